import type { GivenProgressView } from '#domain/plan/progress.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database, Transaction } from '../../db/connect.ts';
import { checkVersion } from '../../db/write-version.ts';
import { act } from '../../history/act.ts';
import { AlreadyDone } from '../../history/once.ts';
import { getArea } from '../plan-rows.ts';
import { requireProgress } from './write-position.ts';

/**
 * The peers say at a progress review how far one area was addressed, and what they saw. The team reads it at once, the host in the progress letter that is
 * shared with it. Throws NotAllowed without `progress:write`, NotFound outside this review, Conflict when another peer changed it meanwhile.
 */
export async function giveProgressView(db: Database, review: ReviewAccess, progressId: string, form: GivenProgressView): Promise<void> {
	review.require('progress:write');
	const { areaId, version, view, words } = form;
	await act(db, review, { what: 'view given at a progress review', seenWith: 'progress:read-drafts' }, async (trx) => {
		await requireProgress(trx, review, progressId);
		await getArea(trx, review, areaId);
		const now = await trx
			.selectFrom('progress_view')
			.selectAll()
			.where('progress_review_id', '=', progressId)
			.where('plan_area_id', '=', areaId)
			.executeTakeFirst();
		if (now && now.view === view && now.words === words) throw new AlreadyDone();
		if (now) checkVersion(now, version, (row) => ({ view: row.view, words: row.words }), 'view');
		const given = {
			view,
			words,
			given_by: review.user.id,
			given_by_name: review.user.name,
			given_at: new Date().toISOString(),
			version: (now?.version ?? 0) + 1
		};
		await trx
			.insertInto('progress_view')
			.values({ review_id: review.id, progress_review_id: progressId, plan_area_id: areaId, ...given })
			.onConflict((on) => on.columns(['progress_review_id', 'plan_area_id']).doUpdateSet(given))
			.execute();
		return { about: { progress: progressId, area: areaId, from: now?.view ?? null, to: view }, texts: { words } };
	});
}

/** Makes the views of a progress review those of the plan: done when its letter is issued, so that everyone of the review reads the same. */
export async function publishViews(trx: Transaction, progressId: string): Promise<void> {
	const views = await trx.selectFrom('progress_view').selectAll().where('progress_review_id', '=', progressId).execute();
	for (const { plan_area_id, view, words, given_by, given_at } of views) {
		const given = { view, words, given_by, given_at };
		await trx
			.insertInto('peers_view')
			.values({ plan_area_id, ...given })
			.onConflict((on) => on.column('plan_area_id').doUpdateSet(given))
			.execute();
	}
}
