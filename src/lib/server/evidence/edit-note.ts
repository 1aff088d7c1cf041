import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { leaningLabels, perspectiveLabels, type EditedNote, type Leaning, type Perspective } from '#domain/note.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { checkVersion } from '../db/write-version.ts';
import { acceptFiles, renamedOf } from '../files/accept-files.ts';
import { act } from '../history/act.ts';
import { AlreadyDone } from '../history/once.ts';
import { attachFiles } from './note-files.ts';
import { checkPlaces, tagNote, untagNotes } from './note-places.ts';

/**
 * Changes a note: anyone in the team may. New words are checked for names again; the earlier words stay in the history.
 * Gives what `recordNote` gives. Throws NotAllowed without `notes:write`, NotFound outside this review, Conflict when someone changed or sorted it meanwhile, RuleBroken as `recordNote`.
 */
export async function editNote(db: Database, review: ReviewAccess, note: EditedNote): Promise<string[]> {
	review.require('notes:write');
	const files = await acceptFiles(note.files);
	await act(db, review, { what: 'note changed', seenWith: 'notes:read' }, async (trx) => {
		const now = await findNote(trx, review, note.id);
		// Whoever may not read cases never sees which case a note is about, and leaves it as it is.
		const caseId = review.may('cases:read') ? note.caseId : (now?.case_id ?? null);
		if (now && now.version !== note.version && files.length === 0 && same(now, { ...note, caseId })) throw new AlreadyDone();
		checkVersion(now, note.version, (row) => ({ text: row.text, sorting: sortingOf(row) }), 'note');
		await checkPlaces(trx, review, { ...note, caseId: caseId === now.case_id ? null : caseId });
		const set = {
			activity_id: note.activityId,
			document_id: note.documentId,
			case_id: caseId,
			text: note.text,
			perspective: note.perspective,
			leans: note.leans
		};
		await trx
			.updateTable('note')
			.set({ ...set, exact_words: note.exactWords, words_kept: now.words_kept && now.text === note.text && files.length === 0, version: now.version + 1 })
			.where('id', '=', note.id)
			.execute();
		await untagNotes(trx, [note.id]);
		await tagNote(trx, note.id, note);
		await attachFiles(trx, review, note.id, files);
		return { about: { note: note.id, version: now.version + 1 }, ...(now.text === note.text ? {} : { texts: { text: note.text, before: now.text } }) };
	});
	return renamedOf(files);
}

type Standing = NonNullable<Awaited<ReturnType<typeof findNote>>>;

/** The row of a note of this review with what it is sorted under, if it is there. */
export async function findNote(trx: Transaction, review: ReviewAccess, noteId: string) {
	return trx
		.selectFrom('note')
		.selectAll()
		.select((eb) => [
			jsonArrayFrom(
				eb
					.selectFrom('note_theme')
					.innerJoin('theme', 'theme.id', 'theme_id')
					.whereRef('note_id', '=', 'note.id')
					.select(['theme.id', 'theme.short_name as name'])
			).as('themes'),
			jsonArrayFrom(
				eb.selectFrom('note_kloe').innerJoin('kloe', 'kloe.id', 'kloe_id').whereRef('note_id', '=', 'note.id').select(['kloe.id', 'kloe.short_name as name'])
			).as('kloes')
		])
		.where('id', '=', noteId)
		.where('review_id', '=', review.id)
		.executeTakeFirst();
}

/** Whether the note already says what is sent: then the form was sent twice. */
function same(now: Standing, note: EditedNote): boolean {
	const fields = (...values: unknown[]) => JSON.stringify(values);
	const ids = (list: string[]) => [...new Set(list)].sort();
	return (
		fields(
			now.text,
			now.activity_id,
			now.document_id,
			now.case_id,
			now.leans,
			now.perspective,
			now.exact_words,
			ids(now.themes.map((one) => one.id)),
			ids(now.kloes.map((one) => one.id))
		) === fields(note.text, note.activityId, note.documentId, note.caseId, note.leans, note.perspective, note.exactWords, ids(note.themeIds), ids(note.kloeIds))
	);
}

/** How a note is sorted, in words, for the page that shows both. */
function sortingOf(now: Standing): string {
	const parts = [
		now.leans && leaningLabels[now.leans as Leaning],
		now.perspective && perspectiveLabels[now.perspective as Perspective],
		...now.themes.map((theme) => theme.name),
		...now.kloes.map((kloe) => kloe.name),
		now.exact_words && 'Exact words'
	];
	return parts.filter(Boolean).join('; ') || 'Not sorted';
}
