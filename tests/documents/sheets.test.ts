import JSZip from 'jszip';
import Papa from 'papaparse';
import readExcel from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { withoutGuard, writeCsv } from '#server/documents/write/csv.ts';
import { writeXlsx } from '#server/documents/write/xlsx.ts';
import { converted, testWith } from './other-programs.ts';
import { sampleWorkbook } from './sample.ts';
import type { SheetColumn, SheetValue, Workbook } from '#server/documents/write/sheet.ts';

const text = (header: string): SheetColumn => ({ header, width: 20, kind: 'text' });
const oneSheet = (columns: SheetColumn[], cells: SheetValue[][], name = 'Sheet'): Workbook => ({
	title: 'Book',
	language: 'en-GB',
	sheets: [{ name, columns, rows: cells.map((row) => ({ cells: row })) }]
});
const evil = ['=1+1', '+1+1', '-1+1', '@SUM(A1)', '\t=1+1', '\r=1+1', '  =cmd|calc', "'=1", '=HYPERLINK("http://x")', '＝1+1'];
const part = async (bytes: Buffer, name: string) => (await (await JSZip.loadAsync(bytes)).file(name)?.async('string')) ?? '';
const csvRows = (bytes: Buffer) => Papa.parse<string[]>(bytes.toString().slice(1), { skipEmptyLines: true }).data;

test('another reader finds the header, the groups, real dates, numbers and status words', async () => {
	const [sheet] = await readExcel(await writeXlsx(sampleWorkbook()));
	const rows = sheet?.data ?? [];
	expect(rows[0]).toEqual(['Id', 'Actions', 'Lead', 'Timescale', 'Meetings', 'Progress', 'RAG']);
	expect(rows).toHaveLength(45);
	expect(rows[1]?.[1]).toBe('1. Voice of children and young people');
	expect(rows[3]?.slice(3, 5)).toEqual([new Date('2026-03-30T00:00:00Z'), 2]);
	expect(rows[4]?.[3]).toBe('Monthly');
	expect(rows[2]?.[3]).toBe('2026-02-30');
	expect(rows[2]?.[6]).toBe('At risk');
});

test('the sheet is frozen, filtered, set for print, with one list of choices and a hidden id', async () => {
	const bytes = await writeXlsx(sampleWorkbook());
	const sheet = await part(bytes, 'xl/worksheets/sheet1.xml');
	expect(sheet).toMatch(/<pane ySplit="1"[^>]*state="frozen"/);
	expect(sheet).toMatch(/<pageSetup [^>]*orientation="landscape"[^>]*fitToHeight="0"|<pageSetup [^>]*fitToHeight="0"[^>]*orientation="landscape"/);
	expect(sheet.match(/<dataValidation /g)).toHaveLength(1);
	expect(sheet).toMatch(/<col min="1" max="1"[^>]*hidden="1"/);
	expect(sheet).toMatch(/<autoFilter ref="A1:G1"/);
	expect(sheet).toMatch(/<row r="3"[^>]*ht="\d+/);
	expect(await part(bytes, 'xl/workbook.xml')).toContain('_xlnm.Print_Titles');
	expect(await part(bytes, 'docProps/core.xml')).toMatch(/<dc:title>Action plan: Ashcombe Borough Council<.*<dc:language>en-GB</);
});

testWith(['soffice'], 'LibreOffice opens it and reads the same cells', async () => {
	const rows = Papa.parse<string[]>(
		converted(await writeXlsx(sampleWorkbook()), 'xlsx', 'csv:Text - txt - csv (StarCalc):44,34,76,1,,2057,false,true').toString(),
		{ skipEmptyLines: true }
	).data;
	expect(rows).toHaveLength(45);
	expect(rows[3]).toContain('30 March 2026');
	expect(rows[2]).toContain('At risk');
});

test('text that looks like a formula is text in Excel', async () => {
	const bytes = await writeXlsx(
		oneSheet(
			[text('=A')],
			evil.map((value) => [value])
		)
	);
	const sheet = await part(bytes, 'xl/worksheets/sheet1.xml');
	expect(sheet).not.toContain('<f>');
	const [read] = await readExcel(bytes);
	expect(read?.data.map((row) => row[0])).toEqual(['=A', ...evil.map((value) => value.replace('\r', '\n').trim())]);
});

test('names of sheets keep to what Excel allows and stay apart', async () => {
	const sheets = ['A/B: [plan]?', 'a/b: [plan]?', '', 'x'.repeat(60), 'Lists'].map((name) => ({ name, columns: [text('A')], rows: [] }));
	const book = await part(await writeXlsx({ title: 'T', language: 'en-GB', sheets }), 'xl/workbook.xml');
	const names = [...book.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map((match) => match[1] ?? '');
	expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(5);
	for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
});

test('control characters, emoji, right-to-left and over-long text do not break the file', async () => {
	const [read] = await readExcel(await writeXlsx(oneSheet([text('A')], [['a\u0000\u000bb'], ['العربية 😀'], ['x'.repeat(40_000)]])));
	expect(read?.data[1]?.[0]).toBe('a\nb');
	expect(read?.data[2]?.[0]).toBe('العربية 😀');
	expect(String(read?.data[3]?.[0])).toMatch(/x … \(cut short\)$/);
});

test('CSV has a byte order mark, CR LF, a column for groups, and no hidden column', () => {
	const [sheet] = sampleWorkbook().sheets;
	const bytes = writeCsv(sheet!);
	expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
	expect(bytes.toString()).toMatch(/[^\r]\r\n$/);
	const rows = csvRows(bytes);
	expect(rows[0]).toEqual(['Area for improvement', 'Actions', 'Lead', 'Timescale', 'Meetings', 'Progress', 'RAG']);
	expect(rows).toHaveLength(41);
	expect(rows[40]?.[0]).toBe('4. Capacity and managing resources');
});

test('in CSV a formula is guarded, and our own reading undoes it', () => {
	const rows = csvRows(
		writeCsv(
			oneSheet(
				[text('A')],
				evil.map((value) => [value])
			).sheets[0]!
		)
	).slice(1);
	for (const [index, row] of rows.entries()) {
		expect(row[0]).toMatch(/^'/);
		expect(withoutGuard(row[0] ?? '')).toBe(evil[index]?.replace('\r', '\n'));
	}
});

test('in CSV numbers stay numbers, and plain text stays plain', () => {
	const values: SheetValue[] = [-5, 3.5, '-12', '+44', '-1.5%', 'a = b', "it's", "'quoted'", '14 March 2026', ''];
	const [, row] = csvRows(
		writeCsv(
			oneSheet(
				values.map((_, index) => text(`C${index}`)),
				[values]
			).sheets[0]!
		)
	);
	expect(row).toEqual(['-5', '3.5', '-12', '+44', '-1.5%', 'a = b', "it's", "'quoted'", '14 March 2026', '']);
	for (const value of row ?? []) expect(withoutGuard(value)).toBe(value);
});
