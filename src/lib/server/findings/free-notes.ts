import { sql } from 'kysely';
import { newId } from '#domain/id.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';

export type NotesFrom = 'everyone' | 'mine' | 'theme';
export type FreeNote = { id: string; text: string; leans: string | null; author: string; source: string | null; method: string | null; newFinding: string };

/** How many notes the board shows beside its cards; the page of evidence shows the rest. */
const shown = 6;

/** The newest notes that are in no finding, and how many there are; one query. `newFinding` is the id of a finding made of the note. Throws NotAllowed without `notes:read`. */
export async function freeNotes(
	db: Database,
	review: ReviewAccess,
	{ from, themeId }: { from: NotesFrom; themeId: string | null }
): Promise<{ list: FreeNote[]; found: number }> {
	review.require('notes:read');
	const mine = from === 'mine' ? sql`and note.author_id = ${review.user.id}` : sql``;
	const here =
		from !== 'theme'
			? sql``
			: themeId
				? sql`and exists (select from note_theme where note_id = note.id and theme_id = ${themeId})`
				: sql`and not exists (select from note_theme where note_id = note.id)`;
	const { rows } = await sql<Omit<FreeNote, 'newFinding'> & { found: number }>`
		with free as (
			select note.id, note.written_at, count(*) over () as found from note where note.review_id = ${review.id} ${mine} ${here}
				and not exists (select from finding_note join finding on finding.id = finding_id where note_id = note.id and merged_into is null)
			order by note.written_at desc, note.id desc limit ${shown}
		)
		select note.id, note.text, note.leans, note.author_name as author, coalesce(activity.title, document.title) as source, found,
			case when note.case_id is not null then 'case-audit' when note.activity_id is not null then activity.method when note.document_id is not null then 'document-reading' end as method
		from free join note on note.id = free.id left join activity on activity.id = note.activity_id left join document on document.id = note.document_id
		order by note.written_at desc, note.id desc`.execute(db);
	return { list: rows.map(({ found: _, ...note }) => ({ ...note, newFinding: newId() })), found: rows[0]?.found ?? 0 };
}
