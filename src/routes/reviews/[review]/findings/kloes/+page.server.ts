import { kloeAnswerForm, lookAtForm, notLookedAtForm } from '#domain/finding.ts';
import { answerKloe } from '#server/findings/answer-kloe.ts';
import { kloesPage } from '#server/findings/kloes-page.ts';
import { recordNotLookedAt } from '#server/findings/not-looked-at.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';
import type { PageServerLoadEvent } from './$types';

export const load = reviewLoad((db, review, { url }: PageServerLoadEvent) => kloesPage(db, review, url.searchParams.get('kloe')));

export const actions = {
	answer: reviewAction(kloeAnswerForm, async (db, review, form) => {
		await answerKloe(db, review, form);
		return { said: form.answer ? 'Answer saved' : 'Answer taken away' };
	}),
	notLookedAt: reviewAction(notLookedAtForm, async (db, review, form) => {
		await recordNotLookedAt(db, review, form);
		return { said: 'Recorded as not looked at' };
	}),
	lookAt: reviewAction(lookAtForm, async (db, review, form) => {
		await recordNotLookedAt(db, review, { ...form, reason: '' });
		return { said: 'Taken back. It will be looked at' };
	})
};
