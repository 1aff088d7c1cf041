import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, VerticalMergeType } from 'docx';
import ExcelJS from 'exceljs';
import Papa from 'papaparse';
import { describe, expect } from 'vitest';
import { today } from '#domain/dates.ts';
import { newId } from '#domain/id.ts';
import { Conflict, NotAllowed, NotFound } from '#domain/outcomes.ts';
import type { ReviewAccess } from '#server/access/review-access.ts';
import { tidyAccess } from '#server/access/tidy-access.ts';
import type { Database } from '#server/db/connect.ts';
import { readPlan } from '#server/plans/read-plan.ts';
import { acceptPlan } from '#server/plans/take-in/accept-plan.ts';
import { chooseColumns, correctRow, leaveOut } from '#server/plans/take-in/correct-plan.ts';
import { takeInPage } from '#server/plans/take-in/take-in-page.ts';
import { uploadPlan } from '#server/plans/take-in/upload-plan.ts';
import { aPlan, aPlanToBe, someone } from '../factories/plans.ts';
import { lastEntry } from '../factories/reviews.ts';
import { sentenceOf } from '../factories/workbooks.ts';
import { test } from '../setup/database.ts';

async function send(db: Database, review: ReviewAccess, name: string, bytes: Buffer) {
	const id = newId();
	await uploadPlan(db, review, { id, name, bytes });
	return { id, page: () => takeInPage(db, review, id, null) };
}

async function workbook(fill: (book: ExcelJS.Workbook) => void): Promise<Buffer> {
	const book = new ExcelJS.Workbook();
	fill(book);
	return Buffer.from(await book.xlsx.writeBuffer());
}

const csv = (rows: string[][]) => Buffer.from(Papa.unparse(rows));
const accepted = async (db: Database, review: ReviewAccess, id: string, leftOut: string[] = []) => {
	const { intake } = await takeInPage(db, review, id, null);
	return acceptPlan(db, review, { intakeId: id, version: intake.version, leftOut });
};

/** A plan as a council keeps it: renamed columns in another order, areas and leads merged over their rows, codes, colours, a title above. */
const council = () =>
	workbook((book) => {
		const sheet = book.addWorksheet('Improvement plan');
		sheet.addRow(['Our improvement plan 2027']);
		sheet.addRow([]);
		sheet.addRow(['Ref', 'BRAG', 'Theme', 'Key actions', 'Who will lead', 'Supported by', 'How will we know it worked?', 'By when', 'Comments', 'Links']);
		sheet.addRow([
			'1',
			'',
			'1. Recording of decisions',
			'Add a box to the form\nTell all teams',
			'AD',
			'TM1/TM2',
			'18 of 20 clear',
			new Date('2027-03-31T00:00:00Z'),
			'Begun',
			'Workforce plan'
		]);
		sheet.addRow(['2', 'Complete', '', 'Train the teams', '', 'Named nurse, health', '', 'by 14th May 2027 at the latest', '', '']);
		sheet.addRow(['3', 'Purple', '2. Voice of the child', 'Ask each child', 'HoS', '', '', 'Monthly', '', '']);
		sheet.mergeCells('C4:C5');
		sheet.mergeCells('E4:E5');
		sheet.getCell('B4').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFC000' } };
		const key = book.addWorksheet('Key');
		key.addRow(['Code', 'Post', 'Held by']);
		key.addRows([
			['AD', 'Assistant Director', 'A. Holder'],
			['HoS', 'Head of Service', ''],
			['TM1', 'Team Manager, North', ''],
			['TM2', 'Team Manager, South', '']
		]);
	});

