import ExcelJS from 'exceljs';
import { expect } from 'vitest';
import { newId } from '#domain/id.ts';
import { RuleBroken } from '#domain/outcomes.ts';
import type { ReviewAccess } from '#server/access/review-access.ts';
import type { Database } from '#server/db/connect.ts';
import { exportPlan } from '#server/plans/export-plan.ts';
import { uploadWorkbook } from '#server/plans/read-back/upload-workbook.ts';
import { anAction, aPlan } from './plans.ts';

export type Sheets = { book: ExcelJS.Workbook; plan: ExcelJS.Worksheet; dates: ExcelJS.Worksheet };

/** The exported workbook in the hands of a spreadsheet program. */
export async function exported(db: Database, review: ReviewAccess): Promise<Sheets> {
	const book = new ExcelJS.Workbook();
	const { bytes } = await exportPlan(db, review, 'xlsx');
	await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
	return { book, plan: book.getWorksheet('Action plan')!, dates: book.getWorksheet('Dates and proof')! };
}

/** Sends a workbook back as it stands. */
export async function upload(db: Database, review: ReviewAccess, { book }: Sheets): Promise<string> {
	const id = newId();
	await uploadWorkbook(db, review, { id, name: 'plan.xlsx', bytes: Buffer.from(await book.xlsx.writeBuffer()) });
	return id;
}

/** The number of the column under a heading. */
export function column(sheet: ExcelJS.Worksheet, header: string): number {
	const found = (sheet.getRow(1).values as unknown[]).indexOf(header);
	if (found < 1) throw new Error(`no column ${header}`);
	return found;
}

/** Writes into a cell under a heading; gives its address. */
export function set(sheet: ExcelJS.Worksheet, row: number, header: string, value: ExcelJS.CellValue): string {
	const cell = sheet.getRow(row).getCell(column(sheet, header));
	cell.value = value;
	return cell.address;
}

/** A consent as its form gives it. */
export const consent = (intakeId: string, seen: string, take: string[] = [], given: { dueReason?: string; words?: string; betterReason?: string } = {}) => ({
	intakeId,
	seen,
	take,
	dueReason: '',
	words: '',
	betterReason: '',
	...given
});

/** The sentence with which something is refused. */
export async function sentenceOf(promise: Promise<unknown>): Promise<string> {
	const thrown: unknown = await promise.then(
		() => null,
		(cause: unknown) => cause
	);
	expect(thrown).toBeInstanceOf(RuleBroken);
	return (thrown as RuleBroken).message;
}

/** A plan of one area with two actions, the first of them full. */
export async function aPlanOfTwo(db: Database) {
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
