import ExcelJS from 'exceljs';
import { describe, expect } from 'vitest';
import { newId } from '#domain/id.ts';
import { postLabel } from '#domain/plan/post.ts';
import { readPlan } from '#server/plans/read-plan.ts';
import { acceptPlan } from '#server/plans/take-in/accept-plan.ts';
import { takeInPage } from '#server/plans/take-in/take-in-page.ts';
import { uploadPlan } from '#server/plans/take-in/upload-plan.ts';
import { aPlanToBe } from '../factories/plans.ts';
import { test } from '../setup/database.ts';
import { readPlan004, type RealPlan } from '../real/plan-004.ts';
import { readSeed } from '../real/seeds.ts';

const lines = readSeed('004');
const heads = ['Area for Improvement', 'Actions', 'Lead', 'Responsible Officer', 'Evidence', 'Timescale', 'Link to other plans', 'Progress', 'RAG'];

/** The plan as the council had it: nine columns, the area and its lead merged over the rows of the area, a glossary of posts and people. */
async function councilWorkbook({ areas, posts }: RealPlan): Promise<Buffer> {
	const book = new ExcelJS.Workbook();
	const sheet = book.addWorksheet('Plan');
	sheet.addRow(heads);
	for (const [index, { title, leads, actions }] of areas.entries()) {
		const first = sheet.rowCount + 1;
		for (const [place, action] of actions.entries()) {
			const lead = action.leads.length > 0 ? action.leads : place === 0 ? leads : [];
			sheet.addRow([
				place === 0 ? `${index + 1}. ${title}` : '',
				action.text,
				lead.join('\n'),
				action.responsible.join('\n'),
				action.evidence,
				action.timescale,
				action.plans
			]);
		}
		if (actions.length > 1) sheet.mergeCells(`A${first}:A${sheet.rowCount}`);
	}
	book.addWorksheet('Glossary').addRows([['Post', 'Held by'], ...posts.map(({ name, holder }) => [name, holder])]);
	return Buffer.from(await book.xlsx.writeBuffer());
}

describe.skipIf(!lines)('the action plan of 2014, taken in from a workbook', () => {
	test('has every area, action, post and holder, and a date where the timescale has exactly one', async ({ db }) => {
		const plan = readPlan004(lines ?? []);
		const { review } = await aPlanToBe(db);
		const intakeId = newId();
		await uploadPlan(db, review, { id: intakeId, name: 'plan.xlsx', bytes: await councilWorkbook(plan) });
		const { columns, taken } = await takeInPage(db, review, intakeId, null);
		expect(columns.map(({ sure }) => sure)).toEqual(heads.map(() => true));
		expect(taken.problems).toEqual([]);
		await acceptPlan(db, review, { intakeId, version: 1, leftOut: [] });

		const stored = await readPlan(db, review);
		expect(stored.areas.map(({ title }) => title)).toEqual(plan.areas.map(({ title }) => title));
		for (const [index, { leads, actions }] of plan.areas.entries()) {
			const area = stored.areas[index];
			expect(area?.leads.map(postLabel)).toEqual(leads);
			expect(area?.actions.map(({ text, evidenceOfSuccess, otherPlans }) => [text, evidenceOfSuccess, otherPlans])).toEqual(
				actions.map(({ text, evidence, plans }) => [text, evidence, plans])
			);
			for (const [place, { timescale, leads: own, responsible }] of actions.entries()) {
				const action = area?.actions[place];
				expect(action?.responsible.map(postLabel)).toEqual(responsible);
				expect(action?.leads.map(postLabel)).toEqual(own.length > 0 ? own : leads);
				// Days as that plan writes them, counted apart from the product's own reading.
				const days = timescale.match(/\d{1,2} ?(st|nd|rd|th) [A-Z][a-z]+ (20)?14/g) ?? [];
				if (days.length === 1) expect(action?.dueOn).toMatch(/^2014-/);
				else expect(action?.dueOn).toBeNull();
				expect([timescale, ''].includes(action?.timescale ?? '?')).toBe(true);
				if (action?.timescale === '') expect(timescale === '' || days[0] === timescale).toBe(true);
			}
		}
		const held = stored.posts.flatMap((post) => post.holders.map((holder) => `${postLabel(post)}: ${holder.name}`));
		expect(held.toSorted()).toEqual(
			plan.posts
				.filter(({ holder }) => holder)
				.map(({ name, holder }) => `${name}: ${holder}`)
				.toSorted()
		);
	});
});
