import { checkForm, factAnswerForm, factForm, issueProgressForm, keepCheckForm, newVersionForm, progressLetterForm } from '#domain/plan/progress-letter.ts';
import { onlyButton } from '#domain/plan/plan.ts';
import { answerOnProgress, commentOnProgress } from '#server/plans/progress/letter/comment.ts';
import { editProgressLetter, keepProgressCheck, reopenProgressCheck } from '#server/plans/progress/letter/edit-letter.ts';
import { issueProgressLetter } from '#server/plans/progress/letter/issue-letter.ts';
import { progressLetterPage } from '#server/plans/progress/letter/letter-page.ts';
import { saveProgressVersion, shareProgressLetter } from '#server/plans/progress/letter/share-letter.ts';
import { startProgressLetter } from '#server/plans/progress/letter/start-letter.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';
import type { PageServerLoadEvent } from './$types';

export const load = reviewLoad((db, review, { params }: PageServerLoadEvent) => progressLetterPage(db, review, params.progress));

export const actions = {
	start: reviewAction(onlyButton, async (db, review, _, { params }) => {
		await startProgressLetter(db, review, params.progress ?? '');
		return { said: 'Progress letter started' };
	}),
	edit: reviewAction(progressLetterForm, async (db, review, form, { params }) => {
		await editProgressLetter(db, review, params.progress ?? '', form);
		return { said: 'Letter saved' };
	}),
	keep: reviewAction(keepCheckForm, async (db, review, form, { params }) => {
		await keepProgressCheck(db, review, params.progress ?? '', form);
		return { said: 'Kept, with your reason' };
	}),
	reopen: reviewAction(checkForm, async (db, review, form, { params }) => {
		await reopenProgressCheck(db, review, params.progress ?? '', form);
		return { said: 'Opened again' };
	}),
	version: reviewAction(newVersionForm, async (db, review, form, { params }) => {
		await saveProgressVersion(db, review, params.progress ?? '', form);
		return { said: 'Saved as a version' };
	}),
	share: reviewAction(newVersionForm, async (db, review, form, { params }) => {
		await shareProgressLetter(db, review, params.progress ?? '', form);
		return { said: 'Shared with the host' };
	}),
	issue: reviewAction(issueProgressForm, async (db, review, form, { params }) => {
		await issueProgressLetter(db, review, params.progress ?? '', form);
		return { said: 'Progress letter issued' };
	}),
	comment: reviewAction(factForm, async (db, review, form, { params }) => {
		await commentOnProgress(db, review, params.progress ?? '', form);
		return { said: 'Comment sent to the team' };
	}),
	answer: reviewAction(factAnswerForm, async (db, review, form, { params }) => {
		await answerOnProgress(db, review, params.progress ?? '', form);
		return { said: 'Answer saved' };
	})
};
