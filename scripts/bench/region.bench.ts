import pg from 'pg';
import { spineIssues } from '../../src/lib/spine/index.ts';
import { compareFilter } from '#domain/region/compare.ts';
import { regionSearch } from '#domain/region/search.ts';
import { openRegion, type RegionAccess } from '#server/access/open-region.ts';
import { connect, type Connection } from '#server/db/connect.ts';
import { migrateToLatest } from '#server/db/migrate.ts';
import { exportBriefing } from '#server/region/briefing/export-briefing.ts';
import { readCompare } from '#server/region/compare/read-compare.ts';
import { exportCompare, streamSentences } from '#server/region/export/export-region.ts';
import { streamSearch } from '#server/region/export/export-search.ts';
import { readRecurring } from '#server/region/issues/read-recurring.ts';
import { readMemory } from '#server/region/memory/memory-page.ts';
import { searchRegion } from '#server/region/search/search-region.ts';
import { findPostgres, startCluster } from '../postgres.js';
import { medianMs, type Figure } from './bench.ts';
import { fillRegion } from './region/fill.ts';

export const name = 'region';

const issues = spineIssues.map(({ key }) => key);
const times = 15;

/** The region's pages at the size of England on PostgreSQL, and at that of a region on the embedded database. */
export async function run(): Promise<Figure[]> {
	return [...(await national()), ...(await embedded())];
}

async function national(): Promise<Figure[]> {
	const bin = findPostgres();
	if (!bin) throw new Error('PostgreSQL is not installed, so the region cannot be measured');
	const cluster = await startCluster(bin);
	const connection = await connect({ databaseUrl: cluster.url });
	try {
		await migrateToLatest(connection.db);
		const { adviser, sizes } = await fillRegion(connection.db, { issues });
		const region = openRegion(adviser);
		const title = `${sizes.findings.toLocaleString('en-GB')} findings`;
		const figures: Figure[] = [];
		for (const { what, work, atMost, bare } of await pages(connection, region)) {
			const value = await medianMs(work, times);
			figures.push({ what: `${title}, ${what}`, value, unit: 'ms', atMost });
			if (bare) figures.push({ what: `${title}, ${what}, to its bare SQL`, value: await toBareSql(connection, work), unit: 'times', atMost: 1.5 });
		}
		return figures;
	} finally {
		await connection.close();
		await cluster.stop();
	}
}

async function embedded(): Promise<Figure[]> {
	const connection = await connect({});
	try {
		await migrateToLatest(connection.db);
		const { adviser, sizes } = await fillRegion(connection.db, { reviews: 300, issues });
		const figures: Figure[] = [];
		for (const { what, work } of await pages(connection, openRegion(adviser)))
			figures.push({
				what: `embedded, ${sizes.reviews} reviews, ${what}`,
				value: await medianMs(work, times),
				unit: 'ms',
				atMost: what.includes('file') ? 1000 : 300
			});
		return figures;
	} finally {
		await connection.close();
	}
}

type Page = { what: string; work: () => Promise<unknown>; atMost: number; bare?: boolean };

/** A file is written whole before its first byte goes out, so that the time to the first byte is that of the file; a CSV of sentences or results goes out in parts. */
async function pages({ db }: Connection, region: RegionAccess): Promise<Page[]> {
	const compare = (query: string) => compareFilter(new URLSearchParams(query), region.region.code);
	const all = (query: string) => compareFilter(new URLSearchParams(query), region.region.code, 'all');
	const { authority_code: code } = await db
		.selectFrom('region_review')
		.select('authority_code')
		.where('kind', '=', 'inspection')
		.limit(1)
		.executeTakeFirstOrThrow();
	const search = (query: string): Page => ({
		what: `search ${query}`,
		work: () => searchRegion(db, region, regionSearch(new URLSearchParams(query))),
		atMost: 250
	});
	return [
		{ what: 'compare', work: () => readCompare(db, region, compare('')), atMost: 300, bare: true },
		{ what: 'compare England', work: () => readCompare(db, region, compare('region=england')), atMost: 300, bare: true },
		{ what: 'recurring issues', work: () => readRecurring(db, region, compare('show=all')), atMost: 300, bare: true },
		{ what: 'recurring issues, England', work: () => readRecurring(db, region, compare('show=all&region=england')), atMost: 300, bare: true },
		{ what: 'thread of an authority', work: () => readMemory(db, region, { code, issue: issues[0] ?? null }), atMost: 300, bare: true },
		search('q=reflective+supervision'),
		search('q="reflective+supervision"&what=area'),
		search('q=Denmor'),
		search('q=children'),
		search('q=children&from=2019&to=2022&kind=inspection'),
		search('q=reflective+supervision&what=passage'),
		{ what: 'briefing as a file, Word', work: () => exportBriefing(db, region, { filter: all(''), format: 'docx' }), atMost: 1000 },
		{ what: 'briefing as a file, PDF', work: () => exportBriefing(db, region, { filter: all(''), format: 'pdf' }), atMost: 1000 },
		{ what: 'comparison as a file, Excel', work: () => exportCompare(db, region, 'xlsx', compare('')), atMost: 1000 },
		{ what: 'comparison of England as a file, Excel', work: () => exportCompare(db, region, 'xlsx', compare('region=england')), atMost: 1000 },
		{
			what: 'sentences of an issue as a file, CSV',
			work: () => first(streamSentences(db, region, { issue: issues[0]!, authority: null, filter: all('') })),
			atMost: 1000
		},
		{
			what: 'results of a search as a file, CSV',
			work: () => first(streamSearch(db, region, regionSearch(new URLSearchParams('q=supervision')))),
			atMost: 1000
		}
	];
}

/** Until the first part of a file that goes out in parts. */
async function first(parts: AsyncGenerator<Buffer>): Promise<void> {
	await parts.next();
	await parts.return(undefined);
}

type Sent = { text: string; values: unknown[] };

/** How many times as long as the statements that it sends, sent again as they were, without reading, mapping or sorting what they give. Each is timed in turn. */
async function toBareSql({ pool }: Connection, work: () => Promise<unknown>): Promise<number> {
	const sent = await statementsOf(work);
	const bare = () => Promise.all(sent.map(({ text, values }) => pool.query(text, values)));
	return (await medianMs(work, times)) / (await medianMs(bare, times));
}

/** The statements that a piece of work sends, as the driver gets them. */
async function statementsOf(work: () => Promise<unknown>): Promise<Sent[]> {
	const sent: Sent[] = [];
	const query = pg.Client.prototype.query;
	const listening = function (this: pg.Client, ...args: unknown[]) {
		const [text, values] = args;
		if (typeof text === 'string') sent.push({ text, values: (values as unknown[] | undefined) ?? [] });
		return Reflect.apply(query, this, args) as unknown;
	};
	pg.Client.prototype.query = listening as typeof query;
	try {
		await work();
	} finally {
		pg.Client.prototype.query = query;
	}
	return sent.filter(({ text }) => /^\s*(select|with|explain)/i.test(text));
}
