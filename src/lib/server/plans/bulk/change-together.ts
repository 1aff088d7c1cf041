import { linkedPlans, type PlanAction } from '#domain/plan/action.ts';
import { saidTogether, type LeftAsItWas, type TogetherChange } from '#domain/plan/actions-together.ts';
import { NotFound, RuleBroken } from '#domain/outcomes.ts';
import type { Plan } from '#domain/plan/plan.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database, Transaction } from '../../db/connect.ts';
import { AlreadyDone } from '../../history/once.ts';
import { setLeads } from '../posts/action-posts.ts';
import { planAct } from '../days/plan-act.ts';
import { movedDate, recordMove } from '../actions/moved-date.ts';
import { readPlan } from '../read-plan.ts';

/**
 * Sets lead, date (with its one reason) and links to other plans for several actions in one act. Actions that someone changed since the page was drawn, those of
 * a closed area and, for a date, those that are complete are left as they were, and named in the sentence that it gives.
 * Throws NotAllowed without `plan:write`, NotFound for a post or an action that is not in this plan, RuleBroken without a reason for a changed date or when every action was left.
 */
export async function changeTogether(db: Database, review: ReviewAccess, change: TogetherChange): Promise<string> {
	review.require('plan:write');
	let said = '';
	await planAct(db, review, { what: 'actions changed together' }, async (trx) => {
		const plan = await readPlan(trx, review);
		if (change.lead && change.lead !== 'area' && !plan.posts.some((post) => post.id === change.lead)) throw new NotFound('post');
		const chosen = new Map(change.rows.map(({ id, version }) => [id, version]));
		const actions = plan.areas.flatMap((area) => area.actions).filter((action) => chosen.has(action.id));
		if (actions.length < chosen.size) throw new NotFound('action');
		if (actions.every((action) => isSet(action, change))) throw new AlreadyDone();

		const left = actions.flatMap((action) => whyLeft(plan, action, chosen.get(action.id), change) ?? []);
		const set = actions.filter((action) => !left.some(({ number }) => number === action.number));
		said = saidTogether(change, { changed: set.length, left });
		if (set.length === 0) throw new RuleBroken(`Nothing was set. ${said.slice(said.indexOf('Left'))}. Look at them again, then choose`, 'rows');
		for (const action of set) await setOne(trx, review, action, change);
		const { lead, newDate, dueReason, otherPlans } = change;
		return {
			about: { actions: set.map(({ id }) => id), left: left.map(({ number }) => number), lead, due: newDate },
			texts: { ...(otherPlans ? { otherPlans } : {}), ...(newDate && dueReason ? { reason: dueReason } : {}) }
		};
	});
	return said || saidTogether(change, { changed: change.rows.length, left: [] });
}

function whyLeft(plan: Plan, { number, version, areaId, rag }: PlanAction, seen: number | undefined, change: TogetherChange): LeftAsItWas | null {
	if (plan.areas.some((area) => area.id === areaId && area.closure)) return { number, why: 'closed' };
	if (version !== seen) return { number, why: 'changed' };
	return change.newDate && rag === 'complete' ? { number, why: 'complete' } : null;
}

/** Whether everything that is to be set stands already, as when the form is sent twice. */
function isSet(action: PlanAction, { lead, newDate, otherPlans, plansHow }: TogetherChange): boolean {
	const leadStands = lead === '' || (lead === 'area' ? action.ownLeads.length === 0 : action.ownLeads.length === 1 && action.ownLeads[0]?.id === lead);
	return leadStands && (newDate === null || action.dueOn === newDate) && (otherPlans === '' || plansOf(action, { otherPlans, plansHow }) === action.otherPlans);
}

async function setOne(trx: Transaction, review: ReviewAccess, action: PlanAction, change: TogetherChange): Promise<void> {
	const { lead, newDate, dueReason, otherPlans } = change;
	const due = newDate ?? action.dueOn;
	const moved = movedDate({ due_on: action.dueOn, original_due_on: action.originalDueOn }, due, dueReason);
	await trx
		.updateTable('action')
		.set({
			due_on: due,
			original_due_on: action.originalDueOn ?? due,
			other_plans: otherPlans ? plansOf(action, change) : action.otherPlans,
			version: action.version + 1
		})
		.where('id', '=', action.id)
		.execute();
	if (lead) await setLeads(trx, action.id, lead === 'area' ? [] : [lead]);
	if (moved) await recordMove(trx, review, action, moved);
}

/** The links of an action once these are added to them, those that are there already not again, or stand in their place. */
function plansOf(action: PlanAction, { otherPlans, plansHow }: Pick<TogetherChange, 'otherPlans' | 'plansHow'>): string {
	if (plansHow === 'replace') return otherPlans;
	const there = new Set(linkedPlans(action).map((name) => name.toLowerCase()));
	const added = linkedPlans({ otherPlans }).filter((name) => !there.has(name.toLowerCase()));
	if (added.length === 0) return action.otherPlans;
	return there.size === 0 ? added.join('\n') : [action.otherPlans, ...added].join('\n');
}
