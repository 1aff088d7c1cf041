import { NotFound, RuleBroken } from '#domain/outcomes.ts';
import { findSession } from '#server/access/sessions.ts';
import { offerSetUp } from '#server/accounts/offer-set-up.ts';
import { readSetUp, setUp } from '#server/accounts/set-up.ts';
import type { Database } from '#server/db/connect.ts';
import { expect } from 'vitest';
import { anOpenAccount, device, goodPassword } from '../factories/sign-in.ts';
import { test } from '../setup/database.ts';

const form = { name: 'Ada Admin', email: 'ada@council.gov.uk', password: goodPassword };

async function offered(db: Database): Promise<string> {
	return (await offerSetUp(db, 'http://localhost:3000'))!.split('/').at(-1)!;
}

test('the link makes the first administrator and signs them in', async ({ db }) => {
	const token = await offered(db);
	expect(await readSetUp(db, token)).toBe('ready');
	const cookie = await setUp(db, token, form, device);
	expect(await findSession(db, cookie.value, false)).toMatchObject({ state: 'open', user: { name: 'Ada Admin', isAdministrator: true, startsReviews: false } });
	const history = await db.selectFrom('history_entry').select('what').orderBy('number').execute();
	expect(history.map((entry) => entry.what)).toEqual(['first administrator set up', 'signed in']);
});

test('it works once, also for two people at once', async ({ db }) => {
	const token = await offered(db);
	const tries = await Promise.allSettled([setUp(db, token, form, device), setUp(db, token, { ...form, email: 'other@council.gov.uk' }, device)]);
	expect(tries.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected']);
	expect(await db.selectFrom('account').selectAll().execute()).toHaveLength(1);
	expect(await readSetUp(db, token)).toBe('done');
});

test('an old link is refused, and a restart gives a new one', async ({ db }) => {
	const old = await offered(db);
	const token = await offered(db);
	expect(await readSetUp(db, old)).toBe('old');
	await expect(setUp(db, old, form, device)).rejects.toThrow(NotFound);
	expect(await readSetUp(db, token)).toBe('ready');
	await db
		.updateTable('account_link')
		.set({ expires_at: new Date(Date.now() - 1000).toISOString() })
		.execute();
	await expect(setUp(db, token, form, device)).rejects.toThrow(NotFound);
});

test('once anyone can sign in, no link is offered and a link that stands is no use', async ({ db }) => {
	const token = await offered(db);
	await anOpenAccount(db);
	expect(await offerSetUp(db, 'http://localhost:3000')).toBeNull();
	await expect(setUp(db, token, form, device)).rejects.toThrow(NotFound);
});

test('people of the demonstration do not stand in the way of the first administrator', async ({ db }) => {
	const fictional = await anOpenAccount(db);
	await db.updateTable('account').set({ fictional: true }).where('id', '=', fictional.id).execute();
	expect(await readSetUp(db, await offered(db))).toBe('ready');
});

test('the password may not be made of the own name', async ({ db }) => {
	const token = await offered(db);
	const own = { ...form, name: 'Marchbanks Volkonsky', password: 'MarchbanksVolkonsky1' };
	await expect(setUp(db, token, own, device)).rejects.toThrow(RuleBroken);
	expect(await readSetUp(db, token), 'a refused password does not use the link up').toBe('ready');
});
