import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startServer, type Server } from '../../setup/server.ts';

/** The built server on the embedded database, at whose clock a test turns. */
export type MovedServer = Server & {
	/** Sets the clock of the server to an instant ("2014-05-01T10:00:00Z"); it runs on from there. */
	moveTo(instant: string): Promise<void>;
};

/** Starts the built server at an instant of the past or the future. Stopping it removes its clock too. */
export async function startAt(instant: string): Promise<MovedServer> {
	const folder = await mkdtemp(join(tmpdir(), 'critical-friend-clock-'));
	const file = join(folder, 'offset');
	// Put in place whole: a clock that read half a number would show another year for a moment.
	const set = async (to: string) => {
		await writeFile(`${file}.next`, String(Date.parse(to) - Date.now()));
		await rename(`${file}.next`, file);
	};
	await set(instant);
	const server = await startServer({ env: { CLOCK_FILE: file, NODE_OPTIONS: `--import=${new URL('./clock.ts', import.meta.url).href}` } });
	const stop = async () => {
		const code = await server.stop();
		await rm(folder, { recursive: true, force: true });
		return code;
	};
	return {
		...server,
		stop,
		moveTo: async (to) => {
			await set(to);
			await wait(10);
		}
	};
}
