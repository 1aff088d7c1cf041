import { today } from '#domain/dates.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database } from '../../db/connect.ts';
import { getIntake } from '../intakes.ts';
import { readPlan } from '../read-plan.ts';
import { compare } from './compare.ts';
import { formerWords } from './former-words.ts';
import type { EditedFile } from './read-workbook.ts';

/** What an edited workbook would change in the plan as it stands now. Throws NotAllowed without `plan:write`, NotFound for another's upload. */
export async function readBackPage(db: Database, review: ReviewAccess, intakeId: string) {
	review.require('plan:write');
	const { id, name, content } = await getIntake<EditedFile>(db, review, 'read-back', intakeId);
	const plan = await readPlan(db, review);
	const { differences, problems } = compare(plan, content, { notBefore: review.review.visitStart, day: today() });
	const conflicts = differences.actions.flatMap(({ actionId, cells }) =>
		cells.filter(({ conflict }) => conflict).map(({ key, cell }) => ({ key, actionId, cell, mark: content.marks?.[actionId]?.[cell] ?? '' }))
	);
	const former = await formerWords(db, review, conflicts);
	for (const { cells } of differences.actions)
		for (const cell of cells) {
			const was = former.get(cell.key);
			if (was) cell.was = was;
		}
	return { intake: { id, name }, differences, problems, leftBehind: plan.leftBehind };
}
