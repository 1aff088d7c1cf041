import type { Permission } from '#domain/permissions.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database, Transaction } from '../../db/connect.ts';
import { act } from '../../history/act.ts';
import type { Told } from '../../history/chain.ts';
import { keepDay } from './keep-day.ts';

/**
 * `act` for whatever changes the plan as readers see it: after the change, in the same transaction, the state of the plan is kept as that of today, so that the
 * plan can be read as it stood on any past day. An act that changes nothing readers of the plan see (a comment, a report) goes through `act` itself.
 */
export async function planAct<Result extends Told>(
	db: Database,
	review: ReviewAccess,
	{ what, seenWith = 'plan:read' }: { what: string; seenWith?: Permission },
	change: (trx: Transaction) => Promise<Result>
): Promise<Result | undefined> {
	return act(db, review, { what, seenWith }, async (trx) => {
		const told = await change(trx);
		await keepDay(trx, review);
		return told;
	});
}
