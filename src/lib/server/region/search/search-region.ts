import { sql, type RawBuilder } from 'kysely';
import {
	longestSearch,
	mostResults,
	resultsOnPage,
	snippetMarks,
	snippetParts,
	type FoundKind,
	type RegionSearch,
	type SnippetPart
} from '#domain/region/search.ts';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Database } from '../../db/connect.ts';
import { maySeeDocument } from '../documents/see-documents.ts';
import { plansInScope, reviewsInScope } from './scope.ts';

/** One sentence that has the words: whose, in which letter or plan, where it stands, and its text with the words marked. */
export type Found = {
	id: string;
	what: FoundKind;
	authority: string;
	authorityCode: string;
	/** The kind of review or inspection; a plan written here is one of a peer review. */
	kind: string;
	/** The day that is printed with it, YYYY-MM-DD, or its year. */
	on: string | null;
	year: number;
	/** The label as its letter prints it, and the heading that it stands under. */
	label: string;
	theme: string;
	/** A status of ours, or as a document prints it. */
	rag: string | null;
	/** Page of the document that it was read from. */
	page: number | null;
	reviewId: string | null;
	/** The document that it was read from, where this adviser may see all of it. */
	document: { id: string; pdf: boolean } | null;
	publicAddress: string;
	parts: SnippetPart[];
};

export type SearchResult = {
	/** Why nothing was looked for, in a sentence that says what to do. */
	problem: string | null;
	/** At most `mostResults`; with `more`, there are more than that. */
	total: number;
	more: boolean;
	authorities: number;
	/** The page that is shown, from 1. */
	page: number;
	found: Found[];
};

const nothing = { total: 0, more: false, authorities: 0, page: 1, found: [] };

/** A word in more findings than this is looked for review by review, the newest first, and the looking stops when there are enough; a rarer one by its index. */
const common = 20_000;
/** So few reviews are looked through one by one, whatever the words. */
const fewReviews = 150;

/** How many at once. A file travels: each text whole and without marks, and nothing that is held back, whoever asks. */
export type SearchFor = { size: number; file: boolean };
const aPage: SearchFor = { size: resultsOnPage, file: false };

/**
 * Looks for words in the findings, recommendations and actions that this adviser may see by name today, best match first. As on the web: all words, "a phrase",
 * `or`, a minus for words that must not be there. Of more than `mostResults` the newest are put in order. Whether a sentence may be seen is decided in the same
 * statement, before anything is counted. Two or three statements.
 */
export async function searchRegion(db: Database, region: RegionAccess, asked: RegionSearch, { size, file } = aPage): Promise<SearchResult> {
	if (asked.words === '') return { problem: null, ...nothing };
	if (asked.words.length > longestSearch) return { problem: `Shorten the search to ${longestSearch.toLocaleString('en-GB')} characters`, ...nothing };
	const query = sql`websearch_to_tsquery('english'::regconfig, ${asked.words})`;
	const scope = sql`seen as materialized ${reviewsInScope(db, region, asked)}`;
	const { rows: probes } = await sql<{ query: string; index: string; reviews: number }>`
with ${scope} select ${query}::text as query, querytree(${query}) as index, (select count(*) from seen) as reviews`.execute(db);
	const probe = probes[0]!;
	if (probe.query === '') return { problem: 'There is no word in it to search for. Add a word that says what you look for, such as “supervision”', ...nothing };
	if (probe.index === '' || probe.index === 'T') return { problem: 'Add at least one word that the results must have', ...nothing };

	const byReview = probe.reviews <= fewReviews || (await likelyMatches(db, query)) > common;
	const newest = sql`year desc, review_id desc, position, id limit ${mostResults + 1}`;
	const may = file ? sql`not held_back` : sql`(not held_back or seen.added_by = ${region.person.id})`;
	const findings = wordsIn('region_finding', byReview, {
		query,
		kind: sql`region_finding.kind`,
		wanted: sql`${may} and ${kindIs(asked)} and ${issueIs(asked)}`
	});
	const actions = wordsIn('region_action', byReview, { query, kind: sql`'action'`, wanted: sql`seen.read` });
	// A page past the last one is the last one.
	const offset = sql`(select least(${(asked.page - 1) * size}, greatest(least(count(*), ${mostResults}) - 1, 0) / ${sql.lit(size)} * ${sql.lit(size)}) from newest)`;
	const { rows } = await sql<Row>`
with ${scope},
plans as materialized ${plansInScope(db, region, asked)},
hits as (
	select 'finding' as source, * from (${findings}) as finding where ${sql.lit(asked.what !== 'action')}
	union all
	select 'action', * from (${actions}) as action where ${sql.lit(takesActions(asked))}
	union all
	select 'plan', * from (
		select action.id, 'action', plans.authority_code, plans.year, plans.id as review_id, action.position, ts_rank_cd(to_tsvector('english'::regconfig, action.text), ${query}, 1) as rank
		from action join plans on plans.id = action.review_id where action.id in (
			select id from action where to_tsvector('english'::regconfig, text) @@ ${query}
			union select action.id from plan_area join action on action.plan_area_id = plan_area.id where to_tsvector('english'::regconfig, title) @@ ${query}
		) order by ${newest}
	) as plan where ${sql.lit(takesActions(asked))}
),
newest as materialized (select * from hits order by ${newest}),
ordered as (select * from (select * from newest order by ${sql.raw('year desc, review_id desc, position, id')} limit ${mostResults}) as best
	order by rank desc, year desc, review_id desc, position, id limit ${size} offset ${offset})
select ordered.source, ordered.id, ordered.what, ordered.rank, ordered.year, authority.official_name as authority, authority.gss_code as authority_code,
	(select count(*) from newest) as total, (select count(distinct authority_code) from newest) as authorities,
	coalesce(region_review.kind, 'peer review') as kind,
	case when ordered.source = 'plan' then plan_agreement.agreed_on else coalesce(region_review.letter_on, region_review.published_on, region_review.visit_end) end as "on",
	coalesce(region_finding.label, '') as label, coalesce(region_finding.theme, region_action.area, plan_area.title) as theme,
	coalesce(region_action.rag, action.rag) as rag, coalesce(region_finding.page, item.page) as page,
	coalesce(region_review.review_id, action.review_id) as "reviewId", case when source_document.id is not null then json_build_object('id', source_document.id, 'pdf', source_document.media_type = 'application/pdf') end as document, coalesce(region_review.public_address, '') as "publicAddress",
	${file ? sql`words.text` : sql`ts_headline('english'::regconfig, words.text, ${query}, case when length(words.text) < ${whole} then ${wholeText} else ${places} end)`} as snippet
from ordered
join authority on authority.gss_code = ordered.authority_code
left join region_finding on ordered.source = 'finding' and region_finding.id = ordered.id
left join region_action on ordered.source = 'action' and region_action.id = ordered.id
left join reading_item as item on item.id = region_action.item_id
left join region_review on region_review.id = coalesce(region_finding.region_review_id, region_action.region_review_id)
left join reading_piece as piece on piece.id = region_review.piece_id
left join source_document on source_document.id = piece.document_id and ${maySeeDocument(region)}
left join action on ordered.source = 'plan' and action.id = ordered.id
left join plan_area on plan_area.id = action.plan_area_id
left join plan_agreement on plan_agreement.review_id = action.review_id
cross join lateral (select coalesce(region_finding.text, region_action.text, action.text) as text) as words
order by ordered.rank desc, ordered.year desc, ordered.review_id desc, ordered.position, ordered.id`.execute(db);
	const total = rows[0]?.total ?? 0;
	return {
		problem: null,
		total: Math.min(total, mostResults),
		more: total > mostResults,
		authorities: rows[0]?.authorities ?? 0,
		page: Math.max(1, Math.min(asked.page, Math.ceil(Math.min(total, mostResults) / size))),
		found: rows.map(({ snippet, source: _source, rank: _rank, authority_code, total: _total, authorities: _authorities, ...row }) => ({
			...row,
			authorityCode: authority_code,
			parts: snippetParts(snippet)
		}))
	};
}