describe('a workbook that was never in the product', () => {
	test('is recognised under other names, its merges carried down, its codes read', async ({ db }) => {
		const { review } = await aPlanToBe(db);
		const { page } = await send(db, review, 'plan.xlsx', await council());
		const { columns, taken, counts } = await page();
		expect(columns.map(({ column }) => column)).toEqual(['', 'rag', 'area', 'text', 'leads', 'responsible', 'evidence', 'timescale', 'progress', 'plans']);
		expect(columns[4]).toMatchObject({ word: 'who will lead', sure: true });
		expect(columns[6]).toMatchObject({ word: 'how will we know', sure: false });
		expect(counts).toEqual({ areas: 2, actions: 3, there: 0 });
		expect(taken.areas.map(({ title, leads }) => [title, leads])).toEqual([
			['Recording of decisions', ['Assistant Director']],
			['Voice of the child', ['Head of Service']]
		]);
		expect(taken.areas[0]?.actions).toMatchObject([
			{
				place: 'Sheet Improvement plan, row 4',
				cells: { text: 'Add a box to the form\nTell all teams' },
				responsible: ['Team Manager, North', 'Team Manager, South'],
				timescale: '',
				dueOn: '2027-03-31',
				rag: 'at-risk'
			},
			{ responsible: ['Named nurse, health'], timescale: 'by 14th May 2027 at the latest', dueOn: '2027-05-14', rag: 'complete' }
		]);
		expect(taken.areas[1]?.actions[0]).toMatchObject({
			timescale: 'Monthly',
			dueOn: null,
			rag: null,
			notes: ['“Purple” is no status that is known here, so the action has none']
		});
		expect((await readPlan(db, review)).areas).toEqual([]);
	});

	test('becomes areas, actions and posts when it is accepted, as one act', async ({ db }) => {
		const { review } = await aPlanToBe(db);
		const { id } = await send(db, review, 'plan.xlsx', await council());
		expect(await accepted(db, review, id)).toEqual({ areas: 2, actions: 3 });
		const plan = await readPlan(db, review);
		expect(plan.areas.map(({ title, leads, actions }) => [title, leads.map(({ code }) => code), actions.length])).toEqual([
			['Recording of decisions', ['AD'], 2],
			['Voice of the child', ['HoS'], 1]
		]);
		const [first, second] = plan.areas[0]!.actions;
		expect(first).toMatchObject({
			number: '1.1',
			ownLeads: [],
			evidenceOfSuccess: '18 of 20 clear',
			dueOn: '2027-03-31',
			originalDueOn: '2027-03-31',
			otherPlans: 'Workforce plan',
			progress: 'Begun',
			rag: 'at-risk'
		});
		expect(second).toMatchObject({ rag: 'complete', completion: { by: review.user.name, on: today() }, timescale: 'by 14th May 2027 at the latest' });
		expect(plan.posts.map(({ name, code, holders }) => [name, code, holders.map((holder) => holder.name)])).toEqual([
			['Assistant Director', 'AD', ['A. Holder']],
			['Head of Service', 'HoS', []],
			['Team Manager, North', 'TM1', []],
			['Team Manager, South', 'TM2', []],
			['Named nurse, health', '', []]
		]);
		expect(await lastEntry(db, review.id)).toMatchObject({ what: 'plan taken in from a file', seen_with: 'plan:read' });
		await expect(takeInPage(db, review, id, null)).rejects.toThrow(NotFound);
		// A form that was sent twice takes it in once.
		expect(await acceptPlan(db, review, { intakeId: id, version: 1, leftOut: [] })).toEqual({ areas: 0, actions: 0 });
		expect((await readPlan(db, review)).areas).toHaveLength(2);
	});

	test('can have a sheet for each area with the same headings', async ({ db }) => {
		const { review } = await aPlanToBe(db);
		const bytes = await workbook((book) => {
			for (const name of ['One', 'Two'])
				book.addWorksheet(name).addRows([
					['Recommendation', 'Action', 'Owner'],
					[`Area ${name}`, `Action ${name}`, 'Head of Service'],
					['', 'Another', '']
				]);
		});
		const { taken } = await (await send(db, review, 'plan.xlsx', bytes)).page();
		expect(taken.areas.map(({ title, actions }) => [title, actions.map(({ cells }) => cells.text)])).toEqual([
			['Area One', ['Action One', 'Another']],
			['Area Two', ['Action Two', 'Another']]
		]);
	});

	test('can have titles over the rows instead of a column of areas', async ({ db }) => {
		const { review } = await aPlanToBe(db);
		const bytes = await workbook((book) => {
			const sheet = book.addWorksheet('Plan');
			sheet.addRows([
				['Action', 'Lead officer', 'Deadline'],
				['Leadership'],
				['Appoint a lead', 'Chief officer', 'June'],
				['Practice'],
				['Audit 20 records', 'Team Manager', '1/9/2027']
			]);
			sheet.mergeCells('A2:C2');
		});
		const { taken } = await (await send(db, review, 'plan.xlsx', bytes)).page();
		expect(taken.areas).toMatchObject([
			{ title: 'Leadership', actions: [{ timescale: 'June', dueOn: null }] },
			{ title: 'Practice', actions: [{ timescale: '', dueOn: '2027-09-01' }] }
		]);
	});

	test('is refused where a cell of the plan holds a formula, with the cell named', async ({ db }) => {
		const { review } = await aPlanToBe(db);
		const bytes = await workbook((book) => {
			const sheet = book.addWorksheet('Plan');
			sheet.addRows([
				['Area', 'Action', 'Days left'],
				['One', 'Do it']
			]);
			sheet.getCell('B2').value = { formula: 'A2', result: 'One' };
			sheet.getCell('C2').value = { formula: 'TODAY()-1', result: 1 };
		});
		const said = await sentenceOf(send(db, review, 'plan.xlsx', bytes));
		expect(said).toContain('Sheet Plan, cell B2 holds a formula. Replace it by its value');
		expect(said).not.toContain('C2');
	});
});

