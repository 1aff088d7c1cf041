import { startJobs } from '#server/jobs/start-jobs.ts';
import { writeBackup } from '#server/backup/write-backup.ts';
import { restoreBackup } from '#server/backup/restore-backup.ts';
import { readConfiguration } from '#server/configuration.ts';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Connection } from '#server/db/connect.ts';
import { sql } from 'kysely';
import { openDatabase } from '../setup/database.ts';

let connection: Connection;
beforeEach(async () => void (connection = await openDatabase()));
afterEach(() => connection.close());

const configuration = readConfiguration({});

async function until(condition: () => boolean): Promise<void> {
	for (const end = Date.now() + 25_000; Date.now() < end; await wait(50)) if (condition()) return;
	throw new Error('It did not come about');
}

async function send(name: string): Promise<void> {
	await sql`insert into pgboss.job (name) values (${name})`.execute(connection.db);
}

test('a job runs in one of the processes, beside the product’s own statements and transactions', async () => {
	let ran = 0;
	const job = { name: 'once', at: '0 4 1 1 *', longestSeconds: 60, run: async () => void (ran += 1) };
	const processes = [1, 2].map(() => startJobs({ configuration, connection }, { list: [job], lookEvery: 0.5, after: 0 }));
	const busy = Array.from({ length: 20 }, () =>
		connection.db.transaction().execute(async (trx) => {
			await sql`create temp table scratch (n int) on commit drop`.execute(trx);
			await wait(5);
			await sql`select * from scratch`.execute(trx);
		})
	);
	await Promise.all(busy);
	await Promise.all(processes.map(({ started }) => started));
	await send('once');
	await until(() => ran > 0);
	await wait(500);
	expect(ran).toBe(1);
	await Promise.all(processes.map((one) => one.stop()));
});

test('stopping waits for the job in hand, tells it to end, and begins no other', async () => {
	let begunAt = 0;
	let ended = false;
	const job = {
		name: 'long',
		at: '0 4 1 1 *',
		longestSeconds: 60,
		run: async (_: unknown, signal: AbortSignal) => {
			begunAt = performance.now();
			while (!signal.aborted) await wait(20);
			await wait(200);
			ended = true;
		}
	};
	const jobs = startJobs({ configuration, connection }, { list: [job], lookEvery: 0.5, after: 0 });
	await jobs.started;
	await send('long');
	await until(() => begunAt > 0);
	const begun = performance.now();
	await jobs.stop();
	expect(ended).toBe(true);
	expect(performance.now() - begun).toBeLessThan(4000);
});

test('the queue’s tables are no part of a backup, and stay when one is put back', async () => {
	const jobs = startJobs({ configuration, connection }, { list: [], after: 0 });
	await jobs.started;
	await jobs.stop();
	const parts: Buffer[] = [];
	for await (const part of writeBackup(connection.db)) parts.push(Buffer.from(part));
	await restoreBackup(connection.db, Buffer.concat(parts), { replace: true });
	const { rows } = await sql<{ count: number }>`select count(*) as count from pgboss.queue`.execute(connection.db);
	expect(rows[0]!.count).toBeGreaterThan(0);
});

test('a server that is stopped at once has begun no queue', async () => {
	const jobs = startJobs({ configuration, connection });
	const begun = performance.now();
	await jobs.stop();
	expect(performance.now() - begun).toBeLessThan(1000);
	const { rows } = await sql`select 1 from pg_namespace where nspname = 'pgboss'`.execute(connection.db);
	expect(rows).toEqual([]);
});
