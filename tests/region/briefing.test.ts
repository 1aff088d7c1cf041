import { describe, expect } from 'vitest';
import { compareFilter } from '#domain/region/compare.ts';
import type { RegionAccess } from '#server/access/open-region.ts';
import type { Database } from '#server/db/connect.ts';
import { buildBriefing } from '#server/documents/build/region/briefing.ts';
import { lintDocument } from '#server/documents/lint.ts';
import { textOf } from '#server/letters/freeze.ts';
import { exportBriefing } from '#server/region/briefing/export-briefing.ts';
import { readBriefing } from '#server/region/briefing/read-briefing.ts';
import { spineIssues } from '../../src/lib/spine/index.ts';
import { anAdviser, anAuthority, aRecordedReview } from '../factories/region.ts';
import { test } from '../setup/database.ts';

const issue = spineIssues[3]!;
const all = (region: RegionAccess, query = '') => compareFilter(new URLSearchParams(query), region.region.code, 'all');
const wordsOf = async (db: Database, region: RegionAccess, query = '') => textOf(buildBriefing(await readBriefing(db, region, all(region, query))));

describe('a regional briefing', () => {
	test('tells what reviews raised and praised in their own words, with the sources, the method and its limits', async ({ db }) => {
		const { region } = await anAdviser(db);
		const authority = await anAuthority(db);
		await aRecordedReview(db, {
			authority: authority.code,
			year: 2021,
			publicAddress: 'https://example.org/a.pdf',
			findings: [
				{ kind: 'area', text: 'Plans do not say who does what', issues: [issue.key], page: 4 },
				{ kind: 'strength', text: 'Plans are written with families', issues: [issue.key] },
				{ kind: 'area', text: 'The one family in Little Hamlet waits', issues: [issue.key], heldBack: true }
			]
		});
		const document = buildBriefing(await readBriefing(db, region, all(region)));
		expect(lintDocument(document)).toEqual([]);
		const words = textOf(document);
		for (const part of [
			'“Plans do not say who does what”',
			'page 4',
			'“Plans are written with families”',
			issue.name,
			'Method and limits',
			'Some reviews are not shown',
			'1 of the 1 that looked at it'
		])
			expect(words).toContain(part);
		expect(words).not.toContain('Hamlet');
		expect(await wordsOf(db, region, 'from=2022')).not.toContain('who does what');
	});

	test('holds nothing of a review that one may not see, and says what may not be passed on', async ({ db }) => {
		const { region, adviser } = await anAdviser(db);
		const authority = await anAuthority(db);
		const letter = {
			authority: authority.code,
			year: 2022,
			publicAddress: '',
			findings: [{ kind: 'area' as const, text: 'Decisions wait for weeks', issues: [issue.key] }]
		};
		const nobodys = await aRecordedReview(db, letter);
		const words = await wordsOf(db, region);
		expect(words).not.toContain('Decisions wait');
		expect(words).toContain('No review or inspection that may be named');
		await db.updateTable('region_review').set({ added_by: adviser.id }).where('id', '=', nobodys.id).execute();
		expect(await wordsOf(db, region)).toContain('neither published nor agreed to');
	});

	test('comes as Word and as tagged PDF', async ({ db }) => {
		const { region } = await anAdviser(db);
		const authority = await anAuthority(db);
		await aRecordedReview(db, {
			authority: authority.code,
			year: 2021,
			findings: [{ kind: 'area', text: 'Plans do not say who does what', issues: [issue.key] }]
		});
		const pdf = await exportBriefing(db, region, { filter: all(region), format: 'pdf' });
		expect(pdf.bytes.toString('latin1')).toContain('/StructTreeRoot');
		const word = await exportBriefing(db, region, { filter: all(region), format: 'docx' });
		expect(word.name).toMatch(/^Regional-briefing-Test-region-[\d-]+\.docx$/);
		expect(word.bytes.subarray(0, 2).toString()).toBe('PK');
		await expect(exportBriefing(db, region, { filter: all(region), format: 'exe' })).rejects.toThrow('format');
	});
});
