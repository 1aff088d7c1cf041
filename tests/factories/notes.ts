import { newId } from '#domain/id.ts';
import type { NewNote } from '#domain/note.ts';
import type { ReviewAccess } from '#server/access/review-access.ts';
import type { Database } from '#server/db/connect.ts';
import { recordNote } from '#server/evidence/record-note.ts';

/** What a note's form gives when only its text was typed; any of it may be given. */
export function noteGiven(given: Partial<NewNote> = {}): NewNote {
	return {
		id: newId(),
		text: 'Workers say that step down works best when the hub joins the last review.',
		activityId: null,
		documentId: null,
		caseId: null,
		leans: null,
		perspective: null,
		themeIds: [],
		kloeIds: [],
		exactWords: false,
		files: [],
		then: undefined,
		...given
	};
}

/** A note recorded through the product's own act. Gives its id. */
export async function aNote(db: Database, review: ReviewAccess, given: Partial<NewNote> = {}): Promise<string> {
	const note = noteGiven(given);
	await recordNote(db, review, note);
	return note.id;
}

/** An activity of the timetable. Gives its id. */
export async function anActivity(
	db: Database,
	review: ReviewAccess,
	given: { title?: string; method?: string; heldOn?: string; startsAt?: string } = {}
): Promise<string> {
	const id = newId();
	await db
		.insertInto('activity')
		.values({
			id,
			review_id: review.id,
			title: given.title ?? 'Early help workers',
			method: given.method ?? 'focus-group',
			held_on: given.heldOn ?? '2026-10-14',
			starts_at: given.startsAt ?? '14:00'
		})
		.execute();
	return id;
}

/** A document of the review. Gives its id. */
export async function aDocument(db: Database, review: ReviewAccess, given: { title?: string; kind?: 'document' | 'data' } = {}): Promise<string> {
	const id = newId();
	await db
		.insertInto('document')
		.values({ id, review_id: review.id, title: given.title ?? 'Threshold guide', kind: given.kind ?? 'document' })
		.execute();
	return id;
}

/** A key line of enquiry. Gives its id. */
export async function aKloe(db: Database, review: ReviewAccess, given: { shortName?: string; position?: number } = {}): Promise<string> {
	const id = newId();
	const shortName = given.shortName ?? 'Step up, step down';
	await db
		.insertInto('kloe')
		.values({ id, review_id: review.id, position: given.position ?? 0, asked_by: 'team', question: `How well does ${shortName} work?`, short_name: shortName })
		.execute();
	return id;
}

/** The ids of the themes that the framework brought, in order. */
export async function themesOf(db: Database, review: ReviewAccess): Promise<string[]> {
	const themes = await db.selectFrom('theme').select('id').where('review_id', '=', review.id).orderBy('position').execute();
	return themes.map((theme) => theme.id);
}
