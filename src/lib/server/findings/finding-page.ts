import { sql, type RawBuilder } from 'kysely';
import * as v from 'valibot';
import { NotFound } from '#domain/outcomes.ts';
import { formId } from '#domain/review.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { readFrame } from './board.ts';
import { readFindings, type FindingView } from './read-findings.ts';

export type EvidenceNote = {
	id: string;
	text: string;
	author: string;
	source: string | null;
	method: string | null;
	perspective: string | null;
	leans: string | null;
	exactWords: boolean;
};

type Details = {
	notes: EvidenceNote[];
	found: EvidenceNote[];
	documents: { id: string; title: string; linked: boolean }[];
	measures: { id: string; name: string; value: string; numerator: number | null; denominator: number | null; period: string; linked: boolean }[];
	questions: { id: string; text: string; linked: boolean }[];
	others: { id: string; text: string; kind: string; theme: string | null }[];
	headlines: { id: string; text: string }[];
	recommendations: { id: string; text: string }[];
	mergedHere: number;
	history: { at: string; who: string; what: string; texts: string | null }[];
};

/** How many notes a search offers at once. */
const offered = 12;

/**
 * All of one finding for its page, in three queries: what it rests on, what else it may rest on (notes that hold all of `words`, or, without words, notes of
 * its theme that are in no finding), what rests on it, its history. A finding that was merged answers as the one it was merged into.
 * Throws NotAllowed without `findings:read`, NotFound outside this review.
 */
export async function findingPage(db: Database, review: ReviewAccess, { findingId, words }: { findingId: string; words: string }) {
	const { finding, merged } = await findThroughMerges(db, review, findingId);
	const { themes, kloes } = await readFrame(db, review);
	const { history, ...details } = await readDetails(db, review, finding, words);
	return {
		finding,
		merged,
		themes,
		kloes,
		words,
		...details,
		history: history.map((entry) => ({ ...entry, texts: JSON.parse(entry.texts ?? '{}') as Record<string, string | null> }))
	};
}

async function findThroughMerges(db: Database, review: ReviewAccess, findingId: string): Promise<{ finding: FindingView; merged: boolean }> {
	review.require('findings:read');
	if (!v.is(formId, findingId)) throw new NotFound('finding');
	const [finding] = await readFindings(db, review, [findingId]);
	if (finding) return { finding, merged: false };
	const gone = await db.selectFrom('finding').select('merged_into').where('id', '=', findingId).where('review_id', '=', review.id).executeTakeFirst();
	const [kept] = gone?.merged_into ? await readFindings(db, review, [gone.merged_into]) : [];
	if (!kept) throw new NotFound('finding');
	return { finding: kept, merged: true };
}

async function readDetails(db: Database, review: ReviewAccess, { id, themeId }: FindingView, words: string): Promise<Details> {
	const note = (where: RawBuilder<unknown>) => sql`
		select note.id, note.text, note.author_name as author, coalesce(activity.title, document.title) as source, note.perspective, note.leans, note.exact_words as "exactWords",
			case when note.case_id is not null then 'case-audit' when note.activity_id is not null then activity.method when note.document_id is not null then 'document-reading' end as method
		from note left join activity on activity.id = note.activity_id left join document on document.id = note.document_id
		where note.review_id = ${review.id} and ${review.may('notes:read')} and ${where}`;
	const linked = (table: string, column: string, of: string) =>
		sql`exists (select from ${sql.table(table)} where finding_id = ${id} and ${sql.ref(column)} = ${sql.ref(of)}) as linked`;
	const { rows } = await sql<Details>`select
		${list(sql`${note(sql`note.id in (select note_id from finding_note where finding_id = ${id})`)} order by note.written_at, note.id`)} as notes,
		${list(sql`${note(searched(id, themeId, words))} order by note.written_at desc, note.id desc limit ${offered}`)} as found,
		${list(sql`select id, title, ${linked('finding_document', 'document_id', 'document.id')} from document where review_id = ${review.id} order by position, id`)} as documents,
		${list(sql`select id, name, value, numerator, denominator, period, ${linked('finding_measure', 'measure_id', 'measure.id')} from measure where review_id = ${review.id} order by position, id`)} as measures,
		${list(sql`select id, text, ${linked('finding_question', 'question_id', 'case_question.id')} from case_question where review_id = ${review.id} order by position, id`)} as questions,
		${list(sql`select finding.id, coalesce(nullif(finding.short_text, ''), finding.text) as text, finding.kind, theme.short_name as theme from finding left join theme on theme.id = finding.theme_id
			where finding.review_id = ${review.id} and finding.merged_into is null and finding.id <> ${id}
			order by (finding.theme_id is not distinct from ${themeId}::uuid) desc, theme.position nulls first, finding.kind desc, finding.position`)} as others,
		${list(sql`select id, text from headline where id in (select headline_id from headline_finding where finding_id = ${id}) order by position`)} as headlines,
		${list(sql`select id, text from recommendation where id in (select recommendation_id from recommendation_finding where finding_id = ${id}) order by position`)} as recommendations,
		(select count(*) from finding where merged_into = ${id})::int as "mergedHere",
		${list(sql`select at, who, what, texts from history_entry left join history_text using (chain_id, number)
			where chain_id = ${review.id} and seen_with = 'findings:read' and about like ${`%${id}%`} order by history_entry.number desc limit 50`)} as history`.execute(
		db
	);
	return rows[0] as Details;
}

function searched(findingId: string, themeId: string | null, words: string): RawBuilder<unknown> {
	const elsewhere = sql`not exists (select from finding_note where note_id = note.id and finding_id = ${findingId})`;
	const each = words.split(/\s+/).filter(Boolean).slice(0, 8);
	if (each.length > 0)
		return sql`${elsewhere} and ${sql.join(
			each.map((word) => sql`note.text ilike ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`),
			sql` and `
		)}`;
	const free = sql`not exists (select from finding_note join finding on finding.id = finding_id where note_id = note.id and merged_into is null)`;
	return themeId ? sql`${free} and exists (select from note_theme where note_id = note.id and theme_id = ${themeId})` : free;
}

function list(rows: RawBuilder<unknown>): RawBuilder<unknown> {
	return sql`(select coalesce(json_agg(row), '[]') from (${rows}) row)`;
}
