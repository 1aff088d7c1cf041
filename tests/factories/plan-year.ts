import { addDays, today } from '#domain/dates.ts';
import { newId } from '#domain/id.ts';
import type { Database } from '#server/db/connect.ts';
import { agreePlan } from '#server/plans/agree-plan.ts';
import { editArea } from '#server/plans/areas/edit-area.ts';
import { recordProof } from '#server/plans/actions/record-proof.ts';
import { updateAction } from '#server/plans/actions/update-action.ts';
import { anAction, anUpdate, aPlan, aProof } from './plans.ts';

/** A plan of two areas with a year behind it: something of every status, put back twice, overdue, done with and without proof. */
export async function aYear(db: Database, more = 0) {
	const { review, id, areaId, actionId } = await aPlan(db, {
		stage: 'follow-up',
		action: { dueOn: addDays(today(), -200), leads: [], newLeads: 'Head of Quality' }
	});
	const second = newId();
	await db.insertInto('plan_area').values({ id: second, review_id: id, position: 1, title: 'Listen to families', response: 'accepted' }).execute();
	await editArea(db, review, areaId, {
		version: 1,
		title: 'Write down the reasons for decisions',
		response: 'accepted',
		responseReason: '',
		leads: [],
		newLeads: ''
	});
	const late = { dueOn: addDays(today(), -20) };
	const actions = [actionId, await anAction(db, review, second, late)];
	for (let index = 0; index < 4 + more; index += 1) actions.push(await anAction(db, review, index % 2 ? areaId : second, index > 3 ? late : {}));
	await agreePlan(db, review, { body: 'Improvement board', agreedOn: addDays(today(), -230) });
	const [first = '', overdue = '', done = '', proven = '', risky = '', fresh = '', ...others] = actions;
	const put = async (action: string, daysAgo: number, given: Parameters<typeof anUpdate>[1]) => {
		const update = anUpdate(action, { betterReason: 'The teams have begun', ...given });
		await updateAction(db, review, update);
		await db
			.updateTable('action_update')
			.set({ made_at: `${addDays(today(), -daysAgo)}T10:00:00Z` })
			.where('id', '=', update.id)
			.execute();
	};
	await put(first, 210, { rag: 'on-track' });
	await put(first, 150, { rag: 'at-risk', newDate: addDays(today(), -30), dueReason: 'Staff left' });
	await put(first, 5, { rag: 'off-track', newDate: addDays(today(), 40), dueReason: 'Still short' });
	await put(overdue, 70, { rag: 'on-track' });
	await put(done, 120, { rag: 'on-track' });
	await put(done, 40, { rag: 'complete' });
	await put(proven, 100, { rag: 'complete' });
	await recordProof(db, review, aProof(proven, { words: 'Families say so' }));
	await put(risky, 3, { rag: 'at-risk' });
	await put(fresh, 2, { rag: 'not-started' });
	for (const action of others) await put(action, 60, { rag: 'at-risk' });
	return { review, id, areaId, actions };
}
