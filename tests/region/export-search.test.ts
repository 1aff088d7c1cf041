import ExcelJS from 'exceljs';
import { describe, expect } from 'vitest';
import { RuleBroken } from '#domain/outcomes.ts';
import { regionSearch } from '#domain/region/search.ts';
import { openRegion, type RegionAccess } from '#server/access/open-region.ts';
import type { Database } from '#server/db/connect.ts';
import { exportSearch, streamSearch } from '#server/region/export/export-search.ts';
import { anAccount } from '../factories/people.ts';
import { aRecordedReview, anAdviser, anAuthority, testRegion } from '../factories/region.ts';
import { test } from '../setup/database.ts';

const asked = (query: Record<string, string>) => regionSearch(new URLSearchParams(query));

async function csvOf(db: Database, region: RegionAccess, query: Record<string, string>): Promise<string> {
	const parts: Buffer[] = [];
	for await (const part of streamSearch(db, region, asked(query))) parts.push(part);
	return Buffer.concat(parts).toString();
}

async function aLetter(db: Database) {
	const { region, adviser } = await anAdviser(db);
	const { code } = await anAuthority(db, { name: 'Alder' });
	const findings = [
		{ kind: 'area' as const, text: '=SUM(1) of supervision is not recorded', issues: ['supervision'], page: 4 },
		{ kind: 'area' as const, text: 'Supervision of the one foster carer of the island.', issues: ['supervision'], heldBack: true }
	];
	await aRecordedReview(db, { authority: code, year: 2021, findings, addedBy: adviser.id, publicAddress: '' });
	return { region, code };
}

describe('the results of a search go out', () => {
	test('as text that no spreadsheet runs, and without what is held back, whoever added it', async ({ db }) => {
		const { region } = await aLetter(db);
		const csv = await csvOf(db, region, { q: 'supervision' });
		expect(csv).toContain(`'=SUM(1) of supervision is not recorded`);
		expect(csv).not.toContain('foster carer');
		const book = new ExcelJS.Workbook();
		await book.xlsx.load(new Uint8Array((await exportSearch(db, region, asked({ q: 'supervision' }))).bytes).buffer);
		expect(book.worksheets.map(({ name, rowCount }) => [name, rowCount])).toEqual([
			['Results', 2],
			['About', 10]
		]);
	});

	test('to nobody who may not see the letter', async ({ db }) => {
		await aLetter(db);
		const other = openRegion(await anAccount(db, { adviserOfRegion: testRegion.code }));
		expect((await csvOf(db, other, { q: 'supervision' })).trim().split('\r\n')).toHaveLength(1);
	});

	test('all of them and each once, however many parts they leave in', async ({ db }) => {
		const { region } = await anAdviser(db);
		const { code } = await anAuthority(db);
		const findings = Array.from({ length: 270 }, (_, index) => ({ kind: 'area' as const, text: `Supervision ${index} was missed.`, issues: ['supervision'] }));
		await aRecordedReview(db, { authority: code, year: 2020, findings });
		const lines = (await csvOf(db, region, { q: 'supervision' })).trim().split('\r\n');
		expect(new Set(lines).size).toBe(271);
		expect(lines).toHaveLength(271);
	});

	test('not at all where nothing was looked for', async ({ db }) => {
		const { region } = await anAdviser(db);
		await expect(exportSearch(db, region, asked({}))).rejects.toThrow(RuleBroken);
		await expect(exportSearch(db, region, asked({ q: 'the' }))).rejects.toThrow(RuleBroken);
		await expect(csvOf(db, region, { q: '-supervision' })).rejects.toThrow(RuleBroken);
	});
});
