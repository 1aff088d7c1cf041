import { ragKeys, type PlanAction, type RagKey } from '#domain/action.ts';
import type { Plan } from '#domain/plan.ts';
import { betterThan, inWords, suggestFor } from '#domain/status.ts';

/** The status that a word of the plan's legend stands for, in whatever case it is written. */
export function ragOf(plan: Pick<Plan, 'legend'>, word: string | undefined): RagKey | undefined {
	if (!word) return undefined;
	const key = plan.legend.find(({ label }) => label.toLowerCase() === word.toLowerCase())?.key;
	return ragKeys.find((one) => one === key);
}

/** The rule that a status of the file is better than, in words; null where it is not. Whoever chooses better than dates and readings suggest says why. */
export function betterThanRule(plan: Plan, action: PlanAction, word: string, day: string): string | null {
	const rag = ragOf(plan, word);
	if (!rag || !action.id) return null;
	const suggested = suggestFor(action, plan, day);
	return betterThan(rag, suggested.rag) ? inWords(suggested, plan.legend) : null;
}
