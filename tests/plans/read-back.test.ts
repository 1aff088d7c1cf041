import ExcelJS from 'exceljs';
import { describe, expect } from 'vitest';
import { newId } from '#domain/id.ts';
import { NotAllowed, NotFound, RuleBroken } from '#domain/outcomes.ts';
import type { ReviewAccess } from '#server/access/review-access.ts';
import type { Database } from '#server/db/connect.ts';
import { applyWorkbook } from '#server/plans/read-back/apply-workbook.ts';
import { readBackPage } from '#server/plans/read-back/read-back-page.ts';
import { uploadWorkbook } from '#server/plans/read-back/upload-workbook.ts';
import { editAction } from '#server/plans/edit-action.ts';
import { exportPlan } from '#server/plans/export-plan.ts';
import { removeAction } from '#server/plans/remove.ts';
import { readPlan } from '#server/plans/read-plan.ts';
import { updateAction } from '#server/plans/update-action.ts';
import { anAction, anUpdate, aPlan, firstAction, someone } from '../factories/plans.ts';
import { lastEntry } from '../factories/reviews.ts';
import { test } from '../setup/database.ts';

type Sheets = { book: ExcelJS.Workbook; plan: ExcelJS.Worksheet; dates: ExcelJS.Worksheet };

/** The exported workbook in the hands of a spreadsheet program. */
async function exported(db: Database, review: ReviewAccess): Promise<Sheets> {
	const book = new ExcelJS.Workbook();
	const { bytes } = await exportPlan(db, review, 'xlsx');
	await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
	return { book, plan: book.getWorksheet('Action plan')!, dates: book.getWorksheet('Dates and proof')! };
}

async function upload(db: Database, review: ReviewAccess, { book }: Sheets): Promise<string> {
	const id = newId();
	await uploadWorkbook(db, review, { id, name: 'plan.xlsx', bytes: Buffer.from(await book.xlsx.writeBuffer()) });
	return id;
}

function column(sheet: ExcelJS.Worksheet, header: string): number {
	const found = (sheet.getRow(1).values as unknown[]).indexOf(header);
	if (found < 1) throw new Error(`no column ${header}`);
	return found;
}

function set(sheet: ExcelJS.Worksheet, row: number, header: string, value: ExcelJS.CellValue): string {
	const cell = sheet.getRow(row).getCell(column(sheet, header));
	cell.value = value;
	return cell.address;
}

const consent = (intakeId: string, seen: string, take: string[] = [], given: { dueReason?: string; words?: string } = {}) => ({
	intakeId,
	seen,
	take,
	dueReason: '',
	words: '',
	...given
});

async function sentenceOf(promise: Promise<unknown>): Promise<string> {
	const thrown: unknown = await promise.then(
		() => null,
		(cause: unknown) => cause
	);
	expect(thrown).toBeInstanceOf(RuleBroken);
	return (thrown as RuleBroken).message;
}

async function aPlanOfTwo(db: Database) {
	const plan = await aPlan(db, {
		action: {
			newLeads: 'Head of Service',
			newResponsible: 'Team Manager\nNamed nurse',
			timescale: 'Monthly',
			dueOn: '2027-03-01',
			evidenceOfSuccess: '18 of 20 clear',
			rag: 'on-track',
			progress: 'Begun'
		}
	});
	const second = await anAction(db, plan.review, plan.areaId, { text: 'Second', dueOn: null });
	return { ...plan, second };
}

describe('a workbook that was not changed', () => {
	test('changes nothing, also when its rows were sorted and its columns moved', async ({ db }) => {
		const { review } = await aPlanOfTwo(db);
		const sheets = await exported(db, review);
		const { plan } = sheets;
		const rows = [2, 3].map((row) => (plan.getRow(row).values as ExcelJS.CellValue[]).slice(1));
		plan.getRow(2).values = rows[1]!;
		plan.getRow(3).values = rows[0]!;
		plan.spliceColumns(1, 0, ['Our own notes', 'ask again', 'fine']);
		const [lead] = [column(plan, 'Lead')];
		const moved = plan.getColumn(lead).values.slice(1) as ExcelJS.CellValue[];
		plan.spliceColumns(lead, 1);
		plan.spliceColumns(plan.columnCount + 1, 0, moved);
		const { differences, problems } = await readBackPage(db, review, await upload(db, review, sheets));
		expect(problems).toEqual([]);
		expect(differences.counts).toEqual({ changes: 0, conflicts: 0 });
		expect(differences.gone).toEqual([]);
		expect(differences.notes).toEqual([]);
	});
});

