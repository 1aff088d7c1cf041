import { meaningOf, type MatchStrength, stemsBeside, strengthOf, wordsOf } from '#domain/region/memory.ts';
import type { AuthorityReview } from './read-authority.ts';
import type { Decision, SpokenRow, ThreadMatch, ThreadSentence } from './thread.ts';

/** Sentences of one review that are compared with those of the ones before it. */
const compared = 12;
/** How many of the reviews that raised it before are compared. */
const lookedBack = 10;
/** An adviser who has rejected this many pairs of a review is not offered another. */
const tries = 3;

type Raised = { review: AuthorityReview; rows: SpokenRow[] };
type Pair = { order: number; review: AuthorityReview; earlier: SpokenRow; later: SpokenRow; strength: MatchStrength; decided: ThreadMatch['decided'] };

/** The sentences that raise the issue, as many as are compared. */
export function raising(rows: SpokenRow[]): SpokenRow[] {
	return rows.filter(({ kind }) => kind !== 'strength').slice(0, compared);
}

/** The best pair of an earlier sentence that raised the issue and one of this review's, and those that were rejected: confirmed before closest before newest. */
export function matchesOf(raised: Raised[], own: SpokenRow[], decisions: Decision[]): ThreadMatch[] {
	const strengths = { close: 0, likely: 1, possible: 2 };
	const decidedOn = new Map(decisions.map((one) => [one.earlier_id + one.later_id, { state: one.state, by: one.decided_by_name, at: one.decided_at }]));
	const later = raising(own);
	const sharing = whoShares(later);
	const rejected: Pair[] = [];
	let best: Pair | undefined;
	for (const [age, { review, rows }] of raised.slice(-lookedBack).toReversed().entries()) {
		for (const earlier of raising(rows)) {
			for (const [place, shared] of sharing(earlier).entries()) {
				const other = later[place]!;
				const decided = (decisions.length > 0 && decidedOn.get(earlier.id + other.id)) || null;
				const strength = strengthOf(shared, Math.min(meaning(earlier).size, meaning(other).size));
				const order = (decided?.state === 'confirmed' ? 0 : 1) * 1e6 + strengths[strength] * 1e4 - shared * 100 + age;
				if (decided?.state === 'rejected') rejected.push({ order, review, earlier, later: other, strength, decided });
				else if (!best || order < best.order) best = { order, review, earlier, later: other, strength, decided };
			}
		}
	}
	rejected.sort((a, b) => a.order - b.order);
	return (best && rejected.length < tries ? [best, ...rejected] : rejected).map(inWords);
}

/** For an earlier sentence: how many stems each of the later ones shares with it. Each stem is looked up once, however many the sentences are. */
function whoShares(later: SpokenRow[]): (earlier: SpokenRow) => number[] {
	const places = new Map<string, number[]>();
	for (const [place, row] of later.entries())
		for (const stem of meaning(row)) {
			const known = places.get(stem);
			if (known) known.push(place);
			else places.set(stem, [place]);
		}
	return (earlier) => {
		const shared = later.map(() => 0);
		for (const stem of meaning(earlier)) for (const place of places.get(stem) ?? []) shared[place]! += 1;
		return shared;
	};
}

const meanings = new WeakMap<SpokenRow, Set<string>>();

/** The stems that a sentence is matched by. The issue's own words stand in both by definition: they say nothing about a match. */
function meaning(row: SpokenRow): Set<string> {
	const known = meanings.get(row);
	if (known) return known;
	const found = stemsBeside(row.words, meaningOf(row.stems));
	meanings.set(row, found);
	return found;
}

function inWords({ review, earlier, later, strength, decided }: Pair): ThreadMatch {
	const before = { ...plain(earlier), reviewId: review.id, year: review.year };
	const shared = [...meaning(earlier).intersection(meaning(later))].sort();
	return { earlier: before, later: plain(later), strength, shared: wordsOf(shared, later.text), decided };
}

/** The sentence as it is shown. */
export function plain({ id, kind, label, theme, text, part, page }: SpokenRow): ThreadSentence {
	return { id, kind, label, theme, text, part, page };
}
