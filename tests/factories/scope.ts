import { newId } from '#domain/id.ts';
import type { ReviewAccess } from '#server/access/review-access.ts';
import type { Database } from '#server/db/connect.ts';

/** A theme at the end of a review. */
export async function aTheme(db: Database, review: ReviewAccess, name = 'Leadership and governance'): Promise<string> {
	const id = newId();
	await db
		.insertInto('theme')
		.values({ id, review_id: review.id, position: 99, name, short_name: name.slice(0, 20) })
		.execute();
	return id;
}

/** A key line of enquiry at the end of a review. */
export async function aKloe(
	db: Database,
	review: ReviewAccess,
	given: { question?: string; askedBy?: 'host' | 'team'; position?: number; answer?: string } = {}
): Promise<string> {
	const id = newId();
	const question = given.question ?? 'Are thresholds understood?';
	const row = {
		id,
		review_id: review.id,
		position: given.position ?? 99,
		asked_by: given.askedBy ?? 'host',
		question,
		short_name: 'Thresholds',
		answer: given.answer ?? ''
	};
	await db.insertInto('kloe').values(row).execute();
	return id;
}

/** A note with nothing but text, under a theme and a question where they are given. */
export async function aNoteIn(
	db: Database,
	review: ReviewAccess,
	given: { themeId?: string; kloeId?: string; activityId?: string; documentId?: string } = {}
): Promise<string> {
	const id = newId();
	const row = {
		id,
		review_id: review.id,
		author_name: 'Tom Okafor',
		text: 'Seen on site',
		activity_id: given.activityId ?? null,
		document_id: given.documentId ?? null
	};
	await db.insertInto('note').values(row).execute();
	if (given.themeId) await db.insertInto('note_theme').values({ note_id: id, theme_id: given.themeId }).execute();
	if (given.kloeId) await db.insertInto('note_kloe').values({ note_id: id, kloe_id: given.kloeId }).execute();
	return id;
}

/** A finding under a theme, a question and a note where they are given. */
export async function aFindingIn(
	db: Database,
	review: ReviewAccess,
	given: { themeId?: string; kloeId?: string; noteId?: string; kind?: 'strength' | 'area' | 'mixed' } = {}
): Promise<string> {
	const id = newId();
	await db
		.insertInto('finding')
		.values({ id, review_id: review.id, theme_id: given.themeId ?? null, kind: given.kind ?? 'strength', text: 'Practice is sound', position: 0 })
		.execute();
	if (given.kloeId) await db.insertInto('finding_kloe').values({ finding_id: id, kloe_id: given.kloeId }).execute();
	if (given.noteId) await db.insertInto('finding_note').values({ finding_id: id, note_id: given.noteId }).execute();
	return id;
}

/** An activity of the timetable. */
export async function anActivity(
	db: Database,
	review: ReviewAccess,
	given: { title?: string; method?: string; heldOn?: string | null; startsAt?: string; endsAt?: string; peopleMet?: number; rolesMet?: string } = {}
): Promise<string> {
	const id = newId();
	const row = {
		id,
		review_id: review.id,
		title: given.title ?? 'Observe the duty desk',
		method: given.method ?? 'observation',
		held_on: given.heldOn === undefined ? '2026-10-13' : given.heldOn,
		starts_at: given.startsAt ?? '13:30',
		ends_at: given.endsAt ?? '14:30',
		people_met: given.peopleMet ?? null,
		roles_met: given.rolesMet ?? ''
	};
	await db.insertInto('activity').values(row).execute();
	return id;
}

/** A document that was asked for. */
export async function aDocument(db: Database, review: ReviewAccess, given: { title?: string; receivedOn?: string } = {}): Promise<string> {
	const id = newId();
	await db
		.insertInto('document')
		.values({ id, review_id: review.id, title: given.title ?? 'Threshold document', asked_on: '2026-09-01', received_on: given.receivedOn ?? null })
		.execute();
	return id;
}
