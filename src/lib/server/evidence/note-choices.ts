import { sql, type RawBuilder } from 'kysely';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';

export type NoteChoices = {
	themes: { id: string; name: string; shortName: string; notes: number }[];
	kloes: { id: string; number: number; shortName: string; question: string; notes: number }[];
	activities: { id: string; title: string; method: string; heldOn: string | null; startsAt: string | null }[];
	documents: { id: string; title: string; kind: string }[];
	cases: { id: string; number: number; groupName: string | null }[];
};

/** What the list of notes needs besides: totals, who wrote notes, and the findings that notes may join. */
export type ListChoices = NoteChoices & {
	totals: { notes: number; unsorted: number; free: number };
	people: { id: string; name: string; notes: number }[];
	findings: { id: string; text: string; kind: string; theme: string | null }[];
};

/**
 * All that a note can come from or be sorted under, with how many notes each theme and line of enquiry has, in one query.
 * Cases only for those who may read them. The team's own meetings are no source of evidence. Throws NotAllowed without `notes:read`.
 */
export async function noteChoices(db: Database, review: ReviewAccess): Promise<NoteChoices> {
	review.require('notes:read');
	const { rows } = await sql<NoteChoices>`select ${choices(review)}`.execute(db);
	return rows[0]!;
}

/** As `noteChoices`, with what the list of notes filters by and joins to; still one query. Throws NotAllowed without `notes:read`. */
export async function listChoices(db: Database, review: ReviewAccess): Promise<ListChoices> {
	review.require('notes:read');
	const { rows } = await sql<ListChoices>`with mark as (
			select author_id, exists (select from note_theme where note_id = note.id) or exists (select from note_kloe where note_id = note.id) as sorted,
				exists (select from finding_note join finding on finding.id = finding_id where note_id = note.id and merged_into is null) as used
			from note where review_id = ${review.id})
		select ${choices(review)},
		(select json_build_object('notes', count(*), 'unsorted', count(*) filter (where not sorted), 'free', count(*) filter (where not used)) from mark) as totals,
		${list(sql`select account.id, account.name, count(*) as notes from mark join account on account.id = author_id group by account.id, account.name order by account.name`)} as people,
		${list(sql`select finding.id, coalesce(nullif(finding.short_text, ''), finding.text) as text, finding.kind, theme.short_name as theme
			from finding left join theme on theme.id = finding.theme_id where finding.review_id = ${review.id} and merged_into is null and ${review.may('findings:read')}
			order by theme.position nulls first, finding.kind desc, finding.position`)} as findings`.execute(db);
	return rows[0]!;
}

function choices(review: ReviewAccess) {
	return sql`
		${list(sql`select id, name, short_name as "shortName", (select count(*) from note_theme where theme_id = theme.id) as notes
			from theme where review_id = ${review.id} order by position, id`)} as themes,
		${list(sql`select id, row_number() over (order by position, id) as number, short_name as "shortName", question, (select count(*) from note_kloe where kloe_id = kloe.id) as notes
			from kloe where review_id = ${review.id} order by position, id`)} as kloes,
		${list(sql`select id, title, method, held_on as "heldOn", starts_at as "startsAt"
			from activity where review_id = ${review.id} and method <> 'team' order by held_on nulls last, starts_at nulls last, position, id`)} as activities,
		${list(sql`select id, title, kind from document where review_id = ${review.id} order by position, id`)} as documents,
		${list(sql`select case_record.id, number, case_group.name as "groupName" from case_record left join case_group on case_group.id = case_group_id
			where case_record.review_id = ${review.id} and ${review.may('cases:read')} order by number`)} as cases`;
}

function list(rows: RawBuilder<unknown>): RawBuilder<unknown> {
	return sql`(select coalesce(json_agg(row), '[]') from (${rows}) row)`;
}
