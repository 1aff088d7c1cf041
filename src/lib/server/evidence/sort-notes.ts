import type { Sorting } from '#domain/note.ts';
import { NotFound } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { act } from '../history/act.ts';
import { checkPlaces, tagNotes, untagNotes } from './note-places.ts';

/**
 * Sorts several notes in one act: what is given is set on each, what is empty stays. Themes and KLOEs are added, or take the place of the others (`replace`).
 * Throws NotAllowed without `notes:write`, NotFound for a note of elsewhere (then none is sorted), RuleBroken for a theme of elsewhere.
 */
export async function sortNotes(db: Database, review: ReviewAccess, sorting: Sorting): Promise<void> {
	review.require('notes:write');
	const noteIds = [...new Set(sorting.noteIds)];
	await act(db, review, { what: 'notes sorted', seenWith: 'notes:read' }, async (trx) => {
		await checkPlaces(trx, review, { activityId: null, documentId: null, caseId: null, ...sorting });
		const set = { ...(sorting.leans ? { leans: sorting.leans } : {}), ...(sorting.perspective ? { perspective: sorting.perspective } : {}) };
		const sorted = await trx
			.updateTable('note')
			.set((eb) => ({ ...set, version: eb('version', '+', 1) }))
			.where('review_id', '=', review.id)
			.where('id', 'in', noteIds)
			.returning('id')
			.execute();
		if (sorted.length < noteIds.length) throw new NotFound('note');
		if (sorting.replace) await untagNotes(trx, noteIds);
		await tagNotes(trx, noteIds, sorting);
		return { about: { notes: noteIds, ...set, themes: sorting.themeIds, kloes: sorting.kloeIds, replace: sorting.replace } };
	});
}
