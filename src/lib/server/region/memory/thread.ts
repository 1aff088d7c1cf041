import type { MatchStrength } from '#domain/region/memory.ts';
import type { ClosedAction } from './closed-actions.ts';
import type { AuthorityReview } from './read-authority.ts';

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

/** A sentence as it is read, with the stems that it is matched by. */
export type SpokenRow = ThreadSentence & { review: string; stems: string[]; /** Those that put it under the issue. */ words: string };
export type Decision = { earlier_id: string; later_id: string; state: 'confirmed' | 'rejected'; decided_by_name: string; decided_at: string };
