import type { PlanAction } from '#domain/plan/action.ts';
import { ragKeys, type RagKey } from '#domain/plan/rag.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { betterThan, inWords, suggestStatus } from '#domain/plan/status.ts';

/** The status that a word of the plan's legend stands for, in whatever case it is written. */
export function ragOf(plan: Pick<Plan, 'legend'>, word: string | undefined): RagKey | undefined {
	if (!word) return undefined;
	const key = plan.legend.find(({ label }) => label.toLowerCase() === word.toLowerCase())?.key;
	return ragKeys.find((one) => one === key);
}

/**
 * The rule that a status of the file is better than, in words; null where it is not. Whoever chooses better than dates suggest says why. Reckoned as for any update:
 * with the date that the file gives, and with an update made today.
 */
export function betterThanRule(plan: Plan, action: PlanAction, { word, due, day }: { word: string; due: string | null; day: string }): string | null {
	const rag = ragOf(plan, word);
	if (!rag || !action.id) return null;
	const { updateEvery, remindBefore } = plan;
	const moved = due !== action.dueOn && action.originalDueOn !== null ? 1 : 0;
	const facts = {
		rag: action.rag,
		dueOn: due,
		completion: null,
		lastUpdateAt: `${day}T12:00:00Z`,
		timesMoved: action.timesMoved + moved,
		updateEvery,
		remindBefore
	};
	const suggested = suggestStatus(facts, day);
	return betterThan(rag, suggested.rag) ? inWords(suggested, plan.legend) : null;
}
