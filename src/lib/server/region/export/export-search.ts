import { RuleBroken } from '#domain/outcomes.ts';
import { foundKindLabels, mostResults, type RegionSearch } from '#domain/region/search.ts';
import { shippedLegends } from '#domain/plan/legend.ts';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Database } from '../../db/connect.ts';
import { writeCsv } from '../../documents/write/index.ts';
import type { Sheet, SheetRow } from '../../documents/write/sheet.ts';
import { searchRegion, type Found, type SearchResult } from '../search/search-region.ts';
import { fileOf, type RegionFile } from './export-region.ts';
import { aboutSearch } from './search-about.ts';

/** So many results a time leave in a CSV, so that the first of them are there at once. */
const atOnce = 250;

/** The results of a search as an Excel file, as many as a search counts, in the order of the page. Throws RuleBroken for a search that looks for nothing. */
export async function exportSearch(db: Database, region: RegionAccess, asked: RegionSearch): Promise<RegionFile> {
	const result = looked(asked, await searchRegion(db, region, { ...asked, page: 1 }, { size: mostResults, file: true }));
	const table: Sheet = { name: 'Results', columns, rows: result.found.map(rowOf) };
	const title = `Search for ${asked.words}`.slice(0, 80).trim();
	return fileOf(
		searchName,
		'xlsx',
		() => table,
		() => ({ title, language: 'en-GB', sheets: [table, aboutSearch(asked, result)] })
	);
}

/** The same results as CSV, a part at a time. Throws RuleBroken for a search that looks for nothing. */
export async function* streamSearch(db: Database, region: RegionAccess, asked: RegionSearch): AsyncGenerator<Buffer> {
	for (let page = 1, sent = 0; ; page += 1) {
		const { found, total } = looked(asked, await searchRegion(db, region, { ...asked, page }, { size: atOnce, file: true }));
		const part = writeCsv({ columns, rows: found.map(rowOf) });
		// Byte order mark and header stand at the top of the file alone.
		yield page === 1 ? part : part.subarray(part.indexOf('\r\n') + 2);
		sent += found.length;
		if (found.length < atOnce || sent >= total) return;
	}
}

/** The name of either file; what was looked for may be private, and names are seen by every system. */
export const searchName = 'Search of letters and plans';

function looked(asked: RegionSearch, result: SearchResult): SearchResult {
	if (asked.words === '') throw new RuleBroken('Type what you look for, then take the results');
	if (result.problem) throw new RuleBroken(result.problem);
	return result;
}

const columns: Sheet['columns'] = [
	{ header: 'Authority', width: 18, kind: 'text' },
	{ header: 'Year', width: 6, kind: 'number' },
	{ header: 'Kind of visit', width: 11, kind: 'text' },
	{ header: 'Date', width: 15, kind: 'date' },
	{ header: 'Kind', width: 12, kind: 'text' },
	{ header: 'Words', width: 43, kind: 'text' },
	{ header: 'Heading or area', width: 14, kind: 'text' },
	{ header: 'Label in the document', width: 12, kind: 'text' },
	{ header: 'Status', width: 9, kind: 'text' },
	{ header: 'Page', width: 5, kind: 'number' },
	{ header: 'Published at', width: 11, kind: 'text' }
];

function rowOf({ authority, year, kind, on, what, parts, theme, label, rag, page, publicAddress }: Found): SheetRow {
	const status = shippedLegends.five.find(({ key }) => key === rag)?.label ?? rag;
	const words = parts.map(({ text }) => text).join('');
	return {
		cells: [authority, year, kind, on, foundKindLabels[what], words, theme, label, status, page, publicAddress]
	};
}
