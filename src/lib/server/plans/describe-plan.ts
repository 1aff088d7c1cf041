import type * as v from 'valibot';
import { ragKeys, type RagKey } from '#domain/plan/rag.ts';
import type { legendForm } from '#domain/plan/legend.ts';
import { legendFrom, ragLabel, type Legend } from '#domain/plan/legend.ts';
import { RuleBroken } from '#domain/outcomes.ts';
import type { PlanWords } from '#domain/plan/plan.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { checkVersion } from '../db/write-version.ts';
import { beginPlan } from './begin-plan.ts';
import { planAct } from './days/plan-act.ts';

/**
 * Sets the plan's title, introduction and legend. The words of a status are the council's own; what it stands for, its shape and colour are not.
 * A status without a word is one that the plan does without. Throws NotAllowed without `plan:write`, Conflict when someone changed it meanwhile, RuleBroken when
 * actions have a status that would have no word.
 */
export async function describePlan(db: Database, review: ReviewAccess, { version, title, introduction, labels, meanings }: PlanWords): Promise<void> {
	review.require('plan:write');
	await planAct(db, review, { what: 'plan described' }, async (trx) => {
		await beginPlan(trx, review);
		const now = await trx.selectFrom('plan').selectAll().where('review_id', '=', review.id).executeTakeFirst();
		// Version 0 is a page drawn before the plan began; the row that it then finds is the first.
		checkVersion(now, version || 1, (row) => ({ title: row.title, introduction: row.introduction }), 'plan');
		const entries = ragKeys.map((key, index) => ({ key, label: labels[index] ?? '', meaning: meanings[index] ?? '' }));
		const missing = (await usedStatuses(trx, review)).find((key) => !entries.some((entry) => entry.key === key && entry.label));
		if (missing)
			throw new RuleBroken(`Keep a word for “${ragLabel(JSON.parse(now.legend) as Legend, missing).toLowerCase()}”: actions have that status`, 'labels');
		const legend = JSON.stringify(entries.filter((entry) => entry.label));
		await trx
			.updateTable('plan')
			.set({ title, introduction, legend, version: now.version + 1 })
			.where('review_id', '=', review.id)
			.execute();
		return { texts: { title, introduction, legend } };
	});
}

/**
 * Gives the plan one of the shipped legends in the place of its own; statuses that actions have keep a word. Throws NotAllowed without `plan:write`, Conflict when
 * someone changed the plan's words meanwhile.
 */
export async function takeLegend(db: Database, review: ReviewAccess, { set, version }: v.InferOutput<typeof legendForm>): Promise<void> {
	review.require('plan:write');
	await planAct(db, review, { what: 'legend of the plan taken' }, async (trx) => {
		await beginPlan(trx, review);
		const now = await trx.selectFrom('plan').selectAll().where('review_id', '=', review.id).executeTakeFirst();
		checkVersion(now, version || 1, (row) => ({ title: row.title, introduction: row.introduction }), 'plan');
		const legend = JSON.stringify(legendFrom(set, JSON.parse(now.legend) as Legend, await usedStatuses(trx, review)));
		await trx
			.updateTable('plan')
			.set({ legend, version: now.version + 1 })
			.where('review_id', '=', review.id)
			.execute();
		return { about: { set }, texts: { legend } };
	});
}

async function usedStatuses(trx: Transaction, review: ReviewAccess): Promise<RagKey[]> {
	const rows = await trx.selectFrom('action').select('rag').distinct().where('review_id', '=', review.id).where('rag', 'is not', null).execute();
	return rows.map((row) => row.rag as RagKey);
}
