import type { RagKey } from '#domain/plan/rag.ts';
import { today } from '#domain/dates.ts';
import { RuleBroken } from '#domain/outcomes.ts';
import { betterThan } from '#domain/plan/status.ts';
import type { ActionDifferences, Consent, PlanCell } from '#domain/plan/intake.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { newId } from '#domain/id.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database } from '../../db/connect.ts';
import { planAct } from '../days/plan-act.ts';
import { setPosts } from '../posts/action-posts.ts';
import { dropIntake, getIntake, requireWaiting } from '../intakes.ts';
import { movedDate } from '../actions/moved-date.ts';
import { nextActionPosition } from '../plan-rows.ts';
import { Glossary } from '../posts/post-ids.ts';
import { readPlan } from '../read-plan.ts';
import { checkStatus } from '../updates/check-update.ts';
import { recordCompletion } from '../updates/record-completion.ts';
import { addRow, areaNamed, removeGone } from './apply-rows.ts';
import type { Applying } from './applying.ts';
import { ragOf } from './better-than-rule.ts';
import { postNames } from './cells.ts';
import { compare } from './compare.ts';
import type { EditedFile } from './read-workbook.ts';
import { readTimescale } from './timescale.ts';

export type Applied = { changes: number };

/**
 * Applies the changes of an edited workbook that a person ticked, as one act: all of them or none. Status and progress become an update by this person; a changed
 * date needs the reason. `all` takes every change that is no conflict and removes nothing beyond what was ticked. Throws NotAllowed without `plan:write`, NotFound
 * for another's upload, RuleBroken when the plan changed since the preview, nothing is ticked, or a reason or words are missing.
 */
export async function applyWorkbook(db: Database, review: ReviewAccess, consent: Consent, { all = false }: { all?: boolean } = {}): Promise<Applied> {
	review.require('plan:write');
	const told = await planAct(db, review, { what: 'plan changed from a workbook' }, async (trx) => {
		await requireWaiting(trx, review, consent.intakeId);
		const { name, content: file } = await getIntake<EditedFile>(trx, review, 'read-back', consent.intakeId);
		const plan = await readPlan(trx, review);
		const { differences, problems } = compare(plan, file, { notBefore: review.review.visitStart, day: today() });
		if (differences.seen !== consent.seen || problems.length > 0)
			throw new RuleBroken('The plan has changed since this page was drawn. Look at the differences again, then choose');
		const ticked = new Set(consent.take);
		const takes = ({ key, conflict = false }: { key: string; conflict?: boolean }) => ticked.has(key) || (all && !conflict);
		const areas = differences.areas.filter(takes);
		const actions = differences.actions.map((action) => ({ ...action, cells: action.cells.filter(takes) })).filter(({ cells }) => cells.length > 0);
		const added = differences.added.filter(takes);
		const gone = differences.gone.filter(({ key, keeps }) => ticked.has(key) && !keeps);
		const count = areas.length + actions.reduce((sum, { cells }) => sum + cells.length, 0) + added.length + gone.length;
		if (count === 0) throw new RuleBroken('Tick at least one change, or discard the file', 'take');

		const applying: Applying = { trx, review, plan, glossary: new Glossary(trx, review, plan.posts), texts: { workbook: name }, changed: [] };
		for (const { areaId, mine, now } of areas) {
			await trx
				.updateTable('plan_area')
				.set((eb) => ({ title: mine, version: eb('version', '+', 1) }))
				.where('id', '=', areaId)
				.where('review_id', '=', review.id)
				.execute();
			Object.assign(applying.texts, { [`${areaId}:title`]: mine, [`${areaId}:was`]: now });
		}
		for (const action of actions) await changeAction(applying, action, consent);
		for (const { key } of added) await addRow(applying, file, key);
		for (const { key } of gone) await removeGone(applying, key);
		await dropIntake(trx, review, consent.intakeId);
		const posts = applying.glossary.added.map(({ id }) => id);
		return {
			about: { intake: consent.intakeId, changes: count, areas: areas.map(({ areaId }) => areaId), actions: applying.changed, posts },
			texts: applying.texts
		};
	});
	return { changes: told?.about.changes ?? 0 };
}