describe('a CSV file', () => {
	test('is read with whatever parts its cells, old Windows letters too', async ({ db }) => {
		const { review } = await aPlanToBe(db);
		const text =
			'Priority;Agreed action;Person responsible;Target date;Status\nVoice;"Ask each child; twice";Caf\u00e9 manager;2027-02-28;Green\n;Write it down;;31/02/2027;Red\n';
		const { taken } = await (await send(db, review, 'plan.csv', Buffer.from(text, 'latin1'))).page();
		expect(taken.areas).toMatchObject([
			{
				title: 'Voice',
				actions: [
					{ place: 'Line 2', cells: { text: 'Ask each child; twice' }, responsible: ['Café manager'], dueOn: '2027-02-28', rag: 'on-track' },
					{ dueOn: null, timescale: '31/02/2027', rag: 'off-track', notes: ['“31/02/2027” is not a real date'] }
				]
			}
		]);
	});

	test('with a formula is refused, one that was guarded is text', async ({ db }) => {
		const { review } = await aPlanToBe(db);
		expect(
			await sentenceOf(
				send(
					db,
					review,
					'plan.csv',
					csv([
						['Area', 'Action'],
						['One', '=HYPERLINK("x")']
					])
				)
			)
		).toContain('Line 2, column 2 holds a formula');
		const { taken } = await (
			await send(
				db,
				review,
				'plan.csv',
				csv([
					['Area', 'Action'],
					['One', "'=not a formula"]
				])
			)
		).page();
		expect(taken.areas[0]?.actions[0]?.cells.text).toBe('=not a formula');
	});

	test('of 10,000 rows, or with no table, is refused', async ({ db }) => {
		const { review } = await aPlanToBe(db);
		const many = (count: number) => csv([['Area', 'Action'], ...Array.from({ length: count }, (_, row) => ['Area', `Action ${row}`])]);
		expect(await sentenceOf(send(db, review, 'plan.csv', many(9_999)))).toContain('The plan has 9,999 rows');
		expect(await sentenceOf(send(db, review, 'plan.csv', many(10_001)))).toContain('has 10,002 rows');
		expect(await sentenceOf(send(db, review, 'plan.csv', Buffer.from('Only words\n')))).toContain('There is no table in this file');
		expect(await sentenceOf(send(db, review, 'plan.pdf', Buffer.from('%PDF-1.7\n')))).toMatch(/Choose an Excel workbook/);
	});
});

