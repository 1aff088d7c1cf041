import { describe, expect } from 'vitest';
import { RuleBroken } from '#domain/outcomes.ts';
import { decideIssue } from '#server/region/record/decide-issue.ts';
import { kindOnIssue } from '#server/region/record/kind-on-issue.ts';
import { offerIssues } from '#server/region/record/offer-issues.ts';
import { readFinding } from '#server/region/record/read-finding.ts';
import { aPastReview } from '../factories/past-reviews.ts';
import { anAdviser } from '../factories/region.ts';
import { test } from '../setup/database.ts';

const tour =
	'Supervision is regular and helps social workers to reflect. The conference room has been moved. However, plans are weak and too often lack timescales. The care leavers’ forum met in May. Assessments are thorough, but some take too long.';

describe('what a finding says of one of its issues', () => {
	test.each([
		['supervision', 'strength', 'Supervision is regular and helps social workers to reflect.'],
		['plans', 'area', 'However, plans are weak and too often lack timescales.'],
		['care-leavers', 'mentioned', 'The care leavers’ forum met in May.'],
		['assessments', 'mixed', 'Assessments are thorough, but some take too long.']
	])('a mixed paragraph says of %s: %s', (issue, kind, said) => {
		expect(kindOnIssue({ kind: 'mixed', text: tour }, issue)).toEqual({ kind, said });
	});

	test('a turn parts a sentence: the side on the issue counts', () => {
		const text = 'Plans are clear and well understood, but supervision is poor.';
		expect(kindOnIssue({ kind: 'mixed', text }, 'plans')).toEqual({ kind: 'strength', said: null });
		expect(kindOnIssue({ kind: 'mixed', text }, 'supervision')).toEqual({ kind: 'area', said: null });
	});

	test('what a person decided about the whole is said of all it names', () => {
		for (const kind of ['strength', 'area', 'recommendation'] as const) expect(kindOnIssue({ kind, text: tour }, 'plans').kind).toBe(kind);
		expect(kindOnIssue({ kind: 'mixed', text: 'It is strong here and weak there.' }, 'plans')).toEqual({ kind: 'mixed', said: null });
	});
});

test('it is kept with the issue and counted; a person may say otherwise, and that stays when the list is gone through again', async ({ db }) => {
	const { region } = await anAdviser(db);
	const id = await aPastReview(db, region, { findings: [{ text: tour, kind: 'mixed' }] });
	const { id: findingId } = await db.selectFrom('region_finding').select('id').where('region_review_id', '=', id).executeTakeFirstOrThrow();
	const counts = async () => {
		const rows = await db.selectFrom('region_looked_at').selectAll().where('region_review_id', '=', id).execute();
		return Object.fromEntries(rows.map((row) => [row.issue_key, [row.strengths, row.areas, row.mixed, row.recommendations]]));
	};
	expect(await counts()).toMatchObject({ supervision: [1, 0, 0, 0], plans: [0, 1, 0, 0], assessments: [0, 0, 1, 0], 'care-leavers': [0, 0, 0, 0] });
	await decideIssue(db, region, { findingId, issue: 'supervision', decision: 'confirmed', kind: 'mixed' });
	await decideIssue(db, region, { findingId, issue: 'plans', decision: 'confirmed' });
	await db.updateTable('region_issue').set({ kind: 'mentioned' }).where('finding_id', '=', findingId).where('issue_key', '=', 'plans').execute();
	await db.transaction().execute((trx) => offerIssues(trx, id));
	const { issues } = await readFinding(db, region, findingId);
	expect(issues.find(({ key }) => key === 'supervision')).toMatchObject({ kind: 'mixed', state: 'confirmed', decidedBy: 'Anwen Pryce' });
	expect(issues.find(({ key }) => key === 'plans')).toMatchObject({ kind: 'area', state: 'confirmed' });
	expect((await counts()).supervision).toEqual([0, 0, 1, 0]);
	await decideIssue(db, region, { findingId, issue: 'supervision', decision: 'undone' });
	expect((await counts()).supervision).toEqual([1, 0, 0, 0]);
});

test('a finding that is not mixed says one thing only', async ({ db }) => {
	const { region } = await anAdviser(db);
	const id = await aPastReview(db, region, { findings: [{ text: 'Supervision is rare.', kind: 'area' }] });
	const { id: findingId } = await db.selectFrom('region_finding').select('id').where('region_review_id', '=', id).executeTakeFirstOrThrow();
	await expect(decideIssue(db, region, { findingId, issue: 'supervision', decision: 'confirmed', kind: 'strength' })).rejects.toThrow(RuleBroken);
});
