import { expect } from 'vitest';
import { compareFilter } from '#domain/region/compare.ts';
import { openRegion } from '#server/access/open-region.ts';
import { readCompare } from '#server/region/compare/read-compare.ts';
import { exportCompare, streamSentences } from '#server/region/export/export-region.ts';
import { readFinding } from '#server/region/record/read-finding.ts';
import { aPastReview } from '../factories/past-reviews.ts';
import { anAccount } from '../factories/people.ts';
import { aRecordedReview, anAdviser, anAuthority } from '../factories/region.ts';
import { host } from '../factories/reviews.ts';
import { test } from '../setup/database.ts';

test('a plan that was read from a document is counted apart from one that is kept here, with its day, for those who may see it', async ({ db }) => {
	const { region } = await anAdviser(db, 'T');
	const { region: elsewhere } = await anAdviser(db, 'T-ELSE');
	const actions = [{ text: 'Agree a template', rag: 'complete' }, { text: 'Audit it', rag: 'at-risk' }, { text: 'Train managers' }];
	await aPastReview(db, region, { on: '2019-05-01', actions: [{ text: 'An older plan', rag: 'complete' }] });
	await aPastReview(db, region, { on: '2025-03-14', actions, publicAddress: '', agreement: { audience: 'region', by: 'The director', on: '2026-01-01' } });
	const rowFor = async (asker: typeof region) =>
		(await readCompare(db, asker, compareFilter(new URLSearchParams('region=T'), 'T'))).rows.find(({ code }) => code === host.code)!;
	expect(await rowFor(region)).toMatchObject({ plan: null, readPlan: { actions: 3, counts: { complete: 1, 'at-risk': 1 }, day: '2025-03-14' } });
	expect((await rowFor(elsewhere)).readPlan).toMatchObject({ actions: 1, day: '2019-05-01' });
	const csv = (await exportCompare(db, region, 'csv', compareFilter(new URLSearchParams(), 'T'))).bytes.toString();
	expect(csv).toContain('14 March 2025');
});

test('what is held back is in no file, and not told by a sentence that repeats it', async ({ db }) => {
	const { adviser, region } = await anAdviser(db);
	const colleague = openRegion(await anAccount(db, { adviserOfRegion: region.region.code }));
	const { code } = await anAuthority(db);
	const { findings, id } = await aRecordedReview(db, {
		authority: code,
		year: 2021,
		addedBy: adviser.id,
		findings: [
			{ kind: 'area', text: 'One child in the hamlet waited', issues: ['supervision'], heldBack: true },
			{ kind: 'area', text: 'Waits are long', issues: ['supervision'] }
		]
	});
	await db.updateTable('region_finding').set({ repeats: findings[0]! }).where('id', '=', findings[1]!).execute();
	expect((await readFinding(db, region, findings[1]!)).finding.repeats).toContain('hamlet');
	expect((await readFinding(db, colleague, findings[1]!)).finding.repeats).toBeNull();
	await db.updateTable('region_finding').set({ repeats: null }).where('region_review_id', '=', id).execute();
	const asked = { issue: 'supervision', authority: null, filter: compareFilter(new URLSearchParams(), region.region.code, 'all') };
	const csv = Buffer.concat(await Array.fromAsync(streamSentences(db, region, asked))).toString();
	expect(csv).toContain('Waits are long');
	expect(csv).not.toContain('hamlet');
});
