import { setTimeout as wait } from 'node:timers/promises';
import { PgBoss } from 'pg-boss';
import { untilSent } from '../mail/mail.ts';
import { log } from '../log.ts';
import type { Running } from '../running.ts';
import { jobs, type Job } from './jobs.ts';
import { queueDatabase } from './queue-database.ts';

export type Jobs = {
	/** Settles once jobs run, or have been given up. */
	started: Promise<void>;
	/** Lets a job in hand come to its end, for a few seconds, and begins no other. */
	stop(): Promise<void>;
};

/** How long a stopping server waits for a job; what is left then is done after the next start. */
const lastWait = 4000;

let problem: string | null = null;

/** Why no jobs run in this process, in one sentence; null while they do. */
export function jobsProblem(): string | null {
	return problem;
}

/**
 * Starts what is done by the clock: a queue in a schema of its own (`pgboss`) in the same database. It comes up after the first pages, and where it cannot (a
 * database account that may not make a schema) the product goes on without it and says so in the log and the outbox. Any number of processes may run it.
 * `after` is how many seconds the first pages have the database to themselves, `lookEvery` how often a process looks for a job.
 */
export function startJobs(running: Running, { list = jobs, lookEvery = 10, after = 3 }: { list?: Job[]; lookEvery?: number; after?: number } = {}): Jobs {
	const { connection } = running;
	const ending = new AbortController();
	const boss = new PgBoss({
		db: queueDatabase(connection),
		schema: 'pgboss',
		backend: connection.embedded ? 'pglite' : 'postgres',
		// A handful of rows a day: nothing to rebuild or to watch.
		reindex: false,
		monitorVacuum: false,
		// By itself it looks at the clock twice a minute, so a mail or a document would wait half a minute for nothing.
		cronMonitorIntervalSeconds: 10
	});
	boss.on('error', (cause) => log().warn({ err: cause }, 'the job queue met a fault'));
	const started = (async () => {
		await wait(after * 1000, undefined, { signal: ending.signal, ref: false }).catch(() => {});
		if (ending.signal.aborted) return;
		await boss.start();
		for (const job of list) await take(boss, job, { running, lookEvery, signal: ending.signal });
		problem = null;
	})().catch((cause: unknown) => {
		problem = 'The job queue could not start, so no reminder goes out and no mail is tried again. The log says why';
		log().error({ err: cause }, problem);
	});
	return {
		started,
		async stop() {
			ending.abort();
			await started;
			await boss.stop({ close: false, timeout: lastWait }).catch((cause: unknown) => log().warn({ err: cause }));
			await untilSent(lastWait);
		}
	};
}

/** One waits at most, however often it is asked for. A missed one is made up for once, since what is due is worked out from what is there. */
async function take(boss: PgBoss, job: Job, { running, lookEvery, signal }: { running: Running; lookEvery: number; signal: AbortSignal }): Promise<void> {
	const { name, at, longestSeconds } = job;
	const queue = { policy: 'short', expireInSeconds: longestSeconds, retryLimit: 3, retryDelay: 60, deleteAfterSeconds: 86_400 };
	await boss.createQueue(name, queue);
	await boss.schedule(name, at, null, { tz: 'Europe/London', missed: 'once' });
	await boss.work(name, { pollingIntervalSeconds: lookEvery }, async () => {
		const begun = performance.now();
		const done = await job.run(running, signal);
		log().info({ job: name, done, ms: Math.round(performance.now() - begun) });
	});
}
