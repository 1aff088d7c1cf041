import { createHash, randomBytes } from 'node:crypto';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { NotFound } from '#domain/outcomes.ts';
import type { Person } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { actOnInstallation } from '../history/act.ts';
import { progressAhead } from '../reminders/progress-of-people.ts';

/** Makes the secret address of a person's calendar; one made earlier stops working. Gives the address, which is shown once: only its hash is stored. */
export async function makeCalendarFeed(db: Database, person: Person, origin: string): Promise<string> {
	const token = randomBytes(24).toString('base64url');
	await actOnInstallation(db, person, 'calendar address made', async (trx) => {
		const made = { token_hash: hash(token), made_at: new Date().toISOString() };
		await trx
			.insertInto('calendar_feed')
			.values({ account_id: person.id, ...made })
			.onConflict((on) => on.column('account_id').doUpdateSet(made))
			.execute();
		return { about: { account: person.id } };
	});
	return `${origin}/calendar/${token}`;
}

/** Takes the address of a person's calendar away: from now on it is not there. */
export async function revokeCalendarFeed(db: Database, person: Person): Promise<void> {
	await actOnInstallation(db, person, 'calendar address revoked', async (trx) => {
		await trx.deleteFrom('calendar_feed').where('account_id', '=', person.id).execute();
		return { about: { account: person.id } };
	});
}

/**
 * Whose calendar an address is, with the progress reviews ahead of them. Throws NotFound for one that is unknown or revoked, or whose account is disabled:
 * never told apart.
 */
export async function openCalendarFeed(db: Database, token: string, day: string) {
	const found = await db
		.selectFrom('calendar_feed')
		.innerJoin('account', 'account.id', 'calendar_feed.account_id')
		.select('account.id as accountId')
		.select((eb) => jsonArrayFrom(progressAhead(eb, day)).as('progress'))
		.where('token_hash', '=', hash(token))
		.where('account.disabled_at', 'is', null)
		.executeTakeFirst();
	if (!found) throw new NotFound('calendar');
	return found;
}

function hash(token: string): string {
	return createHash('sha256').update(token).digest('hex');
}
