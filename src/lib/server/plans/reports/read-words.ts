import { isReportKind, withEverySection, type ReportKind, type ReportWords } from '#domain/plan/report.ts';
import { shippedWords } from '#domain/plan/report-words.ts';
import { NotFound } from '#domain/outcomes.ts';
import type { Plan } from '#domain/plan/plan.ts';
import type { ReviewAccess } from '../../access/review-access.ts';

/** A kind of report from an address, or NotFound. */
export function reportKind(word: string | undefined): ReportKind {
	if (!word || !isReportKind(word)) throw new NotFound('report');
	return word;
}

/** The council's words of a report as they are stored; those that the product ships where none are. */
export function wordsFrom(stored: string | null | undefined, kind: ReportKind, review: ReviewAccess, { marking }: Pick<Plan, 'marking'>): ReportWords {
	const shipped = shippedWords(kind, { host: review.review.host.officialName, review: review.review.title, marking });
	return stored ? withEverySection(JSON.parse(stored) as ReportWords, shipped) : shipped;
}