describe('a Word document', () => {
	const cell = (text: string, given: { verticalMerge?: (typeof VerticalMergeType)[keyof typeof VerticalMergeType]; columnSpan?: number } = {}) =>
		new TableCell({ ...given, children: text.split('\n').map((line) => new Paragraph({ children: [new TextRun(line)] })) });
	const row = (...texts: (string | TableCell)[]) => new TableRow({ children: texts.map((text) => (typeof text === 'string' ? cell(text) : text)) });
	const heads = row('Area for Improvement', 'Actions', 'Lead', 'Responsible Officer', 'Evidence', 'Timescale', 'Link to other plans', 'Progress', 'RAG');
	const down = (text: string) => [cell(text, { verticalMerge: VerticalMergeType.RESTART }), cell('', { verticalMerge: VerticalMergeType.CONTINUE })] as const;

	test('has its tables joined over the pages, merged areas carried down, rows that go on joined to theirs', async ({ db }) => {
		const { review } = await aPlanToBe(db);
		const [area, below] = down('1. Recording');
		const [lead, leadBelow] = down('Assistant Directors\nHead of Service');
		const document = new Document({
			sections: [
				{
					children: [
						new Paragraph('Appendix B'),
						new Table({
							rows: [
								heads,
								row(area, 'Audit 20 records', lead, 'Team Manager (1)', 'Clear', '30 th July 14', 'Delivery plan', '', 'On task'),
								row(below, 'Tell the teams', leadBelow, '', '', 'Immediate', '', '', '')
							]
						}),
						new Paragraph('Page 2'),
						new Table({
							rows: [
								heads,
								row('', '', '', 'Team Manager (2)', '', '', 'Workforce plan', '', ''),
								row('2. Voice', 'Ask each child', 'Head of Service', '', '', '', '', '', 'Achieved')
							]
						}),
						new Table({ rows: [row('Post', 'Held by'), row('Head of Service', 'H. Holder')] })
					]
				}
			]
		});
		const { id, page } = await send(db, review, 'plan.docx', Buffer.from(await Packer.toBuffer(document)));
		const { taken, glossary } = await page();
		expect(taken.areas).toMatchObject([
			{
				title: 'Recording',
				leads: ['Assistant Directors', 'Head of Service'],
				actions: [
					{ place: 'Table 1, row 2', leads: [], timescale: '', dueOn: '2014-07-30', rag: 'on-track' },
					{ leads: [], cells: { text: 'Tell the teams', plans: 'Workforce plan' }, responsible: ['Team Manager (2)'], timescale: 'Immediate' }
				]
			},
			{ title: 'Voice', actions: [{ place: 'Table 2, row 3', rag: 'complete' }] }
		]);
		expect(glossary).toEqual([{ name: 'Head of Service', code: '', organisation: '', holder: 'H. Holder' }]);
		expect(await accepted(db, review, id)).toEqual({ areas: 2, actions: 3 });
	});

	test('without a table is refused', async ({ db }) => {
		const { review } = await aPlanToBe(db);
		const document = new Document({ sections: [{ children: [new Paragraph('No plan here')] }] });
		expect(await sentenceOf(send(db, review, 'plan.docx', Buffer.from(await Packer.toBuffer(document))))).toContain('There is no table');
	});
});

