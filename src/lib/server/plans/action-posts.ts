import type { Transaction } from '../db/connect.ts';

/** Puts these posts, and no others, against an action. */
export async function setPosts(trx: Transaction, actionId: string, { leads, responsible }: { leads: string[]; responsible: string[] }): Promise<void> {
	await trx.deleteFrom('action_lead').where('action_id', '=', actionId).execute();
	await trx.deleteFrom('action_responsible').where('action_id', '=', actionId).execute();
	const rows = (ids: string[]) => ids.map((post_id) => ({ action_id: actionId, post_id }));
	if (leads.length > 0) await trx.insertInto('action_lead').values(rows(leads)).execute();
	if (responsible.length > 0) await trx.insertInto('action_responsible').values(rows(responsible)).execute();
}
