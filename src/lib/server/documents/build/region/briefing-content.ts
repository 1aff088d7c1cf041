import type { PlanRow } from '../../../region/compare/plan-rows.ts';
import type { RecurringIssue } from '../../../region/issues/read-issues.ts';
import type { TotalsOfBand } from '../../../region/totals/read-totals.ts';

/** A sentence as its letter prints it, and where it stands. */
export type Quoted = { issue: string; text: string; authority: string; kind: string; day: string | null; year: number; page: number | null };
/** An issue that reviews noted as a strength, of those that looked at it. */
export type PraisedIssue = { key: string; name: string; reviews: { praised: number; looked: number }; authorities: number };
/** A review or inspection that the briefing rests on. */
export type BriefedReview = {
	id: string;
	authority: string;
	kind: string;
	framework: string;
	day: string | null;
	year: number;
	publicAddress: string;
	/** Why it may be seen; `added` alone means that nobody but whoever added it may. */
	by: 'published' | 'shared' | 'agreed' | 'added';
};

/** All that a regional briefing says; the same functions give it to the screens. */
export type BriefingContent = {
	place: string;
	/** What the reviews were narrowed to, in words, such as "Inspections, 2018 to 2026". */
	scope: string;
	madeOn: string;
	madeBy: string;
	issues: RecurringIssue[];
	praised: PraisedIssue[];
	raisedSentences: Quoted[];
	praisedSentences: Quoted[];
	plans: (PlanRow & { authority: string })[];
	reviews: BriefedReview[];
	authorities: number;
	/** Totals of reviews without a name; none where the briefing is of another region than the adviser's. */
	totals: TotalsOfBand[];
};
