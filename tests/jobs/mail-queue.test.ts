import { NotFound, RuleBroken } from '#domain/outcomes.ts';
import { noAnswer } from '#server/mail/deliver.ts';
import { sendMail, untilSent, writeMail, type Mail } from '#server/mail/mail.ts';
import type { PostOffice } from '#server/mail/post-office.ts';
import { readOutbox } from '#server/mail/outbox.ts';
import { sendAgain } from '#server/mail/send-again.ts';
import { sendWaiting } from '#server/mail/send-waiting.ts';
import { afterEach, expect } from 'vitest';
import { aMailServer, type Manner } from '../factories/mail-server.ts';
import { anAccount } from '../factories/people.ts';
import { anAdministrator, lastInstallationEntry, office } from '../factories/sign-in.ts';
import { test } from '../setup/database.ts';
import type { Database } from '#server/db/connect.ts';

let server: Awaited<ReturnType<typeof aMailServer>> | undefined;
afterEach(() => server?.close());

async function withServer(manner: Manner): Promise<PostOffice> {
	server = await aMailServer(manner);
	return { ...office, smtpUrl: server.url };
}

const mail: Mail = { to: 'jo@council.gov.uk', subject: 'Hello', body: 'Dear Jo\n', html: '<html><body><p>Dear <b>Jo</b></p></body></html>' };

const write = (db: Database, by: PostOffice, given: Partial<Mail> = {}) => db.transaction().execute((trx) => writeMail(trx, by, { ...mail, ...given }));
const due = (db: Database) => db.updateTable('outbox').set({ next_attempt_at: '2020-01-01T00:00:00Z' }).where('next_attempt_at', 'is not', null).execute();
const only = async (db: Database) => (await readOutbox(db, await anAdministrator(db), 1)).mails[0]!;

test('a refused mail waits, is tried again and goes, as text and as HTML', async ({ db }) => {
	const by = await withServer('refuses');
	expect(await sendMail(db, by, [await write(db, by)])).toBe(1);
	expect(await only(db)).toMatchObject({ state: 'waiting', attempts: 1 });
	expect((await only(db)).problem).toMatch(/^450/);
	expect(await sendWaiting(db, by)).toEqual({ sent: 0, refused: 0 });
	await due(db);
	server!.manner = 'takes';
	expect(await sendWaiting(db, by)).toEqual({ sent: 1, refused: 0 });
	expect(await only(db)).toMatchObject({ state: 'sent', problem: null, htmlText: 'Dear Jo' });
	expect(server!.received).toHaveLength(1);
	expect(server!.received[0]).toMatch(/multipart\/alternative[\s\S]*text\/plain[\s\S]*Dear Jo[\s\S]*text\/html/);
	expect(await sendWaiting(db, by)).toEqual({ sent: 0, refused: 0 });
});

test('after two days a refused mail stays with its problem, until an administrator sends it again', async ({ db }) => {
	const by = await withServer('refuses');
	await write(db, by);
	await db.updateTable('outbox').set({ created_at: '2020-01-01T00:00:00Z' }).execute();
	await due(db);
	expect(await sendWaiting(db, by)).toEqual({ sent: 0, refused: 1 });
	const failed = await only(db);
	expect(failed).toMatchObject({ state: 'failed', mayBeSentAgain: true });
	const administrator = await anAdministrator(db);
	expect(await readOutbox(db, administrator, 1)).toMatchObject({ waiting: 0, failed: 1 });
	await expect(sendAgain(db, await anAccount(db), failed.id, by)).rejects.toThrow(NotFound);
	await sendAgain(db, administrator, failed.id, by);
	expect(await lastInstallationEntry(db)).toMatchObject({ what: 'mail sent again', about: expect.stringContaining(failed.id) });
	server!.manner = 'takes';
	expect(await sendWaiting(db, by)).toEqual({ sent: 1, refused: 0 });
});

test('a mail with a secret link is not tried again, since the link is not kept', async ({ db }) => {
	const by = await withServer('refuses');
	const secret = 'http://localhost:3000/reset/abc';
	await sendMail(db, by, [await write(db, by, { body: `Open ${secret}`, html: undefined, secret })]);
	const kept = await only(db);
	expect(kept).toMatchObject({ state: 'failed', next_attempt_at: null, mayBeSentAgain: false });
	expect(kept.body).not.toContain(secret);
	await expect(sendAgain(db, await anAdministrator(db), kept.id, by)).rejects.toThrow(RuleBroken);
});

test('a mail that may have arrived is not sent again by itself', async ({ db }) => {
	const by = await withServer('goes away after the mail');
	await write(db, by);
	await due(db);
	await sendWaiting(db, by);
	expect(await only(db)).toMatchObject({ state: 'failed', problem: noAnswer, next_attempt_at: null });
	expect(await sendWaiting(db, by)).toEqual({ sent: 0, refused: 0 });
	expect(server!.received).toHaveLength(1);
});

test('a slow mail server holds no page, and the mail goes on by itself', async ({ db }) => {
	const by = await withServer('is slow to greet');
	const outgoing = await write(db, by);
	const begun = performance.now();
	expect(await sendMail(db, by, [outgoing])).toBe(0);
	expect(performance.now() - begun).toBeLessThan(3000);
	expect((await only(db)).problem).toBe(noAnswer);
	server!.close();
	await untilSent(5000);
	expect(await only(db)).toMatchObject({ state: 'waiting', attempts: 1 });
});

test('of one key only the first mail is written and sent', async ({ db }) => {
	const by = await withServer('takes');
	const outgoing = [await write(db, by, { key: 'weekly' }), await write(db, by, { key: 'weekly' })];
	expect(await sendMail(db, by, outgoing)).toBe(0);
	expect(await db.selectFrom('outbox').select('id').execute()).toHaveLength(1);
	expect(server!.received).toHaveLength(1);
});

test('processes that send at the same time send each mail once', async ({ db, connection }) => {
	const by = await withServer('takes');
	for (let n = 0; n < 20; n++) await write(db, by, { subject: `Mail ${n}` });
	await due(db);
	const together = await Promise.all(Array.from({ length: connection.embedded ? 2 : 4 }, () => sendWaiting(db, by)));
	expect(together.reduce((sum, { sent }) => sum + sent, 0)).toBe(20);
	const subjects = server!.received.map((text) => /^Subject: (.*)$/m.exec(text)?.[1]);
	expect(new Set(subjects).size).toBe(20);
	expect(subjects).toHaveLength(20);
});

test('without a mail server nothing waits: mails stay to be read', async ({ db }) => {
	await sendMail(db, office, [await write(db, office)]);
	expect(await sendWaiting(db, office)).toEqual({ sent: 0, refused: 0 });
	const kept = await only(db);
	expect(kept).toMatchObject({ state: 'not sent', htmlText: 'Dear Jo' });
	await expect(sendAgain(db, await anAdministrator(db), kept.id, office)).rejects.toThrow('This copy has no mail server');
});
