import type { FindingKind } from '#domain/finding.ts';
import { NotFound } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { joinNotesToFinding, makeFindingFromNotes } from './from-notes.ts';

/**
 * Puts a note into a finding: one that is there (`finding:` and its id), or a new draft (`new:` and its kind) in `themeId`, whose first wording is the note's.
 * Throws as `joinNotesToFinding` and `makeFindingFromNotes`.
 */
export async function addNote(
	db: Database,
	review: ReviewAccess,
	{ id, noteId, themeId, into }: { id: string; noteId: string; themeId: string | null; into: string }
): Promise<void> {
	review.require('findings:write', 'notes:read');
	const [where, which = ''] = into.split(':');
	if (where === 'finding') return joinNotesToFinding(db, review, { findingId: which, noteIds: [noteId] });
	const note = await db.selectFrom('note').select('text').where('id', '=', noteId).where('review_id', '=', review.id).executeTakeFirst();
	if (!note) throw new NotFound('note');
	await makeFindingFromNotes(db, review, { id, noteIds: [noteId], kind: which as FindingKind, themeId, text: note.text.slice(0, 2000) });
}