describe('before it is accepted', () => {
	const odd = csv([
		['Thing', 'What', 'Somebody'],
		['Area one', 'Do this', 'Head of Service'],
		['', 'Do that', '']
	]);

	test('the columns can be said, a row corrected, a row left out', async ({ db }) => {
		const { review } = await aPlanToBe(db);
		const { id, page } = await send(db, review, 'plan.csv', odd);
		expect((await page()).counts.actions).toBe(0);
		expect(await sentenceOf(chooseColumns(db, review, { intakeId: id, version: 1, table: 0, columns: ['area', '', 'leads'] }))).toBe(
			'Say which column holds the actions'
		);
		await chooseColumns(db, review, { intakeId: id, version: 1, table: 0, columns: ['area', 'text', 'leads'] });
		const { taken } = await page();
		const [first, second] = taken.areas[0]!.actions.map(({ key }) => key);
		const cells = {
			area: 'Area one',
			text: 'Do this well',
			leads: '',
			responsible: 'Team Manager',
			evidence: '',
			timescale: '1 May 2027',
			plans: '',
			progress: '',
			rag: 'Amber'
		};
		await correctRow(db, review, { intakeId: id, version: 2, key: first!, ...cells });
		await expect(correctRow(db, review, { intakeId: id, version: 2, key: first!, ...cells })).rejects.toThrow(Conflict);
		await leaveOut(db, review, { intakeId: id, version: 3, leftOut: [second!] });
		expect((await page()).taken.areas[0]?.actions).toMatchObject([{ leftOut: false }, { leftOut: true }]);
		expect(await sentenceOf(acceptPlan(db, review, { intakeId: id, version: 3, leftOut: [] }))).toContain('corrected in another window');
		await accepted(db, review, id, [second!]);
		expect((await readPlan(db, review)).areas).toMatchObject([
			{ title: 'Area one', actions: [{ text: 'Do this well', dueOn: '2027-05-01', rag: 'at-risk', responsible: [{ name: 'Team Manager' }] }] }
		]);
	});

	test('what is in the plan already is shown as such, and joins the area of its title', async ({ db }) => {
		const { review } = await aPlan(db);
		const rows = csv([
			['Area', 'Action'],
			['Write down the reasons for decisions', 'Add a box for the reason to the transfer form'],
			['', 'Something new']
		]);
		const { id, page } = await send(db, review, 'plan.csv', rows);
		const { taken, counts } = await page();
		expect(counts.there).toBe(1);
		expect(taken.areas).toMatchObject([
			{
				existing: 1,
				actions: [
					{ there: true, leftOut: true },
					{ there: false, leftOut: false }
				]
			}
		]);
		await accepted(db, review, id, [taken.areas[0]!.actions[0]!.key]);
		expect((await readPlan(db, review)).areas.map(({ actions }) => actions.length)).toEqual([2]);
	});

	test('it waits a day, then it is destroyed', async ({ db }) => {
		const { review } = await aPlanToBe(db);
		const { id } = await send(db, review, 'plan.csv', odd);
		const hours = (count: number) => new Date(Date.now() + count * 3600_000);
		await tidyAccess(db, hours(23));
		expect((await takeInPage(db, review, id, null)).intake.id).toBe(id);
		await tidyAccess(db, hours(25));
		await expect(takeInPage(db, review, id, null)).rejects.toThrow(NotFound);
	});

	test('only the host lead takes in, and only the reader of a file sees it', async ({ db }) => {
		const { review, id: reviewId } = await aPlanToBe(db);
		const { id } = await send(db, review, 'plan.csv', odd);
		for (const role of ['host-contributor', 'lead', 'observer'] as const) {
			const { review: theirs } = await someone(db, reviewId, role);
			await expect(send(db, theirs, 'plan.csv', odd)).rejects.toThrow(NotAllowed);
			await expect(takeInPage(db, theirs, id, null)).rejects.toThrow(NotAllowed);
			await expect(acceptPlan(db, theirs, { intakeId: id, version: 1, leftOut: [] })).rejects.toThrow(NotAllowed);
		}
		const { review: colleague } = await someone(db, reviewId, 'host-lead');
		await expect(takeInPage(db, colleague, id, null)).rejects.toThrow(NotFound);
		await expect(acceptPlan(db, colleague, { intakeId: id, version: 1, leftOut: [] })).rejects.toThrow(NotFound);
	});
});
