import { agreedInWords, agreeSeveralForm } from '#domain/finding.ts';
import { agreeFindings } from '#server/findings/agree-findings.ts';
import { draftsPage } from '#server/findings/lists.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';
import type { PageServerLoadEvent } from './$types';

export const load = reviewLoad((db, review, { url }: PageServerLoadEvent) => draftsPage(db, review, url.searchParams.get('theme')));

export const actions = {
	agree: reviewAction(agreeSeveralForm, async (db, review, form) => ({ said: agreedInWords(await agreeFindings(db, review, form)) }))
};
