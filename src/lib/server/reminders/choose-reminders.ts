import { reminderKinds, type ReminderKind } from '#domain/plan/reminders.ts';
import { NotFound } from '#domain/outcomes.ts';
import type { Person } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { actOnInstallation } from '../history/act.ts';
import { readStopToken } from './stop-link.ts';

/** What a person is told, and whether they have a calendar feed, and since when. One query. */
export async function readReminderChoices(db: Database, person: Person): Promise<{ on: ReminderKind[]; email: string; feedMadeAt: string | null }> {
	const row = await db
		.selectFrom('account')
		.leftJoin('calendar_feed', 'calendar_feed.account_id', 'account.id')
		.select(['account.email', 'calendar_feed.made_at'])
		.select((eb) =>
			eb
				.selectFrom('reminder_stopped')
				.select(({ fn }) => fn.agg<string[] | null>('array_agg', ['kind']).as('kinds'))
				.whereRef('reminder_stopped.account_id', '=', 'account.id')
				.as('stopped')
		)
		.where('account.id', '=', person.id)
		.executeTakeFirstOrThrow();
	return { on: reminderKinds.filter((kind) => !row.stopped?.includes(kind)), email: row.email, feedMadeAt: row.made_at };
}

/** A person says what they want to be told: the kinds given stay on, all others are stopped. */
export async function chooseReminders(db: Database, person: Person, kinds: ReminderKind[]): Promise<void> {
	await actOnInstallation(db, person, 'reminders chosen', async (trx) => {
		await setStopped(
			trx,
			person.id,
			reminderKinds.filter((kind) => !kinds.includes(kind))
		);
		return { about: { account: person.id, on: kinds.join(' ') } };
	});
}

/** Whose reminders a stop link stops, and whether they are all stopped already. Looking changes nothing. Throws NotFound for a link that we did not sign, and for a disabled account. */
export async function findStopLink(db: Database, token: string): Promise<{ accountId: string; name: string; stopped: boolean }> {
	const accountId = await readStopToken(db, token);
	const account = accountId
		? await db
				.selectFrom('account')
				.select(['name'])
				.select((eb) =>
					eb
						.selectFrom('reminder_stopped')
						.select(({ fn }) => fn.countAll<number>().as('count'))
						.whereRef('reminder_stopped.account_id', '=', 'account.id')
						.as('stopped')
				)
				.where('id', '=', accountId)
				.where('disabled_at', 'is', null)
				.executeTakeFirst()
		: undefined;
	if (!accountId || !account) throw new NotFound('link');
	return { accountId, name: account.name, stopped: (account.stopped ?? 0) >= reminderKinds.length };
}

/** Stops every reminder of the person whose stop link this is; they turn them on again on their own page. Throws NotFound for a link that we did not sign. */
export async function stopReminders(db: Database, token: string): Promise<void> {
	const { accountId, name } = await findStopLink(db, token);
	await actOnInstallation(db, { id: accountId, name }, 'reminders stopped by the link in a mail', async (trx) => {
		await setStopped(trx, accountId, [...reminderKinds]);
		return { about: { account: accountId } };
	});
}

async function setStopped(trx: Transaction, accountId: string, kinds: ReminderKind[]): Promise<void> {
	await trx.deleteFrom('reminder_stopped').where('account_id', '=', accountId).execute();
	if (kinds.length > 0)
		await trx
			.insertInto('reminder_stopped')
			.values(kinds.map((kind) => ({ account_id: accountId, kind })))
			.execute();
}
