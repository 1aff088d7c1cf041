import { noAnswer } from '#server/mail/deliver.ts';
import type { Connection } from '#server/db/connect.ts';
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { productNode, root } from '../../scripts/root.js';
import { aMailServer } from '../factories/mail-server.ts';
import { aPlan } from '../factories/plans.ts';
import { manyOwnedActions } from '../factories/reminders.ts';
import { newId } from '#domain/id.ts';
import { openDatabase } from '../setup/database.ts';

let connection: Connection;
const started: ChildProcess[] = [];
beforeEach(async () => void (connection = await openDatabase()));
afterEach(async () => {
	for (const child of started.splice(0)) child.kill('SIGKILL');
	await connection.close();
});

/** Runs a job in a process of its own; gives the process and its end. Only on PostgreSQL: the embedded database has one process. */
function process(job: 'reminders' | 'mail', smtpUrl = 'smtp://127.0.0.1:9') {
	const { connectionString } = connection.pool.options as { connectionString: string };
	const child = spawn(productNode, [join(root, 'tests/jobs/run-one.ts'), job, connectionString, smtpUrl], { cwd: root, stdio: 'inherit' });
	started.push(child);
	return { child, ended: new Promise<number | null>((resolve) => child.once('close', resolve)) };
}

async function until(condition: () => Promise<boolean> | boolean): Promise<void> {
	for (const end = Date.now() + 20_000; Date.now() < end; await wait(5)) if (await condition()) return;
	throw new Error('It did not come about');
}

const count = async (table: 'outbox' | 'reminder') =>
	(
		await connection.db
			.selectFrom(table)
			.select(({ fn }) => fn.countAll<number>().as('count'))
			.executeTakeFirstOrThrow()
	).count;

test('a process that works out reminders is killed half way: two others send what is left, and nothing twice', async ({ skip }) => {
	skip(connection.embedded);
	const { id } = await aPlan(connection.db, { stage: 'follow-up' });
	await manyOwnedActions(connection.db, [id], { people: 400, actions: 5 });
	const first = process('reminders');
	await until(async () => (await count('outbox')) > 0);
	first.child.kill('SIGKILL');
	await first.ended;
	const before = await count('outbox');
	expect(before).toBeLessThan(400);
	const others = [process('reminders'), process('reminders')];
	expect(await Promise.all(others.map(({ ended }) => ended))).toEqual([0, 0]);
	expect(await count('reminder')).toBe(2000);
	const mails = await connection.db.selectFrom('outbox').select(['recipient', 'body']).execute();
	expect(mails).toHaveLength(400);
	expect(new Set(mails.map(({ recipient }) => recipient)).size).toBe(400);
	expect(mails.flatMap(({ body }) => body.match(/- Action/g) ?? [])).toHaveLength(2000);
}, 60_000);

test('a process that sends is killed while a mail is on its way: that mail is left to an administrator, the others go once', async ({ skip }) => {
	skip(connection.embedded);
	const server = await aMailServer('never answers the mail');
	try {
		const due = { subject: 'Hello', body: 'Dear Jo', next_attempt_at: '2026-01-01T00:00:00Z' };
		for (let n = 0; n < 3; n++)
			await connection.db
				.insertInto('outbox')
				.values({ id: newId(), recipient: `jo${n}@council.gov.uk`, ...due })
				.execute();
		const first = process('mail', server.url);
		await until(() => server.received.length > 0);
		first.child.kill('SIGKILL');
		await first.ended;
		server.manner = 'takes';
		expect(await process('mail', server.url).ended).toBe(0);
		expect(server.received).toHaveLength(3);
		const rows = await connection.db.selectFrom('outbox').select(['sent_at', 'problem', 'next_attempt_at']).orderBy('id').execute();
		expect(rows.map(({ sent_at }) => sent_at !== null)).toEqual([false, true, true]);
		expect(rows[0]).toMatchObject({ problem: noAnswer, next_attempt_at: null });
	} finally {
		server.close();
	}
}, 60_000);
