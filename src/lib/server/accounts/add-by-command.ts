import { newId } from '#domain/id.ts';
import { RuleBroken } from '#domain/outcomes.ts';
import type { Database } from '../db/connect.ts';
import { actOnInstallation } from '../history/act.ts';
import { makeLink } from './links.ts';

export type AccountByCommand = { email: string; name: string; post: string; isAdministrator: boolean; startsReviews: boolean };

/** Adds an account for whoever runs the installation, and gives its id and the token of its invitation. Throws RuleBroken for an address in use or no address. */
export async function newAccountByCommand(db: Database, account: AccountByCommand): Promise<{ id: string; token: string }> {
	if (!/^[^\s@]+@[^\s@]+$/.test(account.email)) throw new RuleBroken('Give --email an e-mail address, such as name@example.gov.uk');
	const made = await actOnInstallation(db, { id: null, name: 'command line' }, 'account added', async (trx) => {
		const id = newId();
		const row = {
			id,
			email: account.email,
			name: account.name,
			post: account.post,
			is_administrator: account.isAdministrator,
			starts_reviews: account.startsReviews
		};
		const added = await trx
			.insertInto('account')
			.values(row)
			.onConflict((on) => on.column('email').doNothing())
			.returning('id')
			.executeTakeFirst();
		if (!added) throw new RuleBroken(`${account.email} has an account already`);
		const token = await makeLink(trx, { accountId: id, purpose: 'invitation', madeBy: null });
		return {
			about: { account: id, administrator: account.isAdministrator, startsReviews: account.startsReviews },
			texts: { name: account.name, email: account.email },
			id,
			token
		};
	});
	return { id: made!.id, token: made!.token };
}
