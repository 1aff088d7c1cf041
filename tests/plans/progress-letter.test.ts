import { createHash } from 'node:crypto';
import { describe, expect } from 'vitest';
import { newId } from '#domain/id.ts';
import { Conflict, NotAllowed, NotFound, RuleBroken } from '#domain/outcomes.ts';
import type { ReviewAccess } from '#server/access/review-access.ts';
import type { Database } from '#server/db/connect.ts';
import { textOf } from '#server/letters/freeze.ts';
import { giveProgressView } from '#server/plans/progress/give-view.ts';
import { answerOnProgress, commentOnProgress } from '#server/plans/progress/letter/comment.ts';
import { keepProgressCheck } from '#server/plans/progress/letter/edit-letter.ts';
import { exportProgressLetter } from '#server/plans/progress/letter/export-letter.ts';
import { issueProgressLetter } from '#server/plans/progress/letter/issue-letter.ts';
import { progressLetterPage } from '#server/plans/progress/letter/letter-page.ts';
import { readDraft } from '#server/plans/progress/letter/read-letter.ts';
import { saveProgressVersion, shareProgressLetter } from '#server/plans/progress/letter/share-letter.ts';
import { compareProgressVersions, listProgressVersions, readProgressVersion } from '#server/plans/progress/letter/versions.ts';
import { readPlan } from '#server/plans/read-plan.ts';
import { storeSignature } from '#server/letters/signature.ts';
import type { ProgressLetterWords } from '#domain/plan/progress-letter.ts';
import { tinyPng } from '../documents/pictures.ts';
import { someone } from '../factories/plans.ts';
import { aProgressLetter, dateLetter } from '../factories/progress.ts';
import { lastEntry } from '../factories/reviews.ts';
import { test } from '../setup/database.ts';

const share = (db: Database, lead: ReviewAccess, progressId: string) => shareProgressLetter(db, lead, progressId, { id: newId() });
const issue = (db: Database, lead: ReviewAccess, progressId: string, { seen = '', reason = '' } = {}) =>
	issueProgressLetter(db, lead, progressId, { id: newId(), seen, reason });

