import { execFile } from 'node:child_process';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { inject } from 'vitest';
import { productNode, root } from '../../../scripts/root.js';
import { createDatabase, dropDatabase } from '../../setup/postgres-databases.ts';
import { startServer, type Engine, type Server } from '../../setup/server.ts';
import { moveDatabase, setMovable } from './moved-database.ts';

const run = promisify(execFile);

/** The built server, at whose clock and whose database's clock a test turns. */
export type MovedServer = Server & {
	/** What the seed printed, where there was one. */
	seeded: string;
	/** Sets the clock of the server to an instant ("2014-05-01T10:00:00Z"); it runs on from there. */
	moveTo(instant: string): Promise<void>;
};

type Wish = {
	engine?: Engine;
	/** A script that fills the empty database at that instant, before the server starts; its address. */
	seed?: URL;
};

/** Starts the built server at an instant of the past or the future. Stopping it removes its clock and its data too. */
export async function startAt(instant: string, { engine = 'embedded', seed }: Wish = {}): Promise<MovedServer> {
	const { postgres } = inject('server');
	const folder = await mkdtemp(join(tmpdir(), 'critical-friend-clock-'));
	const file = join(folder, 'offset');
	const database = engine === 'postgres' ? await createDatabase(postgres) : undefined;
	if (database) await setMovable(database.url);
	const moveTo = async (to: string) => {
		const ahead = Date.parse(to) - Date.now();
		// Put in place whole: a clock that read half a number would show another year for a moment.
		await writeFile(`${file}.next`, String(ahead));
		await rename(`${file}.next`, file);
		if (database) await moveDatabase(database.url, ahead);
		await wait(10);
	};
	const remove = async () => {
		if (database) await dropDatabase(postgres, database.name);
		await rm(folder, { recursive: true, force: true });
	};
	try {
		await moveTo(instant);
		const env = { CLOCK_FILE: file, NODE_OPTIONS: `--import=${new URL('./clock.ts', import.meta.url).href}` };
		const dataDir = seed && join(folder, 'data');
		const where: Record<string, string> = database ? { DATABASE_URL: database.url } : { DATA_DIR: dataDir ?? '' };
		const seeded = seed ? (await run(productNode, [seed.pathname], { cwd: root, env: { PATH: process.env['PATH'], ...env, ...where } })).stdout : '';
		const server = await startServer({ env, ...(database && { databaseUrl: database.url }), ...(dataDir && { dataDir }) });
		const stop = async () => {
			const code = await server.stop();
			await remove();
			return code;
		};
		return { ...server, stop, seeded, moveTo };
	} catch (cause) {
		await remove();
		throw cause;
	}
}
