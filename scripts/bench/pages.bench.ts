import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';
import { connect, type Connection } from '#server/db/connect.ts';
import { migrateToLatest } from '#server/db/migrate.ts';
import { loadDemonstration } from '#server/demonstration/load-demonstration.ts';
import { build } from '../build.js';
import { findChromium } from '../chromium.js';
import { findPostgres, freePort, startCluster } from '../postgres.js';
import { productNode, root } from '../root.js';
import { median, type Figure } from './bench.ts';

export const name = 'pages';

const person = { id: null, name: 'bench' };
const cookie = { cookie: 'cf_session=bench' };

/** Each page of the full-size review on PostgreSQL: its statements, its time as a multiple of an empty page, and the script that it sends. Then the memory at rest. */
export async function run(): Promise<Figure[]> {
	const bin = findPostgres();
	if (!bin) throw new Error('PostgreSQL is not installed, so the pages cannot be measured');
	if (!(await build())) throw new Error('There is no server of these sources, so the pages cannot be measured');
	const cluster = await startCluster(bin);
	const port = await freePort();
	const origin = `http://localhost:${port}`;
	const database = await connect({ databaseUrl: cluster.url });
	let server: ChildProcess | undefined;
	let browser: Browser | undefined;
	try {
		const review = await fullSize(database);
		server = spawn(productNode, ['scripts/serve.js'], {
			cwd: root,
			env: { ...process.env, DATABASE_URL: cluster.url, PORT: String(port), ORIGIN: '', LOG_LEVEL: 'silent' },
			stdio: 'ignore'
		});
		await untilReady(origin, server);
		const memory = await memoryOf(origin);
		browser = await chromium.launch({ executablePath: findChromium() || undefined, args: ['--no-sandbox'] });
		const figures: Figure[] = [{ what: 'memory at rest', value: memory, unit: 'MB', atMost: 200 }];
		for (const page of [
			'',
			'/scope',
			'/timetable',
			'/own-view',
			'/evidence',
			'/evidence/new',
			'/cases',
			'/findings',
			'/letter',
			'/team',
			'/documents',
			'/history'
		]) {
			const address = `${origin}/reviews/${review}${page}`;
			const title = page || '/overview';
			figures.push({ what: `${title}, statements`, value: await statementsOf(origin, address), unit: 'queries', atMost: 6 });
			figures.push({ what: `${title}, to an empty page`, value: await ratioOf(address, `${origin}/accessibility`), unit: 'times', atMost: 8 });
			figures.push({ what: `${title}, script`, value: await scriptOf(browser, address), unit: 'KB', atMost: 90 });
		}
		return figures;
	} finally {
		await browser?.close();
		server?.kill('SIGTERM');
		await database.close();
		await cluster.stop();
	}
}

async function untilReady(origin: string, server: ChildProcess): Promise<void> {
	const ready = () =>
		fetch(`${origin}/health/ready`).then(
			({ ok }) => ok,
			() => false
		);
	while (!(await ready())) {
		if (server.exitCode !== null) throw new Error('The server ended before it was ready; run `npm start` to see why');
		await wait(50);
	}
}

/** The demonstration's full-size review, with its manager signed in. */
async function fullSize({ db }: Connection): Promise<string> {
	await migrateToLatest(db);
	await loadDemonstration(db, person);
	const { review_id: review, account_id: account } = await db
		.selectFrom('member')
		.innerJoin('review', 'review.id', 'member.review_id')
		.select(['member.review_id', 'member.account_id'])
		.where('member.role', '=', 'manager')
		.where('review.stage', '=', 'drafting')
		.executeTakeFirstOrThrow();
	const id = createHash('sha256').update('bench').digest('hex');
	await db.insertInto('session').values({ id, account_id: account!, expires_at: '2100-01-01T00:00:00Z' }).execute();
	return review;
}

/** How many times as long as an empty page, asked for in turn, so that whatever else the machine does slows both. */
async function ratioOf(address: string, empty: string): Promise<number> {
	const taken: number[] = [];
	const takenByEmpty: number[] = [];
	for (let round = 0; round < 40; round++) {
		taken.push(await timeOf(address));
		takenByEmpty.push(await timeOf(empty));
	}
	return median(taken.slice(10)) / median(takenByEmpty.slice(10));
}

async function timeOf(address: string): Promise<number> {
	const begun = performance.now();
	const response = await fetch(address, { headers: cookie });
	await response.arrayBuffer();
	if (!response.ok) throw new Error(`${address} answered ${response.status}`);
	return performance.now() - begun;
}

async function metric(origin: string, metricName: string): Promise<number> {
	const text = await fetch(`${origin}/metrics`).then((response) => response.text());
	return Number(new RegExp(`^${metricName} (.+)$`, 'm').exec(text)?.[1]);
}

async function statementsOf(origin: string, address: string): Promise<number> {
	const before = await metric(origin, 'database_statements');
	await fetch(address, { headers: cookie }).then((response) => response.arrayBuffer());
	return (await metric(origin, 'database_statements')) - before;
}

async function memoryOf(origin: string): Promise<number> {
	await wait(2000);
	return (await metric(origin, 'process_resident_memory_bytes')) / 1024 / 1024;
}

/** The script that a browser with nothing in its cache is sent for a page, compressed as it is sent. */
async function scriptOf(browser: Browser, address: string): Promise<number> {
	const context = await browser.newContext({ extraHTTPHeaders: cookie });
	const page = await context.newPage();
	await page.goto(address, { waitUntil: 'networkidle' });
	const sent = await page.evaluate(() => {
		const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
		return files.filter(({ name }) => name.endsWith('.js')).map(({ encodedBodySize }) => encodedBodySize);
	});
	const inline = await page.evaluate(() => [...document.scripts].map((script) => script.textContent).join(''));
	await context.close();
	return (sent.reduce((sum, size) => sum + size, 0) + gzipSync(inline).length) / 1024;
}
