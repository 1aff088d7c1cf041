import { sql } from 'kysely';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Database } from '../../db/connect.ts';
import { seenFindings } from '../record/seen-findings.ts';
import { type AuthorityReview, isRaised, type LookedAt } from './read-authority.ts';
import { type ClosedAction, readClosedActions } from './closed-actions.ts';
import { matchesOf, plain, raising } from './match-sentences.ts';
import type { Decision, SpokenRow, ThreadEntry } from './thread.ts';

export type { ThreadEntry, ThreadMatch, ThreadSentence } from './thread.ts';
export type Spoken = { issue: string; rows: SpokenRow[]; decisions: Decision[]; closed: ClosedAction[] };

/** Sentences of one issue that are read for a thread; an authority has a few dozen. */
const most = 400;
/** `file`: for a file, which travels and so has nothing that is held back, whoever asks. */
type SpokenOf = { codes: string[]; issue: string; file?: boolean };

/** What the reviews of these authorities said of an issue, what advisers decided on its matches, and what was closed. Four queries, none of which waits for another. */
export async function readSpoken(db: Database, region: RegionAccess, { codes, issue, file = false }: SpokenOf): Promise<Spoken> {
	const [rows, decisions, closed] = await Promise.all([
		readRows(db, region, { codes, issue, file }),
		readDecisions(db, { codes, issue }),
		readClosedActions(db, region, { codes, issue })
	]);
	return { issue, rows, decisions, closed };
}

function readRows(db: Database, region: RegionAccess, { codes, issue, file = false }: SpokenOf): Promise<SpokenRow[]> {
	return seenFindings(db, region)
		.innerJoin('region_issue', 'region_issue.finding_id', 'region_finding.id')
		.select(['region_finding.id', 'region_issue.kind', 'region_finding.label', 'region_finding.theme', 'region_finding.page'])
		.select([sql<string>`coalesce(said, region_finding.text)`.as('text'), sql<boolean>`said is not null`.as('part')])
		.select(['region_review.id as review', 'region_issue.words'])
		.select(
			// A strength raises nothing, so that it is not matched.
			sql<string[]>`case when region_issue.kind = 'strength' then '{}' else
				tsvector_to_array(case when said is null then region_finding.search else to_tsvector('english', said) end) end`.as('stems')
		)
		.where('region_review.authority_code', 'in', codes)
		.where('region_issue.issue_key', '=', issue)
		.where('region_issue.state', '!=', 'rejected')
		.where('region_issue.kind', '!=', 'mentioned')
		.where('region_finding.repeats', 'is', null)
		.$if(file, (query) => query.where('region_finding.held_back', '=', false))
		.orderBy('region_review.year', 'desc')
		.orderBy('region_finding.position')
		.limit(most)
		.execute() as Promise<SpokenRow[]>;
}

/** Decisions on pairs whose later sentence is of these authorities; only of sentences that may be seen anything is made. */
function readDecisions(db: Database, { codes, issue }: { codes: string[]; issue: string }): Promise<Decision[]> {
	return db
		.selectFrom('region_match')
		.innerJoin('region_finding', 'region_finding.id', 'region_match.later_id')
		.innerJoin('region_review', 'region_review.id', 'region_finding.region_review_id')
		.select(['earlier_id', 'later_id', 'state', 'decided_by_name', 'decided_at'])
		.where('issue_key', '=', issue)
		.where('region_review.authority_code', 'in', codes)
		.execute() as Promise<Decision[]>;
}

/**
 * One issue of one authority through its reviews and inspections, oldest first: raised, an action closed in between, raised again with the sentence of the
 * earlier review beside the later one and why they match, later a strength.
 */
export function threadOf(reviews: AuthorityReview[], lookedAt: LookedAt[], { issue, rows, decisions, closed }: Spoken): ThreadEntry[] {
	const counts = new Map(lookedAt.filter((row) => row.issue === issue).map((row) => [row.review, row]));
	const sentences = Map.groupBy(rows, (row) => row.review);
	const entries: ThreadEntry[] = [];
	const raised: { review: AuthorityReview; rows: SpokenRow[] }[] = [];
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
