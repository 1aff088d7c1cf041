import { sql } from 'kysely';
import { readConfiguration } from './configuration.ts';
import { connect } from './db/connect.ts';
import { migrateToLatest } from './db/migrate.ts';
import { startJobs } from './jobs/start-jobs.ts';
import { startLog } from './log.ts';
import { nowRunning, type Running } from './running.ts';
import { loadAuthorities } from './scope/load-authorities.ts';
import { offerSetUp } from './accounts/offer-set-up.ts';

/** Opens the database, brings it to the newest shape, and says where the product is. A fault is one sentence and the end of the process. */
export async function startServer(): Promise<Running> {
	try {
		const configuration = readConfiguration(process.env);
		startLog(configuration.logLevel);
		const connection = await connect(configuration);
		await migrateToLatest(connection.db);
		await loadAuthorities(connection.db);
		// The embedded database has no process that gathers statistics; without them it plans badly.
		if (connection.embedded) await sql`analyze`.execute(connection.db);
		nowRunning({ configuration, connection });
		const jobs = startJobs({ configuration, connection });
		process.once('sveltekit:shutdown', () => void jobs.stop().then(() => connection.close()));
		say(`Critical Friend is at ${configuration.origin}`);
		if (connection.embedded)
			say(`The database is the embedded one in ${configuration.dataDir}. It is for trials: point DATABASE_URL to PostgreSQL for real reviews.`);
		const link = await offerSetUp(connection.db, configuration.origin);
		if (link) say(`Set up the first administrator (once, within 24 hours): ${link}`);
		return { configuration, connection };
	} catch (cause) {
		process.stderr.write(`Critical Friend cannot start. ${cause instanceof Error ? cause.message : String(cause)}\n`);
		process.exit(1);
	}
}

function say(sentence: string): void {
	process.stdout.write(`${sentence}\n`);
}
