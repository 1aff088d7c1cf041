import { NotFound } from '#domain/outcomes.ts';
import type { GivenPosition } from '#domain/plan/progress.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database, Transaction } from '../../db/connect.ts';
import { checkVersion } from '../../db/write-version.ts';
import { act } from '../../history/act.ts';
import { AlreadyDone } from '../../history/once.ts';
import { getArea } from '../plan-rows.ts';

/**
 * The host writes its position on one area: what was done, what difference it made, what comes next. Throws NotAllowed without `progress:position`, NotFound
 * outside this review, Conflict when someone changed it meanwhile.
 */
export async function writePosition(db: Database, review: ReviewAccess, progressId: string, form: GivenPosition): Promise<void> {
	review.require('progress:position');
	const { areaId, version, done, difference, next } = form;
	await act(db, review, { what: 'position written for a progress review', seenWith: 'progress:read' }, async (trx) => {
		await requireProgress(trx, review, progressId);
		await getArea(trx, review, areaId);
		const now = await trx
			.selectFrom('progress_position')
			.selectAll()
			.where('progress_review_id', '=', progressId)
			.where('plan_area_id', '=', areaId)
			.executeTakeFirst();
		if (now && now.done === done && now.difference === difference && now.next === next) throw new AlreadyDone();
		if (now) checkVersion(now, version, (row) => ({ done: row.done, difference: row.difference, next: row.next }), 'position');
		const words = { done, difference, next, version: (now?.version ?? 0) + 1 };
		await trx
			.insertInto('progress_position')
			.values({ review_id: review.id, progress_review_id: progressId, plan_area_id: areaId, ...words })
			.onConflict((on) => on.columns(['progress_review_id', 'plan_area_id']).doUpdateSet(words))
			.execute();
		return { about: { progress: progressId, area: areaId }, texts: { done, difference, next } };
	});
}

/** A progress review of this review; one of another is NotFound. */
export async function requireProgress(trx: Transaction, review: ReviewAccess, id: string) {
	const found = await trx.selectFrom('progress_review').selectAll().where('id', '=', id).where('review_id', '=', review.id).executeTakeFirst();
	if (!found) throw new NotFound('progress review');
	return found;
}
