import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database } from '../../db/connect.ts';
import { listChoices, type Choice } from './list-choices.ts';
import { readPlan } from '../read-plan.ts';

/**
 * What the host can choose from, what is left behind first, under the headings of the letter's themes; and the areas that the plan has.
 * Two queries. Throws NotAllowed without `plan:write`.
 */
export async function choosingPage(db: Database, review: ReviewAccess) {
	const choices = await listChoices(db, review);
	const plan = await readPlan(db, review);
	const numbers = new Map(plan.areas.map((area) => [area.id, area.number]));
	const shown = choices.map(({ areas, ...choice }) => ({ ...choice, inAreas: areas.flatMap((id) => numbers.get(id) ?? []).toSorted((a, b) => a - b) }));
	return {
		left: byHeading(shown.filter((choice) => choice.inAreas.length === 0)),
		taken: byHeading(shown.filter((choice) => choice.inAreas.length > 0)),
		counts: { all: shown.length, left: shown.filter((choice) => choice.inAreas.length === 0).length },
		areas: plan.areas.map(({ id, number, title }) => ({ id, number, title }))
	};
}

export type ShownChoice = Omit<Choice, 'areas'> & { inAreas: number[] };

/** Areas under the name of their theme, the Overview first, then the recommendations under one heading. */
function byHeading(choices: ShownChoice[]): { heading: string; choices: ShownChoice[] }[] {
	const headings = new Map<string, ShownChoice[]>();
	for (const choice of choices) {
		const heading = choice.kind === 'recommendation' ? 'Recommendations' : (choice.theme ?? 'Overview');
		headings.set(heading, [...(headings.get(heading) ?? []), choice]);
	}
	return [...headings].map(([heading, under]) => ({ heading, choices: under }));
}
