import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';
import { connect, type Connection, type Database } from '#server/db/connect.ts';
import { migrateToLatest } from '#server/db/migrate.ts';
import { loadDemonstration } from '#server/demonstration/load-demonstration.ts';
import { build } from '../build.js';
import { findChromium } from '../chromium.js';
import { findPostgres, freePort, startCluster } from '../postgres.js';
import { productNode, root } from '../root.js';
import { median, type Figure } from './bench.ts';

const person = { id: null, name: 'bench' };
const cookie = { cookie: 'cf_session=bench' };

/** Runs the built server on a PostgreSQL of its own with the demonstration in it. `prepare` fills it further and tells what `measure` needs. */
export async function withServer<Given>(
	prepare: (connection: Connection) => Promise<Given>,
	measure: (origin: string, given: Given) => Promise<Figure[]>
): Promise<Figure[]> {
	const bin = findPostgres();
	if (!bin) throw new Error('PostgreSQL is not installed, so the pages cannot be measured');
	if (!(await build())) throw new Error('There is no server of these sources, so the pages cannot be measured');
	const cluster = await startCluster(bin);
	const port = await freePort();
	const origin = `http://localhost:${port}`;
	const database = await connect({ databaseUrl: cluster.url });
	let server: ChildProcess | undefined;
	try {
		await migrateToLatest(database.db);
		await loadDemonstration(database.db, person);
		const given = await prepare(database);
		server = spawn(productNode, ['scripts/serve.js'], {
			cwd: root,
			env: { ...process.env, DATABASE_URL: cluster.url, PORT: String(port), ORIGIN: '', LOG_LEVEL: 'silent' },
			stdio: 'ignore'
		});
		await untilReady(origin, server);
		return await measure(origin, given);
	} finally {
		server?.kill('SIGTERM');
		await database.close();
		await cluster.stop();
	}
}

/** Signs an account in: every page is asked for as this person. */
export async function signIn(db: Database, account: string): Promise<void> {
	const id = createHash('sha256').update('bench').digest('hex');
	await db.insertInto('session').values({ id, account_id: account, expires_at: '2100-01-01T00:00:00Z' }).execute();
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

/** How many times as long as an empty page, asked for in turn, so that whatever else the machine does slows both. */
export async function ratioOf(address: string, empty: string): Promise<number> {
	const taken: number[] = [];
	const takenByEmpty: number[] = [];
	for (let round = 0; round < 40; round++) {
		taken.push(await timeOf(address));
		takenByEmpty.push(await timeOf(empty));
	}
	return median(taken.slice(10)) / median(takenByEmpty.slice(10));
}

/** The milliseconds that a page takes. */
export async function timeOf(address: string): Promise<number> {
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

/** How many statements a page sends to the database. */
export async function statementsOf(origin: string, address: string): Promise<number> {
	const before = await metric(origin, 'database_statements');
	await fetch(address, { headers: cookie }).then((response) => response.arrayBuffer());
	return (await metric(origin, 'database_statements')) - before;
}

/** A browser for as long as `use` takes. */
export async function withBrowser<Result>(use: (browser: Browser) => Promise<Result>): Promise<Result> {
	const browser = await chromium.launch({ executablePath: findChromium() || undefined, args: ['--no-sandbox'] });
	try {
		return await use(browser);
	} finally {
		await browser.close();
	}
}

/** What a page asks of the database, how many times as long as an empty page it takes, and the script that it sends, with the limit of each. */
export async function pageFigures(browser: Browser, origin: string, { path, title }: { path: string; title: string }): Promise<Figure[]> {
	const address = `${origin}${path}`;
	const { script, data } = await scriptOf(browser, address);
	return [
		{ what: `${title}, statements`, value: await statementsOf(origin, address), unit: 'queries', atMost: 6 },
		{ what: `${title}, to an empty page`, value: await ratioOf(address, `${origin}/accessibility`), unit: 'times', atMost: 8 },
		{ what: `${title}, script`, value: script, unit: 'KB', atMost: 90 },
		{ what: `${title}, data in the page for it`, value: data, unit: 'KB' }
	];
}

/** What the server takes at rest. */
export async function memoryOf(origin: string): Promise<number> {
	await wait(2000);
	return (await metric(origin, 'process_resident_memory_bytes')) / 1024 / 1024;
}

/** What a browser with nothing in its cache is sent for a page, compressed as it is sent, in KB: the script, and what the page carries inside for it (its data again). */
export async function scriptOf(browser: Browser, address: string): Promise<{ script: number; data: number }> {
	const context = await browser.newContext({ extraHTTPHeaders: cookie });
	const page = await context.newPage();
	await page.goto(address, { waitUntil: 'networkidle' });
	const sent = await page.evaluate(() => {
		const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
		return files.filter(({ name }) => name.endsWith('.js')).map(({ encodedBodySize }) => encodedBodySize);
	});
	const inline = await page.evaluate(() => [...document.scripts].map((script) => script.textContent).join(''));
	await context.close();
	return { script: sent.reduce((sum, size) => sum + size, 0) / 1024, data: gzipSync(inline).length / 1024 };
}
