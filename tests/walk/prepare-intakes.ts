import { newId } from '#domain/id.ts';
import type { Plan } from '#domain/plan/plan.ts';
import type { Database } from '#server/db/connect.ts';
import { compare } from '#server/plans/read-back/compare.ts';
import type { EditedFile } from '#server/plans/read-back/read-workbook.ts';
import { readFilePlan } from '#server/plans/take-in/file-plan.ts';
import type { Accounts } from './people.ts';

const walkedCell = (text: string) => ({ text, place: 'Sheet Action plan, cell A2' });
const walkedRow = {
	place: 'Sheet Action plan, row 2',
	idPlace: '',
	areaId: '',
	actionId: '',
	cells: { area: walkedCell('Walked new area'), text: walkedCell('Walked new action') }
};

const walkedTable = [
	['Area', 'Actions', 'Lead'],
	['Walked area of a file', 'Walked action of a file', 'Walked post']
];

/** Uploads of the host lead's that wait for consent. The workbook is one new action in an area of its own, so that nothing else of the plan decides what its consent covers. */
export async function prepareIntakes(db: Database, review_id: string, accounts: Accounts): Promise<void> {
	const id = newId();
	const content = { planId: null, marks: null, missing: [], rows: [{ ...walkedRow, newId: id }] };
	const row = { review_id, account_id: accounts['host lead'].id, kind: 'read-back', name: 'walked.xlsx' };
	const table = readFilePlan([
		{ name: 'CSV', kind: 'csv', rows: walkedTable.map((cells, index) => ({ number: index + 1, cells: cells.map((text) => ({ text })) })) }
	]);
	await db
		.insertInto('plan_intake')
		.values([
			{ id, ...row, content: JSON.stringify(content) },
			{ id: newId(), ...row, kind: 'take-in', name: 'walked.csv', content: JSON.stringify(table) }
		])
		.execute();
}

/** What a consent to the waiting workbook carries, which its page would say. */
export async function seenIn(db: Database, review: string): Promise<{ id: string; version: number } | undefined> {
	const row = await db.selectFrom('plan_intake').select('content').where('review_id', '=', review).where('kind', '=', 'read-back').executeTakeFirst();
	if (!row) return undefined;
	const plan = { areas: [], posts: [], legend: [], reviewId: review } as unknown as Plan;
	return { id: compare(plan, JSON.parse(row.content) as EditedFile, { day: '2026-01-01' }).differences.seen, version: 1 };
}
