import { v5 } from 'uuid';
import { newId } from '#domain/id.ts';
import { RuleBroken } from '#domain/outcomes.ts';
import type { Acceptance } from '#domain/plan/intake.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database, Transaction } from '../../db/connect.ts';
import { setAreaLeads, setPosts } from '../posts/action-posts.ts';
import { beginPlan } from '../begin-plan.ts';
import { planAct } from '../days/plan-act.ts';
import { findPost } from '../posts/find-post.ts';
import { dropIntake, getIntake, requireWaiting } from '../intakes.ts';
import { nextActionPosition, nextAreaPosition } from '../plan-rows.ts';
import { requireOpen } from '../progress/open-area.ts';
import { Glossary } from '../posts/post-ids.ts';
import { readPlan } from '../read-plan.ts';
import { recordCompletion } from '../updates/record-completion.ts';
import type { FilePlan } from './file-plan.ts';
import { isTooLong, takenPlan, type TakenAction, type TakenArea } from './taken-plan.ts';

type Taking = { trx: Transaction; review: ReviewAccess; glossary: Glossary; intakeId: string; texts: Record<string, string> };

/**
 * Takes the previewed plan in, as one act: its areas, actions and posts. Areas of a title that is in the plan get the actions; the rest is added at its end.
 * Throws NotAllowed without `plan:write`, NotFound for another's upload, RuleBroken when it was corrected in another window, or nothing is left to take in.
 */
export async function acceptPlan(db: Database, review: ReviewAccess, { intakeId, version, leftOut }: Acceptance): Promise<{ areas: number; actions: number }> {
	review.require('plan:write');
	const told = await planAct(db, review, { what: 'plan taken in from a file' }, async (trx) => {
		await requireWaiting(trx, review, intakeId);
		const intake = await getIntake<FilePlan>(trx, review, 'take-in', intakeId);
		if (intake.version !== version) throw new RuleBroken('The rows were corrected in another window. Look at them again, then take the plan in');
		await beginPlan(trx, review);
		const plan = await readPlan(trx, review);
		const taken = takenPlan(intake.content, plan, intake.name);
		const areas = taken.areas
			.map((area) => ({ ...area, actions: area.actions.filter(({ key }) => !leftOut.includes(key)) }))
			.filter((area, index) => area.actions.length > 0 || taken.areas[index]?.actions.length === 0);
		if (areas.length === 0) throw new RuleBroken('Nothing is left to take in. Leave fewer rows out, or discard the file', 'leftOut');
		const wrong = [
			...taken.problems,
			...areas.flatMap(({ actions }) => actions.filter(isTooLong).map(({ place }) => `${place} has a cell or a post that is too long. Correct it first`))
		];
		if (wrong.length > 0) throw new RuleBroken(wrong[0] ?? '', 'leftOut');

		const taking: Taking = { trx, review, glossary: new Glossary(trx, review, plan.posts), intakeId, texts: { file: intake.name } };
		const posts = await addPosts(taking, intake.content, plan.posts);
		const ids: string[] = [];
		for (const area of areas) {
			const existing = plan.areas.find(({ number }) => number === area.existing);
			const areaId = existing?.id ?? (await addArea(taking, area));
			if (existing) await requireOpen(trx, review, areaId);
			let position = await nextActionPosition(trx, areaId);
			// In an area that was there, its own leads stand: actions whose leads were the file's area's say so themselves.
			const inherited = existing ? existing.leads.map(({ name }) => name) : area.leads;
			for (const action of area.actions) {
				const leads = action.leads.length > 0 ? action.leads : inherited.join() === area.leads.join() ? [] : area.leads;
				ids.push(await addAction(taking, { action: { ...action, leads }, areaId, position: position++ }));
			}
		}
		await dropIntake(trx, review, intakeId);
		return { about: { intake: intakeId, areas: areas.length, actions: ids, posts }, texts: taking.texts };
	});
	return { areas: told?.about.areas ?? 0, actions: told?.about.actions.length ?? 0 };
}

/** The posts of the file's glossary that are named in it and not here, with who holds them. */
async function addPosts({ trx, glossary }: Taking, file: FilePlan, there: readonly { name: string; code: string }[]): Promise<string[]> {
	const added = new Map<string, string>();
	for (const post of file.glossary) {
		if (findPost(there, post.name) || (post.code && findPost(there, post.code))) continue;
		const name = post.name.toLowerCase();
		// A glossary that names a post twice gives both who hold it.
		const id = added.get(name) ?? (await glossary.add(post)).id;
		added.set(name, id);
		if (post.holder) await trx.insertInto('post_holding').values({ id: newId(), post_id: id, name: post.holder }).execute();
	}
	return [...added.values()];
}

async function addArea({ trx, review, glossary, texts }: Taking, area: TakenArea): Promise<string> {
	const id = newId();
	await trx
		.insertInto('plan_area')
		.values({ id, review_id: review.id, position: await nextAreaPosition(trx, review), title: area.title })
		.execute();
	await setAreaLeads(trx, id, await glossary.idsOf(area.leads));
	texts[`${id}:title`] = area.title;
	return id;
}

async function addAction(
	{ trx, review, glossary, intakeId, texts }: Taking,
	{ action, areaId, position }: { action: TakenAction; areaId: string; position: number }
): Promise<string> {
	const { cells, rag, dueOn } = action;
	const id = v5(`${intakeId}:${action.key}`, review.id);
	await trx
		.insertInto('action')
		.values({
			id,
			review_id: review.id,
			plan_area_id: areaId,
			position,
			text: cells.text,
			evidence_of_success: cells.evidence,
			timescale: action.timescale,
			due_on: dueOn,
			original_due_on: dueOn,
			other_plans: cells.plans,
			progress: cells.progress,
			rag
		})
		.execute();
	await setPosts(trx, id, { leads: await glossary.idsOf(action.leads), responsible: await glossary.idsOf(action.responsible) });
	if (rag === 'complete') await recordDone(trx, review, id, cells.progress);
	for (const [cell, text] of Object.entries(cells)) if (text) texts[`${id}:${cell}`] = text;
	return id;
}

/** "Complete" has a person and a day behind it: whoever takes it in says so, today, and can correct it. */
async function recordDone(trx: Transaction, review: ReviewAccess, action_id: string, progress: string): Promise<void> {
	const words = progress || 'Complete when the plan was taken in';
	const by = { made_by: review.user.id, made_by_name: `${review.user.name} (from a file)` };
	await trx
		.insertInto('action_update')
		.values({ id: newId(), action_id, rag: 'complete', progress: words, ...by })
		.execute();
	await recordCompletion(trx, review, { actionId: action_id, rag: 'complete', doneOn: null });
}
