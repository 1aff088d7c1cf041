import { sql } from 'kysely';
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { measureRows } from './measures/action-measures.ts';
import { letterAreas, letterRecommendations, letterText } from './letter-wordings.ts';

/** An update that nothing has corrected: what counts and what the plan follows. */
export const stands = sql<boolean>`not exists (select 1 from action_update later where later.replaces = action_update.id)`;

/** The plan’s words, agreement and marking, its posts with their holders and its areas with what they answer to, in one query. A plan that has not begun has no legend. */
export async function readHead(db: Database | Transaction, review: ReviewAccess) {
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

/** Every action of the plan with its posts, completion, proof and last update, in the order of their places; one query. */
export async function readActions(db: Database | Transaction, review: ReviewAccess) {
	return db
		.selectFrom('action')
		.select(['action.id', 'plan_area_id', 'text', 'evidence_of_success', 'timescale', 'due_on', 'original_due_on', 'other_plans', 'progress', 'rag', 'version'])
		.select((eb) => [
			jsonArrayFrom(eb.selectFrom('action_lead').select(['post_id', 'action_lead.position']).whereRef('action_id', '=', 'action.id')).as('leads'),
			jsonArrayFrom(eb.selectFrom('action_responsible').select(['post_id', 'action_responsible.position']).whereRef('action_id', '=', 'action.id')).as(
				'responsible'
			),
			jsonObjectFrom(eb.selectFrom('action_completion').select(['completed_by_name as by', 'completed_on as on']).whereRef('action_id', '=', 'action.id')).as(
				'completion'
			),
			jsonObjectFrom(
				eb
					.selectFrom('action_proof')
					.select(['words', 'seen_by_name as by', 'recorded_at as at', 'reading_id as readingId'])
					.whereRef('action_id', '=', 'action.id')
			).as('proof'),
			jsonObjectFrom(
				eb
					.selectFrom('action_update')
					.select(['made_by_name as by', 'made_at as at', 'better_reason as betterReason'])
					.whereRef('action_id', '=', 'action.id')
					.where(stands)
					.orderBy('made_at', 'desc')
					.orderBy('id', 'desc')
					.limit(1)
			).as('last_update'),
			eb
				.selectFrom('action_update')
				.whereRef('action_id', '=', 'action.id')
				.where(stands)
				.where(sql<boolean>`due_from is distinct from due_to`)
				.select(({ fn }) => fn.countAll<number>().as('count'))
				.as('times_moved')
		])
		.where('action.review_id', '=', review.id)
		.orderBy('action.position')
		.orderBy('action.id')
		.execute();
}
