import type { NewUpdate } from '#domain/plan/action.ts';
import type { RagKey } from '#domain/plan/rag.ts';
import { formatDate, today } from '#domain/dates.ts';
import { standingOf } from '#domain/plan/measure-standing.ts';
import { withinLegend, type Legend } from '#domain/plan/legend.ts';
import { Conflict, RuleBroken } from '#domain/outcomes.ts';
import { betterThan, suggestStatus, usualIntervals } from '#domain/plan/status.ts';
import type { Suggestion } from '#domain/plan/rag.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Transaction } from '../../db/connect.ts';
import { AlreadyDone } from '../../history/once.ts';
import { postsOf } from '../posts/holds-post-of.ts';
import { readMeasures } from '../measures/read-measures.ts';
import { stands } from '../action-rows.ts';

type Dates = { newDate: string | null; doneOn: string | null };

/** Throws RuleBroken for a date that cannot be: before the visit, from which the plan comes, or done on a day that has not come. */
export function checkDates(review: ReviewAccess, { newDate, doneOn }: Dates): void {
	const { visitStart } = review.review;
	const before = (date: string | null) => date !== null && visitStart !== null && date < visitStart;
	if (before(newDate)) throw new RuleBroken(`The new date must be after the visit, which began on ${formatDate(visitStart!)}`, 'newDate');
	if (before(doneOn)) throw new RuleBroken(`The day it was done must be after the visit began, ${formatDate(visitStart!)}`, 'doneOn');
	if (doneOn && doneOn > today()) throw new RuleBroken(`The day it was done must be today, ${formatDate(today())}, or before`, 'doneOn');
}

/**
 * Throws AlreadyDone when this update is there; Conflict with the newest words when somebody updated the action since the page was drawn.
 * `seen` is the number of its updates then; null asks nothing.
 */
export async function checkSeen(trx: Transaction, { id, actionId, seen }: Pick<NewUpdate, 'id' | 'actionId' | 'seen'>): Promise<void> {
	const updates = await trx
		.selectFrom('action_update')
		.select(['id', 'progress', 'due_to', 'made_by_name'])
		.where('action_id', '=', actionId)
		.orderBy('made_at', 'desc')
		.orderBy('corrected_at', (order) => order.desc().nullsLast())
		.orderBy('id', 'desc')
		.execute();
	if (updates.some((update) => update.id === id)) throw new AlreadyDone();
	const [newest] = updates;
	if (seen === null || seen === undefined || !newest || updates.length === seen) return;
	const said = newest.progress || (newest.due_to ? `The date is ${formatDate(newest.due_to)}` : 'The date was taken out');
	throw new Conflict({ progress: `${said} (${newest.made_by_name})` }, updates.length);
}

/** The post on whose behalf an update is recorded must be one of the action's. Throws RuleBroken. */
export async function checkBehalf(trx: Transaction, review: ReviewAccess, actionId: string, postId: string | null): Promise<void> {
	if (!postId) return;
	const post = await trx
		.selectFrom('post')
		.select('id')
		.where('id', '=', postId)
		.where('review_id', '=', review.id)
		.where('id', 'in', postsOf(trx, actionId))
		.executeTakeFirst();
	if (!post) throw new RuleBroken('Choose a post of this action', 'onBehalfOf');
}

type Said = { rag: RagKey; betterReason: string; doneOn: string | null };

/**
 * What the rules suggest for an action with this update in place. `moves` says whether the update moves the date once more.
 * Throws RuleBroken (on `betterReason`) where the person's status is better and they do not say why.
 */
export async function checkStatus(
	trx: Transaction,
	review: ReviewAccess,
	action: { id: string; rag: string | null },
	{ due, moves, said }: { due: string | null; moves: boolean; said: Said }
): Promise<Suggestion> {
	const plan = await trx
		.selectFrom('plan')
		.select(['update_every', 'remind_before', 'legend'])
		.select((eb) =>
			eb
				.selectFrom('action_update')
				.where('action_id', '=', action.id)
				.where(stands)
				.whereRef('due_from', 'is distinct from', 'due_to')
				.select(({ fn }) => fn.countAll<number>().as('count'))
				.as('moved')
		)
		.where('review_id', '=', review.id)
		.executeTakeFirst();
	const measures = (await readMeasures(trx, review)).filter(({ actionId }) => actionId === action.id).map(({ published }) => standingOf(published));
	const now = new Date().toISOString();
	const suggested = suggestStatus(
		{
			rag: action.rag as RagKey | null,
			dueOn: due,
			completion: said.rag === 'complete' ? { by: review.user.name, on: said.doneOn ?? today() } : null,
			lastUpdateAt: now,
			measures,
			timesMoved: (plan?.moved ?? 0) + (moves ? 1 : 0),
			updateEvery: plan?.update_every ?? usualIntervals.updateEvery,
			remindBefore: plan?.remind_before ?? usualIntervals.remindBefore
		},
		today()
	);
	const legend = plan ? (JSON.parse(plan.legend) as Legend) : review.review.framework.ragLegend;
	const suggestion = { ...suggested, rag: withinLegend(legend, suggested.rag) };
	if (betterThan(said.rag, suggestion.rag) && !said.betterReason)
		throw new RuleBroken(`Say why it is better than the dates and readings suggest. ${suggestion.rule}`, 'betterReason');
	return suggestion;
}
