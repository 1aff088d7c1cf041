import { sql, type ExpressionBuilder } from 'kysely';
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres';
import type { Tables } from '../db/tables.ts';

/** An update that nothing has corrected: what counts and what the plan follows. */
export const stands = sql<boolean>`not exists (select 1 from action_update later where later.replaces = action_update.id)`;

/** Every action of a review's plan with its posts, completion, proof and last update, in the order of their places: a part of the plan's own query. */
export function actionRows<Table extends keyof Tables>(eb: ExpressionBuilder<Tables, Table>) {
	return jsonArrayFrom(
		(eb as unknown as ExpressionBuilder<Tables, 'review'>)
			.selectFrom('action')
			.select(['action.id', 'action.plan_area_id', 'action.text', 'action.evidence_of_success', 'action.timescale', 'action.due_on', 'action.original_due_on'])
			.select(['action.other_plans', 'action.progress', 'action.rag', 'action.version'])
			.select((action) => [
				jsonArrayFrom(action.selectFrom('action_lead').select(['post_id', 'action_lead.position']).whereRef('action_id', '=', 'action.id')).as('leads'),
				jsonArrayFrom(action.selectFrom('action_responsible').select(['post_id', 'action_responsible.position']).whereRef('action_id', '=', 'action.id')).as(
					'responsible'
				),
				jsonObjectFrom(
					action.selectFrom('action_completion').select(['completed_by_name as by', 'completed_on as on']).whereRef('action_id', '=', 'action.id')
				).as('completion'),
				jsonObjectFrom(
					action
						.selectFrom('action_proof')
						.select(['words', 'seen_by_name as by', 'recorded_at as at', 'reading_id as readingId'])
						.whereRef('action_id', '=', 'action.id')
				).as('proof'),
				jsonObjectFrom(
					action
						.selectFrom('action_update')
						.select(['made_by_name as by', 'made_at as at', 'better_reason as betterReason'])
						.whereRef('action_id', '=', 'action.id')
						.where(stands)
						.orderBy('made_at', 'desc')
						.orderBy('id', 'desc')
						.limit(1)
				).as('last_update'),
				action
					.selectFrom('action_update')
					.whereRef('action_id', '=', 'action.id')
					.where(stands)
					.where(sql<boolean>`due_from is distinct from due_to`)
					.select(({ fn }) => fn.countAll<number>().as('count'))
					.as('times_moved')
			])
			.whereRef('action.review_id', '=', 'review.id')
			.orderBy('action.position')
			.orderBy('action.id')
	);
}
