import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import * as v from 'valibot';
import { formId } from '#domain/review.ts';
import type { Identity } from '#domain/wording/looks-like-identity.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { identityOf } from './get-note.ts';

export type NoteToCheck = { id: string; identity: Identity[] };

/** The words to look at again in notes just saved, for the warning on the next page; kept ones and clean notes are left out. Throws NotAllowed without `notes:read`. */
export async function notesToCheck(db: Database, review: ReviewAccess, ids: string[]): Promise<NoteToCheck[]> {
	review.require('notes:read');
	const wanted = ids.filter((id) => v.is(formId, id)).slice(0, 50);
	if (wanted.length === 0) return [];
	const notes = await db
		.selectFrom('note')
		.select(['id', 'text'])
		.select((eb) =>
			jsonArrayFrom(eb.selectFrom('note_file').innerJoin('file', 'file.id', 'file_id').whereRef('note_id', '=', 'note.id').select('file.name')).as('files')
		)
		.where('review_id', '=', review.id)
		.where('id', 'in', wanted)
		.where('words_kept', '=', false)
		.orderBy('id')
		.execute();
	return notes.map(({ id, text, files }) => ({ id, identity: identityOf(text, files) })).filter(({ identity }) => identity.length > 0);
}

/** Notes of the person at the keyboard, and who else wrote about the same activity, for the side of the capture page. */
export type Lately = {
	mine: { id: string; text: string; leans: string | null; writtenAt: string }[];
	activity: { author: string; notes: number; last: string; mine: boolean }[];
};

/** The last notes of this person, and the notes so far on an activity ('' for none); one query. Throws NotAllowed without `notes:read`. */
export async function latelyWritten(db: Database, review: ReviewAccess, activityId: string): Promise<Lately> {
	review.require('notes:read');
	const activity = v.is(formId, activityId) ? activityId : null;
	const { rows } = await sql<Lately>`select
		(select coalesce(json_agg(row), '[]') from (select id, text, leans, to_char(written_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "writtenAt"
			from note where review_id = ${review.id} and author_id = ${review.user.id} and (${activity}::uuid is null or activity_id = ${activity}::uuid)
			order by written_at desc, id desc limit 3) row) as mine,
		(select coalesce(json_agg(row), '[]') from (select author_name as author, count(*) as notes, to_char(max(written_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as last, author_id = ${review.user.id} as mine
			from note where review_id = ${review.id} and activity_id = ${activity}::uuid group by author_name, author_id order by author_id = ${review.user.id} desc, author_name) row) as activity`.execute(
		db
	);
	return rows[0]!;
}
