import { sql } from 'kysely';
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { actionRows } from './action-rows.ts';
import { measureRows } from './measures/action-measures.ts';
import { letterAreas, letterRecommendations, letterText } from './areas/letter-wordings.ts';

/** The plan’s words, agreement and marking, its posts with their holders, its areas with what they answer to, its actions and measures, in one query. A plan that has not begun has no legend. */
export async function readPlanRows(db: Database | Transaction, review: ReviewAccess) {
	return db
		.selectFrom('review')
		.leftJoin('plan', 'plan.review_id', 'review.id')
		.leftJoin('plan_agreement', 'plan_agreement.review_id', 'review.id')
		.leftJoin('review_agreement', 'review_agreement.review_id', 'review.id')
		.select(['plan.title', 'plan.introduction', 'plan.legend', 'plan.version', 'plan.update_every', 'plan.remind_before', 'plan.small_under'])
		.select(['plan_agreement.body', 'plan_agreement.agreed_on', 'review_agreement.marking'])
		.select((eb) => [
			jsonArrayFrom(
				eb
					.selectFrom('post')
					.select(['post.id', 'post.name', 'post.code', 'post.organisation', 'post.version'])
					.select((post) =>
						jsonArrayFrom(
							post
								.selectFrom('post_holding')
								.select(['post_holding.id', 'name', 'account_id as accountId', 'from_date as from', 'to_date as to'])
								.whereRef('post_holding.post_id', '=', 'post.id')
								.orderBy(sql`from_date nulls first`)
								.orderBy('post_holding.id')
						).as('holders')
					)
					.whereRef('post.review_id', '=', 'review.id')
					.orderBy('post.position')
					.orderBy('post.id')
			).as('posts'),
			measureRows(eb).as('measures'),
			actionRows(eb).as('actions'),
			jsonArrayFrom(
				eb
					.selectFrom('plan_area')
					.select(['plan_area.id', 'plan_area.title', 'response', 'response_reason', 'plan_area.version'])
					.select((area) => [
						jsonArrayFrom(area.selectFrom('plan_area_lead').select(['post_id', 'plan_area_lead.position']).whereRef('plan_area_id', '=', 'plan_area.id')).as(
							'leads'
						),
						jsonArrayFrom(
							area
								.selectFrom('plan_area_finding')
								.innerJoin('finding', 'finding.id', 'plan_area_finding.finding_id')
								.leftJoin('issued_wording', 'issued_wording.finding_id', 'finding.id')
								.select(['finding.id', letterText.as('text')])
								.whereRef('plan_area_finding.plan_area_id', '=', 'plan_area.id')
								.orderBy('finding.position')
								.orderBy('finding.id')
						).as('findings'),
						jsonArrayFrom(
							area
								.selectFrom('plan_area_recommendation')
								.innerJoin('recommendation', 'recommendation.id', 'plan_area_recommendation.recommendation_id')
								.select(['recommendation.id', 'recommendation.text'])
								.whereRef('plan_area_recommendation.plan_area_id', '=', 'plan_area.id')
								.orderBy('recommendation.position')
								.orderBy('recommendation.id')
						).as('recommendations'),
						jsonObjectFrom(
							area.selectFrom('peers_view').select(['view', 'words', 'given_at as at']).whereRef('peers_view.plan_area_id', '=', 'plan_area.id')
						).as('peers_view'),
						jsonObjectFrom(
							area
								.selectFrom('area_closure')
								.select(['closed_on as on', 'words', 'carried_on_by as carriedOnBy', 'closed_by_name as by'])
								.whereRef('area_closure.plan_area_id', '=', 'plan_area.id')
						).as('closure')
					])
					.whereRef('plan_area.review_id', '=', 'review.id')
					.orderBy('plan_area.position')
					.orderBy('plan_area.id')
			).as('areas'),
			sql<number>`(${letterAreas(eb)
				.where(({ not, exists, selectFrom }) => not(exists(selectFrom('plan_area_finding').select('finding_id').whereRef('finding_id', '=', 'finding.id'))))
				.whereRef('finding.review_id', '=', 'review.id')
				.select(({ fn }) => fn.countAll<number>().as('count'))}) + (${letterRecommendations(eb)
				.where(({ not, exists, selectFrom }) =>
					not(exists(selectFrom('plan_area_recommendation').select('recommendation_id').whereRef('recommendation_id', '=', 'recommendation.id')))
				)
				.whereRef('recommendation.review_id', '=', 'review.id')
				.select(({ fn }) => fn.countAll<number>().as('count'))})`.as('left_behind')
		])
		.where('review.id', '=', review.id)
		.executeTakeFirstOrThrow();
}
