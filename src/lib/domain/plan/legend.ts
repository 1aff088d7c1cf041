import * as v from 'valibot';
import { ragKeys, type RagKey } from './rag.ts';
import { rowVersion } from '../review.ts';

/** The plan's own legend: its word and meaning for each status that it uses. */
export type Legend = { key: RagKey; label: string; meaning: string }[];

/** Statuses that a plan may do without; the other three say how every action stands. */
export const sparableKeys: readonly RagKey[] = ['off-track', 'not-started'];

export const legendSets = ['five', 'three'] as const;
export type LegendSet = (typeof legendSets)[number];

/** The legends that come with the product. Shapes and colours belong to the key, so they are the same in each. */
export const shippedLegends: Record<LegendSet, Legend> = {
	five: [
		{ key: 'complete', label: 'Complete', meaning: 'The action has been done. Whether it made a difference is shown apart.' },
		{ key: 'on-track', label: 'On track', meaning: 'Work has begun and is expected to finish by its date.' },
		{ key: 'at-risk', label: 'At risk', meaning: 'The date may be missed unless something changes; the progress note says what.' },
		{ key: 'off-track', label: 'Off track', meaning: 'The date has been missed, or will be, and a new date or a decision is needed.' },
		{ key: 'not-started', label: 'Not started', meaning: 'Work has not begun and was not yet due to begin.' }
	],
	three: [
		{ key: 'complete', label: 'Achieved', meaning: 'The action has been done. Whether it made a difference is shown apart.' },
		{ key: 'on-track', label: 'On task', meaning: 'The action is under way or yet to begin, and is expected to be done by its date.' },
		{ key: 'at-risk', label: 'At risk', meaning: 'The action may not be achieved by its date, or its date has passed.' }
	]
};

export const legendForm = v.object({ set: v.picklist(legendSets, 'Choose a set of words'), version: rowVersion });

/** A shipped set for a plan: statuses that its actions have and the set does without keep the words that they had. */
export function legendFrom(set: LegendSet, now: Legend, used: readonly RagKey[]): Legend {
	const own = shippedLegends[set];
	const find = (legend: Legend, key: RagKey) => legend.find((entry) => entry.key === key);
	return ragKeys.flatMap((key) => find(own, key) ?? (used.includes(key) ? (find(now, key) ?? find(shippedLegends.five, key) ?? []) : []));
}

/** The word of the plan's legend for a status; the usual word where the plan does without it, "No status yet" where there is none. */
export function ragLabel(legend: Legend, rag: RagKey | null): string {
	return [...legend, ...shippedLegends.five].find((entry) => entry.key === rag)?.label ?? 'No status yet';
}

/** A status in the terms of a legend that may do without it: what is off track is then at risk, what is not begun is on track until a rule says otherwise. */
export function withinLegend(legend: Legend, rag: RagKey): RagKey {
	if (legend.some((entry) => entry.key === rag)) return rag;
	return rag === 'off-track' ? 'at-risk' : 'on-track';
}
