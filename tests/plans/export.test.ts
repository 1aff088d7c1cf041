import readExcel, { readSheet } from 'read-excel-file/node';
import { describe, expect } from 'vitest';
import { NotAllowed, NotFound } from '#domain/outcomes.ts';
import { lintDocument } from '#server/documents/lint.ts';
import { buildPlanDocument } from '#server/documents/build/plan.ts';
import { plainText } from '#server/documents/walk.ts';
import type { Block, Table } from '#server/documents/model.ts';
import { newId } from '#domain/id.ts';
import { readPublishedMeasures } from '#server/plans/measures/read-measures.ts';
import { addReading } from '#server/plans/measures/record-reading.ts';
import { addMeasure } from '#server/plans/measures/write-measure.ts';
import { measureGiven, readingGiven } from '../factories/measures.ts';
import { agreePlan } from '#server/plans/agree-plan.ts';
import { editArea } from '#server/plans/areas/edit-area.ts';
import { exportPlan, planFormats } from '#server/plans/export-plan.ts';
import { readPlan } from '#server/plans/read-plan.ts';
import { recordProof } from '#server/plans/actions/record-proof.ts';
import { updateAction } from '#server/plans/actions/update-action.ts';
import type { Database } from '#server/db/connect.ts';
import { anAction, anUpdate, aPlan, aPlanToBe, aProof } from '../factories/plans.ts';
import { test } from '../setup/database.ts';

const nine = ['Area for improvement', 'Actions', 'Lead', 'Responsible officer', 'Evidence', 'Timescale', 'Link to other plans', 'Progress', 'RAG'];

describe('the plan as a document', () => {
	test('has the nine columns, area and lead printed, statuses as words with a shape', async ({ db }) => {
		const { review } = await aFullPlan(db);
		const document = buildPlanDocument(await readPlan(db, review));
		expect(lintDocument(document)).toEqual([]);
		expect(document).toMatchObject({ draft: 'Draft', marking: 'OFFICIAL-SENSITIVE', title: 'Action plan: Testshire County Council', language: 'en-GB' });
		expect(document.sections[0]?.orientation).toBe('landscape');
		const [table] = tables(document.sections[0]?.blocks ?? []);
		expect(table?.columns.map((column) => column.header)).toEqual(nine);
		const rows = (table?.rows ?? []).map((row) => ('cells' in row ? row.cells.map(words) : []));
		expect(rows).toEqual([
			[
				'1. Reasons | Partly accepted: The form is fixed',
				'1.1 Add a box | Tell all teams',
				'Assistant Director',
				'Team Manager | Named nurse',
				'18 of 20 clear',
				'Monthly',
				'',
				'Done | Done on 1 November 2026, says Person | Difference seen by Person: Audited',
				'Complete'
			],
			['Area 1, continued', '1.2 Second', 'Assistant Director', '', '', '', '', '', '']
		]);
		expect(JSON.stringify(table)).toContain('"status":"complete"');
	});

	test('is no draft once it is agreed, and carries legend and glossary', async ({ db }) => {
		const { review } = await aFullPlan(db);
		await agreePlan(db, review, { body: 'Improvement board', agreedOn: '2026-11-02' });
		const document = buildPlanDocument(await readPlan(db, review));
		expect(document.draft).toBeUndefined();
		expect(JSON.stringify(document)).toContain('Agreed by Improvement board on 2 November 2026');
		expect(tables(document.sections[0]?.blocks ?? []).map((table) => table.caption)).toEqual([
			'Actions by area for improvement',
			'What the statuses mean',
			'Posts and who holds them'
		]);
	});

	test('can be had before anything is in it', async ({ db }) => {
		const { review } = await aPlanToBe(db);
		expect(lintDocument(buildPlanDocument(await readPlan(db, review)))).toEqual([]);
		expect((await exportPlan(db, review, 'csv')).bytes.length).toBeGreaterThan(0);
	});
});

