import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inject } from 'vitest';
import { freePort } from '../../scripts/postgres.js';
import { productNode, root } from '../../scripts/root.js';
import { createDatabase, dropDatabase } from './postgres-databases.ts';

export type Engine = 'embedded' | 'postgres';

/** The databases that a server can be tried on here: `describe.each(engines)('on %s', (engine) => ...)`. */
export const engines: Engine[] = inject('server').postgres ? ['embedded', 'postgres'] : ['embedded'];

export type Server = {
	origin: string;
	/** The one-time link that makes the first administrator; undefined once there is an account. */
	setUpLink: string | undefined;
	dataDir: string;
	databaseUrl: string | undefined;
	pid: number;
	/** All that the server has printed so far. */
	output(): string;
	/** Sends a signal and waits for the end; gives the exit code, or null where the signal ended it. */
	kill(signal: NodeJS.Signals): Promise<number | null>;
	/** Stops the server gracefully, and removes the data folder and the database that were made for it. Gives the exit code. */
	stop(): Promise<number | null>;
};

type Wish = {
	/** A new, empty database of this kind; embedded when nothing is said. */
	engine?: Engine;
	/** A database or a data folder that the caller keeps, for a second start on the same data. */
	databaseUrl?: string;
	dataDir?: string;
	env?: Record<string, string>;
};

/** Starts the built server on a free port and waits until it is ready. Throws what it printed when it ends before that. It ends with the test process at the latest. */
export async function startServer({ engine = 'embedded', databaseUrl, dataDir, env }: Wish = {}): Promise<Server> {
	const undo: (() => Promise<void>)[] = [];
	if (engine === 'postgres' && !databaseUrl) {
		const { postgres } = inject('server');
		const database = await createDatabase(postgres);
		databaseUrl = database.url;
		undo.push(() => dropDatabase(postgres, database.name));
	}
	if (!dataDir) {
		const made = await mkdtemp(join(tmpdir(), 'critical-friend-data-'));
		undo.push(() => rm(made, { recursive: true, force: true }));
		if (!databaseUrl) await cp(inject('server').dataTemplate, made, { recursive: true });
		dataDir = made;
	}
	const port = await freePort();
	const origin = `http://localhost:${port}`;
	const child = spawn(productNode, ['scripts/serve.js'], {
		cwd: root,
		env: {
			PATH: process.env['PATH'],
			HOST: '127.0.0.1',
			PORT: String(port),
			ORIGIN: origin,
			DATA_DIR: dataDir,
			...(databaseUrl && { DATABASE_URL: databaseUrl }),
			...env
		},
		stdio: ['ignore', 'pipe', 'pipe', 'ipc']
	});
	let printed = '';
	for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: Buffer) => (printed += text.toString()));
	const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
	const kill = (signal: NodeJS.Signals) => {
		child.kill(signal);
		return ended;
	};
	const stop = async () => {
		const code = await kill('SIGTERM');
		for (const step of undo) await step();
		return code;
	};
	try {
		await untilReady(origin, child, () => printed);
	} catch (cause) {
		await stop();
		throw cause;
	}
	const setUpLink = /https?:\/\/\S+\/set-up\/\S+/.exec(printed)?.[0];
	return { origin, setUpLink, dataDir, databaseUrl, pid: child.pid ?? 0, output: () => printed, kill, stop };
}

async function untilReady(origin: string, child: ChildProcess, printed: () => string): Promise<void> {
	for (const end = Date.now() + 60_000; Date.now() < end; await wait(50)) {
		if (child.exitCode !== null || child.signalCode !== null) throw new Error(`The server ended before it was ready:\n${printed()}`);
		const ready = await fetch(`${origin}/health/ready`).catch(() => undefined);
		if (ready?.ok) return;
	}
	throw new Error(`The server was not ready within a minute:\n${printed()}`);
}
