import { NotFound, RuleBroken } from '#domain/outcomes.ts';
import { compareFilter } from '#domain/region/compare.ts';
import { regionHistoryKinds } from '#domain/region/history.ts';
import { recordKinds } from '#domain/region/region.ts';
import { foundKinds, regionSearch } from '#domain/region/search.ts';
import { documentStandings } from '#domain/reading/source-document.ts';
import { openRegion, type RegionAccess } from '#server/access/open-region.ts';
import { listShared, openShared } from '#server/access/open-shared.ts';
import type { Database } from '#server/db/connect.ts';
import { listRegionHistory } from '#server/history/list-region-history.ts';
import { readSharedLetter, readSharedPlan, sharedLetterPdf } from '#server/plans/sharing/read-shared.ts';
import { exportBriefing } from '#server/region/briefing/export-briefing.ts';
import { previewBriefing } from '#server/region/briefing/preview-briefing.ts';
import { readCompare } from '#server/region/compare/read-compare.ts';
import { getSourceFile, sourceChunks } from '#server/region/documents/document-file.ts';
import { getCheck } from '#server/region/documents/get-check.ts';
import { judgeReading } from '#server/region/documents/judge-reading.ts';
import { listChanges } from '#server/region/documents/list-changes.ts';
import { listDocuments } from '#server/region/documents/list-documents.ts';
import { exportHelp, exportMemory } from '#server/region/export/export-memory.ts';
import { exportProgramme } from '#server/region/export/export-programme.ts';
import { exportCompare, exportIssues, exportSentences, streamSentences } from '#server/region/export/export-region.ts';
import { exportSearch, streamSearch } from '#server/region/export/export-search.ts';
import { readIssue } from '#server/region/issues/read-issue.ts';
import { readIssues } from '#server/region/issues/read-issues.ts';
import { readRecurring } from '#server/region/issues/read-recurring.ts';
import { readMemory } from '#server/region/memory/memory-page.ts';
import { readHelp } from '#server/region/memory/read-help.ts';
import { readProgramme } from '#server/region/programme/read-programme.ts';
import { readFinding } from '#server/region/record/read-finding.ts';
import { readSearchOptions } from '#server/region/search/read-search-options.ts';
import { searchRegion } from '#server/region/search/search-region.ts';
import { readTotals } from '#server/region/totals/read-totals.ts';
import type { Account } from '../../factories/people.ts';
import { fingerprint, saidBy } from './bytes.ts';

/** What an attacker knows to ask for: everything that there is, whether they may see it or not. */
export type Known = {
	regions: string[];
	authorities: string[];
	reviews: string[];
	findings: string[];
	documents: string[];
	issues: string[];
	words: string[];
	years: number[];
};
type Asker = { db: Database; adviser: Account; region: RegionAccess; known: Known };
type Way = (asker: Asker) => AsyncGenerator<unknown>;

