import type { answerForm, commentForm, publishForm } from '#domain/letter.ts';
import { NotFound, RuleBroken } from '#domain/outcomes.ts';
import type * as v from 'valibot';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { act } from '../history/act.ts';
import { recordIssuedReview } from '../region/record/record-issued-review.ts';
import { insertOnce } from '../history/once.ts';

/** The host comments on facts in a version that was shared with it. Throws NotFound for any other version. */
export async function commentOnLetter(db: Database, review: ReviewAccess, form: v.InferOutput<typeof commentForm>): Promise<void> {
	review.require('letter:comment');
	await act(db, review, { what: 'comment on facts made', seenWith: 'letter:comment' }, async (trx) => {
		const shared = await trx
			.selectFrom('letter_share')
			.innerJoin('letter_version', 'letter_version.id', 'letter_share.version_id')
			.select('letter_version.id')
			.where('letter_version.id', '=', form.versionId)
			.where('letter_version.review_id', '=', review.id)
			.executeTakeFirst();
		if (!shared) throw new NotFound('version');
		const { id, section, quoted, comment } = form;
		await insertOnce(trx, 'letter_comment', {
			id,
			review_id: review.id,
			version_id: shared.id,
			section,
			quoted,
			comment,
			made_by: review.user.id,
			made_by_name: review.user.name
		});
		return { about: { comment: id }, texts: { section, quoted, comment } };
	});
}

/** The team answers a comment of the host, and says whether the letter was changed. */
export async function answerComment(db: Database, review: ReviewAccess, form: v.InferOutput<typeof answerForm>): Promise<void> {
	review.require('letter:write');
	await act(db, review, { what: 'comment on facts answered', seenWith: 'letter:read-drafts' }, async (trx) => {
		const answered = await trx
			.updateTable('letter_comment')
			.set({ answer: form.answer, changed: form.changed === 'yes', answered_by: review.user.id, answered_at: new Date().toISOString() })
			.where('id', '=', form.commentId)
			.where('review_id', '=', review.id)
			.returning('id')
			.executeTakeFirst();
		if (!answered) throw new NotFound('comment');
		return { about: { comment: answered.id, changed: form.changed }, texts: { answer: form.answer } };
	});
}

/** The host records that it published the letter: when and where. */
export async function recordPublication(db: Database, review: ReviewAccess, form: v.InferOutput<typeof publishForm>): Promise<void> {
	review.require('letter:publish');
	await act(db, review, { what: 'letter published by the host', seenWith: 'letter:read-issued' }, async (trx) => {
		const issued = await trx
			.selectFrom('letter_issue')
			.innerJoin('letter_version', 'letter_version.id', 'letter_issue.version_id')
			.select('letter_issue.version_id')
			.where('letter_version.review_id', '=', review.id)
			.executeTakeFirst();
		if (!issued) throw new RuleBroken('The letter has not been issued yet');
		const row = { review_id: review.id, published_on: form.publishedOn, place: form.place, recorded_by: review.user.id };
		await trx
			.insertInto('letter_publication')
			.values(row)
			.onConflict((on) => on.column('review_id').doUpdateSet(row))
			.execute();
		await recordIssuedReview(trx, review.id);
		return { about: { publishedOn: form.publishedOn }, texts: { place: form.place } };
	});
}
