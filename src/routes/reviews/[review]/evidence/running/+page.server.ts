import { splitNotesForm } from '#domain/note.ts';
import { findIdentity } from '#domain/wording/looks-like-identity.ts';
import { noteChoices } from '#server/evidence/note-choices.ts';
import { recordRunningPage } from '#server/evidence/running-page.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';
import type { PageServerLoadEvent } from './$types';
import { split } from './split.ts';

export const load = reviewLoad(async (db, review, { url }: PageServerLoadEvent) => {
	review.require('notes:write');
	return { activityId: url.searchParams.get('activity') ?? '', choices: await noteChoices(db, review) };
});

export const actions = {
	split,
	record: reviewAction(splitNotesForm, async (db, review, page) => {
		await recordRunningPage(db, review, page);
		const check = page.notes.filter((note) => findIdentity(note.text).length > 0).map((note) => ['check', note.id]);
		const query = check.length > 0 ? `?${new URLSearchParams(check)}` : '';
		return { said: page.notes.length === 1 ? '1 note saved' : `${page.notes.length} notes saved`, to: `/reviews/${review.id}/evidence${query}` };
	})
};
