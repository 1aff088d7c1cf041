import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database } from '../../db/connect.ts';
import { readTables } from '../../reading/read-tables.ts';
import { keepIntake } from '../intakes.ts';
import { readFilePlan } from './file-plan.ts';

/**
 * Reads a plan that was made elsewhere (Excel, Word or CSV) and keeps what it says until its reader accepts it; the plan here stays as it is.
 * Throws NotAllowed without `plan:write`, RuleBroken (on `file`) for a file that cannot be read: its first line says so, further ones name cells.
 */
export async function uploadPlan(db: Database, review: ReviewAccess, { id, name, bytes }: { id: string; name: string; bytes: Buffer }): Promise<void> {
	review.require('plan:write');
	const { name: safe, tables } = await readTables(bytes, name, ['xlsx', 'docx', 'csv']);
	await keepIntake(db, review, { id, kind: 'take-in', name: safe, content: readFilePlan(tables) });
}
