import ExcelJS from 'exceljs';
import { newId } from '#domain/id.ts';
import type { PlanAction } from '#domain/plan/action.ts';
import type { Plan, PlanArea } from '#domain/plan/plan.ts';
import { buildPlanSheets } from '#server/documents/build/plan-sheets.ts';
import { writeXlsx } from '#server/documents/write/index.ts';
import { compare } from '#server/plans/read-back/compare.ts';
import { readWorkbook } from '#server/plans/read-back/read-workbook.ts';
import { readTables } from '#server/reading/read-tables.ts';
import { medianMs, type Figure } from './bench.ts';

export const name = 'read-back';

const words = 'Audit twenty transfers a month for clear reasons, tell each team what was found, and write down what they will do about it.';
const post = { id: newId(), name: 'Head of Service', code: 'HoS', organisation: '', version: 1, holders: [] };
const legend = (['complete', 'on-track', 'at-risk', 'off-track', 'not-started'] as const).map((key) => ({ key, label: key, meaning: '' }));

/** A workbook of 500 rows, every second of which was edited, from its bytes to what it would change. */
export async function run(): Promise<Figure[]> {
	const plan = planOf(500);
	const book = new ExcelJS.Workbook();
	await book.xlsx.load((await writeXlsx(buildPlanSheets(plan))) as unknown as ExcelJS.Buffer);
	const sheet = book.getWorksheet('Action plan');
	for (let row = 2; row <= 501; row += 2) sheet!.getCell(`E${row}`).value = `${words} ${row}`;
	const bytes = Buffer.from(await book.xlsx.writeBuffer());
	const value = await medianMs(async () => {
		const { tables } = await readTables(bytes, 'plan.xlsx', ['xlsx']);
		const { file, problems } = readWorkbook(tables);
		const { differences } = compare(plan, file, { day: '2027-01-01' });
		if (problems.length > 0 || differences.counts.changes !== 250) throw new Error(`Read ${differences.counts.changes} changes of 250`);
	});
	return [{ what: '500 rows, 250 of them changed', value, unit: 'ms', atMost: 1000 }];
}

function planOf(count: number): Plan {
	const areas = Array.from({ length: 20 }, (_, area): PlanArea => {
		const id = newId();
		const actions = Array.from({ length: count / 20 }, (__, place) => actionOf(id, `${area + 1}.${place + 1}`));
		return {
			id,
			number: area + 1,
			title: `Area ${area + 1}: ${words}`,
			response: 'accepted',
			responseReason: '',
			leads: [post],
			findings: [],
			recommendations: [],
			peersView: null,
			closure: null,
			actions,
			version: 1
		};
	});
	const about = {
		reviewId: newId(),
		host: 'Testshire',
		reviewTitle: 'Review',
		title: 'Plan',
		ownTitle: '',
		introduction: '',
		marking: 'OFFICIAL',
		agreement: null
	};
	return { ...about, legend, posts: [post], areas, leftBehind: 0, version: 1, asOn: null, updateEvery: 30, remindBefore: 14 } as unknown as Plan;
}

function actionOf(areaId: string, number: string): PlanAction {
	const cells = { text: words, evidenceOfSuccess: words, timescale: 'Monthly', otherPlans: 'Workforce plan', progress: words };
	const dates = { dueOn: '2027-06-30', originalDueOn: '2027-03-31', timesMoved: 1 };
	return {
		id: newId(),
		areaId,
		number,
		...cells,
		...dates,
		ownLeads: [],
		leads: [post],
		responsible: [post],
		rag: 'on-track',
		completion: null,
		proof: null,
		lastUpdate: null,
		version: 1,
		mine: false
	} as PlanAction;
}
