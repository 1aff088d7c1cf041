import type { Configuration } from './configuration.ts';
import type { Connection, Database } from './db/connect.ts';

export type Running = { configuration: Configuration; connection: Connection };

// One server process has one of these. It hangs on globalThis so that a reload in development finds the open database again.
const holder = globalThis as typeof globalThis & { criticalFriend?: Running };

/** Says what this process runs with; called once, when the server starts. */
export function nowRunning(running: Running): void {
	holder.criticalFriend = running;
}

/** What this process runs with. Throws when nothing was started. For the edge and hooks; domain functions take `db`. */
export function running(): Running {
	if (!holder.criticalFriend) throw new Error('the server has not started');
	return holder.criticalFriend;
}

/** The database of this process. For the edge; domain functions take `db` as their first parameter. */
export function database(): Database {
	return running().connection.db;
}
