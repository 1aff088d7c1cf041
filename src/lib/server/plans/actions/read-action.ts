import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { ActionComment, ActionUpdate, ProofFile } from '#domain/plan/action.ts';
import type { RagKey } from '#domain/plan/rag.ts';
import { NotFound } from '#domain/outcomes.ts';
import type { Plan, PlanArea } from '#domain/plan/plan.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database } from '../../db/connect.ts';
import { readPlan } from '../read-plan.ts';

export type ActionDetail = { updates: ActionUpdate[]; proofFiles: ProofFile[]; comments: ActionComment[] };

/** One action with its place in the plan and its updates, newest first; two queries. Throws NotAllowed without `plan:read`, NotFound outside this review. */
export async function readAction(db: Database, review: ReviewAccess, actionId: string) {
	const plan = await readPlan(db, review);
	return { plan, ...findAction(plan, actionId), ...(await actionDetail(db, review, actionId)) };
}

/** The action and its area in a plan that was read; throws NotFound. */
export function findAction(plan: Plan, actionId: string) {
	const area: PlanArea | undefined = plan.areas.find((one) => one.actions.some((action) => action.id === actionId));
	const action = area?.actions.find((one) => one.id === actionId);
	if (!area || !action) throw new NotFound('action');
	return { area, action };
}

/**
 * The updates of an action of this review that stand, newest first, each with its files and what it said before it was corrected; the files of its proof; and, for
 * the people of the host, the comments, oldest first. One query.
 */
export async function actionDetail(db: Database, review: ReviewAccess, actionId: string): Promise<ActionDetail> {
	const row = await db
		.selectFrom('action')
		.select((eb) => [
			jsonArrayFrom(
				eb
					.selectFrom('action_update')
					.leftJoin('post', 'post.id', 'action_update.on_behalf_of')
					.select(['action_update.id', 'action_update.rag', 'action_update.progress', 'will_help as willHelp', 'due_from as dueFrom', 'due_to as dueTo'])
					.select(['due_reason as dueReason', 'made_by_name as by', 'made_at as at', 'suggested_rag as suggested', 'better_reason as betterReason'])
					.select(['corrected_at as correctedAt', 'words_kept as wordsKept', 'replaces', 'redacted_at', 'redacted_by_name', 'redacted_reason'])
					.select(sql<string>`coalesce(post.name, '')`.as('onBehalfOf'))
					.select((update) =>
						jsonArrayFrom(
							update
								.selectFrom('action_update_file')
								.innerJoin('file', 'file.id', 'action_update_file.file_id')
								.select(['file.id', 'file.name', 'file.media_type as mediaType', 'file.bytes'])
								.whereRef('action_update_file.update_id', '=', 'action_update.id')
								.orderBy('file.added_at')
								.orderBy('file.id')
						).as('files')
					)
					.whereRef('action_update.action_id', '=', 'action.id')
					.orderBy('made_at', 'desc')
					.orderBy('action_update.id', 'desc')
			).as('updates'),
			jsonArrayFrom(
				eb
					.selectFrom('action_proof_file')
					.innerJoin('file', 'file.id', 'action_proof_file.file_id')
					.select(['file.id', 'file.name', 'file.media_type as mediaType', 'file.bytes', 'action_proof_file.earlier'])
					.whereRef('action_proof_file.action_id', '=', 'action.id')
					.orderBy('file.added_at')
					.orderBy('file.id')
			).as('proofFiles'),
			jsonArrayFrom(
				eb
					.selectFrom('action_comment')
					.select(['action_comment.id', 'words', 'made_by_name as by', 'made_at as at', 'redacted_at', 'redacted_by_name', 'redacted_reason'])
					.whereRef('action_comment.action_id', '=', 'action.id')
					.where(sql<boolean>`${review.may('plan:read-comments')}`)
					.orderBy('made_at')
					.orderBy('action_comment.id')
			).as('comments')
		])
		.where('action.id', '=', actionId)
		.where('action.review_id', '=', review.id)
		.executeTakeFirst();
	if (!row) throw new NotFound('action');
	const byId = new Map(row.updates.map((update) => [update.id, update]));
	const replaced = new Set(row.updates.flatMap((update) => update.replaces ?? []));
	const before = (update: UpdateRow): ActionUpdate[] => {
		const earlier = update.replaces ? byId.get(update.replaces) : undefined;
		return earlier ? [{ ...toUpdate(earlier), was: [] }, ...before(earlier)] : [];
	};
	type UpdateRow = (typeof row.updates)[number];
	return {
		updates: row.updates.filter((update) => !replaced.has(update.id)).map((update) => ({ ...toUpdate(update), was: before(update) })),
		proofFiles: row.proofFiles,
		comments: row.comments.map(({ id, words, by, at, ...row }) => ({ id, words, by, at, redacted: redaction(row) }))
	};
}

type Redacted = { redacted_at: string | null; redacted_by_name: string; redacted_reason: string };

function redaction({ redacted_at, redacted_by_name, redacted_reason }: Redacted) {
	return redacted_at ? { at: redacted_at, by: redacted_by_name, reason: redacted_reason } : null;
}

type Stored = Omit<ActionUpdate, 'rag' | 'suggested' | 'redacted' | 'was'> &
	Redacted & { rag: string | null; suggested: string | null; replaces: string | null };

function toUpdate({ replaces: _, redacted_at, redacted_by_name, redacted_reason, ...update }: Stored): Omit<ActionUpdate, 'was'> {
	const { rag, suggested } = update;
	return {
		...update,
		rag: rag as RagKey | null,
		suggested: suggested as RagKey | null,
		redacted: redaction({ redacted_at, redacted_by_name, redacted_reason })
	};
}
