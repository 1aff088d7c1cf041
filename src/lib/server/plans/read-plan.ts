import type { PlanAction } from '#domain/plan/action.ts';
import type { RagKey } from '#domain/plan/rag.ts';
import { today } from '#domain/dates.ts';
import type { Legend, PeersViewKey, Plan, PlanArea, Response } from '#domain/plan/plan.ts';
import { isHeldBy, type Post } from '#domain/plan/post.ts';
import { betterThan, suggestFor, usualIntervals } from '#domain/plan/status.ts';
import type { Suggestion } from '#domain/plan/rag.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { actionMeasures } from './measures/action-measures.ts';
import { readPlanRows } from './plan-queries.ts';

/**
 * The whole plan in one query, however many actions it has. A plan that has not begun is empty.
 * Findings and recommendations come in the letter's words alone. Throws NotAllowed without `plan:read`.
 */
export async function readPlan(db: Database | Transaction, review: ReviewAccess): Promise<Plan> {
	review.require('plan:read');
	const head = await readPlanRows(db, review);

	const { host, title: reviewTitle } = review.review;
	const posts: Post[] = head.posts;
	// In the order in which they were chosen; where that is not known, in the order of the glossary, which is the order of `posts`.
	const postsOf = (named: { post_id: string; position: number }[]) =>
		posts
			.flatMap((post) => named.filter(({ post_id }) => post_id === post.id).map(({ position }) => ({ post, position })))
			.toSorted((a, b) => a.position - b.position)
			.map(({ post }) => post);
	const smallUnder = head.small_under ?? 5;
	const measures = actionMeasures(head.measures, smallUnder);
	const legend = head.legend ? (JSON.parse(head.legend) as Legend) : review.review.framework.ragLegend;
	const day = today();
	const intervals = { updateEvery: head.update_every ?? usualIntervals.updateEvery, remindBefore: head.remind_before ?? usualIntervals.remindBefore };
	const areas = head.areas.map((row, index): PlanArea => {
		const leads = postsOf(row.leads);
		const number = index + 1;
		const actions = head.actions
			.filter((action) => action.plan_area_id === row.id)
			.map((action, place): PlanAction => {
				const ownLeads = postsOf(action.leads);
				const effective = ownLeads.length > 0 ? ownLeads : leads;
				const responsible = postsOf(action.responsible);
				const read: PlanAction = {
					id: action.id,
					areaId: row.id,
					number: `${number}.${place + 1}`,
					text: action.text,
					ownLeads,
					leads: effective,
					responsible,
					evidenceOfSuccess: action.evidence_of_success,
					timescale: action.timescale,
					dueOn: action.due_on,
					originalDueOn: action.original_due_on,
					timesMoved: action.times_moved ?? 0,
					otherPlans: action.other_plans,
					progress: action.progress,
					rag: action.rag as RagKey | null,
					completion: action.completion,
					proof: action.proof,
					...(measures.has(action.id) && { measures: measures.get(action.id) ?? [] }),
					lastUpdate: action.last_update,
					version: action.version,
					mine: [...effective, ...responsible].some((post) => isHeldBy(post, review.user.id, day))
				};
				return { ...read, ruleSays: ruleAgainst(read, { ...intervals, legend }, day) };
			});
		const { view, words, at } = row.peers_view ?? {};
		return {
			id: row.id,
			number,
			title: row.title,
			response: row.response as Response | null,
			responseReason: row.response_reason,
			leads,
			findings: row.findings,
			recommendations: row.recommendations,
			peersView: view && at ? { view: view as PeersViewKey, words: words ?? '', at } : null,
			closure: row.closure,
			actions,
			version: row.version
		};
	});
	return {
		reviewId: review.id,
		host: host.officialName,
		reviewTitle,
		title: head.title || `Action plan: ${host.officialName}`,
		ownTitle: head.title ?? '',
		introduction: head.introduction ?? '',
		legend,
		marking: head.marking ?? 'OFFICIAL-SENSITIVE',
		agreement: head.body && head.agreed_on ? { body: head.body, on: head.agreed_on } : null,
		posts,
		areas,
		leftBehind: head.left_behind ?? 0,
		...intervals,
		smallUnder,
		version: head.version ?? 0,
		asOn: null
	};
}

/** What dates and readings suggest of an action, where the person's status is better; else null. */
function ruleAgainst(action: PlanAction, intervals: { updateEvery: number; remindBefore: number; legend: Legend }, day: string): Suggestion | null {
	const suggestion = suggestFor(action, intervals, day);
	return betterThan(action.rag, suggestion.rag) ? suggestion : null;
}
