import { RuleBroken } from '#domain/outcomes.ts';
import type { ProgressLetterContent } from '#domain/plan/progress-letter.ts';
import { progressName } from '#domain/plan/progress.ts';
import type { ReviewAccess } from '../../../access/review-access.ts';
import type { Database, Transaction } from '../../../db/connect.ts';
import { act } from '../../../history/act.ts';
import { AlreadyDone } from '../../../history/once.ts';
import { requireProgress } from '../write-position.ts';

/**
 * Starts the letter of a progress review: addressee, references and signatory are those of the review's own letter, the prose is a first draft.
 * Throws NotAllowed without `progress:write`, NotFound outside this review, RuleBroken while the plan has no area.
 */
export async function startProgressLetter(db: Database, review: ReviewAccess, progressId: string): Promise<void> {
	review.require('progress:write');
	await act(db, review, { what: 'progress letter started', seenWith: 'progress:read-drafts' }, async (trx) => {
		const { months } = await requireProgress(trx, review, progressId);
		const area = await trx.selectFrom('plan_area').select('id').where('review_id', '=', review.id).limit(1).executeTakeFirst();
		if (!area) throw new RuleBroken('The plan has no areas yet, so there is nothing to write about');
		const content = JSON.stringify(await firstDraft(trx, review, months));
		const added = await trx
			.insertInto('progress_letter')
			.values({ progress_review_id: progressId, review_id: review.id, content })
			.onConflict((on) => on.doNothing())
			.returning('review_id')
			.executeTakeFirst();
		if (!added) throw new AlreadyDone();
		return { about: { progress: progressId } };
	});
}

async function firstDraft(trx: Transaction, review: ReviewAccess, months: number): Promise<ProgressLetterContent> {
	const head = await trx
		.selectFrom('letter')
		.select(['our_ref', 'your_ref', 'letterhead', 'contact', 'addressee', 'addressee_post', 'addressee_address', 'salutation', 'closing', 'signatory'])
		.select(['signatory_post', 'copies'])
		.where('review_id', '=', review.id)
		.executeTakeFirst();
	const { host, title } = review.review;
	return {
		date: null,
		ourRef: head?.our_ref ?? '',
		yourRef: head?.your_ref ?? '',
		letterhead: head?.letterhead ?? '',
		contact: head?.contact ?? '',
		addressee: head?.addressee ?? '',
		addresseePost: head?.addressee_post ?? '',
		addresseeAddress: head?.addressee_address ?? '',
		salutation: head?.salutation ?? '',
		subject: `${progressName(months).replace(/^./, (letter) => letter.toUpperCase())}: ${host.officialName}`,
		introduction: `Thank you for inviting us back. ${months} months after the ${title.replace(/^./, (letter) => letter.toLowerCase())} we looked with you at each area of your action plan. For each area this letter says what our letter said, what you told us, what we saw, and what comes next.`,
		close: 'Thank you to everyone who made time to meet us and to show us their work.',
		closing: head?.closing || 'Yours sincerely',
		signatory: head?.signatory ?? '',
		signatoryPost: head?.signatory_post ?? '',
		copies: head?.copies ?? '',
		printSignature: 'yes',
		kept: []
	};
}
