import { sectionsOf, type ReportChange, type ReportKind, type ReportWords } from '#domain/plan/report.ts';
import { sectionAdds, appendixKeys } from '#domain/plan/report-words.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database } from '../../db/connect.ts';
import { checkVersion } from '../../db/write-version.ts';
import { act } from '../../history/act.ts';
import { beginPlan } from '../begin-plan.ts';
import { readPlan } from '../read-plan.ts';
import { wordsFrom } from './read-words.ts';

/** The page on which a council writes its words of a report. Two queries. Throws NotAllowed without `plan:report`. */
export async function wordsPage(db: Database, review: ReviewAccess, kind: ReportKind) {
	review.require('plan:report');
	const plan = await readPlan(db, review);
	const row = await db
		.selectFrom('plan_report_words')
		.select(['content', 'version'])
		.where('review_id', '=', review.id)
		.where('kind', '=', kind)
		.executeTakeFirst();
	return { kind, words: wordsFrom(row?.content, kind, review, plan), version: row?.version ?? 0, adds: sectionAdds, appendixKeys, leftBehind: plan.leftBehind };
}

/**
 * Keeps the council's words of a report: which sections, their order, titles, prose and numbering. Reports that were made stay as they were.
 * Throws NotAllowed without `plan:report`, Conflict (with each text that stands now) when someone changed them meanwhile.
 */
export async function editReportWords(db: Database, review: ReviewAccess, kind: ReportKind, change: ReportChange): Promise<void> {
	review.require('plan:report');
	await act(db, review, { what: 'report words changed', seenWith: 'plan:read-reports' }, async (trx) => {
		await beginPlan(trx, review);
		const now = await trx
			.selectFrom('plan_report_words')
			.select(['content', 'version'])
			.where('review_id', '=', review.id)
			.where('kind', '=', kind)
			.executeTakeFirst();
		// Version 0 is a page drawn before the council wrote anything.
		checkVersion(
			{ content: now?.content ?? '', version: now?.version ?? 0 },
			change.version,
			(row) => textsOf(JSON.parse(row.content || '{}') as Partial<ReportWords>),
			'report'
		);
		const { title, body, meetingOn, from, reference, contact, marking } = change;
		const words: ReportWords = { title, body, meetingOn, from, reference, contact, marking, numbered: change.numbered === 'yes', sections: sectionsOf(change) };
		const stored = { content: JSON.stringify(words), version: change.version + 1 };
		await trx
			.insertInto('plan_report_words')
			.values({ review_id: review.id, kind, ...stored })
			.onConflict((on) => on.columns(['review_id', 'kind']).doUpdateSet(stored))
			.execute();
		return { about: { kind, version: stored.version }, texts: textsOf(words) };
	});
}

/** The texts of a report's words by the names of their fields. */
function textsOf({ title = '', body = '', from = '', reference = '', contact = '', sections = [] }: Partial<ReportWords>): Record<string, string> {
	return { title, body, from, reference, contact, ...Object.fromEntries(sections.map(({ key, words }) => [`words-${key}`, words])) };
}
