import { newId } from '#domain/id.ts';
import { reportKinds, reportNames } from '#domain/plan/report.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database } from '../../db/connect.ts';
import { listReports } from './read-reports.ts';

/** The reports: those that can be made, and those that were. One query. Throws NotAllowed without `plan:read-reports`. */
export async function reportsPage(db: Database, review: ReviewAccess) {
	const made = await listReports(db, review);
	return { made, kinds: review.may('plan:report') ? reportKinds.map((kind) => ({ kind, name: reportNames[kind], id: newId() })) : [] };
}