describe('the progress letter', () => {
	test('says of each area what was said, what the host says, what the peers saw and what is next; a draft says so', async ({ db }) => {
		const { lead, progressId } = await aProgressLetter(db);
		const draft = await readDraft(db, lead, progressId);
		const said = textOf(draft!.document);
		for (const part of [
			'What our letter said',
			'Every team uses the box.',
			'Partly addressed.',
			'two of five teams',
			'We look again in June.',
			'Thank you for inviting us back'
		])
			expect(said).toContain(part);
		expect(draft?.document.draft).toBe('Draft');
		expect(draft?.checks.filter((check) => !check.kept)).toEqual([]);
	});

	test('is not shared while a view is missing or words may identify somebody; a reason settles it', async ({ db }) => {
		const { lead, progressId, areaId } = await aProgressLetter(db);
		await giveProgressView(db, lead, progressId, { areaId, version: 1, view: 'partly', words: 'In one case the reason was missing.' });
		await expect(share(db, lead, progressId)).rejects.toThrow('Settle the check first');
		const [check] = (await readDraft(db, lead, progressId))!.checks;
		expect(check?.kind).toBe('may-identify');
		await keepProgressCheck(db, lead, progressId, { key: check!.key, reason: 'It was an exercise' });
		await share(db, lead, progressId);
		await expect(keepProgressCheck(db, lead, progressId, { key: 'gone', reason: 'x' })).rejects.toThrow(RuleBroken);
	});

	test('has the picture of the signature that the findings letter has, where the same person signs and it is wanted', async ({ db }) => {
		const { lead, progressId, id } = await aProgressLetter(db);
		const picture = { name: 'signature.png', mediaType: 'image/png', bytes: Buffer.from(tinyPng, 'base64') };
		await db.transaction().execute(async (trx) => {
			const file = await storeSignature(trx, lead, picture);
			await trx.insertInto('letter').values({ review_id: id, signatory: 'Helen Marsh', signature_file_id: file }).execute();
		});
		const pictures = async (words: Partial<ProgressLetterWords>) => {
			await dateLetter(db, lead, progressId, words);
			const draft = await readDraft(db, lead, progressId);
			expect(draft?.pictureOf).toBe('Helen Marsh');
			return draft!.document.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'signature' && block.image ? [block.image] : [])));
		};
		expect(await pictures({ signatory: 'Helen Marsh', printSignature: 'yes' })).toEqual([
			{ data: tinyPng, mediaType: 'image/png', alt: 'Signature of Helen Marsh' }
		]);
		expect(await pictures({ signatory: 'Tom Okafor', printSignature: 'yes' })).toEqual([]);
		expect(await pictures({ signatory: 'Helen Marsh', printSignature: undefined })).toEqual([]);
	});

	test('two people who write it get both texts', async ({ db }) => {
		const { lead, progressId } = await aProgressLetter(db);
		await dateLetter(db, lead, progressId, { introduction: 'First words.' });
		await expect(dateLetter(db, lead, progressId, { introduction: 'Other words.', version: 1 })).rejects.toThrow(Conflict);
	});

	test('the host reads what was shared, an observer what was issued, neither a draft', async ({ db }) => {
		const { lead, host, progressId, id } = await aProgressLetter(db);
		const { review: observer } = await someone(db, id, 'observer');
		await saveProgressVersion(db, lead, progressId, { id: newId() });
		expect(await listProgressVersions(db, host, progressId)).toEqual([]);
		await expect(readProgressVersion(db, host, progressId, 1)).rejects.toThrow(NotFound);
		await expect(readDraft(db, host, progressId)).rejects.toThrow(NotAllowed);
		await share(db, lead, progressId);
		expect((await readProgressVersion(db, host, progressId, 1)).document.draft).toBe('Draft 1');
		await expect(readProgressVersion(db, observer, progressId, 1)).rejects.toThrow(NotFound);
		expect((await readPlan(db, host)).areas[0]?.peersView).toBeNull();
		await issue(db, lead, progressId);
		expect((await readProgressVersion(db, observer, progressId, 1)).document.draft).toBeUndefined();
		expect((await readPlan(db, observer)).areas[0]?.peersView).toMatchObject({ view: 'partly' });
		expect((await progressLetterPage(db, observer, progressId)).comments).toEqual([]);
	});

	test('is issued once the host has seen it and its comments are answered; the files are kept with their hash', async ({ db }) => {
		const { lead, host, progressId, id } = await aProgressLetter(db);
		await expect(issue(db, lead, progressId)).rejects.toThrow('Share the letter with the host first');
		await share(db, lead, progressId);
		const [version] = await listProgressVersions(db, host, progressId);
		const comment = { id: newId(), versionId: version!.id, comment: 'Three teams, not two' };
		await commentOnProgress(db, host, progressId, comment);
		await commentOnProgress(db, host, progressId, comment);
		expect((await progressLetterPage(db, host, progressId)).comments).toHaveLength(1);
		await expect(issue(db, lead, progressId)).rejects.toThrow('Answer the host’s comment');
		await answerOnProgress(db, lead, progressId, { commentId: comment.id, answer: 'Put right' });
		await issue(db, lead, progressId);
		const entry = await lastEntry(db, id);
		expect(entry).toMatchObject({ what: 'progress letter issued', seen_with: 'progress:read-issued' });
		const pdf = await exportProgressLetter(db, host, progressId, { format: 'pdf', version: 1 });
		const hash = createHash('sha256').update(pdf.bytes).digest('hex');
		expect(JSON.stringify(entry)).toContain(hash);
		expect((await exportProgressLetter(db, host, progressId, { format: 'pdf', version: 1 })).bytes.equals(pdf.bytes)).toBe(true);
		await issue(db, lead, progressId);
		await expect(issue(db, lead, progressId, { seen: '1' })).rejects.toThrow('Nothing has changed since version 1');
	});

	test('a correction is a new version that names what it replaces and why', async ({ db }) => {
		const { lead, host, progressId } = await aProgressLetter(db);
		await share(db, lead, progressId);
		await issue(db, lead, progressId);
		await dateLetter(db, lead, progressId, { close: 'Thank you all.' });
		await expect(issue(db, lead, progressId, { seen: '1' })).rejects.toThrow('Say what was wrong');
		await issue(db, lead, progressId, { seen: '1', reason: 'The thanks were too long' });
		const [second, first] = await listProgressVersions(db, host, progressId);
		expect(second).toMatchObject({ number: 2, replaces: 1, reason: 'The thanks were too long' });
		expect(first?.issuedAt).not.toBeNull();
		const { parts } = await compareProgressVersions(db, host, progressId, [1, 2]);
		expect(
			parts
				.filter((part) => part.kind === 'removed')
				.map((part) => part.text)
				.join(' ')
		).toContain('everyone who made time');
	});

	test('is the leads’ alone to write, share and issue', async ({ db }) => {
		const { host, progressId, id } = await aProgressLetter(db);
		const { review: reviewer } = await someone(db, id, 'reviewer');
		for (const review of [host, reviewer]) {
			await expect(share(db, review, progressId)).rejects.toThrow(NotAllowed);
			await expect(issue(db, review, progressId)).rejects.toThrow(NotAllowed);
		}
		await expect(commentOnProgress(db, reviewer, progressId, { id: newId(), versionId: newId(), comment: 'x' })).rejects.toThrow(NotAllowed);
		await expect(commentOnProgress(db, host, progressId, { id: newId(), versionId: newId(), comment: 'x' })).rejects.toThrow(NotFound);
	});
});
