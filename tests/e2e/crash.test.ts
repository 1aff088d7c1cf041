import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, inject, test } from 'vitest';
import { productNode, root } from '../../scripts/root.js';
import { createDatabase, dropDatabase } from '../setup/postgres-databases.ts';
import { engines } from '../setup/server.ts';

const rounds = 50;

/** Starts the writer; gives its first line, and what ends it. */
async function write(acknowledged: string, env: Record<string, string>, task = 'write') {
	const child = spawn(productNode, ['tests/e2e/crash-writer.ts', acknowledged, task], {
		cwd: root,
		env: { PATH: process.env['PATH'], ...env },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	const ended = new Promise<void>((settle) => child.once('close', () => settle()));
	let printed = '';
	let fault = '';
	child.stderr.on('data', (data: Buffer) => (fault += data.toString()));
	const line = new Promise<string>((settle, fail) => {
		child.stdout.on('data', (data: Buffer) => {
			printed += data.toString();
			if (printed.includes('\n')) settle(printed.split('\n')[0]!);
		});
		child.once('close', () => fail(new Error(fault || 'the writer ended')));
	});
	return { said: JSON.parse(await line) as { lost: number; acknowledged?: number; faults?: string[] }, kill: () => child.kill('SIGKILL'), ended };
}

test.each(engines)(
	'kill -9 at any moment, 50 rounds on %s: every acknowledged change is there, the lock is free, the history is whole',
	{ timeout: 400_000 },
	async (engine) => {
		const folder = await mkdtemp(join(tmpdir(), 'critical-friend-crash-'));
		const database = engine === 'postgres' ? await createDatabase(inject('server').postgres) : undefined;
		const env: Record<string, string> = database ? { DATABASE_URL: database.url } : { DATA_DIR: join(folder, 'data') };
		const acknowledged = join(folder, 'acknowledged');
		try {
			for (let round = 0; round < rounds; round++) {
				const writer = await write(acknowledged, env);
				expect(writer.said.lost).toBe(0);
				await wait(20 + Math.random() * 200);
				writer.kill();
				await writer.ended;
			}
			const { said } = await write(acknowledged, env, 'verify');
			expect(said).toMatchObject({ lost: 0, faults: [] });
			expect(said.acknowledged).toBeGreaterThan(rounds);
		} finally {
			await rm(folder, { recursive: true, force: true });
			if (database) await dropDatabase(inject('server').postgres, database.name);
		}
	}
);
