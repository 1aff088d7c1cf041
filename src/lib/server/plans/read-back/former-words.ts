import type { PlanCell } from '#domain/plan/intake.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database } from '../../db/connect.ts';
import { unpackPlan } from '../days/pack-plan.ts';
import { cellsOf, comparable, markFor } from './cells.ts';

type Wanted = { key: string; actionId: string; cell: PlanCell; mark: string };
/** What a cell is called in the texts of the history. */
const namesOf: Partial<Record<PlanCell, string[]>> = {
	text: ['text', 'was'],
	evidence: ['evidence'],
	timescale: ['timescale'],
	plans: ['otherPlans'],
	progress: ['progress']
};

/** The words that stood in cells at the export, found again in the history by the marks in the file. A cell whose old words are nowhere is left out. Two queries. */
export async function formerWords(db: Database, review: ReviewAccess, wanted: Wanted[]): Promise<Map<string, string>> {
	const found = new Map<string, string>();
	if (wanted.length === 0) return found;
	const entries = await db
		.selectFrom('history_entry')
		.innerJoin('history_text', (join) =>
			join.onRef('history_text.chain_id', '=', 'history_entry.chain_id').onRef('history_text.number', '=', 'history_entry.number')
		)
		.select(['about', 'texts'])
		.where('history_entry.chain_id', '=', review.id)
		.where('seen_with', '=', 'plan:read')
		.where('what', 'like', 'action%')
		.orderBy('history_entry.number', 'desc')
		.limit(5000)
		.execute();
	for (const { about, texts } of entries) {
		const { action } = JSON.parse(about) as { action?: string };
		const mine = wanted.filter(({ actionId, key }) => actionId === action && !found.has(key));
		if (mine.length === 0) continue;
		const words = JSON.parse(texts) as Record<string, string | null>;
		for (const { key, cell, mark } of mine) {
			const was = (namesOf[cell] ?? []).map((name) => comparable(cell, words[name] ?? '')).find((text) => text && markFor(cell, text) === mark);
			if (was) found.set(key, was);
		}
	}
	await addFromDays(db, review, wanted, found);
	return found;
}

/** The same from the days on which the plan was kept: leads, areas and statuses too, as they stood at the end of a day. */
async function addFromDays(db: Database, review: ReviewAccess, wanted: Wanted[], found: Map<string, string>): Promise<void> {
	const days = await db.selectFrom('plan_day').select(['day', 'plan']).where('review_id', '=', review.id).orderBy('day', 'desc').limit(40).execute();
	for (const { day, plan: kept } of days) {
		const missing = wanted.filter(({ key }) => !found.has(key));
		if (missing.length === 0) return;
		const plan = unpackPlan(kept, day);
		for (const { key, actionId, cell, mark } of missing) {
			const area = plan.areas.find(({ actions }) => actions.some(({ id }) => id === actionId));
			const action = area?.actions.find(({ id }) => id === actionId);
			const was = area && action ? cellsOf(plan.legend, area, action)[cell] : '';
			if (was && markFor(cell, was) === mark) found.set(key, was);
		}
	}
}
