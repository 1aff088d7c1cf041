import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../postgres.js';
import { root } from '../root.js';
import { median, type Figure } from './bench.ts';

export const name = 'start';

/** `npm start` with nothing changed, on the embedded database: until the first page, and until it has stopped again. */
export async function run(): Promise<Figure[]> {
	const dataDir = await mkdtemp(join(tmpdir(), 'critical-friend-bench-'));
	const firstPage: number[] = [];
	const stopped: number[] = [];
	try {
		// The first round builds and makes the database; it is not counted.
		for (let round = 0; round < 6; round++) {
			const taken = await startAndStop(dataDir);
			if (round === 0) continue;
			firstPage.push(taken.firstPage);
			stopped.push(taken.stopped);
		}
	} finally {
		await rm(dataDir, { recursive: true, force: true });
	}
	return [
		{ what: 'nothing changed, to the first page', value: median(firstPage), unit: 'ms', atMost: 3000 },
		{ what: 'SIGTERM to npm, until it has ended', value: median(stopped), unit: 'ms' }
	];
}

async function startAndStop(dataDir: string): Promise<{ firstPage: number; stopped: number }> {
	const port = await freePort();
	const begun = performance.now();
	const child = spawn('npm', ['start'], {
		cwd: root,
		env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, DATABASE_URL: '', ORIGIN: '' },
		stdio: 'ignore'
	});
	const ended = new Promise((resolve) => child.once('close', resolve));
	while (!(await pageAnswers(port))) {
		if (child.exitCode !== null) throw new Error('npm start ended before its first page; run it to see why');
		await wait(10);
	}
	const firstPage = performance.now() - begun;
	const asked = performance.now();
	child.kill('SIGTERM');
	await ended;
	return { firstPage, stopped: performance.now() - asked };
}

function pageAnswers(port: number): Promise<boolean> {
	return fetch(`http://localhost:${port}/`).then(
		(response) => response.ok,
		() => false
	);
}
