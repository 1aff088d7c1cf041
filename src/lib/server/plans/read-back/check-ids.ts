import type { Context } from './compare-context.ts';
import type { EditedFile, FileRow } from './read-workbook.ts';

const idShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Each id stands once, and is of this plan; a row that lost its id is named, or its action would be added a second time. */
export function checkIds({ file, known, plan, problems }: Context): void {
	const first = new Map<string, FileRow>();
	const areaIds = new Set(plan.areas.map((area) => area.id));
	for (const row of file.rows) {
		if (row.areaId && !areaIds.has(row.areaId))
			problems.push(`${row.place} has an “Area id” that is not in this plan. Copy it again from the exported file, or leave it empty for a new row`);
		if (row.actionId) {
			const before = first.get(row.actionId);
			if (before)
				problems.push(`${row.idPlace} has the same id as ${before.idPlace.split(', ').at(-1)}. Keep one of the two rows, or clear the id of the new one`);
			else if (!idShape.test(row.actionId)) problems.push(`${row.idPlace} is not an id. Copy it again from the exported file, or clear it if the row is new`);
			else if (!known.has(row.actionId)) problems.push(missingId(row, file));
			else if (!row.cells.text?.text && row.cells.text) problems.push(`${row.cells.text.place} is empty. Enter the action, or delete the row`);
			first.set(row.actionId, row);
		} else if (row.cells.text && !row.cells.text.text) {
			if (!row.areaId) problems.push(`${row.cells.text.place} is empty. Enter the action, or delete the row`);
		} else {
			const same = [...known.values()].find(({ now, action }) => now.text === row.cells.text?.text && !file.rows.some((other) => other.actionId === action.id));
			if (same) problems.push(sameWords(row, file, same.action));
			else if (!row.areaId && !row.cells.area?.text)
				problems.push(`${row.cells.area?.place ?? row.place} is empty. Enter the area for improvement that the new action belongs to`);
		}
	}
}

function missingId(row: FileRow, file: EditedFile): string {
	return file.marks?.[row.actionId]
		? `${row.idPlace} names an action that was removed from the plan since. Delete the row, or clear the id to add it as a new one`
		: `${row.idPlace} names an action that is not in this plan. Copy the id again from the exported file, or clear it if the row is new`;
}

/** A row without an id that reads like an action which no row of the file has: it lost its id, or was taken into the plan from this file before. */
function sameWords({ place, idPlace }: FileRow, { marks }: EditedFile, { id, number }: { id: string; number: string }): string {
	if (marks && !marks[id])
		return `${place} reads like action ${number}, which came into the plan after the file was exported. Delete the row, or export the plan again`;
	return `${idPlace || place} lost its id, though the row reads like action ${number}. Copy the id again from the exported file`;
}
