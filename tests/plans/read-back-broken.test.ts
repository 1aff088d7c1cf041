import { describe, expect } from 'vitest';
import type ExcelJS from 'exceljs';
import { newId } from '#domain/id.ts';
import { applyWorkbook } from '#server/plans/read-back/apply-workbook.ts';
import { readBackPage } from '#server/plans/read-back/read-back-page.ts';
import { uploadWorkbook } from '#server/plans/read-back/upload-workbook.ts';
import { exportPlan } from '#server/plans/export-plan.ts';
import { removeAction } from '#server/plans/actions/remove.ts';
import { aPlanOfTwo, column, consent, exported, sentenceOf, set, upload, type Sheets } from '../factories/workbooks.ts';
import { test } from '../setup/database.ts';

describe('a broken workbook is refused with its cells named', () => {
	const cases: [string, (sheets: Sheets, plan: Awaited<ReturnType<typeof aPlanOfTwo>>) => string | void, string][] = [
		['a formula', ({ plan }) => set(plan, 2, 'Evidence', { formula: 'A1&"x"', result: 'x' } as ExcelJS.CellValue), 'holds a formula. Replace it by its value'],
		[
			'a shared formula',
			({ plan }) => {
				set(plan, 2, 'Progress', { formula: 'A1', result: 1, shareType: 'shared', ref: 'H2:H3' } as unknown as ExcelJS.CellValue);
				return set(plan, 3, 'Progress', { sharedFormula: 'H2', result: 1 } as ExcelJS.CellValue);
			},
			'holds a formula'
		],
		['an error', ({ plan }) => set(plan, 2, 'Evidence', { error: '#REF!' } as ExcelJS.CellValue), 'holds an error of a formula'],
		['a duplicate id', ({ plan }, { actionId }) => set(plan, 3, 'Action id', actionId), 'has the same id as cell K2'],
		['a deleted id', ({ plan }) => set(plan, 3, 'Action id', null), 'lost its id, though the row reads like action 1.2'],
		['an id of another plan', ({ plan }) => set(plan, 3, 'Action id', newId()), 'names an action that is not in this plan'],
		['what is no id', ({ plan }) => set(plan, 3, 'Action id', 'seven'), 'is not an id'],
		['an unknown status', ({ plan }) => set(plan, 2, 'RAG', 'Amber'), 'holds “Amber”, which is no status of this plan. Choose one of Complete, On track'],
		['a status taken away', ({ plan }) => set(plan, 2, 'RAG', null), 'A status is not taken away'],
		['an impossible date', ({ dates }) => set(dates, 2, 'Date', '31 February 2027'), 'is not a real date'],
		['an impossible date in words', ({ plan }) => set(plan, 2, 'Timescale', 'by 31 June 2027'), 'holds “31 June 2027”, which is not a real date'],
		['a date before the visit', ({ dates }) => set(dates, 2, 'Date', '1 May 1999'), 'which is before the visit'],
		['an action without words', ({ plan }) => set(plan, 2, 'Actions', null), 'is empty. Enter the action'],
		['two columns of one heading', ({ plan }) => set(plan, 1, 'Progress', 'Evidence'), 'has the same heading as cell E1']
	];
	for (const [name, breakIt, sentence] of cases)
		test(name, async ({ db }) => {
			const plan = await aPlanOfTwo(db);
			const sheets = await exported(db, plan.review);
			const address = breakIt(sheets, plan);
			const said = await sentenceOf(upload(db, plan.review, sheets));
			expect(said).toContain(sentence);
			expect(said).toContain(`cell ${address}`);
			expect(await db.selectFrom('plan_intake').selectAll().where('review_id', '=', plan.review.id).execute()).toEqual([]);
		});

	test('the workbook of another plan', async ({ db }) => {
		const [{ review }, other] = [await aPlanOfTwo(db), await aPlanOfTwo(db)];
		expect(await sentenceOf(upload(db, review, await exported(db, other.review)))).toContain('exported from another plan');
	});

	test('an action that was removed from the plan since', async ({ db }) => {
		const { review, second } = await aPlanOfTwo(db);
		const sheets = await exported(db, review);
		await removeAction(db, review, { actionId: second });
		expect(await sentenceOf(upload(db, review, sheets))).toContain('was removed from the plan since');
	});

	test('a new row that was taken into the plan from the same file before', async ({ db }) => {
		const { review } = await aPlanOfTwo(db);
		const sheets = await exported(db, review);
		sheets.plan.addRow(['Write down the reasons for decisions', 'Third']);
		const id = await upload(db, review, sheets);
		const { differences } = await readBackPage(db, review, id);
		await applyWorkbook(db, review, consent(id, differences.seen), { all: true });
		expect(await sentenceOf(upload(db, review, sheets))).toContain('reads like action 1.3, which came into the plan after the file was exported');
	});

	test('a workbook without the hidden columns', async ({ db }) => {
		const { review } = await aPlanOfTwo(db);
		const sheets = await exported(db, review);
		for (const sheet of [sheets.plan, sheets.dates]) sheet.spliceColumns(column(sheet, 'Action id'), 1);
		expect(await sentenceOf(upload(db, review, sheets))).toContain('No sheet has the hidden columns');
	});

	test('10,000 rows, and more', async ({ db }) => {
		const { review } = await aPlanOfTwo(db);
		const sheets = await exported(db, review);
		for (let row = 0; row < 9_900; row++) sheets.plan.addRow(['Area', `Action ${row}`]);
		expect(await sentenceOf(upload(db, review, sheets))).toContain('has 9,902 rows. Up to 2,000 can be read back at once');
		for (let row = 0; row < 200; row++) sheets.plan.addRow(['Area', `Action ${row}`]);
		expect(await sentenceOf(upload(db, review, sheets))).toContain('has a sheet of 10,103 rows');
	});

	test('macros, whatever the file is called', async ({ db }) => {
		const { review } = await aPlanOfTwo(db);
		const { default: JSZip } = await import('jszip');
		const zip = await JSZip.loadAsync((await exportPlan(db, review, 'xlsx')).bytes);
		zip.file('xl/vbaProject.bin', 'macro');
		const quiet = await zip.generateAsync({ type: 'nodebuffer' });
		expect(await sentenceOf(uploadWorkbook(db, review, { id: newId(), name: 'plan.xlsx', bytes: quiet }))).toContain('macros');
		const types = (await zip.file('[Content_Types].xml')!.async('string'))
			.replace('spreadsheetml.sheet.main+xml', 'ms-excel.sheet.macroEnabled.main+xml')
			.replace('application/vnd.openxmlformats-officedocument.ms-excel', 'application/vnd.ms-excel');
		zip.file('[Content_Types].xml', types);
		const open = await zip.generateAsync({ type: 'nodebuffer' });
		expect(await sentenceOf(uploadWorkbook(db, review, { id: newId(), name: 'plan.xlsm', bytes: open }))).toMatch(/macros|cannot be read here/);
	});

	test('what is no workbook', async ({ db }) => {
		const { review } = await aPlanOfTwo(db);
		const send = (name: string, bytes: Buffer) => sentenceOf(uploadWorkbook(db, review, { id: newId(), name, bytes }));
		expect(await send('plan.xlsx', Buffer.alloc(0))).toContain('is empty');
		expect(await send('plan.xlsx', Buffer.from('Area,Actions\n1,2'))).toContain('Choose an Excel workbook');
		const { bytes } = await exportPlan(db, review, 'xlsx');
		expect(await send('plan.xlsx', bytes.subarray(0, bytes.length - 400))).toMatch(/cannot be read/);
	});
});
