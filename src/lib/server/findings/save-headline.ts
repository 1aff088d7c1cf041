import { NotFound } from '#domain/outcomes.ts';
import type { Headline } from '#domain/headline.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { checkVersion } from '../db/write-version.ts';
import { act } from '../history/act.ts';
import { AlreadyDone, insertOnce } from '../history/once.ts';
import { restsOnJust, setRestsOn } from './rests-on.ts';

/**
 * Makes a headline (version 0) at the end of its kind, or changes its words and what it rests on. Throws NotAllowed without `findings:write`,
 * NotFound for a headline or finding of elsewhere, Conflict with both texts.
 */
export async function saveHeadline(db: Database, review: ReviewAccess, form: Headline): Promise<void> {
	review.require('findings:write');
	const { id, version, kind, text, findingIds } = form;
	await act(db, review, { what: version === 0 ? 'headline made' : 'headline changed', seenWith: 'findings:read' }, async (trx) => {
		const now = await trx.selectFrom('headline').selectAll().where('id', '=', id).where('review_id', '=', review.id).executeTakeFirst();
		const about = { headline: id, kind, findings: findingIds };
		if (version === 0) {
			await insertOnce(trx, 'headline', { id, review_id: review.id, kind, text, position: 10_000 });
		} else {
			const isSaved = now?.version === version + 1 && now.text === text && now.kind === kind;
			if (isSaved && (await restsOnJust(trx, { table: 'headline_finding', id, findingIds }))) throw new AlreadyDone();
			checkVersion(now, version, (row) => ({ text: row.text }), 'headline');
			await trx
				.updateTable('headline')
				.set({ kind, text, version: version + 1, position: now.kind === kind ? now.position : 10_000 })
				.where('id', '=', id)
				.execute();
		}
		await setRestsOn(trx, review, { table: 'headline_finding', id, findingIds });
		return { about, texts: { text, ...(now && now.text !== text ? { before: now.text } : {}) } };
	});
}

/** Drops a headline; its words stay in the history. Throws NotAllowed without `findings:write`, NotFound for one of another review. */
export async function dropHeadline(db: Database, review: ReviewAccess, { id }: { id: string }): Promise<void> {
	review.require('findings:write');
	await act(db, review, { what: 'headline dropped', seenWith: 'findings:read' }, async (trx) => {
		const there = await trx.selectFrom('headline').select(['text', 'review_id']).where('id', '=', id).executeTakeFirst();
		if (!there) throw new AlreadyDone();
		if (there.review_id !== review.id) throw new NotFound('headline');
		await trx.deleteFrom('headline').where('id', '=', id).execute();
		return { about: { headline: id }, texts: { text: there.text } };
	});
}
