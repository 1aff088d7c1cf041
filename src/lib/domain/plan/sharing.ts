import * as v from 'valibot';
import { isDate } from '../dates.ts';

/** What a host can share, each a choice of its own. */
export const shareables = ['letter', 'plan-status', 'plan-text'] as const;
export type Shareable = (typeof shareables)[number];
export const shareableLabels: Record<Shareable, string> = { letter: 'The letter', 'plan-status': 'Status of the plan', 'plan-text': 'Text of the plan' };

export const audiences = ['region', 'england'] as const;
export type Audience = (typeof audiences)[number];
export const audienceLabels: Record<Audience, string> = { region: 'Improvement advisers of our region', england: 'Improvement advisers in England' };

/** A choice that was made; without one, nothing is shared. */
export type Sharing = { what: Shareable; audience: Audience; named: boolean; from: string; by: string; at: string };

export const sharingForm = v.object({
	what: v.picklist(shareables, 'Open the page again, then send it'),
	audience: v.picklist(audiences, 'Choose who may see it'),
	named: v.pipe(
		v.picklist(['yes', 'no'], 'Choose whether your council is named'),
		v.transform((value) => value === 'yes')
	),
	from: v.pipe(v.optional(v.string(), ''), v.trim(), v.check(isDate, 'Enter the day from which it is shared, such as 14 March 2026'))
});

export const unshareForm = v.object({ what: v.picklist(shareables, 'Open the page again, then send it') });

export type SharingChoice = v.InferOutput<typeof sharingForm>;
