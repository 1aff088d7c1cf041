import { deviceInWords } from '#domain/account/device.ts';
import { NotFound } from '#domain/outcomes.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { actOnInstallation } from '../history/act.ts';
import type { Person } from './review-access.ts';

/** A person's own sign-ins that still stand, the one at hand first, then by when they were last used. `id` is the stored hash: it signs nobody in. */
export async function listSignIns(db: Database, person: Person, currentId: string | null) {
	const rows = await db
		.selectFrom('session')
		.select(['id', 'created_at', 'last_seen_at', 'user_agent'])
		.where('account_id', '=', person.id)
		.where('expires_at', '>', new Date().toISOString())
		.orderBy('last_seen_at', 'desc')
		.limit(100)
		.execute();
	const signIns = rows.map((row) => ({
		id: row.id,
		device: deviceInWords(row.user_agent),
		signedInAt: row.created_at,
		lastSeenAt: row.last_seen_at,
		current: row.id === currentId
	}));
	return [...signIns.filter((one) => one.current), ...signIns.filter((one) => !one.current)];
}

/** Ends one of a person's own sign-ins. Throws NotFound when it is not theirs. */
export async function endSignIn(db: Database, person: Person, sessionId: string): Promise<void> {
	await actOnInstallation(db, person, 'sign-in ended', async (trx) => {
		const ended = await overNow(trx, person.id).where('id', '=', sessionId).returning('id').executeTakeFirst();
		if (!ended) throw new NotFound('sign-in');
		return { about: { account: person.id, sessions: 1 } };
	});
}

/** Ends every sign-in of a person but the one at hand; gives how many. */
export async function endOtherSignIns(db: Database, person: Person, currentId: string | null): Promise<number> {
	const told = await actOnInstallation(db, person, 'other sign-ins ended', async (trx) => ({
		about: { account: person.id, sessions: await endSessionsOf(trx, person.id, currentId) }
	}));
	return told?.about.sessions ?? 0;
}

/** Ends the sessions of an account at once, all but `exceptId`; gives how many. For acts that change who may sign in. */
export async function endSessionsOf(trx: Transaction, accountId: string, exceptId: string | null = null): Promise<number> {
	const ended = await overNow(trx, accountId)
		.$if(exceptId !== null, (query) => query.where('id', '!=', exceptId!))
		.returning('id')
		.execute();
	return ended.length;
}

/** Over, not gone: whose it was stays known for a day, so that a form sent too late goes back to its writer alone. */
function overNow(trx: Transaction, accountId: string) {
	const now = new Date().toISOString();
	return trx.updateTable('session').set({ expires_at: now }).where('account_id', '=', accountId).where('expires_at', '>', now);
}
