import { sql, type RawBuilder } from 'kysely';
import { findIdentity } from '#domain/wording/looks-like-identity.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import type { NoteFilter } from './note-filter.ts';

export const pageSize = 50;

export type ListedNote = {
	id: string;
	text: string;
	leans: string | null;
	perspective: string | null;
	exactWords: boolean;
	wordsKept: boolean;
	author: string;
	writtenAt: string;
	/** The activity or document it came from. */
	source: string | null;
	method: string | null;
	/** Null for whoever may not read cases; `ofCase` says that there is one. */
	caseNumber: number | null;
	ofCase: boolean;
	themes: string[];
	kloes: { number: number; shortName: string }[];
	files: number;
	findings: number;
	/** Whether a word looks like a name or number and nobody said to keep it. */
	toCheck: boolean;
};

/** How a note was come by, as SQL over note, activity and document: the method of its activity, else what it was read in. */
const method = sql`coalesce(activity.method, case when document.kind = 'data' then 'data-reading' when document.id is not null then 'document-reading' when note.case_id is not null then 'case-audit' end)`;

/** One page of the notes of a review, newest first, and how many the filters leave; one query, whatever the filters. Throws NotAllowed without `notes:read`. */
export async function listNotes(db: Database, review: ReviewAccess, filter: NoteFilter): Promise<{ notes: ListedNote[]; found: number }> {
	review.require('notes:read');
	const caseNumber = review.may('cases:read') ? sql`(select number from case_record where id = note.case_id)` : sql`null::int`;
	const { rows } = await sql<Omit<ListedNote, 'toCheck'> & { found: number }>`
		with page as (
			select note.id, ${method} as method, coalesce(activity.title, document.title) as source, count(*) over () as found
			from note left join activity on activity.id = note.activity_id left join document on document.id = note.document_id
			where note.review_id = ${review.id} ${sql.join(conditions(filter, review), sql` `)}
			order by note.written_at desc, note.id desc limit ${pageSize} offset ${(filter.page - 1) * pageSize}
		), numbered as (select id, short_name, row_number() over (order by position, id) as number from kloe where review_id = ${review.id})
		select note.id, note.text, note.leans, note.perspective, note.exact_words as "exactWords", note.words_kept as "wordsKept", note.author_name as author,
			note.written_at as "writtenAt", page.source, page.method, page.found, ${caseNumber} as "caseNumber", note.case_id is not null as "ofCase",
			(select coalesce(json_agg(theme.short_name order by theme.position), '[]') from note_theme join theme on theme.id = theme_id where note_id = note.id) as themes,
			(select coalesce(json_agg(json_build_object('number', number, 'shortName', short_name) order by number), '[]') from note_kloe join numbered on numbered.id = kloe_id where note_id = note.id) as kloes,
			(select count(*) from note_file where note_id = note.id) as files,
			(select count(*) from finding_note join finding on finding.id = finding_id where note_id = note.id and merged_into is null) as findings
		from page join note on note.id = page.id order by note.written_at desc, note.id desc`.execute(db);
	const notes = rows.map(({ found: _, ...note }) => ({ ...note, toCheck: !note.wordsKept && findIdentity(note.text).length > 0 }));
	return { notes, found: rows[0]?.found ?? 0 };
}

function conditions(filter: NoteFilter, review: ReviewAccess): RawBuilder<unknown>[] {
	const like = `%${(filter.words ?? '').replace(/[\\%_]/g, '\\$&')}%`;
	return [
		filter.theme && sql`and exists (select from note_theme where note_id = note.id and theme_id = ${filter.theme})`,
		filter.kloe && sql`and exists (select from note_kloe where note_id = note.id and kloe_id = ${filter.kloe})`,
		filter.activity && sql`and note.activity_id = ${filter.activity}`,
		filter.document && sql`and note.document_id = ${filter.document}`,
		filter.case && review.may('cases:read') && sql`and note.case_id = ${filter.case}`,
		filter.method && sql`and ${method} = ${filter.method}`,
		filter.perspective && sql`and note.perspective = ${filter.perspective}`,
		filter.person && sql`and note.author_id = ${filter.person}`,
		filter.leans && sql`and note.leans = ${filter.leans}`,
		filter.only.includes('unsorted') &&
			sql`and not exists (select from note_theme where note_id = note.id) and not exists (select from note_kloe where note_id = note.id)`,
		filter.only.includes('free') &&
			sql`and not exists (select from finding_note join finding on finding.id = finding_id where note_id = note.id and merged_into is null)`,
		filter.words && sql`and note.text ilike ${like}`
	].filter((condition) => typeof condition === 'object');
}
