import type { ActionUpdate, PlanAction } from '#domain/plan/action.ts';
import { today } from '#domain/dates.ts';
import { newId } from '#domain/id.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { isHeldBy, postLabel } from '#domain/plan/post.ts';
import { suggestFor } from '#domain/plan/status.ts';
import { findIdentity, type Identity } from '#domain/wording/looks-like-identity.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database } from '../../db/connect.ts';
import { actionDetail, findAction } from '../actions/read-action.ts';

/**
 * What the panel and the page of an action show: the action, its updates and, for whoever may update it, what the form needs. `check` names an update just
 * saved, whose words are looked through for what could name a person. One query.
 */
export async function panelOf(db: Database, review: ReviewAccess, plan: Plan, actionId: string | null, check: string | null = null) {
	if (!actionId) return null;
	const { action, area } = findAction(plan, actionId);
	const { updates, comments, proofFiles } = await actionDetail(db, review, actionId);
	const mayUpdate = !area.closure && (review.may('plan:write') || (review.may('plan:update-own') && action.mine));
	const day = today();
	// The rules as they will be once the update is there: nobody is asked why it went quiet while they write.
	const suggestion = suggestFor({ ...action, lastUpdate: { by: review.user.name, at: new Date().toISOString() } }, plan, day);
	return {
		action,
		area: { id: area.id, number: area.number, title: area.title, closure: area.closure },
		updates,
		comments,
		proofFiles,
		mayUpdate,
		mayRedact: review.may('plan:write'),
		updateId: newId(),
		commentId: newId(),
		seen: updates.reduce((count, update) => count + 1 + update.was.length, 0),
		suggested: suggestion,
		behalf: othersPosts(action, review.user.id, day),
		check: mayUpdate ? wordsToCheck(updates, check) : null,
		today: day,
		legend: plan.legend
	};
}

export type Panel = NonNullable<Awaited<ReturnType<typeof panelOf>>>;

/** The posts of an action that the person does not hold: those for whom they may record an update. */
function othersPosts(action: PlanAction, accountId: string, day: string): { value: string; label: string }[] {
	const posts = new Map([...action.leads, ...action.responsible].map((post) => [post.id, post]));
	return [...posts.values()]
		.filter((post) => !isHeldBy(post, accountId, day))
		.map((post) => ({ value: post.id, label: [postLabel(post), post.organisation].filter(Boolean).join(', ') }));
}

function wordsToCheck(updates: ActionUpdate[], id: string | null): { updateId: string; identity: Identity[] } | null {
	const update = updates.find((one) => one.id === id);
	const identity = update && !update.wordsKept ? identityOfUpdate(update) : [];
	return update && identity.length > 0 ? { updateId: update.id, identity } : null;
}

/** What looks like a name or number of a person in the words of an update and in the names of its files. */
export function identityOfUpdate(update: {
	progress: string;
	willHelp: string;
	dueReason: string;
	betterReason?: string;
	files?: { name: string }[];
}): Identity[] {
	const names = (update.files ?? []).map((file) => file.name.replace(/[._-]+/g, ' '));
	return [update.progress, update.willHelp, update.dueReason, update.betterReason ?? '', ...names].flatMap((words) => findIdentity(words));
}
