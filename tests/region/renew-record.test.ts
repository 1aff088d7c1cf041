import { expect } from 'vitest';
import { issueLetter } from '#server/letters/issue-letter.ts';
import { decideIssue } from '#server/region/record/decide-issue.ts';
import { renewRecord } from '#server/region/record/renew-record.ts';
import { aSignedLetter } from '../factories/letters.ts';
import { aPastReview } from '../factories/past-reviews.ts';
import { anAdviser } from '../factories/region.ts';
import { test } from '../setup/database.ts';

test('when the list of issues changes, suggestions are made anew, and what people decided stays; a few reviews at a time', async ({ db }) => {
	const { region } = await anAdviser(db);
	const ids = [
		await aPastReview(db, region, { findings: [{ text: 'Supervision is rare and plans are vague.' }] }),
		await aPastReview(db, region, { findings: [{ text: 'Supervision is rare.' }] })
	];
	const { id: findingId } = await db.selectFrom('region_finding').select('id').where('region_review_id', '=', ids[0]!).executeTakeFirstOrThrow();
	await decideIssue(db, region, { findingId, issue: 'plans', decision: 'rejected' });
	await decideIssue(db, region, { findingId, issue: 'workforce', decision: 'confirmed' });
	// As a former list left them: with a suggestion that the rules no longer make, and without one that they do.
	await db.updateTable('region_issue').set({ issue_key: 'neglect' }).where('issue_key', '=', 'supervision').execute();
	await db.updateTable('region_review').set({ spine_version: 0 }).execute();
	expect(await renewRecord(db, { most: 1 })).toEqual({ recorded: 0, renewed: 1 });
	expect(await renewRecord(db)).toEqual({ recorded: 0, renewed: 1 });
	expect(await renewRecord(db)).toEqual({ recorded: 0, renewed: 0 });
	const issues = await db.selectFrom('region_issue').select(['issue_key', 'state']).where('finding_id', '=', findingId).orderBy('issue_key').execute();
	expect(issues).toEqual([
		{ issue_key: 'plans', state: 'rejected' },
		{ issue_key: 'supervision', state: 'suggested' },
		{ issue_key: 'workforce', state: 'confirmed' }
	]);
	const looked = await db.selectFrom('region_looked_at').select('issue_key').where('region_review_id', '=', ids[0]!).orderBy('issue_key').execute();
	expect(looked.map(({ issue_key: key }) => key)).toEqual(['supervision', 'workforce']);
});

test('a letter that was issued before there was a record enters it', async ({ db }) => {
	const letter = await aSignedLetter(db);
	await issueLetter(db, (await letter.again()).manager, { versionId: letter.versionId, reason: '' });
	await db.deleteFrom('region_review').execute();
	expect(await renewRecord(db)).toEqual({ recorded: 1, renewed: 0 });
	expect(await db.selectFrom('region_review').select('review_id').execute()).toEqual([{ review_id: letter.id }]);
	expect(await renewRecord(db)).toEqual({ recorded: 0, renewed: 0 });
});
