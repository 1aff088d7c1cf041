import { newId } from '#domain/id.ts';
import type { PlanCell } from '#domain/plan/intake.ts';
import { insertOnce } from '../../history/once.ts';
import { setPosts } from '../posts/action-posts.ts';
import { nextActionPosition, nextAreaPosition } from '../plan-rows.ts';
import type { Applying } from './applying.ts';
import { ragOf } from './better-than-rule.ts';
import { postNames } from './cells.ts';
import { areaFor } from './compare.ts';
import type { EditedFile } from './read-workbook.ts';
import { readTimescale } from './timescale.ts';

/** The area of this title; a new one at the end of the plan where there is none. Rows of one file that name the same new area share it. */
export async function areaNamed(applying: Applying, title: string): Promise<string> {
	const { trx, review, plan, texts } = applying;
	const there = areaFor(plan, { areaId: '', cells: { area: { text: title, place: '' } } });
	if (there) return there.id;
	const id = newId();
	await insertOnce(trx, 'plan_area', { id, review_id: review.id, position: await nextAreaPosition(trx, review), title });
	plan.areas.push({
		id,
		number: plan.areas.length + 1,
		title,
		response: null,
		responseReason: '',
		leads: [],
		findings: [],
		recommendations: [],
		peersView: null,
		closure: null,
		actions: [],
		version: 1
	});
	texts[`${id}:title`] = title;
	return id;
}

/** A row of the file that has no id yet: a new action, as the form for one would make it. "Complete" needs an update, so it starts without a status. */
export async function addRow(applying: Applying, file: EditedFile, key: string): Promise<void> {
	const { trx, review, plan, glossary, texts } = applying;
	const row = file.rows.find(({ newId: id }) => key === `add:${id}`);
	if (!row) return;
	const text = (cell: PlanCell) => row.cells[cell]?.text ?? '';
	const areaId = areaFor(plan, row)?.id ?? (await areaNamed(applying, text('area')));
	const area = plan.areas.find(({ id }) => id === areaId);
	const { written, date } = readTimescale(text('timescale'), null);
	const rag = ragOf(plan, text('rag'));
	await insertOnce(trx, 'action', {
		id: row.newId,
		review_id: review.id,
		plan_area_id: areaId,
		position: await nextActionPosition(trx, areaId),
		text: text('text'),
		evidence_of_success: text('evidence'),
		timescale: written,
		due_on: date,
		original_due_on: date,
		other_plans: text('plans'),
		progress: text('progress'),
		rag: rag === 'complete' ? null : (rag ?? null)
	});
	const leads = await glossary.idsOf(postNames(text('leads')));
	const inherited = leads.length === area?.leads.length && area.leads.every(({ id }) => leads.includes(id));
	await setPosts(trx, row.newId, { leads: inherited ? [] : leads, responsible: await glossary.idsOf(postNames(text('responsible'))) });
	applying.changed.push(row.newId);
	for (const [cell, value] of Object.entries(row.cells)) if (value.text) texts[`${row.newId}:${cell}`] = value.text;
}

/** Takes out an action whose row was deleted in the file; one with updates was never offered. */
export async function removeGone({ trx, review, plan, texts, changed }: Applying, key: string): Promise<void> {
	const id = key.replace('gone:', '');
	const action = plan.areas.flatMap(({ actions }) => actions).find((one) => one.id === id);
	if (!action) return;
	await trx.deleteFrom('action').where('id', '=', id).where('review_id', '=', review.id).execute();
	texts[`${id}:removed`] = [action.text, action.evidenceOfSuccess, action.timescale, action.otherPlans, action.progress].filter(Boolean).join('\n');
	changed.push(id);
}
