import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { connect, type Connection } from '#server/db/connect.ts';
import { migrateToLatest } from '#server/db/migrate.ts';
import { remind } from '#server/reminders/remind.ts';
import { aPlan } from '../../tests/factories/plans.ts';
import { manyOwnedActions } from '../../tests/factories/reminders.ts';
import { findPostgres, startCluster } from '../postgres.js';
import { median, type Figure } from './bench.ts';

export const name = 'reminders';

const office = { origin: 'http://localhost:3000', smtpUrl: 'smtp://127.0.0.1:9', mailFrom: 'critical-friend@council.gov.uk' };

/** 10,000 reminders of 1,000 people worked out and queued, on both databases, and how long a page's statement waits meanwhile. */
export async function run(): Promise<Figure[]> {
	const bin = findPostgres();
	if (!bin) throw new Error('PostgreSQL is not installed, so the reminders cannot be measured');
	const cluster = await startCluster(bin);
	try {
		return [...(await measure('PostgreSQL', await connect({ databaseUrl: cluster.url }))), ...(await measure('embedded', await connect({})))];
	} finally {
		await cluster.stop();
	}
}

async function measure(engine: string, connection: Connection): Promise<Figure[]> {
	const { db } = connection;
	try {
		await migrateToLatest(db);
		const reviews = [];
		for (let n = 0; n < 20; n++) reviews.push((await aPlan(db, { stage: 'follow-up' })).id);
		await manyOwnedActions(db, reviews, { people: 1000, actions: 10 });
		const waits: number[] = [];
		let working = true;
		const pages = (async () => {
			while (working) {
				const asked = performance.now();
				await db.selectFrom('account').select('name').limit(1).execute();
				waits.push(performance.now() - asked);
				await wait(20);
			}
		})();
		const delay = monitorEventLoopDelay({ resolution: 5 });
		delay.enable();
		const begun = performance.now();
		const { reminders, mails } = await remind(db, office, new Date('2026-03-17T09:00:00Z'));
		const taken = performance.now() - begun;
		working = false;
		delay.disable();
		await pages;
		if (reminders !== 10_000 || mails !== 1000) throw new Error(`${reminders} reminders in ${mails} mails, instead of 10,000 in 1,000`);
		return [
			{ what: `${engine}, 10,000 worked out and queued`, value: taken, unit: 'ms', atMost: 10_000 },
			{ what: `${engine}, a page's statement meanwhile, median`, value: median(waits), unit: 'ms' },
			{ what: `${engine}, a page's statement meanwhile, longest`, value: Math.max(...waits), unit: 'ms', atMost: 1000 },
			{ what: `${engine}, longest time without answering anything`, value: delay.max / 1e6, unit: 'ms', atMost: 1000 }
		];
	} finally {
		await connection.close();
	}
}
