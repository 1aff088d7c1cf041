import { sql } from 'kysely';
import { matchOf, type MatchStrength, wordsOf } from '#domain/region/memory.ts';
import { stretchesOn } from '../../../spine/issues-of.ts';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Database } from '../../db/connect.ts';
import { seenFindings } from '../record/seen-findings.ts';
import { type AuthorityReview, isRaised, type LookedAt } from './read-authority.ts';
import { type ClosedAction, readClosedActions } from './closed-actions.ts';

export type ThreadSentence = {
	id: string;
	kind: 'strength' | 'area' | 'mixed' | 'recommendation';
	label: string;
	theme: string;
	/** Its sentences on the issue; `part` says that it holds others. */
	text: string;
	part: boolean;
	page: number | null;
};
export type ThreadMatch = {
	earlier: ThreadSentence & { reviewId: string; year: number };
	later: ThreadSentence;
	strength: MatchStrength;
	/** Words that both sentences have, as the later one writes them. */
	shared: string[];
	decided: { state: 'confirmed' | 'rejected'; by: string; at: string } | null;
};
export type ThreadEntry = {
	review: AuthorityReview;
	standing: 'raised' | 'strength' | 'looked-at';
	/** Which time it is that the issue is raised; 1 for the first. */
	time: number;
	sentences: ThreadSentence[];
	/** Sentences that count and are held back, because they could identify someone. */
	heldBack: number;
	/** The best match with an earlier review, when it is raised again. */
	match: ThreadMatch | null;
	rejected: ThreadMatch[];
	/** Actions on it that were closed after this review and before the next. */
	closed: ClosedAction[];
};

type Row = ThreadSentence & { review: string; stems: string[] };
type Decision = { earlier_id: string; later_id: string; state: 'confirmed' | 'rejected'; decided_by_name: string; decided_at: string };

/** Sentences of one issue that are read for a thread; an authority has a few dozen. */
const most = 400;
/** Sentences of one review that are compared with those of the ones before it. */
const compared = 12;
/** How many of the reviews that raised it before are compared. */
const lookedBack = 10;
/** An adviser who has rejected this many pairs of a review is not offered another. */
const tries = 3;

/**
 * One issue of one authority through its reviews and inspections, oldest first: raised, an action closed in between, raised again with the sentence of the
 * earlier review beside the later one and why they match, later a strength. Three queries and those of the closed actions.
 */
export async function readThread(
	db: Database,
	region: RegionAccess,
	{ codes, issue, reviews, lookedAt }: { codes: string[]; issue: string; reviews: AuthorityReview[]; lookedAt: LookedAt[] }
): Promise<ThreadEntry[]> {
	const rows = (await seenFindings(db, region)
		.innerJoin('region_issue', 'region_issue.finding_id', 'region_finding.id')
		.select(['region_finding.id', 'region_issue.kind', 'region_finding.label', 'region_finding.theme', 'region_finding.page'])
		.select([sql<string>`coalesce(said, region_finding.text)`.as('text'), sql<boolean>`said is not null`.as('part')])
		.select([
			'region_review.id as review',
			sql<string[]>`tsvector_to_array(case when said is null then region_finding.search else to_tsvector('english', said) end)`.as('stems')
		])
		.where('region_review.authority_code', 'in', codes)
		.where('region_issue.issue_key', '=', issue)
		.where('region_issue.state', '!=', 'rejected')
		.where('region_issue.kind', '!=', 'mentioned')
		.where('region_finding.repeats', 'is', null)
		.orderBy('region_review.year', 'desc')
		.orderBy('region_finding.position')
		.limit(most)
		.execute()) as Row[];
	// The issue's own words stand in both by definition: they say nothing about a match.
	for (const row of rows) row.stems = withoutThoseOf(stretchesOn(issue, row.text).join(' '), row.stems);
	const decisions = (await db
		.selectFrom('region_match')
		.select(['earlier_id', 'later_id', 'state', 'decided_by_name', 'decided_at'])
		.where('issue_key', '=', issue)
		.where('later_id', '=', sql<string>`any(${rows.map(({ id }) => id)}::uuid[])`)
		.execute()) as Decision[];
	const closed = await readClosedActions(db, region, { codes, issue });
	return entriesOf(reviews, { lookedAt: lookedAt.filter((row) => row.issue === issue), rows, decisions, closed });
}

