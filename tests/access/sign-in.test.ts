import { RuleBroken } from '#domain/outcomes.ts';
import { countAttempt } from '#server/access/attempts.ts';
import { hashToken } from '#server/access/session-adapter.ts';
import { signIn, signOut } from '#server/access/sign-in.ts';
import { findSession } from '#server/access/sessions.ts';
import { describe, expect } from 'vitest';
import { device, anOpenAccount, aSession, goodPassword, lastInstallationEntry } from '../factories/sign-in.ts';
import { anAccount } from '../factories/people.ts';
import { test } from '../setup/database.ts';

const wrong = 'not the password at all';
const minutesLater = (minutes: number) => new Date(Date.now() + minutes * 60_000);

async function refusal(promise: Promise<unknown>): Promise<string> {
	const cause = await promise.then(
		() => undefined,
		(error: unknown) => error
	);
	expect(cause).toBeInstanceOf(RuleBroken);
	return (cause as RuleBroken).message;
}

describe('signing in', () => {
	test('the right password signs in, and the history tells of it', async ({ db }) => {
		const account = await anOpenAccount(db);
		const { cookie } = await aSession(db, account);
		expect(await findSession(db, cookie.value, false)).toMatchObject({ state: 'open', user: { id: account.id, name: account.name } });
		expect(await lastInstallationEntry(db)).toMatchObject({ what: 'signed in', account_id: account.id });
	});

	test('only hashes are stored: neither the password nor the token stands in the database', async ({ db }) => {
		const account = await anOpenAccount(db);
		const { cookie } = await aSession(db, account);
		const stored = await db.selectFrom('account').select('password_hash').where('id', '=', account.id).executeTakeFirstOrThrow();
		expect(stored.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
		const session = await db.selectFrom('session').selectAll().executeTakeFirstOrThrow();
		expect(session.id).toBe(hashToken(cookie.value));
		expect(JSON.stringify(session)).not.toContain(cookie.value);
	});

	test('a wrong password, an unknown address, a disabled account and one that is not set up are told the same', async ({ db }) => {
		const account = await anOpenAccount(db);
		const invited = await anAccount(db);
		const disabled = await anOpenAccount(db);
		await db.updateTable('account').set({ disabled_at: new Date().toISOString() }).where('id', '=', disabled.id).execute();
		const tries = [
			{ email: account.email, password: wrong },
			{ email: 'nobody@council.gov.uk', password: wrong },
			{ email: invited.email, password: wrong },
			{ email: disabled.email, password: goodPassword }
		];
		const said = [];
		for (const one of tries) said.push(await refusal(signIn(db, one, device)));
		expect(new Set(said)).toEqual(new Set(['The e-mail address or the password is not right']));
	});

	test('an unknown address takes as long as a wrong password', async ({ db }) => {
		const account = await anOpenAccount(db);
		const time = async (email: string) => {
			const started = performance.now();
			await refusal(signIn(db, { email, password: wrong }, device));
			return performance.now() - started;
		};
		const median = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;
		await time('warm@council.gov.uk');
		const known: number[] = [];
		const unknown: number[] = [];
		for (let round = 0; round < 4; round++) {
			known.push(await time(account.email));
			unknown.push(await time(`nobody-${round}@council.gov.uk`));
		}
		expect(median(unknown) / median(known)).toBeGreaterThan(0.2);
		expect(median(unknown) / median(known)).toBeLessThan(5);
	});

	test('after five wrong passwords even the right one waits, for the account alone', async ({ db }) => {
		const account = await anOpenAccount(db);
		for (let round = 0; round < 5; round++) await refusal(signIn(db, { email: account.email, password: wrong }, device));
		expect(await refusal(signIn(db, { email: account.email, password: goodPassword }, device))).toBe(
			'Too many wrong passwords. Wait 30 seconds, then try again'
		);
		await aSession(db, await anOpenAccount(db));
		await countAttempt(db, { email: account.email, address: device.address }, minutesLater(0.6));
		expect(await refusal(countAttempt(db, { email: account.email, address: device.address }, minutesLater(0.7)))).toContain('Wait 1 minute');
		await countAttempt(db, { email: account.email, address: device.address }, minutesLater(120));
	});

	test('a wait says nothing of whether there is an account', async ({ db }) => {
		for (let round = 0; round < 5; round++) await refusal(signIn(db, { email: 'nobody@council.gov.uk', password: wrong }, device));
		expect(await refusal(signIn(db, { email: 'nobody@council.gov.uk', password: wrong }, device))).toContain('Wait 30 seconds');
	});

	test('one network address that tries many accounts is slowed too', async ({ db }) => {
		for (let round = 0; round < 20; round++) await countAttempt(db, { email: `person-${round}@council.gov.uk`, address: '192.0.2.99' });
		expect(await refusal(countAttempt(db, { email: 'another@council.gov.uk', address: '192.0.2.99' }))).toContain('Wait 30 seconds');
		await countAttempt(db, { email: 'another@council.gov.uk', address: '192.0.2.100' });
	});

	test('attempts made at once are counted one by one', async ({ db, connection }) => {
		const attempt = { email: 'target@council.gov.uk', address: '192.0.2.1' };
		const tries = await Promise.allSettled(Array.from({ length: 12 }, () => countAttempt(db, attempt)));
		expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(5);
		expect(connection.pool.waitingCount).toBe(0);
	});

	test('the table of failures holds no address of anyone', async ({ db }) => {
		await countAttempt(db, { email: 'person@council.gov.uk', address: '192.0.2.1' });
		const rows = JSON.stringify(await db.selectFrom('sign_in_failure').selectAll().execute());
		expect(rows).not.toMatch(/council|192\.0/);
	});

	test('signing out ends the session for good', async ({ db }) => {
		const account = await anOpenAccount(db);
		const { cookie } = await aSession(db, account);
		const blank = await signOut(db, account, cookie.value, false);
		expect(blank.value).toBe('');
		expect(await findSession(db, cookie.value, false)).toBeNull();
		expect(await lastInstallationEntry(db)).toMatchObject({ what: 'signed out' });
	});
});
