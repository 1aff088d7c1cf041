import { sql } from 'kysely';
import { running } from './running.ts';

/** Whether the database answers within two seconds. */
export async function isReady(): Promise<boolean> {
	const late = new Promise<boolean>((settle) => setTimeout(settle, 2000, false).unref());
	const asked = sql`select 1`.execute(running().connection.db).then(
		() => true,
		() => false
	);
	return Promise.race([asked, late]);
}
