import type { NewNote } from '#domain/note.ts';
import { RuleBroken } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { acceptFiles, renamedOf } from '../files/accept-files.ts';
import { act } from '../history/act.ts';
import { insertOnce } from '../history/once.ts';
import { attachFiles } from './note-files.ts';
import { checkPlaces, tagNote } from './note-places.ts';

/**
 * Records a note. Its id was made with its form: sent twice, it is recorded once. Gives a sentence for each attachment that was renamed.
 * Throws NotAllowed without `notes:write`; RuleBroken before the agreement is stated, for a file that is refused, or for a place in another review.
 */
export async function recordNote(db: Database, review: ReviewAccess, note: NewNote): Promise<string[]> {
	review.require('notes:write');
	requireAgreement(review);
	const files = await acceptFiles(note.files);
	await act(db, review, { what: 'note recorded', seenWith: 'notes:read' }, async (trx) => {
		await checkPlaces(trx, review, note);
		await insertOnce(trx, 'note', noteRow(review, note));
		await tagNote(trx, note.id, note);
		await attachFiles(trx, review, note.id, files);
		return {
			about: { note: note.id, activity: note.activityId, document: note.documentId, case: note.caseId },
			texts: { text: note.text, ...fileNames(files) }
		};
	});
	return renamedOf(files);
}

/** No note before the review has stated on what legal ground it is kept and when it is destroyed. Throws RuleBroken that says who does what. */
export function requireAgreement(review: ReviewAccess, field = 'text'): void {
	if (!review.review.agreed)
		throw new RuleBroken('Notes can be recorded once the agreement is stated. The review manager or the review lead does this on the scope page', field);
}

/** The row of a note written by the person at the keyboard. */
export function noteRow(review: ReviewAccess, note: Omit<NewNote, 'files' | 'then' | 'themeIds' | 'kloeIds'>) {
	return {
		id: note.id,
		review_id: review.id,
		author_id: review.user.id,
		author_name: review.user.name,
		activity_id: note.activityId,
		document_id: note.documentId,
		case_id: note.caseId,
		text: note.text,
		perspective: note.perspective,
		leans: note.leans,
		exact_words: note.exactWords
	};
}

function fileNames(files: { name: string }[]): { files?: string } {
	return files.length > 0 ? { files: files.map((file) => file.name).join('\n') } : {};
}
