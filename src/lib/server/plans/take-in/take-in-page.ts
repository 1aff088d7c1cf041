import { NotFound } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database } from '../../db/connect.ts';
import { getIntake } from '../intakes.ts';
import { readPlan } from '../read-plan.ts';
import type { FilePlan } from './file-plan.ts';
import { takenPlan } from './taken-plan.ts';

/** The plan of a file as it would be taken in, its columns with two samples each, and the row that is being corrected. Throws NotAllowed, NotFound. */
export async function takeInPage(db: Database, review: ReviewAccess, intakeId: string, rowKey: string | null) {
	review.require('plan:write');
	const { id, name, content, version } = await getIntake<FilePlan>(db, review, 'take-in', intakeId);
	const plan = await readPlan(db, review);
	const taken = takenPlan(content, plan, name);
	const table = content.tables[content.chosen];
	const columns = (table?.columns ?? []).map(({ header, word, sure }, index) => {
		const values = table?.lines.flatMap((line) => line.cells[index] || []) ?? [];
		return {
			header,
			word,
			sure,
			column: content.mapping[index] ?? '',
			samples: [...new Set(values)].slice(0, 2).map((text) => (text.length > 90 ? `${text.slice(0, 87)}…` : text))
		};
	});
	const actions = taken.areas.flatMap((area) => area.actions);
	const row = rowKey === null ? null : actions.find(({ key }) => key === rowKey);
	if (row === undefined) throw new NotFound('row');
	return {
		intake: { id, name, version },
		tables: content.tables.map(({ name: title, lines }, index) => ({
			value: String(index),
			label: `${title} (${lines.length} ${lines.length === 1 ? 'row' : 'rows'})`
		})),
		chosen: String(content.chosen),
		columns,
		taken,
		row,
		glossary: content.glossary,
		legend: plan.legend,
		counts: { areas: taken.areas.length, actions: actions.length, there: actions.filter(({ there }) => there).length },
		leftBehind: plan.leftBehind
	};
}