describe('changes in a workbook', () => {
	test('are shown cell by cell, and only what is ticked is made', async ({ db }) => {
		const { review, actionId } = await aPlanOfTwo(db);
		const sheets = await exported(db, review);
		set(sheets.plan, 2, 'Evidence', '20 of 20 clear');
		const place = set(sheets.plan, 2, 'Link to other plans', 'Workforce plan');
		const id = await upload(db, review, sheets);
		const { differences } = await readBackPage(db, review, id);
		expect(differences.actions).toMatchObject([
			{
				number: '1.1',
				cells: [
					{ cell: 'evidence', now: '18 of 20 clear', mine: '20 of 20 clear', conflict: false },
					{ cell: 'plans', place: `Sheet Action plan, cell ${place}` }
				]
			}
		]);
		expect((await firstAction(db, review)).action.evidenceOfSuccess).toBe('18 of 20 clear');
		await applyWorkbook(db, review, consent(id, differences.seen, [`${actionId}:evidence`]));
		const { action } = await firstAction(db, review);
		expect(action).toMatchObject({
			evidenceOfSuccess: '20 of 20 clear',
			otherPlans: '',
			timescale: 'Monthly',
			dueOn: '2027-03-01',
			rag: 'on-track',
			progress: 'Begun'
		});
		expect(action.responsible.map(({ name }) => name)).toEqual(['Team Manager', 'Named nurse']);
		const entry = await lastEntry(db, review.id);
		expect(entry).toMatchObject({ what: 'plan changed from a workbook', seen_with: 'plan:read' });
		const { texts } = await db
			.selectFrom('history_text')
			.select('texts')
			.where('chain_id', '=', review.id)
			.where('number', '=', entry!.number)
			.executeTakeFirstOrThrow();
		expect(JSON.parse(texts)).toMatchObject({
			workbook: 'plan.xlsx',
			[`${actionId}:evidence`]: '20 of 20 clear',
			[`${actionId}:evidence:was`]: '18 of 20 clear'
		});
		await expect(readBackPage(db, review, id)).rejects.toThrow(NotFound);
	});

	test('of status and progress become an update that says where it was read', async ({ db }) => {
		const { review, actionId } = await aPlanOfTwo(db);
		const sheets = await exported(db, review);
		set(sheets.plan, 2, 'RAG', 'Complete');
		set(sheets.plan, 2, 'Progress', 'All teams use it');
		const id = await upload(db, review, sheets);
		const { differences } = await readBackPage(db, review, id);
		await applyWorkbook(db, review, consent(id, differences.seen), { all: true });
		const { action } = await firstAction(db, review);
		expect(action).toMatchObject({
			rag: 'complete',
			progress: 'All teams use it',
			completion: { by: review.user.name },
			lastUpdate: { by: `${review.user.name} (from a workbook)` }
		});
		const updates = await db.selectFrom('action_update').selectAll().where('action_id', '=', actionId).execute();
		expect(updates).toHaveLength(1);
	});

	test('of a status alone need words where there are none', async ({ db }) => {
		const { review, second } = await aPlanOfTwo(db);
		const sheets = await exported(db, review);
		set(sheets.plan, 3, 'RAG', 'at risk');
		const id = await upload(db, review, sheets);
		const { differences } = await readBackPage(db, review, id);
		expect(differences.needs.words).toBe(true);
		const take = [`${second}:rag`];
		expect(await sentenceOf(applyWorkbook(db, review, consent(id, differences.seen, take)))).toContain('Say what has changed');
		await applyWorkbook(db, review, consent(id, differences.seen, take, { words: 'Waiting for the form' }));
		expect((await readPlan(db, review)).areas[0]?.actions[1]).toMatchObject({ rag: 'at-risk' });
	});

	test('of dates need one reason, and keep the first date', async ({ db }) => {
		const { review, actionId, second } = await aPlanOfTwo(db);
		const sheets = await exported(db, review);
		set(sheets.dates, 2, 'Date', new Date('2027-06-01T00:00:00Z'));
		set(sheets.plan, 3, 'Timescale', 'By the summer\n30 June 2027');
		const id = await upload(db, review, sheets);
		const { differences } = await readBackPage(db, review, id);
		expect(differences.needs.dates).toBe(true);
		const take = [`${actionId}:date`, `${second}:timescale`];
		expect(await sentenceOf(applyWorkbook(db, review, consent(id, differences.seen, take)))).toContain('Say why the date changes');
		await applyWorkbook(db, review, consent(id, differences.seen, take, { dueReason: 'The system is late' }));
		const [first, other] = (await readPlan(db, review)).areas[0]!.actions;
		expect(first).toMatchObject({ dueOn: '2027-06-01', originalDueOn: '2027-03-01', timesMoved: 1, timescale: 'Monthly' });
		expect(other).toMatchObject({ dueOn: '2027-06-30', originalDueOn: '2027-06-30', timesMoved: 0, timescale: 'By the summer' });
	});

	test('of posts are matched by name or code, and new ones are named as new', async ({ db }) => {
		const { review } = await aPlanOfTwo(db);
		await db.updateTable('post').set({ code: 'NN' }).where('name', '=', 'Named nurse').execute();
		const sheets = await exported(db, review);
		set(sheets.plan, 2, 'Responsible officer', 'nn; Principal Social Worker (PSW)');
		const id = await upload(db, review, sheets);
		const { differences } = await readBackPage(db, review, id);
		expect(differences.newPosts).toEqual(['Principal Social Worker (PSW)']);
		await applyWorkbook(db, review, consent(id, differences.seen), { all: true });
		const { plan, action } = await firstAction(db, review);
		expect(action.responsible.map(({ name, code }) => [name, code])).toEqual([
			['Named nurse', 'NN'],
			['Principal Social Worker', 'PSW']
		]);
		expect(plan.posts).toHaveLength(4);
	});

	test('can add rows, to an area that is there or a new one, and take rows out that were never reported on', async ({ db }) => {
		const { review, second } = await aPlanOfTwo(db);
		const sheets = await exported(db, review);
		const { plan } = sheets;
		plan.spliceRows(3, 1);
		plan.addRow(['1. Write down the reasons for decisions', 'Third', '', 'Team Manager', '', '31 May 2027']);
		plan.addRow(['Listen to families', 'Fourth']);
		const id = await upload(db, review, sheets);
		const { differences } = await readBackPage(db, review, id);
		expect(differences.added).toMatchObject([{ newArea: false }, { newArea: true, area: 'Listen to families' }]);
		expect(differences.gone).toMatchObject([{ number: '1.2', keeps: '' }]);
		await applyWorkbook(db, review, consent(id, differences.seen), { all: true });
		let areas = (await readPlan(db, review)).areas;
		expect(areas.map(({ title, actions }) => [title, actions.map(({ text }) => text)])).toEqual([
			['Write down the reasons for decisions', ['Add a box for the reason to the transfer form', 'Second', 'Third']],
			['Listen to families', ['Fourth']]
		]);
		expect(areas[0]?.actions[2]).toMatchObject({ dueOn: '2027-05-31', responsible: [{ name: 'Team Manager' }] });
		const again = await exported(db, review);
		again.plan.spliceRows(3, 1);
		const next = await upload(db, review, again);
		const { differences: later } = await readBackPage(db, review, next);
		await applyWorkbook(db, review, consent(next, later.seen, [`gone:${second}`]));
		areas = (await readPlan(db, review)).areas;
		expect(areas[0]?.actions.map(({ text }) => text)).not.toContain('Second');
	});

	test('of an area title in every row retitle the area; in one row they move the action', async ({ db }) => {
		const { review } = await aPlanOfTwo(db);
		const sheets = await exported(db, review);
		for (const row of [2, 3]) set(sheets.plan, row, 'Area for improvement', '1. Reasons');
		const id = await upload(db, review, sheets);
		const { differences } = await readBackPage(db, review, id);
		expect(differences.areas).toMatchObject([{ now: 'Write down the reasons for decisions', mine: 'Reasons' }]);
		expect(differences.actions).toEqual([]);
		await applyWorkbook(db, review, consent(id, differences.seen), { all: true });
		const next = await exported(db, review);
		set(next.plan, 3, 'Area for improvement', 'Another area');
		const moved = await upload(db, review, next);
		const { differences: moves } = await readBackPage(db, review, moved);
		await applyWorkbook(db, review, consent(moved, moves.seen), { all: true });
		expect((await readPlan(db, review)).areas.map(({ title, actions }) => [title, actions.length])).toEqual([
			['Reasons', 1],
			['Another area', 1]
		]);
	});
});

