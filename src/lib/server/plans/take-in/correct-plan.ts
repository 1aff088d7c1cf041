import { Conflict, RuleBroken } from '#domain/outcomes.ts';
import { takenColumns, type Acceptance, type ColumnsChosen, type RowCorrected } from '#domain/plan/intake.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database } from '../../db/connect.ts';
import { getIntake } from '../intakes.ts';
import type { FilePlan } from './file-plan.ts';

/** Says which table of the file is the plan and what its columns are. Another table brings its own columns. Throws NotAllowed, NotFound, Conflict, RuleBroken without actions. */
export async function chooseColumns(db: Database, review: ReviewAccess, { intakeId, version, table, columns }: ColumnsChosen): Promise<void> {
	await change(db, review, { intakeId, version }, (file) => {
		const chosen = file.tables[table];
		if (!chosen) throw new RuleBroken('Choose a table from the list', 'table');
		if (table !== file.chosen) return { ...file, chosen: table, mapping: chosen.columns.map(({ column }) => column), corrected: {}, leftOut: null };
		if (!columns.includes('text')) throw new RuleBroken('Say which column holds the actions', 'columns');
		return { ...file, mapping: chosen.columns.map((_, index) => columns[index] ?? '') };
	});
}

/** Remembers which rows are left out, before one of them is opened. Throws NotAllowed, NotFound, Conflict. */
export async function leaveOut(db: Database, review: ReviewAccess, { intakeId, version, leftOut }: Acceptance): Promise<void> {
	await change(db, review, { intakeId, version }, (file) => ({ ...file, leftOut }));
}

/** Corrects the cells of one row. Throws NotAllowed, NotFound, Conflict. */
export async function correctRow(db: Database, review: ReviewAccess, { intakeId, version, key, ...cells }: RowCorrected): Promise<void> {
	await change(db, review, { intakeId, version }, (file) => {
		const kept = Object.fromEntries(takenColumns.map((column) => [column, cells[column]]));
		return { ...file, corrected: { ...file.corrected, [key]: kept } };
	});
}

/** One's own upload, rewritten; two windows of one person do not write over each other. */
async function change(
	db: Database,
	review: ReviewAccess,
	{ intakeId, version }: { intakeId: string; version: number },
	rewrite: (file: FilePlan) => FilePlan
): Promise<void> {
	review.require('plan:write');
	const intake = await getIntake<FilePlan>(db, review, 'take-in', intakeId);
	const content = JSON.stringify(rewrite(intake.content));
	const changed = await db
		.updateTable('plan_intake')
		.set({ content, version: version + 1 })
		.where('id', '=', intakeId)
		.where('version', '=', version)
		.returning('id')
		.executeTakeFirst();
	if (!changed) throw new Conflict({}, intake.version);
}
