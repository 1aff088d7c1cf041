import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';

export type CommentView = {
	id: string;
	versionNumber: number;
	section: string;
	quoted: string;
	comment: string;
	madeBy: string;
	madeAt: string;
	answer: string | null;
	changed: boolean | null;
};

/** The host's comments on facts with the team's answers, oldest first; for the host and the team. */
export async function listComments(db: Database, review: ReviewAccess): Promise<CommentView[]> {
	if (!review.may('letter:read-drafts')) review.require('letter:read-shared');
	return db
		.selectFrom('letter_comment')
		.innerJoin('letter_version', 'letter_version.id', 'letter_comment.version_id')
		.select(['letter_comment.id', 'letter_version.number as versionNumber', 'letter_comment.section', 'letter_comment.quoted', 'letter_comment.comment'])
		.select(['letter_comment.made_by_name as madeBy', 'letter_comment.made_at as madeAt', 'letter_comment.answer', 'letter_comment.changed'])
		.where('letter_comment.review_id', '=', review.id)
		.orderBy('letter_comment.made_at')
		.execute();
}
