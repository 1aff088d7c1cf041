import type { Transaction } from '../../db/connect.ts';

/** Puts these posts, and no others, against an action, in this order. */
export async function setPosts(trx: Transaction, actionId: string, { leads, responsible }: { leads: string[]; responsible: string[] }): Promise<void> {
	await setLeads(trx, actionId, leads);
	await trx.deleteFrom('action_responsible').where('action_id', '=', actionId).execute();
	if (responsible.length > 0) await trx.insertInto('action_responsible').values(rowsOf(actionId, responsible)).execute();
}

/** Puts these posts, and no others, against an action as its own leads, in this order; none: it takes those of its area. */
export async function setLeads(trx: Transaction, actionId: string, leads: string[]): Promise<void> {
	await trx.deleteFrom('action_lead').where('action_id', '=', actionId).execute();
	if (leads.length > 0) await trx.insertInto('action_lead').values(rowsOf(actionId, leads)).execute();
}

function rowsOf(actionId: string, posts: string[]) {
	return posts.map((post_id, position) => ({ action_id: actionId, post_id, position }));
}

/** Puts these posts, and no others, against a plan area as its leads, in this order. */
export async function setAreaLeads(trx: Transaction, areaId: string, leads: string[]): Promise<void> {
	await trx.deleteFrom('plan_area_lead').where('plan_area_id', '=', areaId).execute();
	if (leads.length === 0) return;
	await trx
		.insertInto('plan_area_lead')
		.values(leads.map((post_id, position) => ({ plan_area_id: areaId, post_id, position })))
		.execute();
}

/** The lead posts of a plan area, in their order. */
export async function areaLeads(trx: Transaction, areaId: string): Promise<string[]> {
	const rows = await trx.selectFrom('plan_area_lead').select('post_id').where('plan_area_id', '=', areaId).orderBy('position').orderBy('post_id').execute();
	return rows.map((row) => row.post_id);
}
