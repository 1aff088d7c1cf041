import { NotFound, RuleBroken } from '#domain/outcomes.ts';
import type { CompareFilter } from '#domain/region/compare.ts';
import { findIssue } from '../../../spine/index.ts';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Database } from '../../db/connect.ts';
import { writeCsv, writeXlsx } from '../../documents/write/index.ts';
import type { Sheet, Workbook } from '../../documents/write/sheet.ts';
import { listAuthorities } from '../compare/list-authorities.ts';
import { listPlaces, placeName } from '../compare/list-places.ts';
import { readCompare } from '../compare/read-compare.ts';
import { readRecordOptions } from '../compare/record-options.ts';
import { readRecurring } from '../issues/read-recurring.ts';
import { readSentences } from '../issues/read-sentences.ts';
import { aboutSheet } from './about-sheet.ts';
import { compareSheets, compareTable } from './compare-sheets.ts';
import { issueSheets, issueTable } from './issue-sheets.ts';
import { sentenceColumns, sentenceRows } from './sentence-rows.ts';

export type RegionFile = { name: string; mediaType: string; bytes: Buffer };

/** So many sentences in one Excel file; a CSV takes them all. */
export const mostSentences = 3000;

/** The comparison with every issue that the filter asks for, as Excel or CSV. Throws NotFound for another format. */
export async function exportCompare(db: Database, region: RegionAccess, format: string, filter: CompareFilter): Promise<RegionFile> {
	const comparison = await readCompare(db, region, { ...filter, page: 1 }, { everyColumn: true });
	return fileOf(
		`Comparison ${comparison.place.name}`,
		format,
		() => compareTable(comparison),
		() => compareSheets(comparison)
	);
}

/** The issues that keep coming back, as Excel or CSV. Throws NotFound for another format. */
export async function exportIssues(db: Database, region: RegionAccess, format: string, filter: CompareFilter): Promise<RegionFile> {
	const recurring = await readRecurring(db, region, filter);
	return fileOf(
		`Issues ${recurring.place.name}`,
		format,
		() => issueTable(recurring.issues),
		() => issueSheets(recurring)
	);
}

export type SentencesOf = { issue: string; authority: string | null; filter: CompareFilter };

/**
 * The sentences behind one issue as an Excel file. Throws NotFound for an issue that is not in the list, RuleBroken where there are more than fit; the CSV
 * (`streamSentences`) takes them all.
 */
export async function exportSentences(db: Database, region: RegionAccess, format: string, asked: SentencesOf): Promise<RegionFile> {
	const issue = findIssue(asked.issue);
	if (!issue || format !== 'xlsx') throw new NotFound('issue');
	const [{ totals, reviews }, authorities, options] = await Promise.all([
		readSentences(db, region, { ...asked, page: 1, size: mostSentences, file: true }),
		listAuthorities(db),
		readRecordOptions(db, region, asked.filter.region)
	]);
	if (totals.sentences - totals.heldBack > mostSentences)
		throw new RuleBroken(
			`More than ${mostSentences.toLocaleString('en-GB')} sentences: choose an authority or fewer years, or take the CSV file, which holds them all`
		);
	const place = placeName(listPlaces(authorities), asked.filter.region);
	const table = { name: 'Sentences', keyColumns: 1, columns: sentenceColumns, rows: sentenceRows(reviews) };
	const about = aboutSheet(place, asked.filter, options, [['Issue', `${issue.name}. ${issue.about}`]]);
	return fileOf(
		`${issue.name} ${place}`,
		'xlsx',
		() => table,
		() => ({ title: `${issue.name} in ${place}`, language: 'en-GB', sheets: [table, about] })
	);
}

/** The same sentences as CSV, a thousand at a time, so that the first of them leave at once however many there are. */
export async function* streamSentences(db: Database, region: RegionAccess, asked: SentencesOf): AsyncGenerator<Buffer> {
	if (!findIssue(asked.issue)) throw new NotFound('issue');
	const size = 1000;
	for (let page = 1; ; page += 1) {
		const { reviews } = await readSentences(db, region, { ...asked, page, size, file: true });
		const rows = sentenceRows(reviews);
		const part = writeCsv({ columns: sentenceColumns, rows });
		// Byte order mark and header stand at the top of the file alone.
		yield page === 1 ? part : part.subarray(part.indexOf('\r\n') + 2);
		if (rows.length < size) return;
	}
}

/** One table as CSV, or a workbook as Excel, under a plain name. Throws NotFound for another format. */
export async function fileOf(title: string, format: string, table: () => Sheet, workbook: () => Workbook): Promise<RegionFile> {
	const name = fileName(title);
	if (format === 'csv') return { name: `${name}.csv`, mediaType: 'text/csv; charset=utf-8', bytes: writeCsv(table()) };
	if (format !== 'xlsx') throw new NotFound('format');
	const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
	return { name: `${name}.xlsx`, mediaType, bytes: await writeXlsx(workbook()) };
}

/** Plain letters only, since the name travels through every system. */
export function fileName(title: string): string {
	return title
		.normalize('NFKD')
		.replaceAll(/[^A-Za-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');
}