describe('conflicts', () => {
	test('show three texts and are settled one by one', async ({ db }) => {
		const { review, actionId, areaId } = await aPlanOfTwo(db);
		const sheets = await exported(db, review);
		set(sheets.plan, 2, 'Evidence', 'Mine');
		const { action } = await firstAction(db, review);
		const change = {
			areaId,
			text: action.text,
			leads: [],
			newLeads: '',
			responsible: [],
			newResponsible: '',
			timescale: action.timescale,
			dueOn: action.dueOn,
			otherPlans: 'Theirs alone',
			dueReason: ''
		};
		await editAction(db, review, actionId, { ...change, version: action.version, evidenceOfSuccess: 'Theirs' });
		const id = await upload(db, review, sheets);
		const { differences } = await readBackPage(db, review, id);
		expect(differences.actions[0]?.cells).toMatchObject([{ cell: 'evidence', was: '18 of 20 clear', now: 'Theirs', mine: 'Mine', conflict: true }]);
		expect(differences.counts).toEqual({ changes: 0, conflicts: 1 });
		expect(await sentenceOf(applyWorkbook(db, review, consent(id, differences.seen), { all: true }))).toContain('Tick at least one change');
		await applyWorkbook(db, review, consent(id, differences.seen, [`${actionId}:evidence`]));
		expect((await firstAction(db, review)).action).toMatchObject({ evidenceOfSuccess: 'Mine', otherPlans: 'Theirs alone' });
	});

	test('a consent to what no longer stands changes nothing', async ({ db }) => {
		const { review, actionId } = await aPlanOfTwo(db);
		const sheets = await exported(db, review);
		set(sheets.plan, 2, 'Progress', 'Mine');
		const id = await upload(db, review, sheets);
		const { differences } = await readBackPage(db, review, id);
		await updateAction(db, review, anUpdate(actionId, { progress: 'Theirs' }));
		expect(await sentenceOf(applyWorkbook(db, review, consent(id, differences.seen), { all: true }))).toContain('has changed since this page');
		const { differences: now } = await readBackPage(db, review, id);
		expect(now.actions[0]?.cells).toMatchObject([{ cell: 'progress', was: 'Begun', now: 'Theirs', mine: 'Mine', conflict: true }]);
	});
});

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

describe('who may', () => {
	test('only the host lead reads back, and only the reader of a file sees it', async ({ db }) => {
		const { review, id: reviewId } = await aPlanOfTwo(db);
		const sheets = await exported(db, review);
		set(sheets.plan, 2, 'Evidence', 'Other');
		const id = await upload(db, review, sheets);
		for (const role of ['host-contributor', 'lead', 'observer'] as const) {
			const { review: theirs } = await someone(db, reviewId, role);
			await expect(upload(db, theirs, sheets)).rejects.toThrow(NotAllowed);
			await expect(readBackPage(db, theirs, id)).rejects.toThrow(NotAllowed);
			await expect(applyWorkbook(db, theirs, consent(id, 'x'))).rejects.toThrow(NotAllowed);
		}
		const { review: colleague } = await someone(db, reviewId, 'host-lead');
		await expect(readBackPage(db, colleague, id)).rejects.toThrow(NotFound);
		const { review: elsewhere } = await aPlanOfTwo(db);
		await expect(applyWorkbook(db, elsewhere, consent(id, 'x'), { all: true })).rejects.toThrow(NotFound);
	});
});
