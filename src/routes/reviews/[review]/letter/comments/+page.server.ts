import { answerForm, commentForm } from '#domain/letter.ts';
import { newId } from '#domain/id.ts';
import { answerComment, commentOnLetter } from '#server/letters/comment-on-letter.ts';
import { listComments } from '#server/letters/read-comments.ts';
import { listVersions } from '#server/letters/read-versions.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';

export const load = reviewLoad(async (db, review) => ({ comments: await listComments(db, review), versions: await listVersions(db, review), newId: newId() }));

export const actions = {
	comment: reviewAction(commentForm, async (db, review, form) => {
		await commentOnLetter(db, review, form);
		return { said: 'Comment sent to the team' };
	}),
	answer: reviewAction(answerForm, async (db, review, form) => {
		await answerComment(db, review, form);
		return { said: 'Answer saved' };
	})
};