type Row = Omit<Found, 'parts' | 'authorityCode'> & {
	source: string;
	rank: number;
	authority_code: string;
	total: number;
	authorities: number;
	snippet: string;
};

/**
 * The rows of a table that have the words, of the newest reviews first, a few more than are shown. By review, the walk goes from one to the next and ends when there
 * are enough: `coalesce` keeps the index of words out of it. Else that index finds them all.
 */
function wordsIn(
	table: 'region_finding' | 'region_action',
	byReview: boolean,
	{ query, kind, wanted }: { query: RawBuilder<unknown>; kind: RawBuilder<unknown>; wanted: RawBuilder<unknown> }
) {
	const columns = sql`${sql.table(table)}.id, ${kind} as what, seen.authority_code, seen.year, seen.id as review_id, ${sql.table(table)}.position`;
	const rank = sql`ts_rank_cd(hit.search, ${query}, 1) as rank`;
	const hit = sql`hit.id, hit.what, hit.authority_code, hit.year, hit.review_id, hit.position`;
	const enough = sql`limit ${mostResults + 1}`;
	return byReview
		? sql`select ${hit}, ${rank} from (select * from seen order by year desc, id desc) as seen cross join lateral (
				select ${columns}, search from ${sql.table(table)} where region_review_id = seen.id and coalesce(search, '') @@ ${query} and ${wanted}
				order by position, id offset 0) as hit order by seen.year desc, seen.id desc ${enough}`
		: sql`select ${hit}, ${rank} from (
				select ${columns}, search from ${sql.table(table)} join seen on seen.id = region_review_id
				where search @@ ${query} and ${wanted} order by seen.year desc, seen.id desc, position, id ${enough}) as hit`;
}

/** How many findings the database expects to have the words, from its statistics: no row is read. */
async function likelyMatches(db: Database, query: RawBuilder<unknown>): Promise<number> {
	const { rows } = await sql<{ 'QUERY PLAN': [{ Plan: { 'Plan Rows': number } }] }>`
explain (format json) select from region_finding where search @@ ${query}`.execute(db);
	return rows[0]?.['QUERY PLAN'][0].Plan['Plan Rows'] ?? 0;
}

/** A text of fewer characters is shown whole, a longer one as the places that have the words. */
const whole = 600;
const marks = `StartSel=${snippetMarks.start}, StopSel=${snippetMarks.stop}`;
const wholeText = sql.lit(`${marks}, HighlightAll=true`);
const places = sql.lit(`${marks}, MaxFragments=2, MaxWords=60, MinWords=30, FragmentDelimiter=" … "`);

function kindIs({ what }: RegionSearch) {
	return what === '' || what === 'action' ? sql`true` : sql`region_finding.kind = ${what}`;
}

function issueIs({ issue }: RegionSearch) {
	return issue === ''
		? sql`true`
		: sql`exists (select from region_issue where finding_id = region_finding.id and issue_key = ${issue} and region_issue.state <> 'rejected')`;
}

/** An action is about no issue, so that a chosen issue leaves actions out. */
function takesActions({ what, issue }: RegionSearch): boolean {
	return (what === '' || what === 'action') && issue === '';
}
