import { NotFound } from '#domain/outcomes.ts';
import { reminderKinds } from '#domain/plan/reminders.ts';
import { chooseReminders, findStopLink, readReminderChoices, stopReminders } from '#server/reminders/choose-reminders.ts';
import { stopLinks } from '#server/reminders/stop-link.ts';
import type { Database } from '#server/db/connect.ts';
import { expect } from 'vitest';
import { anAccount } from '../factories/people.ts';
import { lastInstallationEntry, office } from '../factories/sign-in.ts';
import { test } from '../setup/database.ts';

async function tokenFor(db: Database, accountId: string): Promise<string> {
	return (await stopLinks(db, office.origin))(accountId).split('/').at(-1) ?? '';
}

test('a person chooses what they are told, and the choice is on record', async ({ db }) => {
	const person = await anAccount(db);
	expect((await readReminderChoices(db, person)).on).toEqual([...reminderKinds]);
	await chooseReminders(db, person, ['overdue']);
	expect((await readReminderChoices(db, person)).on).toEqual(['overdue']);
	expect(await lastInstallationEntry(db)).toMatchObject({ what: 'reminders chosen', account_id: person.id });
	await chooseReminders(db, person, [...reminderKinds]);
	expect((await readReminderChoices(db, person)).on).toEqual([...reminderKinds]);
});

test('looking at a stop link changes nothing; its button stops every kind for that person alone', async ({ db }) => {
	const [person, other] = [await anAccount(db), await anAccount(db)];
	const token = await tokenFor(db, person.id);
	expect(await findStopLink(db, token)).toMatchObject({ accountId: person.id, stopped: false });
	expect(await db.selectFrom('reminder_stopped').selectAll().execute()).toEqual([]);
	await stopReminders(db, token);
	await stopReminders(db, token);
	expect(await findStopLink(db, token)).toMatchObject({ stopped: true });
	expect((await readReminderChoices(db, person)).on).toEqual([]);
	expect((await readReminderChoices(db, other)).on).toEqual([...reminderKinds]);
	expect(await lastInstallationEntry(db)).toMatchObject({ what: 'reminders stopped by the link in a mail', account_id: person.id });
});

test('a stop link that we did not sign is not there, whoever it names', async ({ db }) => {
	const [person, other] = [await anAccount(db), await anAccount(db)];
	await expect(findStopLink(db, 'x'.repeat(64))).rejects.toThrow(NotFound);
	expect(await db.selectFrom('signing_key').selectAll().execute()).toEqual([]);
	const [mine, theirs] = [Buffer.from(await tokenFor(db, person.id), 'base64url'), Buffer.from(await tokenFor(db, other.id), 'base64url')];
	const forged = Buffer.concat([theirs.subarray(0, 16), mine.subarray(16)]).toString('base64url');
	for (const token of ['', 'abc', forged]) await expect(stopReminders(db, token)).rejects.toThrow(NotFound);
	await db.updateTable('account').set({ disabled_at: '2026-03-01T00:00:00Z' }).where('id', '=', person.id).execute();
	await expect(stopReminders(db, mine.toString('base64url'))).rejects.toThrow(NotFound);
});
