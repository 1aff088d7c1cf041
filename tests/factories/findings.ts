import { newId } from '#domain/id.ts';
import type { FindingKind } from '#domain/finding.ts';
import type { ReviewAccess } from '#server/access/review-access.ts';
import type { Database } from '#server/db/connect.ts';
import { makeFindingFromNotes } from '#server/findings/from-notes.ts';

export type NoteGiven = {
	text?: string;
	activityId?: string | null;
	documentId?: string | null;
	caseId?: string | null;
	perspective?: string | null;
	leans?: string | null;
};

/** The ids of the themes of a review, in order. */
export async function themesOf(db: Database, review: ReviewAccess): Promise<string[]> {
	const rows = await db.selectFrom('theme').select('id').where('review_id', '=', review.id).orderBy('position').execute();
	return rows.map((row) => row.id);
}

/** A note of the review, from nowhere in particular unless told; gives its id. */
export async function aNoteToRestOn(db: Database, review: ReviewAccess, given: NoteGiven = {}): Promise<string> {
	const { text = 'A manager described the same steps as the written guidance.', activityId, documentId, caseId, perspective, leans } = given;
	const id = newId();
	await db
		.insertInto('note')
		.values({
			id,
			review_id: review.id,
			author_id: review.user.id,
			author_name: review.user.name,
			activity_id: activityId ?? null,
			document_id: documentId ?? null,
			case_id: caseId ?? null,
			text,
			perspective: perspective ?? null,
			leans: leans ?? null
		})
		.execute();
	return id;
}

/** An activity by a method; gives its id. */
export async function anActivityToRestOn(db: Database, review: ReviewAccess, method = 'interview', title = 'Heads of service'): Promise<string> {
	const id = newId();
	await db.insertInto('activity').values({ id, review_id: review.id, title, method, held_on: '2026-10-13' }).execute();
	return id;
}

/** A note from an activity of its own: one more source. */
export async function aSource(db: Database, review: ReviewAccess, method = 'interview', perspective = 'managers'): Promise<string> {
	return aNoteToRestOn(db, review, { activityId: await anActivityToRestOn(db, review, method), perspective });
}

/** A draft finding that rests on `sources` interviews of their own (2), in the Overview unless told; gives its id and its notes. */
export async function aFinding(
	db: Database,
	review: ReviewAccess,
	given: { sources?: number; noteIds?: string[]; kind?: FindingKind; themeId?: string | null; text?: string } = {}
): Promise<{ id: string; noteIds: string[] }> {
	const noteIds = given.noteIds ?? [];
	for (let made = 0; !given.noteIds && made < (given.sources ?? 2); made++) noteIds.push(await aSource(db, review));
	const id = newId();
	const { kind = 'strength', themeId = null, text = 'Thresholds are written down and understood.' } = given;
	await makeFindingFromNotes(db, review, { id, noteIds, kind, themeId, text });
	return { id, noteIds };
}
