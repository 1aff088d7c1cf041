import { NotFound } from '#domain/outcomes.ts';
import { endOtherSignIns, endSignIn, listSignIns } from '#server/access/own-sessions.ts';
import { hashToken } from '#server/access/session-adapter.ts';
import { findSession, unlockSession } from '#server/access/sessions.ts';
import { tidyAccess } from '#server/access/tidy-access.ts';
import type { Database } from '#server/db/connect.ts';
import { expect } from 'vitest';
import { anOpenAccount, aSession, lastInstallationEntry } from '../factories/sign-in.ts';
import { test } from '../setup/database.ts';

const minute = 60_000;
const hour = 60 * minute;
const from = (milliseconds: number) => new Date(Date.now() + milliseconds);

async function stored(db: Database, token: string) {
	return db.selectFrom('session').selectAll().where('id', '=', hashToken(token)).executeTakeFirstOrThrow();
}
async function set(db: Database, token: string, values: { expires_at?: string; last_seen_at?: string }) {
	await db.updateTable('session').set(values).where('id', '=', hashToken(token)).execute();
}

test('a session is renewed when half its life is over, and its cookie is sent again', async ({ db }) => {
	const { cookie } = await aSession(db, await anOpenAccount(db));
	const young = await findSession(db, cookie.value, false);
	expect(young).toMatchObject({ state: 'open', cookie: null });
	await set(db, cookie.value, { expires_at: from(5 * hour).toISOString() });
	const renewed = await findSession(db, cookie.value, false);
	expect(renewed).toMatchObject({ state: 'open', cookie: { value: cookie.value } });
	expect(Date.parse((await stored(db, cookie.value)).expires_at)).toBeGreaterThan(Date.now() + 11 * hour);
});

test('a session that ran out opens nothing, and whose it was stays known for a day', async ({ db }) => {
	const account = await anOpenAccount(db);
	const { cookie } = await aSession(db, account);
	await set(db, cookie.value, { expires_at: from(-minute).toISOString() });
	expect(await findSession(db, cookie.value, false)).toEqual({ state: 'over', accountId: account.id });
	await tidyAccess(db, from(25 * hour));
	expect(await findSession(db, cookie.value, false)).toBeNull();
});

test('a session left for 30 minutes is locked until it is opened again', async ({ db }) => {
	const account = await anOpenAccount(db);
	const { cookie, sessionId } = await aSession(db, account);
	expect(await findSession(db, cookie.value, false, from(29 * minute))).toMatchObject({ state: 'open' });
	expect(await findSession(db, cookie.value, false, from(60 * minute))).toMatchObject({ state: 'locked', user: { name: account.name } });
	expect(await findSession(db, cookie.value, false, from(60 * minute)), 'asking again does not open it').toMatchObject({ state: 'locked' });
	expect(await findSession(db, cookie.value, false), 'nor does a clock that goes back').toMatchObject({ state: 'locked' });
	await unlockSession(db, sessionId);
	expect(await findSession(db, cookie.value, false)).toMatchObject({ state: 'open' });
});

test('when a person was there is written at most once a minute', async ({ db }) => {
	const { cookie } = await aSession(db, await anOpenAccount(db));
	const first = (await stored(db, cookie.value)).last_seen_at;
	await findSession(db, cookie.value, false, from(30_000));
	expect((await stored(db, cookie.value)).last_seen_at).toBe(first);
	await findSession(db, cookie.value, false, from(2 * minute));
	expect(Date.parse((await stored(db, cookie.value)).last_seen_at)).toBeGreaterThan(Date.parse(first) + minute);
});

test('a person sees their own sign-ins, in words, the one at hand first', async ({ db }) => {
	const account = await anOpenAccount(db);
	await aSession(db, await anOpenAccount(db));
	const here = await aSession(db, account);
	await aSession(db, account, 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0) Version/19.0 Safari/604.1');
	const list = await listSignIns(db, account, here.sessionId);
	expect(list.map(({ device, current }) => [device, current])).toEqual([
		['Chrome on Windows', true],
		['Safari on an iPhone', false]
	]);
	expect(JSON.stringify(list)).not.toContain(here.cookie.value);
});

test('another sign-in is ended from here, past lucia, and the history tells of it', async ({ db }) => {
	const account = await anOpenAccount(db);
	const here = await aSession(db, account);
	const there = await aSession(db, account);
	await endSignIn(db, account, there.sessionId);
	expect(await findSession(db, there.cookie.value, false)).toMatchObject({ state: 'over' });
	expect(await findSession(db, here.cookie.value, false)).toMatchObject({ state: 'open' });
	expect(await lastInstallationEntry(db)).toMatchObject({ what: 'sign-in ended', account_id: account.id });
	expect(await listSignIns(db, account, here.sessionId)).toHaveLength(1);
});

test('all others are ended at once', async ({ db }) => {
	const account = await anOpenAccount(db);
	const here = await aSession(db, account);
	await aSession(db, account);
	await aSession(db, account);
	expect(await endOtherSignIns(db, account, here.sessionId)).toBe(2);
	expect(await findSession(db, here.cookie.value, false)).toMatchObject({ state: 'open' });
});

test("someone else's sign-in is not there", async ({ db }) => {
	const there = await aSession(db, await anOpenAccount(db));
	await expect(endSignIn(db, await anOpenAccount(db), there.sessionId)).rejects.toThrow(NotFound);
	expect(await findSession(db, there.cookie.value, false)).toMatchObject({ state: 'open' });
});