async function changeAction(applying: Applying, { actionId, cells }: ActionDifferences, consent: Consent): Promise<void> {
	const { trx, review, plan, glossary, texts } = applying;
	const area = plan.areas.find(({ actions }) => actions.some(({ id }) => id === actionId));
	const action = area?.actions.find(({ id }) => id === actionId);
	if (!area || !action) return;
	const mine = (cell: PlanCell) => cells.find((one) => one.cell === cell)?.mine;
	for (const { cell, mine: text, now } of cells) Object.assign(texts, { [`${actionId}:${cell}`]: text, [`${actionId}:${cell}:was`]: now });
	applying.changed.push(actionId);

	const [timescale, date] = [mine('timescale'), mine('date')];
	const read = timescale === undefined ? null : readTimescale(timescale, action.dueOn);
	const due = date === undefined ? (read ? read.date : action.dueOn) : date || null;
	const moved = movedDate({ due_on: action.dueOn, original_due_on: action.originalDueOn }, due, consent.dueReason);
	const title = mine('area');
	const newArea = title === undefined ? undefined : await areaNamed(applying, title);
	const [rag, progress] = [ragOf(plan, mine('rag')), mine('progress')];
	await trx
		.updateTable('action')
		.set({
			text: mine('text') ?? action.text,
			evidence_of_success: mine('evidence') ?? action.evidenceOfSuccess,
			timescale: read ? read.written : action.timescale,
			other_plans: mine('plans') ?? action.otherPlans,
			progress: progress ?? action.progress,
			rag: rag ?? action.rag,
			due_on: due,
			original_due_on: action.originalDueOn ?? due,
			version: action.version + 1,
			...(newArea ? { plan_area_id: newArea, position: await nextActionPosition(trx, newArea) } : {})
		})
		.where('id', '=', actionId)
		.where('review_id', '=', review.id)
		.execute();
	const [leads, responsible] = [mine('leads'), mine('responsible')];
	if (leads !== undefined || responsible !== undefined) {
		const ids = leads === undefined ? action.ownLeads.map(({ id }) => id) : await glossary.idsOf(postNames(leads));
		// The same posts as the area's are no leads of its own: a change of the area's leads reaches it still.
		const inherited = leads !== undefined && ids.length === area.leads.length && area.leads.every(({ id }) => ids.includes(id));
		const others = responsible === undefined ? action.responsible.map(({ id }) => id) : await glossary.idsOf(postNames(responsible));
		await setPosts(trx, actionId, { leads: inherited ? [] : ids, responsible: others });
	}
	if (rag !== undefined || progress !== undefined || moved) await recordUpdate(applying, { action, rag, progress, due, moved, consent });
}

type Update = {
	action: Plan['areas'][number]['actions'][number];
	rag?: RagKey;
	progress?: string;
	due: string | null;
	moved: ReturnType<typeof movedDate>;
	consent: Consent;
};

/** What the workbook says of status and progress, as an update of the person who reads it back; its author's name says where it was read. */
async function recordUpdate(applying: Applying, { action, rag, progress, due, moved, consent }: Update): Promise<void> {
	const { trx, review } = applying;
	const said = progress || (rag === undefined ? '' : action.progress) || (rag === undefined ? '' : consent.words);
	if (rag !== undefined && !said) throw new RuleBroken(`Say what has changed: the status of action ${action.number} comes without words`, 'words');
	const suggested = rag && (await suggestedFor(applying, { action, rag, due, moves: moved !== null, consent }));
	await trx
		.insertInto('action_update')
		.values({
			id: newId(),
			action_id: action.id,
			rag: rag ?? action.rag,
			progress: said,
			suggested_rag: suggested ?? null,
			better_reason: rag && suggested && betterThan(rag, suggested) ? consent.betterReason : '',
			...(moved ?? { due_from: action.dueOn, due_to: action.dueOn }),
			made_by: review.user.id,
			made_by_name: `${review.user.name} (from a workbook)`
		})
		.execute();
	if (rag === undefined) return;
	await recordCompletion(trx, review, { actionId: action.id, rag, doneOn: null });
}

/** What the rules suggest for an action with this change in place. Throws RuleBroken, with the action's number, where the file's status is better and nobody says why. */
async function suggestedFor(
	{ trx, review }: Applying,
	{ action, rag, due, moves, consent }: { action: Update['action']; rag: RagKey; due: string | null; moves: boolean; consent: Consent }
): Promise<RagKey> {
	try {
		const said = { rag, betterReason: consent.betterReason, doneOn: null };
		return (await checkStatus(trx, review, { id: action.id, rag: action.rag }, { due, moves, said })).rag;
	} catch (cause) {
		if (cause instanceof RuleBroken) throw new RuleBroken(`Action ${action.number}: ${cause.message}`, cause.field);
		throw cause;
	}
}