/** Every address of the region and of what hosts share, with all that it can be asked for. A page that is not here fails the test that reads the routes. */
const ways: Record<string, Way> = {
	'/region': async function* ({ db, region, known }) {
		for (const query of filters(known)) {
			const filter = compareFilter(new URLSearchParams(query), region.region.code);
			yield await readCompare(db, region, filter);
			yield await readIssues(db, region, filter);
		}
	},
	'/region/export/[format]': async function* ({ db, region, known }) {
		for (const [query, format] of files(known))
			yield (await exportCompare(db, region, format, compareFilter(new URLSearchParams(query), region.region.code))).bytes;
	},
	'/region/issues': async function* ({ db, region, known }) {
		for (const query of filters(known)) yield await readRecurring(db, region, compareFilter(new URLSearchParams(query), region.region.code, 'all'));
	},
	'/region/issues/export/[format]': async function* ({ db, region, known }) {
		for (const [query, format] of files(known))
			yield (await exportIssues(db, region, format, compareFilter(new URLSearchParams(query), region.region.code, 'all'))).bytes;
	},
	'/region/issues/[issue]': async function* ({ db, region, known }) {
		for (const asked of marks(region, known)) yield await readIssue(db, region, asked);
	},
	'/region/issues/[issue]/export/[format]': async function* ({ db, region, known }) {
		for (const asked of marks(region, known)) {
			for await (const part of streamSentences(db, region, asked)) yield part;
			if (asked.authority === null && asked.filter.all) yield (await exportSentences(db, region, 'xlsx', asked)).bytes;
		}
	},
	'/region/findings/[finding]': async function* ({ db, region, known }) {
		for (const id of known.findings) yield await orNotThere(() => readFinding(db, region, id));
	},
	// It only leads to the page of an authority.
	'/region/authorities': async function* () {},
	'/region/authorities/[authority]': async function* ({ db, region, known }) {
		for (const code of known.authorities) for (const issue of [null, ...known.issues]) yield await readMemory(db, region, { code, issue });
	},
	'/region/help': async function* ({ db, region, known }) {
		for (const issue of known.issues) for (const authority of [null, ...known.authorities]) yield await readHelp(db, region, { issue, authority });
	},
	'/region/authorities/[authority]/export/[format]': async function* ({ db, region, known }) {
		for (const code of known.authorities)
			for (const issue of [null, ...known.issues]) yield (await exportMemory(db, region, { format: 'csv', code, issue })).bytes;
	},
	'/region/help/export/[format]': async function* ({ db, region, known }) {
		for (const issue of known.issues) yield (await exportHelp(db, region, { format: 'csv', issue, authority: null })).bytes;
	},
	'/region/programme': async function* ({ db, region }) {
		yield await readProgramme(db, region);
	},
	'/region/programme/export/[format]': async function* ({ db, region }) {
		for (const format of ['csv', 'xlsx']) yield (await exportProgramme(db, region, format)).bytes;
	},
	'/region/search': async function* ({ db, region, known }) {
		yield await readSearchOptions(db, region);
		const narrowed = [
			'',
			...recordKinds.map((kind) => `kind=${kind}`),
			...foundKinds.map((what) => `what=${what}`),
			...known.years.map((year) => `from=${year}&to=${year}`),
			...known.issues.map((issue) => `issue=${issue}`),
			...known.authorities.map((authority) => `authority=${authority}`)
		];
		for (const q of known.words)
			for (const more of narrowed) yield await searchRegion(db, region, regionSearch(new URLSearchParams(`${more}&q=${encodeURIComponent(q)}`)));
	},
	'/region/search/export/[format]': async function* ({ db, region, known }) {
		for (const [place, q] of known.words.entries()) {
			const asked = regionSearch(new URLSearchParams({ q }));
			if (place === 0) yield (await exportSearch(db, region, asked)).bytes;
			for await (const part of streamSearch(db, region, asked)) yield part;
		}
	},
	'/region/briefing': async function* ({ db, region, known }) {
		for (const query of fewFilters(known)) yield await previewBriefing(db, region, compareFilter(new URLSearchParams(query), region.region.code, 'all'));
	},
	'/region/briefing/[format]': async function* ({ db, region }) {
		const filter = compareFilter(new URLSearchParams(), region.region.code, 'all');
		for (const format of ['docx', 'pdf']) yield (await exportBriefing(db, region, { filter, format })).bytes;
	},
	'/region/documents': async function* ({ db, region, known }) {
		for (const standing of [null, ...documentStandings]) yield await listDocuments(db, region, { page: 1, standing, words: '' });
		for (const words of known.words) yield await listDocuments(db, region, { page: 1, standing: null, words });
	},
	'/region/documents/[document]': eachDocument((db, region, documentId) => getCheck(db, region, { documentId, pieceId: null, part: null })),
	'/region/documents/[document]/accept': eachDocument((db, region, documentId) => getCheck(db, region, { documentId, pieceId: null, part: 1 })),
	'/region/documents/[document]/changes': eachDocument((db, region, documentId) => listChanges(db, region, documentId)),
	'/region/documents/[document]/file': eachDocument(async (db, region, documentId) => {
		const file = await getSourceFile(db, region, documentId);
		return [file, Buffer.concat(await Array.fromAsync(sourceChunks(db, documentId))).toString('base64')];
	}),
	'/region/documents/reading': async function* ({ db, region }) {
		yield await judgeReading(db, region);
	},
	'/region/totals': async function* ({ db, region }) {
		yield await readTotals(db, region);
	},
	'/shared': async function* ({ db, adviser }) {
		yield await listShared(db, adviser);
	},
	'/shared/[shared]/letter': eachShared(readSharedLetter),
	'/shared/[shared]/letter/pdf': eachShared(async (db, shared) => (await sharedLetterPdf(db, shared)).bytes.toString('base64')),
	'/shared/[shared]/plan': eachShared(readSharedPlan),
	'/region/history': async function* ({ db, region }) {
		for (const kind of ['' as const, ...regionHistoryKinds.map(({ value }) => value)])
			for (const page of [1, 2]) yield await listRegionHistory(db, region, { page, kind });
	}
};

