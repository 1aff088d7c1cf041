import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../../scripts/postgres.js';
import { productNode, root } from '../../scripts/root.js';
import { engines, startServer } from './server.ts';

let dataDir: string;
beforeAll(async () => {
	dataDir = await mkdtemp(join(tmpdir(), 'critical-friend-start-'));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

/** Runs `npm start` as a person would; gives what it prints and its end. */
function npmStart(port: number): { child: ChildProcess; said: () => string; ended: Promise<number | null> } {
	const env = { ...process.env, PORT: String(port), DATA_DIR: dataDir, HOST: '', ORIGIN: '', DATABASE_URL: '' };
	const child = spawn('npm', ['start'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
	let text = '';
	for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => (text += part.toString()));
	const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
	return { child, said: () => text, ended };
}

async function answers(port: number): Promise<boolean> {
	return fetch(`http://127.0.0.1:${port}/health/ready`).then(
		(response) => response.ok,
		() => false
	);
}

async function until(condition: () => Promise<boolean>): Promise<void> {
	for (const end = Date.now() + 30_000; Date.now() < end; await wait(50)) if (await condition()) return;
	throw new Error('It did not come about within 30 seconds');
}

test('SIGTERM to the npm process ends the server, and frees the port and the data folder for the next', async () => {
	const port = await freePort();
	for (let round = 0; round < 2; round++) {
		const { child, said, ended } = npmStart(port);
		await until(() => answers(port));
		expect(said()).toContain(`http://localhost:${port}`);
		child.kill('SIGTERM');
		expect(await ended).toBe(0);
		expect(await answers(port)).toBe(false);
	}
});

test('a port that is taken is one sentence, before any data is opened', async () => {
	const other = createServer();
	const port = await new Promise<number>((resolve) => other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port)));
	const { said, ended } = npmStart(port);
	expect(await ended).toBe(1);
	expect(said()).toContain(`Critical Friend cannot start. Port ${port} is taken by another program. Stop it, or set PORT to another number\n`);
	expect(said()).not.toMatch(/\n\s+at /);
	other.close();
});

test('a second server on one data folder is refused, naming the first', async () => {
	const first = await startServer();
	await expect(startServer({ dataDir: first.dataDir })).rejects.toThrow(`process ${first.pid}`);
	expect(await first.stop()).toBe(0);
});

test('the server ends with the process that started it, whatever ended that one', async () => {
	const port = await freePort();
	const starter = `
		const { spawn } = require('node:child_process');
		spawn(${JSON.stringify(productNode)}, ['scripts/serve.js'], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
		setInterval(() => {}, 1000);`;
	const parent = spawn(productNode, ['-e', starter], { cwd: root, env: { ...process.env, PORT: String(port), DATA_DIR: dataDir }, stdio: 'ignore' });
	await until(() => answers(port));
	parent.kill('SIGKILL');
	await until(async () => !(await answers(port)));
});

describe.each(engines)('on the %s database', (engine) => {
	test('a new server is ready, offers to make the first administrator, and stops with nothing left running', async () => {
		const server = await startServer({ engine });
		expect(server.setUpLink).toMatch(new RegExp(`^${server.origin}/set-up/`));
		expect((await fetch(`${server.origin}/health/live`)).status).toBe(200);
		expect(await server.stop()).toBe(0);
		await expect(fetch(`${server.origin}/health/live`)).rejects.toThrow();
	});

	test('after kill -9 the same data starts again', async () => {
		const first = await startServer({ engine });
		await first.kill('SIGKILL');
		const second = await startServer({ dataDir: first.dataDir, databaseUrl: first.databaseUrl });
		expect(second.setUpLink).toBeDefined();
		await second.stop();
		await first.stop();
	});
});
