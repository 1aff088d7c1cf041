import {
	addNoteForm,
	agreedInWords,
	agreeSeveralForm,
	findingChoice,
	lookAtForm,
	mergeForm,
	moveForm,
	newFindingForm,
	notLookedAtForm,
	placeForm
} from '#domain/finding.ts';
import { addNote } from '#server/findings/add-note.ts';
import { agreeFindings } from '#server/findings/agree-findings.ts';
import { findingsBoard } from '#server/findings/board.ts';
import { makeFindingFromNotes } from '#server/findings/from-notes.ts';
import { mergeFindings } from '#server/findings/merge-findings.ts';
import { moveFindings } from '#server/findings/move-findings.ts';
import { recordNotLookedAt } from '#server/findings/not-looked-at.ts';
import { placeFinding } from '#server/findings/place-finding.ts';
import { starFinding, unstarFinding } from '#server/findings/star-finding.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';
import type { PageServerLoadEvent } from './$types';
import { boardAddress } from './addresses.ts';

export const load = reviewLoad(async (db, review, { url }: PageServerLoadEvent) => {
	const query = { theme: url.searchParams.get('theme'), kloe: url.searchParams.get('kloe'), notes: url.searchParams.get('notes') };
	return { ...(await findingsBoard(db, review, query)), adding: url.searchParams.has('add') };
});

export const actions = {
	add: reviewAction(newFindingForm, async (db, review, form) => {
		await makeFindingFromNotes(db, review, form);
		return { to: boardAddress(review.id, form.themeId, form.id), said: 'Finding added as a draft' };
	}),
	note: reviewAction(addNoteForm, async (db, review, form) => {
		await addNote(db, review, form);
		return { said: form.into.startsWith('new:') ? 'Draft finding made from the note' : 'Note added to the finding' };
	}),
	agree: reviewAction(agreeSeveralForm, async (db, review, form) => ({ said: agreedInWords(await agreeFindings(db, review, form)) })),
	move: reviewAction(moveForm, async (db, review, form) => {
		await moveFindings(db, review, form);
		return { to: boardAddress(review.id, form.themeId), said: 'Findings moved' };
	}),
	merge: reviewAction(mergeForm, async (db, review, form) => {
		await mergeFindings(db, review, form);
		return { said: 'Findings merged. The wording of the others is kept in the history' };
	}),
	place: reviewAction(placeForm, async (db, review, { place }) => placeFinding(db, review, place)),
	star: reviewAction(findingChoice, (db, review, form) => starFinding(db, review, form)),
	unstar: reviewAction(findingChoice, (db, review, form) => unstarFinding(db, review, form)),
	notLookedAt: reviewAction(notLookedAtForm, async (db, review, form) => {
		await recordNotLookedAt(db, review, form);
		return { said: 'Recorded as not looked at' };
	}),
	lookAt: reviewAction(lookAtForm, async (db, review, form) => {
		await recordNotLookedAt(db, review, { ...form, reason: '' });
		return { said: 'Taken back. It will be looked at' };
	})
};
