import { NotFound } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { act } from '../history/act.ts';
import { putInOrder, withBefore } from './put-in-order.ts';

type Place = { id: string; beforeId: string | null };

/** Puts a headline before another of its kind, or at the end. Throws NotAllowed without `findings:write`, NotFound. */
export async function placeHeadline(db: Database, review: ReviewAccess, { id, beforeId }: Place): Promise<void> {
	review.require('findings:write');
	await act(db, review, { what: 'headlines put in order', seenWith: 'findings:read' }, async (trx) => {
		const rows = await trx.selectFrom('headline').select(['id', 'kind']).where('review_id', '=', review.id).orderBy('position').orderBy('id').execute();
		const moved = rows.find((row) => row.id === id);
		if (!moved) throw new NotFound('headline');
		const column = rows.filter((row) => row.kind === moved.kind);
		await putInOrder(trx, 'headline', withBefore(column, id, beforeId));
		return { about: { headline: id, before: beforeId } };
	});
}

/** Puts a recommendation before another of its theme, or at the end. Throws NotAllowed without `findings:write`, NotFound. */
export async function placeRecommendation(db: Database, review: ReviewAccess, { id, beforeId }: Place): Promise<void> {
	review.require('findings:write');
	await act(db, review, { what: 'recommendations put in order', seenWith: 'findings:read' }, async (trx) => {
		const rows = await trx
			.selectFrom('recommendation')
			.select(['id', 'theme_id'])
			.where('review_id', '=', review.id)
			.orderBy('position')
			.orderBy('id')
			.execute();
		const moved = rows.find((row) => row.id === id);
		if (!moved) throw new NotFound('recommendation');
		const column = rows.filter((row) => row.theme_id === moved.theme_id);
		await putInOrder(trx, 'recommendation', withBefore(column, id, beforeId));
		return { about: { recommendation: id, before: beforeId } };
	});
}
