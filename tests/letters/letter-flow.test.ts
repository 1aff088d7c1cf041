import { createHash } from 'node:crypto';
import { describe, expect } from 'vitest';
import { newId } from '#domain/id.ts';
import { NotAllowed, NotFound, RuleBroken } from '#domain/outcomes.ts';
import { commentOnLetter, answerComment } from '#server/letters/comment-on-letter.ts';
import { editHead } from '#server/letters/edit-letter.ts';
import { exportLetter } from '#server/letters/export-letter.ts';
import { issueLetter } from '#server/letters/issue-letter.ts';
import { readHead } from '#server/letters/read-head.ts';
import { listVersions, readVersion } from '#server/letters/read-versions.ts';
import { saveVersion } from '#server/letters/save-version.ts';
import { shareLetter } from '#server/letters/share-letter.ts';
import { signLetter } from '#server/letters/sign-letter.ts';
import { verifyHistory } from '#server/history/verify-history.ts';
import { aLetter, aSignedLetter } from '../factories/letters.ts';
import { aReview, lastEntry } from '../factories/reviews.ts';
import { test } from '../setup/database.ts';

const gap = 'Met {people met count} in three days.';

describe('sharing', () => {
	test('a letter with an open check is not shared', async ({ db }) => {
		const { manager, id } = await aLetter(db);
		await db.updateTable('letter_section').set({ prose: gap }).where('review_id', '=', id).where('key', '=', 'opening').execute();
		await expect(shareLetter(db, manager, { id: newId(), commentsBy: null })).rejects.toThrow('Settle the check first');
	});

	test('sharing freezes the words, moves the review to the host, and stands in the history', async ({ db }) => {
		const letter = await aLetter(db);
		await shareLetter(db, letter.manager, { id: newId(), commentsBy: '2026-11-11' });
		const { manager, host } = await letter.again();
		expect(manager.review.stage).toBe('with-host');
		expect((await lastEntry(db, letter.id))?.what).toBe('letter shared with the host');
		expect(await listVersions(db, host)).toMatchObject([{ number: 1, commentsBy: '2026-11-11', issuedAt: null }]);
	});

	test('the host reads shared versions only, and a draft to it is not there', async ({ db }) => {
		const letter = await aLetter(db);
		await saveVersion(db, letter.manager, { id: newId(), label: 'Team draft' });
		await db.updateTable('letter_section').set({ prose: 'Other words.' }).where('review_id', '=', letter.id).where('key', '=', 'opening').execute();
		await shareLetter(db, letter.manager, { id: newId(), commentsBy: null });
		const { host } = await letter.again();
		expect((await listVersions(db, host)).map((version) => version.number)).toEqual([2]);
		await expect(readVersion(db, host, 1)).rejects.toThrow(NotFound);
		expect((await readVersion(db, host, 2)).document.draft).toBe('Draft 2');
		await expect(exportLetter(db, host, { format: 'html' })).rejects.toThrow(NotAllowed);
	});

	test('a framework with a quality assurer shares only what was released', async ({ db }) => {
		const { manager } = await aLetter(db, { framework: 'safeguarding-assurance-visit' });
		await expect(shareLetter(db, manager, { id: newId(), commentsBy: null })).rejects.toThrow(RuleBroken);
	});

	test('saving twice without a change makes one version', async ({ db }) => {
		const { manager } = await aLetter(db);
		await saveVersion(db, manager, { id: newId(), label: '' });
		await saveVersion(db, manager, { id: newId(), label: '' });
		expect(await listVersions(db, manager)).toHaveLength(1);
	});
});

describe('signing and issuing', () => {
	test('a letter that the host has not seen is not signed, nor one with an unanswered comment', async ({ db }) => {
		const letter = await aLetter(db);
		await db.updateTable('review').set({ stage: 'with-host' }).where('id', '=', letter.id).execute();
		await expect(signLetter(db, (await letter.again()).lead, { id: newId() })).rejects.toThrow('Share the letter with the host');
		await db.updateTable('review').set({ stage: 'drafting' }).where('id', '=', letter.id).execute();
		await shareLetter(db, letter.manager, { id: newId(), commentsBy: null });
		const { lead, host, manager } = await letter.again();
		const [version] = await listVersions(db, host);
		const comment = { id: newId(), versionId: version!.id, section: '', quoted: 'three teams', comment: 'There are four teams.' };
		await commentOnLetter(db, host, comment);
		await commentOnLetter(db, host, comment);
		await expect(signLetter(db, lead, { id: newId() })).rejects.toThrow('Answer the host’s comment');
		await answerComment(db, manager, { commentId: comment.id, changed: 'yes', answer: 'Thank you. Changed.' });
		await signLetter(db, lead, { id: newId() });
		expect((await lastEntry(db, letter.id))?.what).toBe('letter signed');
	});

	test('the manager does not sign for the lead', async ({ db }) => {
		const { manager } = await aLetter(db);
		await expect(signLetter(db, manager, { id: newId() })).rejects.toThrow(NotAllowed);
	});

	test('issuing keeps the PDF and the Word file with their hash and hands them out unchanged', async ({ db }) => {
		const letter = await aSignedLetter(db);
		const { manager } = await letter.again();
		await issueLetter(db, manager, { versionId: letter.versionId, reason: '' });
		await issueLetter(db, manager, { versionId: letter.versionId, reason: '' });
		const { host } = await letter.again();
		expect(host.review.stage).toBe('final');
		const entry = JSON.parse((await lastEntry(db, letter.id))!.about) as { pdf: string; docx: string };
		for (const format of ['pdf', 'docx'] as const) {
			const file = await exportLetter(db, host, { format, version: 1 });
			expect(createHash('sha256').update(file.bytes).digest('hex')).toBe(entry[format]);
			expect((await exportLetter(db, host, { format, version: 1 })).bytes.equals(file.bytes)).toBe(true);
		}
		expect((await readVersion(db, host, 1)).document.draft).toBeUndefined();
		expect((await verifyHistory(db)).faults).toEqual([]);
	});

	test('a correction is a new issued version that names what it replaces and why; the first stays', async ({ db }) => {
		const letter = await aSignedLetter(db);
		await issueLetter(db, (await letter.again()).manager, { versionId: letter.versionId, reason: '' });
		const { manager, lead } = await letter.again();
		const { signatureFileId: _, version, ...head } = await readHead(db, manager);
		await editHead(db, manager, { ...head, version, yourRef: 'AB/12' });
		await signLetter(db, lead, { id: newId() });
		const [newest] = await listVersions(db, manager);
		await expect(issueLetter(db, manager, { versionId: newest!.id, reason: '' })).rejects.toThrow('Say what was wrong');
		await issueLetter(db, manager, { versionId: newest!.id, reason: 'The reference was missing.' });
		const versions = await listVersions(db, (await letter.again()).host);
		expect(versions.map((one) => [one.number, one.reason])).toEqual([
			[2, 'The reference was missing.'],
			[1, '']
		]);
	});

	test('words changed after signing cannot be issued under that signature', async ({ db }) => {
		const letter = await aSignedLetter(db);
		const { manager } = await letter.again();
		const other = newId();
		await expect(issueLetter(db, manager, { versionId: other, reason: '' })).rejects.toThrow('Only the newest signed version');
	});
});

test('to a member of another review the letter is not there', async ({ db }) => {
	const { findings } = await aLetter(db);
	const { review: elsewhere } = await aReview(db);
	expect(findings).toHaveLength(2);
	await expect(readHead(db, elsewhere)).rejects.toThrow(NotFound);
	await expect(readVersion(db, elsewhere, 1)).rejects.toThrow(NotFound);
});