function entriesOf(
	reviews: AuthorityReview[],
	{ lookedAt, rows, decisions, closed }: { lookedAt: LookedAt[]; rows: Row[]; decisions: Decision[]; closed: ClosedAction[] }
): ThreadEntry[] {
	const counts = new Map(lookedAt.map((row) => [row.review, row]));
	const sentences = Map.groupBy(rows, (row) => row.review);
	const entries: ThreadEntry[] = [];
	const raised: { review: AuthorityReview; rows: Row[] }[] = [];
	let time = 0;
	for (const review of reviews) {
		const count = counts.get(review.id);
		if (!count) continue;
		const own = sentences.get(review.id) ?? [];
		const standing = isRaised(count) ? 'raised' : count.strengths > 0 ? 'strength' : 'looked-at';
		const heldBack = Math.max(0, count.strengths + count.areas + count.mixed + count.recommendations - own.length);
		const matches = standing === 'raised' ? matchesOf(raised, own, decisions) : [];
		const match = matches.find(({ decided }) => decided?.state !== 'rejected') ?? null;
		const rejected = matches.filter(({ decided }) => decided?.state === 'rejected');
		// Raised again, unless the adviser says that none of the pairs is the same. One whose sentences are all held back is taken at its word.
		const again = standing === 'raised' && raised.length > 0 && (match !== null || raising(own).length === 0);
		if (standing === 'raised') {
			time = again ? time + 1 : Math.max(time, 1);
			raised.push({ review, rows: own });
		}
		entries.push({ review, standing, time: again ? time : 1, sentences: own.map(plain), heldBack, match, rejected, closed: [] });
	}
	for (const action of closed) placeAction(entries, action);
	return entries;
}

/** The closed action belongs under the last review that raised the issue before it was closed. */
function placeAction(entries: ThreadEntry[], action: ClosedAction): void {
	const before = entries.filter(({ review }) => (action.reviewId ? review.reviewId === action.reviewId : review.id === action.regionReviewId));
	before.at(-1)?.closed.push(action);
}

type Pair = { order: number; review: AuthorityReview; earlier: Row; later: Row; strength: MatchStrength; shared: string[]; decided: ThreadMatch['decided'] };

/** The best pair of an earlier sentence that raised the issue and one of this review's, and those that were rejected: confirmed before closest before newest. */
function matchesOf(raised: { review: AuthorityReview; rows: Row[] }[], own: Row[], decisions: Decision[]): ThreadMatch[] {
	const strengths = { close: 0, likely: 1, possible: 2 };
	const decidedOn = new Map(decisions.map((one) => [one.earlier_id + one.later_id, { state: one.state, by: one.decided_by_name, at: one.decided_at }]));
	const pairs: Pair[] = [];
	for (const [age, { review, rows }] of raised.slice(-lookedBack).toReversed().entries()) {
		for (const earlier of raising(rows)) {
			for (const later of raising(own)) {
				const { strength, shared } = matchOf(earlier.stems, later.stems);
				const decided = decidedOn.get(earlier.id + later.id) ?? null;
				const order = (decided?.state === 'confirmed' ? 0 : 1) * 1e6 + strengths[strength] * 1e4 - shared.length * 100 + age;
				pairs.push({ order, review, earlier, later, strength, shared, decided });
			}
		}
	}
	pairs.sort((a, b) => a.order - b.order);
	const rejected = pairs.filter(({ decided }) => decided?.state === 'rejected');
	const best = rejected.length < tries ? pairs.find(({ decided }) => decided?.state !== 'rejected') : undefined;
	return (best ? [best, ...rejected] : rejected).map(inWords);
}

function inWords({ review, earlier, later, strength, shared, decided }: Pair): ThreadMatch {
	const before = { ...plain(earlier), reviewId: review.id, year: review.year };
	return { earlier: before, later: plain(later), strength, shared: wordsOf(shared, later.text), decided };
}

function withoutThoseOf(words: string, stems: string[]): string[] {
	return words ? stems.filter((stem) => wordsOf([stem], words).length === 0) : stems;
}

function raising(rows: Row[]): Row[] {
	return rows.filter(({ kind }) => kind !== 'strength').slice(0, compared);
}

function plain({ id, kind, label, theme, text, part, page }: Row): ThreadSentence {
	return { id, kind, label, theme, text, part, page };
}
