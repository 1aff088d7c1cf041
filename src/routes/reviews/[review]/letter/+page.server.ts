import { checkChoice, keepForm, sectionForm, versionForm } from '#domain/letter.ts';
import * as v from 'valibot';
import { newId } from '#domain/id.ts';
import { editSection } from '#server/letters/edit-letter.ts';
import { keepCheck, reopenCheck } from '#server/letters/keep-check.ts';
import { letterPage } from '#server/letters/letter-page.ts';
import { saveVersion } from '#server/letters/save-version.ts';
import { startLetter } from '#server/letters/start-letter.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';
import type { PageServerLoadEvent } from './$types';

export const load = reviewLoad(async (db, review, { url }: PageServerLoadEvent) => ({
	...(await letterPage(db, review, { sectionId: url.searchParams.get('section'), themeId: url.searchParams.get('theme') })),
	newId: newId(),
	previewPage: Math.max(1, Number(url.searchParams.get('page')) || 1)
}));

export const actions = {
	start: reviewAction(v.object({}), async (db, review) => {
		await startLetter(db, review);
		return { said: 'Letter started' };
	}),
	save: reviewAction(sectionForm, async (db, review, form) => {
		await editSection(db, review, form);
		return { said: 'Section saved' };
	}),
	keep: reviewAction(keepForm, async (db, review, form) => {
		await keepCheck(db, review, form);
		return { said: 'Kept, with your reason' };
	}),
	reopen: reviewAction(checkChoice, async (db, review, form) => {
		await reopenCheck(db, review, form);
		return { said: 'Check opened again' };
	}),
	version: reviewAction(versionForm, async (db, review, form) => {
		const saved = await saveVersion(db, review, form);
		return { said: saved ? `Saved as version ${saved.number}` : 'Version saved' };
	})
};
