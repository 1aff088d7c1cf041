import { expect } from 'vitest';
import { Conflict, NotAllowed, NotFound, RuleBroken } from '#domain/outcomes.ts';
import { agreeFinding } from '#server/findings/agree-finding.ts';
import { agreeFindings } from '#server/findings/agree-findings.ts';
import { getFinding } from '#server/findings/get-finding.ts';
import { unlinkNote } from '#server/findings/link-evidence.ts';
import { reopenFinding } from '#server/findings/reopen-finding.ts';
import { aFinding } from '../factories/findings.ts';
import { anAccount } from '../factories/people.ts';
import { aMember, aReview, lastEntry } from '../factories/reviews.ts';
import { test } from '../setup/database.ts';

test('a finding that rests on nothing, or on one source, is agreed only with a reason', async ({ db }) => {
	const { review } = await aReview(db);
	for (const sources of [0, 1]) {
		const { id } = await aFinding(db, review, { sources });
		await expect(agreeFinding(db, review, { findingId: id, version: 1, reason: '' })).rejects.toThrow(RuleBroken);
		await agreeFinding(db, review, { findingId: id, version: 1, reason: 'Every member of the team saw it' });
		expect((await getFinding(db, review, id)).agreed).toMatchObject({ byName: 'Priya Nair', reason: 'Every member of the team saw it' });
	}
});

test('agreeing writes who and when, and a history entry; twice is once', async ({ db }) => {
	const { review } = await aReview(db);
	const { id } = await aFinding(db, review);
	await agreeFinding(db, review, { findingId: id, version: 1, reason: 'Not needed' });
	const { agreed } = await getFinding(db, review, id);
	expect(agreed).toMatchObject({ byName: 'Priya Nair', reason: '' });
	expect(Date.now() - Date.parse(agreed?.at ?? '')).toBeLessThan(60_000);
	const entry = await lastEntry(db, review.id);
	expect(entry).toMatchObject({ what: 'finding agreed', seen_with: 'findings:read' });
	await agreeFinding(db, review, { findingId: id, version: 1, reason: '' });
	expect(await lastEntry(db, review.id)).toEqual(entry);
});

test('nobody agrees words that they have not read', async ({ db }) => {
	const { review } = await aReview(db);
	const { id } = await aFinding(db, review);
	await db.updateTable('finding').set({ text: 'Other words.', version: 2 }).where('id', '=', id).execute();
	await expect(agreeFinding(db, review, { findingId: id, version: 1, reason: '' })).rejects.toThrow(Conflict);
	await expect(agreeFindings(db, review, { seen: [{ id, version: 1 }], reasons: {} })).rejects.toThrow('Read them again');
});

test('of several, those that need a reason and have none, or changed meanwhile, stay drafts', async ({ db }) => {
	const { review } = await aReview(db);
	const [sound, thin, given, changed] = await Promise.all([2, 1, 1, 2].map((sources) => aFinding(db, review, { sources })));
	await db.updateTable('finding').set({ version: 2 }).where('id', '=', changed!.id).execute();
	const seen = [sound, thin, given, changed].map((finding) => ({ id: finding!.id, version: 1 }));
	expect(await agreeFindings(db, review, { seen, reasons: { [given!.id]: 'The host said so itself' } })).toEqual({ agreed: 2, thin: 1, changed: 1 });
	expect((await getFinding(db, review, sound!.id)).agreed).not.toBeNull();
	expect((await getFinding(db, review, given!.id)).agreed?.reason).toBe('The host said so itself');
	expect((await getFinding(db, review, thin!.id)).agreed).toBeNull();
	expect(await lastEntry(db, review.id)).toMatchObject({ what: 'findings agreed' });
	await expect(agreeFindings(db, review, { seen: [{ id: thin!.id, version: 1 }], reasons: {} })).rejects.toThrow(RuleBroken);
});

test('a reopened finding is a draft, and the history remembers who had agreed it', async ({ db }) => {
	const { review } = await aReview(db);
	const { id } = await aFinding(db, review);
	await agreeFinding(db, review, { findingId: id, version: 1, reason: '' });
	await reopenFinding(db, review, { findingId: id });
	expect((await getFinding(db, review, id)).agreed).toBeNull();
	expect((await lastEntry(db, review.id))?.about).toContain('Priya Nair');
});

test('taking evidence off withdraws an agreement that nobody gave a reason for', async ({ db }) => {
	const { review } = await aReview(db);
	const sound = await aFinding(db, review, { sources: 3 });
	await agreeFinding(db, review, { findingId: sound.id, version: 1, reason: '' });
	expect(await unlinkNote(db, review, { findingId: sound.id, noteId: sound.noteIds[0]! })).toBe(false);
	expect(await unlinkNote(db, review, { findingId: sound.id, noteId: sound.noteIds[1]! })).toBe(true);
	expect((await getFinding(db, review, sound.id)).agreed).toBeNull();
	expect(await lastEntry(db, review.id)).toMatchObject({ what: 'note taken off a finding' });
	const reasoned = await aFinding(db, review, { sources: 1 });
	await agreeFinding(db, review, { findingId: reasoned.id, version: 1, reason: 'A law says so' });
	expect(await unlinkNote(db, review, { findingId: reasoned.id, noteId: reasoned.noteIds[0]! })).toBe(false);
});

test('to a member of another review the finding is not there, and the host may not', async ({ db }) => {
	const { review, id: reviewId } = await aReview(db);
	const { id } = await aFinding(db, review);
	const { review: elsewhere } = await aReview(db);
	await expect(agreeFinding(db, elsewhere, { findingId: id, version: 1, reason: '' })).rejects.toThrow(NotFound);
	expect(await agreeFindings(db, elsewhere, { seen: [{ id, version: 1 }], reasons: {} })).toEqual({ agreed: 0, thin: 0, changed: 0 });
	const host = await aMember(db, reviewId, await anAccount(db), 'host-lead');
	await expect(agreeFinding(db, host, { findingId: id, version: 1, reason: '' })).rejects.toThrow(NotAllowed);
	await expect(agreeFinding(db, review, { findingId: 'no-id', version: 1, reason: '' })).rejects.toThrow(NotFound);
	expect((await getFinding(db, review, id)).agreed).toBeNull();
});
