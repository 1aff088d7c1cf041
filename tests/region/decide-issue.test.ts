import { expect } from 'vitest';
import { NotFound } from '#domain/outcomes.ts';
import { openRegion } from '#server/access/open-region.ts';
import type { Database } from '#server/db/connect.ts';
import { listRegionHistory } from '#server/history/list-region-history.ts';
import { decideIssue } from '#server/region/record/decide-issue.ts';
import { readFinding } from '#server/region/record/read-finding.ts';
import { anAccount } from '../factories/people.ts';
import { aPastReview } from '../factories/past-reviews.ts';
import { anAdviser } from '../factories/region.ts';
import { test } from '../setup/database.ts';

async function aSentence(db: Database, text: string, publicAddress = 'https://example.org/letter') {
	const { region } = await anAdviser(db);
	const id = await aPastReview(db, region, { publicAddress, findings: [{ text, label: 'Areas for further consideration', page: 3 }] });
	const { id: findingId } = await db.selectFrom('region_finding').select('id').where('region_review_id', '=', id).executeTakeFirstOrThrow();
	const looked = async () =>
		(await db.selectFrom('region_looked_at').select('issue_key').where('region_review_id', '=', id).orderBy('issue_key').execute()).map((row) => row.issue_key);
	return { region, findingId, looked };
}

test('people confirm an issue, reject one and add another: it is kept who did, counted, and told in the history; the label stays', async ({ db }) => {
	const { region, findingId, looked } = await aSentence(db, 'Supervision is rare and plans are vague.');
	expect(await looked()).toEqual(['plans', 'supervision']);
	await decideIssue(db, region, { findingId, issue: 'supervision', decision: 'confirmed' });
	await decideIssue(db, region, { findingId, issue: 'plans', decision: 'rejected' });
	await decideIssue(db, region, { findingId, issue: 'workforce', decision: 'confirmed' });
	const { finding, issues, others } = await readFinding(db, region, findingId);
	expect(finding).toMatchObject({ label: 'Areas for further consideration', page: 3 });
	expect(issues.map(({ key, state, words, decidedBy }) => [key, state, words, decidedBy])).toEqual([
		['plans', 'rejected', 'plans', 'Anwen Pryce'],
		['supervision', 'confirmed', 'Supervision', 'Anwen Pryce'],
		['workforce', 'confirmed', '', 'Anwen Pryce']
	]);
	expect(others.map(({ key }) => key)).toContain('plans');
	expect(await looked()).toEqual(['supervision', 'workforce']);
	await decideIssue(db, region, { findingId, issue: 'plans', decision: 'undone' });
	await decideIssue(db, region, { findingId, issue: 'workforce', decision: 'undone' });
	expect(await looked()).toEqual(['plans', 'supervision']);
	expect((await listRegionHistory(db, region, { page: 1 })).lines.map(({ what }) => what.split(':')[0])).toEqual([
		'Decision on an issue taken back',
		'Decision on an issue taken back',
		'Issue of a sentence confirmed',
		'Issue of a sentence rejected',
		'Issue of a sentence confirmed'
	]);
	await expect(decideIssue(db, region, { findingId, issue: 'luck', decision: 'confirmed' })).rejects.toThrow(NotFound);
});

test('to an adviser who may not see a sentence it is not there', async ({ db }) => {
	const hidden = await aSentence(db, 'Supervision is rare.', '');
	const heldBack = await aSentence(db, 'In one case supervision had not taken place.');
	const other = openRegion(await anAccount(db, { adviserOfRegion: 'T-R' }));
	for (const { findingId } of [hidden, heldBack]) {
		await expect(readFinding(db, other, findingId)).rejects.toThrow(NotFound);
		await expect(decideIssue(db, other, { findingId, issue: 'supervision', decision: 'rejected' })).rejects.toThrow(NotFound);
	}
	expect((await readFinding(db, heldBack.region, heldBack.findingId)).finding.heldBack).toBe(true);
	await expect(readFinding(db, other, 'nothing')).rejects.toThrow(NotFound);
});
