import type { ReviewContent } from '../../demonstration/index.ts';
import { findFramework } from '#frameworks/index.ts';
import { newId } from '#domain/id.ts';
import type { Transaction } from '../db/connect.ts';
import type { Ids } from './keys.ts';
import { loadMeasures, type PlacesOf } from './load-measures.ts';
import type { PeopleIds } from './load-people.ts';
import { rows } from './load-scope.ts';

type Plan = NonNullable<ReviewContent['plan']>;

/** The action plan with its posts, areas, actions and their updates. */
export async function loadPlan(trx: Transaction, content: ReviewContent, ids: Ids, people: PeopleIds): Promise<void> {
	const { plan } = content;
	if (!plan) return;
	const review = ids.of('review', content.key);
	const legend = JSON.stringify(findFramework(content.frameworkKey)?.ragLegend ?? []);
	await trx.insertInto('plan').values({ review_id: review, title: plan.title, introduction: plan.introduction, legend }).execute();
	await trx.insertInto('plan_agreement').values({ review_id: review, body: plan.agreedBy, agreed_on: plan.agreedOn }).execute();
	await rows(
		plan.posts,
		(post, position) => ({ id: ids.of('post', post.name), review_id: review, name: post.name, code: post.code, organisation: post.organisation, position }),
		(values) => trx.insertInto('post').values(values).execute()
	);
	await rows(
		plan.posts.filter((post) => post.holder !== null),
		({ name, holder }) => ({
			id: newId(),
			post_id: ids.of('post', name),
			name: holder?.name ?? '',
			account_id: people.get(holder?.person ?? '')?.id ?? null,
			from_date: plan.agreedOn
		}),
		(values) => trx.insertInto('post_holding').values(values).execute()
	);
	const places: PlacesOf = { review, areas: [], actions: [] };
	for (const [position, area] of plan.areas.entries()) {
		const id = newId();
		const actions = area.actions.map(() => newId());
		places.areas.push(id);
		places.actions.push(actions);
		await trx
			.insertInto('plan_area')
			.values({ id, review_id: review, position, title: area.title, response: area.response, response_reason: area.reason })
			.execute();
		await trx
			.insertInto('plan_area_lead')
			.values({ plan_area_id: id, post_id: ids.of('post', area.lead) })
			.execute();
		await rows(
			area.findings,
			(key) => ({ plan_area_id: id, finding_id: ids.of('finding', key) }),
			(values) => trx.insertInto('plan_area_finding').values(values).execute()
		);
		for (const [index, action] of area.actions.entries())
			await loadAction(trx, { id: actions[index] ?? newId(), review, area: id, position: index, action }, ids, people);
	}
	await loadMeasures(trx, plan.measures, places, people);
}

type Placed = { id: string; review: string; area: string; position: number; action: Plan['areas'][number]['actions'][number] };

async function loadAction(trx: Transaction, { id, review, area, position, action }: Placed, ids: Ids, people: PeopleIds): Promise<void> {
	const first = action.updates.find((update) => update.newDate)?.newDate?.from ?? action.dueOn;
	const { text, evidence, timescale, dueOn, otherPlans, progress, rag } = action;
	await trx
		.insertInto('action')
		.values({
			id,
			review_id: review,
			plan_area_id: area,
			position,
			text,
			evidence_of_success: evidence,
			timescale,
			due_on: dueOn,
			original_due_on: first,
			other_plans: otherPlans,
			progress,
			rag
		})
		.execute();
	await rows(
		action.responsible,
		(key, place) => ({ action_id: id, post_id: ids.of('post', key), position: place }),
		(values) => trx.insertInto('action_responsible').values(values).execute()
	);
	await rows(
		action.updates,
		(update) => ({
			id: newId(),
			action_id: id,
			rag: update.rag,
			progress: update.progress,
			will_help: update.willHelp,
			due_from: update.newDate?.from ?? null,
			due_to: update.newDate?.to ?? null,
			due_reason: update.newDate?.reason ?? '',
			made_by: people.get(update.by)?.id ?? null,
			made_by_name: people.get(update.by)?.name ?? update.by,
			made_at: `${update.on}T10:00:00Z`
		}),
		(values) => trx.insertInto('action_update').values(values).execute()
	);
	const last = action.updates.at(-1);
	if (rag === 'complete' && last) {
		const who = people.get(last.by);
		await trx
			.insertInto('action_completion')
			.values({ action_id: id, completed_by: who?.id ?? null, completed_by_name: who?.name ?? last.by, completed_on: last.on })
			.execute();
	}
	if (action.proof) {
		const who = people.get(action.proof.seenBy);
		await trx
			.insertInto('action_proof')
			.values({ action_id: id, words: action.proof.words, seen_by: who?.id ?? null, seen_by_name: who?.name ?? action.proof.seenBy })
			.execute();
	}
}
