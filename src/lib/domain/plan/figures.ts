import { daysLate } from './action.ts';
import type { RagKey } from './rag.ts';
import { isDone } from './exceptions.ts';
import { countByRag, type Plan } from './plan.ts';

/** What a report counts, of the whole plan or of one area. */
export type Figures = { actions: number; byRag: { key: RagKey | 'none'; label: string; count: number }[]; overdue: number; done: number; proven: number };
export type PlanFigures = Figures & { areas: (Figures & { number: number; title: string; closedOn: string | null })[] };

/** The figures of a plan on a day. Every report takes them from here, so that no two say different things. */
export function figuresOf(plan: Plan, day: string): PlanFigures {
	const count = (actions: Plan['areas'][number]['actions']): Figures => ({
		actions: actions.length,
		byRag: countByRag(actions, plan.legend),
		overdue: actions.filter((action) => daysLate(action, day) > 0).length,
		done: actions.filter(isDone).length,
		proven: actions.filter((action) => isDone(action) && action.proof).length
	});
	return {
		...count(plan.areas.flatMap((area) => area.actions)),
		areas: plan.areas.map(({ number, title, closure, actions }) => ({ number, title, closedOn: closure?.on ?? null, ...count(actions) }))
	};
}
