import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres';
import { today } from '#domain/dates.ts';
import { exceptionsOf, planTrend } from '#domain/plan/exceptions.ts';
import { figuresOf } from '#domain/plan/figures.ts';
import { riskAspects, type ReportKind, type Risk, type RiskAspect, type RiskLevel } from '#domain/plan/report.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database, Transaction } from '../../db/connect.ts';
import type { ReportContent } from '../../documents/build/reports/report-content.ts';
import type { Document } from '../../documents/model.ts';
import { readMeasures } from '../measures/read-measures.ts';
import { readPlan } from '../read-plan.ts';
import { standingUpdateRows, standingUpdates } from './read-updates.ts';
import { wordsFrom } from './read-words.ts';

/**
 * Everything a report says, of today: the plan, its updates, the council's words, the risks, the measures and the issued letter. Four queries.
 * The picture is drawn apart. Throws NotAllowed without `plan:report`.
 */
export async function readReportContent(db: Database, review: ReviewAccess, kind: ReportKind): Promise<Omit<ReportContent, 'picture'>> {
	review.require('plan:report');
	const plan = await readPlan(db, review);
	const { words, updates, risks, letter } = await readSources(db, review, kind);
	const measures = await readMeasures(db, review);
	const on = today();
	const standing = standingUpdates(updates);
	return {
		kind,
		words: wordsFrom(words?.content, kind, review, plan),
		plan,
		on,
		figures: figuresOf(plan, on),
		exceptions: exceptionsOf(plan, standing, on),
		trend: planTrend(plan, standing, on),
		measures: measures.map(({ published }) => published),
		risks: risksByArea(risks),
		letter: letter && { number: letter.number, issuedOn: today(new Date(letter.issuedAt)), document: JSON.parse(letter.blocks) as Document }
	};
}

/** Risks as they are stored, by area, in the order of a risk table. */
export function risksByArea(rows: { areaId: string; aspect: string; level: string; words: string }[]): { areaId: string; risks: Risk[] }[] {
	return [...Map.groupBy(rows, ({ areaId }) => areaId)].map(([areaId, found]) => ({
		areaId,
		risks: found
			.map(({ aspect, level, words }) => ({ aspect: aspect as RiskAspect, level: level as RiskLevel, words }))
			.toSorted((a, b) => riskAspects.indexOf(a.aspect) - riskAspects.indexOf(b.aspect))
	}));
}

async function readSources(db: Database | Transaction, review: ReviewAccess, kind: ReportKind) {
	return db
		.selectFrom('review')
		.select((eb) => [
			jsonObjectFrom(eb.selectFrom('plan_report_words').select(['content', 'version']).whereRef('review_id', '=', 'review.id').where('kind', '=', kind)).as(
				'words'
			),
			standingUpdateRows.as('updates'),
			jsonArrayFrom(eb.selectFrom('plan_risk').select(['plan_area_id as areaId', 'aspect', 'level', 'words']).whereRef('review_id', '=', 'review.id')).as(
				'risks'
			),
			jsonObjectFrom(
				eb
					.selectFrom('letter_issue')
					.innerJoin('letter_version', 'letter_version.id', 'letter_issue.version_id')
					.select(['letter_version.number', 'letter_version.blocks', 'letter_issue.issued_at as issuedAt'])
					.whereRef('letter_version.review_id', '=', 'review.id')
					.orderBy('letter_version.number', 'desc')
					.limit(1)
			).as('letter')
		])
		.where('review.id', '=', review.id)
		.executeTakeFirstOrThrow();
}