describe('exporting', () => {
	test('gives every format under a name of plain letters', async ({ db }) => {
		const { review } = await aFullPlan(db);
		for (const format of planFormats) {
			const file = await exportPlan(db, review, format);
			expect(file.name).toBe(`Testshire-County-Council-action-plan-draft.${format}`);
			expect(file.bytes.length).toBeGreaterThan(200);
		}
		await expect(exportPlan(db, review, 'exe')).rejects.toThrow(NotFound);
	});

	test('to Excel keeps the nine columns in order, with area and lead in each row', async ({ db }) => {
		const { review } = await aFullPlan(db);
		const { bytes } = await exportPlan(db, review, 'xlsx');
		const sheets = await readExcel(bytes);
		expect(sheets.map(({ sheet }) => sheet).slice(0, 5)).toEqual(['Action plan', 'Dates and proof', 'Legend', 'Glossary of posts', 'About']);
		const [header, ...rows] = await readSheet(bytes, 'Action plan');
		expect(header?.slice(0, 9)).toEqual(nine);
		expect(rows.map((row) => [row[0], row[1], row[2], row[8]])).toEqual([
			['1. Reasons', 'Add a box\nTell all teams', 'Assistant Director', 'Complete'],
			['1. Reasons', 'Second', 'Assistant Director', null]
		]);
	});

	test('holds the measures as they may be published, for the host too: no small number in any format', async ({ db }) => {
		const { review } = await aFullPlan(db);
		const [small, plain] = [newId(), newId()];
		const measure = { baselineNumerator: '3', baselineDenominator: '40', baselineOn: '2026-10-01', targetValue: '80' };
		await addMeasure(db, review, measureGiven({ ...measure, id: small, name: 'Children seen late', about: '' }));
		await addMeasure(db, review, measureGiven({ ...measure, id: plain, name: 'Clear reasons', baselineNumerator: '20', about: '' }));
		await addReading(db, review, { measureId: plain, ...readingGiven({ numerator: '30', denominator: '40', readOn: '2026-11-01' }) });
		const document = JSON.stringify(buildPlanDocument(await readPlan(db, review), await readPublishedMeasures(db, review)));
		for (const said of ['75% (30 of 40)', '50% (20 of 40)', 'fewer than 5 of 40', 'Small numbers are not shown']) expect(document).toContain(said);
		expect(document).not.toMatch(/\b3 of 40/);
		const { bytes } = await exportPlan(db, review, 'xlsx');
		const rows = await readSheet(bytes, 'Measures');
		expect(rows.map((row) => [row[0], row[2], row[4]])).toEqual([
			['Measure', 'Figure', 'Value'],
			['Children seen late', 'Baseline', 'fewer than 5 of 40'],
			['Clear reasons', 'Baseline', '50% (20 of 40)'],
			['Clear reasons', 'Reading', '75% (30 of 40)'],
			['Small numbers are not shown, so that no child or family can be recognised.', null, null]
		]);
		expect((await exportPlan(db, review, 'html')).bytes.toString('utf8')).toContain('fewer than 5 of 40');
	});

	test('is not open before the letter is issued', async ({ db }) => {
		const { review } = await aPlanToBe(db, { stage: 'with-host' });
		await expect(exportPlan(db, review, 'pdf')).rejects.toThrow(NotAllowed);
	});
});

async function aFullPlan(db: Database) {
	const { review, areaId, actionId } = await aPlan(db, {
		action: { text: 'Add a box\nTell all teams', newResponsible: 'Team Manager\nNamed nurse', evidenceOfSuccess: '18 of 20 clear', timescale: 'Monthly' }
	});
	await anAction(db, review, areaId, { text: 'Second' });
	await editArea(db, review, areaId, {
		version: 1,
		title: 'Reasons',
		response: 'partly',
		responseReason: 'The form is fixed',
		leads: [],
		newLeads: 'Assistant Director'
	});
	await updateAction(db, review, anUpdate(actionId, { rag: 'complete', progress: 'Done', doneOn: '2026-11-01' }));
	await recordProof(db, review, aProof(actionId, { words: 'Audited' }));
	return { review };
}

function tables(blocks: Block[]): Table[] {
	return blocks.filter((block) => block.type === 'table');
}

/** The words of a cell, names of the test's people made alike. */
function words(blocks: Block[]): string {
	return blocks
		.map((block) => (block.type === 'paragraph' ? plainText(block.runs) : ''))
		.join(' | ')
		.replaceAll(/Person \d+/g, 'Person');
}
