import * as v from 'valibot';
import { newId } from '#domain/id.ts';
import { splitRunningPage } from '#domain/note-split.ts';
import type { Leaning, Perspective, RunningPage, SplitNotes } from '#domain/note.ts';
import { RuleBroken } from '#domain/outcomes.ts';
import { formId } from '#domain/review.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { act } from '../history/act.ts';
import { insertOnce } from '../history/once.ts';
import { checkPlaces, tagNote } from './note-places.ts';
import { noteRow, requireAgreement } from './record-note.ts';

export type Proposal = { id: string; text: string; leans: Leaning | null; perspective: Perspective | null; kloeIds: string[]; exactWords: boolean };

/**
 * Splits a running page into notes to look through; nothing is written. `#2` is the second line of enquiry, as the page lists them.
 * Throws NotAllowed without `notes:write`, RuleBroken before the agreement is stated.
 */
export async function proposeNotes(db: Database, review: ReviewAccess, { page, perspective }: RunningPage): Promise<Proposal[]> {
	review.require('notes:write');
	requireAgreement(review, 'page');
	const kloes = await db.selectFrom('kloe').select('id').where('review_id', '=', review.id).orderBy('position').orderBy('id').execute();
	return splitRunningPage(page, kloes.length).map(({ kloeNumbers, ...note }) => ({
		id: newId(),
		...note,
		perspective,
		kloeIds: kloeNumbers.flatMap((number) => kloes[number - 1]?.id ?? [])
	}));
}

/**
 * Records the notes of a running page, all or none, with one history entry. Sent twice, they are recorded once.
 * Throws NotAllowed without `notes:write`, RuleBroken before the agreement is stated, when no note is left, or for one that is too long.
 */
export async function recordRunningPage(db: Database, review: ReviewAccess, { activityId, notes }: SplitNotes): Promise<void> {
	review.require('notes:write');
	requireAgreement(review, 'texts');
	if (notes.length === 0) throw new RuleBroken('Keep at least one note, or go back to the evidence list', 'texts');
	const long = notes.find((note) => note.text.length > 10_000);
	if (long) throw new RuleBroken(`Shorten note ${long.number} to 10,000 characters`, 'texts');
	const kloeIds = [...new Set(notes.flatMap((note) => note.kloeIds))];
	if (!kloeIds.every((id) => v.is(formId, id))) throw new RuleBroken('Choose key lines of enquiry from the list', 'texts');
	await act(db, review, { what: 'notes recorded', seenWith: 'notes:read' }, async (trx) => {
		await checkPlaces(trx, review, { activityId, documentId: null, caseId: null, themeIds: [], kloeIds });
		for (const { number: _, kloeIds: kloes, ...note } of notes) {
			await insertOnce(trx, 'note', noteRow(review, { ...note, activityId, documentId: null, caseId: null }));
			await tagNote(trx, note.id, { themeIds: [], kloeIds: kloes });
		}
		const texts = Object.fromEntries(notes.map((note) => [note.id, note.text]));
		return { about: { notes: notes.map((note) => note.id), activity: activityId }, texts };
	});
}
