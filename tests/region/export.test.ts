import ExcelJS from 'exceljs';
import { expect } from 'vitest';
import { NotFound } from '#domain/outcomes.ts';
import { compareFilter } from '#domain/region/compare.ts';
import type { Database } from '#server/db/connect.ts';
import { exportHelp, exportMemory } from '#server/region/export/export-memory.ts';
import { exportCompare, exportIssues, exportSentences, streamSentences } from '#server/region/export/export-region.ts';
import { spineIssues } from '../../src/lib/spine/index.ts';
import { aRecordedReview, anAdviser, anAuthority, testRegion } from '../factories/region.ts';
import { test } from '../setup/database.ts';
import { sheetsOf } from './sheets-of.ts';

const filter = (query = '') => compareFilter(new URLSearchParams(query), testRegion.code, 'all');

async function anIssue(db: Database) {
	const { region, adviser } = await anAdviser(db);
	const { code } = await anAuthority(db, { name: 'Alder' });
	const findings = [
		{ kind: 'area' as const, text: '=HYPERLINK("https://example.org") is not supervision', issues: ['supervision'], page: 4 },
		{ kind: 'area' as const, text: 'Only one family there could be meant.', issues: ['supervision'], heldBack: true }
	];
	await aRecordedReview(db, { authority: code, year: 2021, findings, lookedAt: ['thresholds'], addedBy: adviser.id });
	return { region, asked: { issue: 'supervision', authority: null, filter: filter() } };
}

test('the comparison goes out with its words, the counts behind them, and what it may not be used for', async ({ db }) => {
	const { region } = await anIssue(db);
	const { name, bytes } = await exportCompare(db, region, 'xlsx', filter());
	expect(name).toMatch(/^Comparison-.*\.xlsx$/);
	const sheets = await sheetsOf(bytes);
	expect(sheets['Comparison']?.[0]?.slice(0, 6)).toEqual(['Authority', 'Latest year', 'Latest review', 'Reviews', 'Supervision', 'Thresholds']);
	expect(sheets['Comparison']?.[1]?.slice(0, 6)).toEqual(['Alder', '2021', 'inspection', '1', 'Area', 'No finding']);
	expect(sheets['Counts']?.[1]).toEqual(['Alder', 'Supervision', '0', '2', '0', '0', '1']);
	expect(JSON.stringify(sheets['About'])).toContain('do not rank authorities');
	const csv = await exportCompare(db, region, 'csv', filter());
	expect(csv.bytes.toString()).toContain('Alder,2021,inspection,1,Area,No finding');
	expect((await exportIssues(db, region, 'csv', filter())).bytes.toString()).toContain('Supervision,1,1,0,1,1,0,2021,Too few letters');
});

test('the comparison prints over as many pages as it needs to be read, each with the authority and the headings', async ({ db }) => {
	const { region } = await anAdviser(db);
	const { code } = await anAuthority(db, { name: 'Alder' });
	await aRecordedReview(db, { authority: code, year: 2021, findings: [], lookedAt: spineIssues.map(({ key }) => key) });
	const { bytes } = await exportCompare(db, region, 'xlsx', filter());
	const book = new ExcelJS.Workbook();
	await book.xlsx.load(new Uint8Array(bytes).buffer);
	const page = book.getWorksheet('Comparison')!;
	expect(page.pageSetup).toMatchObject({ orientation: 'landscape', printTitlesColumn: 'A:A', printTitlesRow: '1:1', fitToHeight: 0 });
	expect(page.pageSetup.fitToWidth).toBeGreaterThan(5);
	expect(page.views[0]).toMatchObject({ xSplit: 1, ySplit: 1 });
});

test('a sentence goes out as text that no spreadsheet runs, and one that is held back stays in, whoever added it', async ({ db }) => {
	const { region, asked } = await anIssue(db);
	const parts: Buffer[] = [];
	for await (const part of streamSentences(db, region, asked)) parts.push(part);
	const csv = Buffer.concat(parts).toString();
	expect(csv).toContain(`"'=HYPERLINK(""https://example.org"") is not supervision"`);
	expect(csv).not.toContain('one family');
	const { Sentences } = await sheetsOf((await exportSentences(db, region, 'xlsx', asked)).bytes);
	expect(Sentences).toHaveLength(2);
	await expect(exportSentences(db, region, 'docx', asked)).rejects.toThrow(NotFound);
	await expect(exportCompare(db, region, 'pdf', filter())).rejects.toThrow(NotFound);
});

test('the thread of an authority and who could help go out with their sentences, and nothing that is held back', async ({ db }) => {
	const { region, adviser } = await anAdviser(db);
	const { code } = await anAuthority(db, { name: 'Birch' });
	const raised = (text: string, heldBack = false) => ({ kind: 'area' as const, text, issues: ['supervision'], heldBack });
	await aRecordedReview(db, {
		authority: code,
		year: 2019,
		findings: [raised('Supervision rarely leads to changed visits.'), raised('One family could be meant.', true)],
		addedBy: adviser.id
	});
	await aRecordedReview(db, { authority: code, year: 2022, findings: [raised('Visits seldom change after supervision.')] });
	await aRecordedReview(db, { authority: code, year: 2025, findings: [{ kind: 'strength', text: 'Supervision changes visits.', issues: ['supervision'] }] });
	const { name, bytes } = await exportMemory(db, region, { format: 'xlsx', code, issue: 'supervision' });
	expect(name).toBe('Birch-Supervision.xlsx');
	const { Thread, Reviews } = await sheetsOf(bytes);
	expect(Thread?.slice(1).map((row) => [row[0], row[4], row[6]])).toEqual([
		['2019', 'Raised', 'Supervision rarely leads to changed visits.'],
		['2022', 'Raised again, 2nd time', 'Visits seldom change after supervision.'],
		['2025', 'Noted as a strength', 'Supervision changes visits.']
	]);
	expect(Thread?.[2]?.[9]).toBe('2019: Supervision rarely leads to changed visits.');
	expect(Reviews).toHaveLength(4);
	const every = (await exportMemory(db, region, { format: 'csv', code, issue: null })).bytes.toString();
	expect(every).toContain('Supervision,"2019, 2022",2025,3');
	const help = (await exportHelp(db, region, { format: 'csv', issue: 'supervision', authority: null })).bytes.toString();
	expect(help).toContain('Birch,2025,');
	expect(help).toContain('Supervision changes visits.');
	await expect(exportHelp(db, region, { format: 'csv', issue: null, authority: null })).rejects.toThrow(NotFound);
});
