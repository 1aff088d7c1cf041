import { sql } from 'kysely';
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
import { likelyMatches, type Searched, wordsIn } from './words-in.ts';

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

/** Other words of a document count for half of what a finding does, so that findings stand before them. */
const besideFindings = 0.5;

/** A word in more findings than this is looked for review by review, the newest first, and the looking stops when there are enough; a rarer one by its index. */
const common = 20_000;
/** So few reviews are looked through one by one, whatever the words. */
const fewReviews = 150;

/** How many at once. A file travels: each text whole and without marks, and nothing that is held back, whoever asks. */
export type SearchFor = { size: number; file: boolean };
const aPage: SearchFor = { size: resultsOnPage, file: false };

/**
 * Looks for words in the findings, recommendations, actions and other words of documents that this adviser may see by name today, best match first. As on the web: all words, "a phrase",
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

	const byReview = async (table: Searched) => probe.reviews <= fewReviews || (await likelyMatches(db, query, table)) > common;
	const newest = sql`year desc, review_id desc, position, id limit ${mostResults + 1}`;
	const may = file ? sql`not held_back` : sql`(not held_back or seen.added_by = ${region.person.id})`;
	const findings = wordsIn('region_finding', await byReview('region_finding'), {
		query,
		weight: 1,
		kind: sql`region_finding.kind`,
		wanted: sql`${may} and ${kindIs(asked)} and ${issueIs(asked)}`
	});
	const actions = wordsIn('region_action', await byReview('region_action'), { query, weight: 1, kind: sql`'action'`, wanted: sql`seen.read` });
	const passages = wordsIn('region_passage', await byReview('region_passage'), {
		query,
		weight: besideFindings,
		kind: sql`'passage'`,
		wanted: sql`${may} and ${seesWhole(region)}`
	});
	// A page past the last one is the last one.
	const offset = sql`(select least(${(asked.page - 1) * size}, greatest(least(count(*), ${mostResults}) - 1, 0) / ${sql.lit(size)} * ${sql.lit(size)}) from newest)`;
	const { rows } = await sql<Row>`
with ${scope},
plans as materialized ${plansInScope(db, region, asked)},
hits as (
	select 'finding' as source, * from (${findings}) as finding where ${sql.lit(asked.what !== 'action' && asked.what !== 'passage')}
	union all
	select 'action', * from (${actions}) as action where ${sql.lit(takesActions(asked))}
	union all
	select 'passage', * from (${passages}) as passage where ${sql.lit(takesPassages(asked))}
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
	coalesce(region_finding.label, '') as label, coalesce(region_finding.theme, region_action.area, region_passage.theme, plan_area.title) as theme,
	coalesce(region_action.rag, action.rag) as rag, coalesce(region_finding.page, item.page, region_passage.page) as page,
	coalesce(region_review.review_id, action.review_id) as "reviewId", case when source_document.id is not null then json_build_object('id', source_document.id, 'pdf', source_document.media_type = 'application/pdf') end as document, coalesce(region_review.public_address, '') as "publicAddress",
	${file ? sql`words.text` : sql`ts_headline('english'::regconfig, words.text, ${query}, case when length(words.text) < ${whole} then ${wholeText} else ${places} end)`} as snippet
from ordered
join authority on authority.gss_code = ordered.authority_code
left join region_finding on ordered.source = 'finding' and region_finding.id = ordered.id
left join region_action on ordered.source = 'action' and region_action.id = ordered.id
left join region_passage on ordered.source = 'passage' and region_passage.id = ordered.id
left join reading_item as item on item.id = region_action.item_id
left join region_review on region_review.id = coalesce(region_finding.region_review_id, region_action.region_review_id, region_passage.region_review_id)
left join reading_piece as piece on piece.id = region_review.piece_id
left join source_document on source_document.id = piece.document_id and ${maySeeDocument(region)}
left join action on ordered.source = 'plan' and action.id = ordered.id
left join plan_area on plan_area.id = action.plan_area_id
left join plan_agreement on plan_agreement.review_id = action.review_id
cross join lateral (select coalesce(region_finding.text, region_action.text, region_passage.text, action.text) as text) as words
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

/** A text of fewer characters is shown whole, a longer one as the places that have the words. */
const whole = 600;
const marks = `StartSel=${snippetMarks.start}, StopSel=${snippetMarks.stop}`;
const wholeText = sql.lit(`${marks}, HighlightAll=true`);
const places = sql.lit(`${marks}, MaxFragments=2, MaxWords=60, MinWords=30, FragmentDelimiter=" … "`);

function kindIs({ what }: RegionSearch) {
	return what === '' || what === 'action' || what === 'passage' ? sql`true` : sql`region_finding.kind = ${what}`;
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

/** Nor are other words of a document. */
function takesPassages({ what, issue }: RegionSearch): boolean {
	return (what === '' || what === 'passage') && issue === '';
}

/** They are found by whoever may see the whole document, or the whole letter that was written here. */
function seesWhole(region: RegionAccess) {
	return sql`(not seen.read or seen.alone or exists (select from region_review join reading_piece on reading_piece.id = region_review.piece_id
		join source_document on source_document.id = reading_piece.document_id where region_review.id = seen.id and ${maySeeDocument(region)}))`;
}
