import { sql } from 'kysely';
import type { NotePlaces } from '#domain/note.ts';
import { RuleBroken } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Transaction } from '../db/connect.ts';

type Found = { activity: boolean; document: boolean; case: boolean; themes: number; kloes: number };

/**
 * Checks that all that a note refers to stands in this review. A case may only be named by those who may read cases.
 * Throws RuleBroken at the field, since lists may have changed while the note was written.
 */
export async function checkPlaces(trx: Transaction, review: ReviewAccess, places: NotePlaces): Promise<void> {
	const one = (table: string, id: string | null) =>
		id ? sql`exists (select from ${sql.table(table)} where id = ${id} and review_id = ${review.id})` : sql`true`;
	const many = (table: string, ids: string[]) =>
		ids.length > 0 ? sql`(select count(*) from ${sql.table(table)} where review_id = ${review.id} and id in (${sql.join(ids)}))` : sql`0::bigint`;
	const { rows } = await sql<Found>`select ${one('activity', places.activityId)} as activity, ${one('document', places.documentId)} as document,
		${one('case_record', places.caseId)} as "case", ${many('theme', places.themeIds)} as themes, ${many('kloe', places.kloeIds)} as kloes`.execute(trx);
	const found = rows[0]!;
	if (!found.activity) throw new RuleBroken('This activity is no longer in the timetable. Choose another, or none', 'activityId');
	if (!found.document) throw new RuleBroken('This document is no longer in the list. Choose another, or none', 'documentId');
	if (!found.case || (places.caseId && !review.may('cases:read'))) throw new RuleBroken('Choose a case from the list, or none', 'caseId');
	if (found.themes < new Set(places.themeIds).size) throw new RuleBroken('One of these themes was dropped meanwhile. Choose the themes again', 'themeIds');
	if (found.kloes < new Set(places.kloeIds).size) throw new RuleBroken('One of these questions was dropped meanwhile. Choose the questions again', 'kloeIds');
}

/** Puts a note under its themes and lines of enquiry, beside those it is under already. */
export async function tagNote(trx: Transaction, noteId: string, { themeIds, kloeIds }: Pick<NotePlaces, 'themeIds' | 'kloeIds'>): Promise<void> {
	await tagNotes(trx, [noteId], { themeIds, kloeIds });
}

/** As `tagNote`, for several notes at once. */
export async function tagNotes(trx: Transaction, noteIds: string[], { themeIds, kloeIds }: Pick<NotePlaces, 'themeIds' | 'kloeIds'>): Promise<void> {
	const themes = noteIds.flatMap((note_id) => themeIds.map((theme_id) => ({ note_id, theme_id })));
	const kloes = noteIds.flatMap((note_id) => kloeIds.map((kloe_id) => ({ note_id, kloe_id })));
	// PostgreSQL takes 65,535 values in a statement.
	for (let at = 0; at < themes.length; at += 10_000) {
		await trx
			.insertInto('note_theme')
			.values(themes.slice(at, at + 10_000))
			.onConflict((on) => on.doNothing())
			.execute();
	}
	for (let at = 0; at < kloes.length; at += 10_000) {
		await trx
			.insertInto('note_kloe')
			.values(kloes.slice(at, at + 10_000))
			.onConflict((on) => on.doNothing())
			.execute();
	}
}

/** Takes notes out of all their themes and lines of enquiry. */
export async function untagNotes(trx: Transaction, noteIds: string[]): Promise<void> {
	await trx.deleteFrom('note_theme').where('note_id', 'in', noteIds).execute();
	await trx.deleteFrom('note_kloe').where('note_id', 'in', noteIds).execute();
}
