import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database, Transaction } from '../../db/connect.ts';
import { letterAreas, letterRecommendations, letterText } from './letter-wordings.ts';

/** Something of the letter that can be taken into the plan. `value` is what its checkbox sends; `areas` are the plan areas that answer to it already. */
export type Choice = { value: string; text: string; theme: string | null; kind: 'area' | 'mixed' | 'recommendation'; detail: string; areas: string[] };

/** The areas (theme by theme, Overview first) and the recommendations of the letter, in its words; one query. Throws NotAllowed without `plan:write`. */
export async function listChoices(db: Database | Transaction, review: ReviewAccess): Promise<Choice[]> {
	review.require('plan:write');
	const { findings, recommendations } = await db
		.selectFrom('review')
		.select((eb) => [
			jsonArrayFrom(
				letterAreas(eb)
					.leftJoin('issued_wording', 'issued_wording.finding_id', 'finding.id')
					.leftJoin('theme', 'theme.id', 'finding.theme_id')
					.select(['finding.id', 'finding.kind', 'theme.name as theme', letterText.as('text')])
					.select((finding) =>
						jsonArrayFrom(finding.selectFrom('plan_area_finding').select('plan_area_id as id').whereRef('plan_area_finding.finding_id', '=', 'finding.id')).as(
							'areas'
						)
					)
					.whereRef('finding.review_id', '=', 'review.id')
					.orderBy('theme.position', (order) => order.asc().nullsFirst())
					.orderBy('finding.position')
					.orderBy('finding.id')
			).as('findings'),
			jsonArrayFrom(
				letterRecommendations(eb)
					.leftJoin('theme', 'theme.id', 'recommendation.theme_id')
					.select(['recommendation.id', 'recommendation.text', 'recommendation.deadline', 'recommendation.for_whom as forWhom', 'theme.name as theme'])
					.select((recommendation) =>
						jsonArrayFrom(
							recommendation
								.selectFrom('plan_area_recommendation')
								.select('plan_area_id as id')
								.whereRef('plan_area_recommendation.recommendation_id', '=', 'recommendation.id')
						).as('areas')
					)
					.whereRef('recommendation.review_id', '=', 'review.id')
					.orderBy('recommendation.position')
					.orderBy('recommendation.id')
			).as('recommendations')
		])
		.where('review.id', '=', review.id)
		.executeTakeFirstOrThrow();
	return [
		...findings.map(({ id, text, theme, kind, areas }): Choice => ({
			value: `finding:${id}`,
			text,
			theme,
			kind: kind as 'area' | 'mixed',
			detail: '',
			areas: areas.map((area) => area.id)
		})),
		...recommendations.map(({ id, text, theme, deadline, forWhom, areas }): Choice => ({
			value: `recommendation:${id}`,
			text,
			theme,
			kind: 'recommendation',
			detail: [forWhom && `For ${forWhom}`, deadline].filter(Boolean).join('. '),
			areas: areas.map((area) => area.id)
		}))
	];
}
