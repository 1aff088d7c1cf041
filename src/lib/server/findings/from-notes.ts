import type { FindingKind } from '#domain/finding.ts';
import { NotFound } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { act } from '../history/act.ts';
import { insertOnce } from '../history/once.ts';
import { enterTheme, lastPlace } from './places.ts';

/**
 * Makes a draft finding that rests on notes (none is allowed: it then shows "No sources yet"), at the end of its kind in its theme (null: the Overview).
 * It takes over the lines of enquiry of its notes. `id` was made with the form: sent twice, it is made once.
 * Throws NotAllowed without `findings:write`, RuleBroken for a theme of elsewhere, NotFound for a note of elsewhere.
 */
export async function makeFindingFromNotes(
	db: Database,
	review: ReviewAccess,
	{ id, noteIds, kind, themeId, text }: { id: string; noteIds: string[]; kind: FindingKind; themeId: string | null; text: string }
): Promise<void> {
	review.require('findings:write');
	await act(db, review, { what: 'finding made', seenWith: 'findings:read' }, async (trx) => {
		await enterTheme(trx, review, themeId);
		const position = await lastPlace(trx, review, { themeId, kind });
		await insertOnce(trx, 'finding', { id, review_id: review.id, theme_id: themeId, kind, text, position, created_by: review.user.id });
		const notes = await linkNotes(trx, review, { findingId: id, noteIds });
		return { about: { finding: id, kind, theme: themeId, notes }, texts: { text } };
	});
}

/**
 * Lets a finding rest on more notes; those it has already are left. Throws NotAllowed without `findings:write`, NotFound for a finding or note of elsewhere
 * or one that was merged away. More evidence leaves an agreement standing: the words did not change.
 */
export async function joinNotesToFinding(db: Database, review: ReviewAccess, { findingId, noteIds }: { findingId: string; noteIds: string[] }): Promise<void> {
	review.require('findings:write');
	await act(db, review, { what: 'notes joined to a finding', seenWith: 'findings:read' }, async (trx) => {
		const finding = await trx
			.selectFrom('finding')
			.select('id')
			.where('id', '=', findingId)
			.where('review_id', '=', review.id)
			.where('merged_into', 'is', null)
			.executeTakeFirst();
		if (!finding) throw new NotFound('finding');
		return { about: { finding: findingId, notes: await linkNotes(trx, review, { findingId, noteIds }) } };
	});
}

async function linkNotes(trx: Transaction, review: ReviewAccess, { findingId, noteIds }: { findingId: string; noteIds: string[] }): Promise<string[]> {
	const wanted = [...new Set(noteIds)];
	if (wanted.length === 0) return [];
	const notes = await trx.selectFrom('note').select('id').where('review_id', '=', review.id).where('id', 'in', wanted).execute();
	if (notes.length < wanted.length) throw new NotFound('note');
	const links = notes.map((note) => ({ finding_id: findingId, note_id: note.id }));
	await trx
		.insertInto('finding_note')
		.values(links)
		.onConflict((on) => on.doNothing())
		.execute();
	const lines = trx
		.selectFrom('finding_note')
		.innerJoin('note_kloe', 'note_kloe.note_id', 'finding_note.note_id')
		.select(['finding_note.finding_id', 'note_kloe.kloe_id'])
		.distinct()
		.where('finding_note.finding_id', '=', findingId)
		.where('finding_note.note_id', 'in', wanted);
	await trx
		.insertInto('finding_kloe')
		.columns(['finding_id', 'kloe_id'])
		.expression(lines)
		.onConflict((on) => on.doNothing())
		.execute();
	return wanted;
}