export const waysKnown = Object.keys(ways);

/** What an adviser gets on every way out, by address, as a fingerprint: two that are equal tell nothing of what happened between them. */
export async function everythingSaid(db: Database, adviser: Account, known: Known): Promise<Record<string, string>> {
	const asker = { db, adviser, region: openRegion(adviser), known };
	const said: Record<string, string> = {};
	for (const [address, way] of Object.entries(ways)) {
		const parts: string[] = [];
		for await (const given of way(asker)) parts.push(await saidBy(given));
		said[address] = fingerprint(parts.join('\n'));
	}
	return said;
}

function fewFilters({ regions }: Known): string[] {
	return ['', `region=england&show=all`, ...regions.map((region) => `region=${region}&show=all`)];
}

/** Each as CSV; as Excel, which takes long to write and says the same, what is asked without a filter. */
function files(known: Known): [query: string, format: string][] {
	return [['', 'xlsx'], ...fewFilters(known).map((query): [string, string] => [query, 'csv'])];
}

function filters(known: Known): string[] {
	const { authorities, issues, years } = known;
	return [
		...fewFilters(known),
		...recordKinds.map((kind) => `of=kind:${kind}`),
		'of=framework:regional-peer-challenge',
		...years.flatMap((year) => [`from=${year}`, `to=${year}`]),
		...issues.map((issue) => `issue=${issue}&show=all`),
		...authorities.map((code) => `chosen=${code}&neighbours=yes`),
		'show=all&page=2'
	];
}

function marks(region: RegionAccess, { issues, authorities, years }: Known) {
	return issues.flatMap((issue) =>
		[null, ...authorities].flatMap((authority) =>
			['', 'region=england&show=all', ...years.map((year) => `show=all&from=${year}`)].map((query) => ({
				issue,
				authority,
				filter: compareFilter(new URLSearchParams(query), region.region.code)
			}))
		)
	);
}

function eachDocument(get: (db: Database, region: RegionAccess, id: string) => Promise<unknown>): Way {
	return async function* ({ db, region, known }) {
		for (const id of known.documents) yield await orNotThere(() => get(db, region, id));
	};
}

function eachShared(get: (db: Database, shared: Awaited<ReturnType<typeof openShared>>) => Promise<unknown>): Way {
	return async function* ({ db, adviser, known }) {
		for (const id of known.reviews) yield await orNotThere(async () => get(db, await openShared(db, adviser, id)));
	};
}

async function orNotThere(get: () => Promise<unknown>): Promise<unknown> {
	try {
		return await get();
	} catch (cause) {
		if (cause instanceof NotFound || cause instanceof RuleBroken) return 'not there';
		throw cause;
	}
}
