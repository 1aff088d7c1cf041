import { expect } from 'vitest';
import { Conflict, NotFound, RuleBroken } from '#domain/outcomes.ts';
import type { WordedFinding } from '#domain/finding.ts';
import { agreeFinding } from '#server/findings/agree-finding.ts';
import { deleteFinding } from '#server/findings/delete-finding.ts';
import { getFinding } from '#server/findings/get-finding.ts';
import { starFinding } from '#server/findings/star-finding.ts';
import { wordFinding } from '#server/findings/word-finding.ts';
import { aFinding, themesOf } from '../factories/findings.ts';
import { aReview, lastEntry } from '../factories/reviews.ts';
import { test } from '../setup/database.ts';

const wording = (findingId: string, given: Partial<WordedFinding> = {}): WordedFinding => ({
	findingId,
	version: 1,
	kind: 'strength',
	themeId: null,
	text: 'Thresholds are written down and understood.',
	shortText: '',
	kloeIds: [],
	newSinceFeedback: false,
	withdraws: false,
	...given
});

test('a stale edit is refused with the words that stand now; the same words sent twice are saved once', async ({ db }) => {
	const { review } = await aReview(db);
	const { id } = await aFinding(db, review);
	await wordFinding(db, review, wording(id, { text: 'Thresholds are clear.' }));
	const entry = await lastEntry(db, review.id);
	expect(entry).toMatchObject({ what: 'finding worded' });
	await wordFinding(db, review, wording(id, { text: 'Thresholds are clear.' }));
	expect(await lastEntry(db, review.id)).toEqual(entry);
	const stale = wordFinding(db, review, wording(id, { text: 'Thresholds are unclear.' }));
	await expect(stale).rejects.toThrow(Conflict);
	await expect(stale).rejects.toMatchObject({ theirs: { text: 'Thresholds are clear.' }, version: 2 });
});

test('a new wording withdraws the agreement, when the person was told so', async ({ db }) => {
	const { review } = await aReview(db);
	const { id } = await aFinding(db, review);
	await agreeFinding(db, review, { findingId: id, version: 1, reason: '' });
	await expect(wordFinding(db, review, wording(id, { text: 'Other words.' }))).rejects.toThrow('Priya Nair agreed this finding while you were writing');
	expect(await wordFinding(db, review, wording(id, { newSinceFeedback: true }))).toBe(false);
	expect(await getFinding(db, review, id)).toMatchObject({ newSinceFeedback: true, agreed: { byName: 'Priya Nair' } });
	expect(await wordFinding(db, review, wording(id, { text: 'Other words.', newSinceFeedback: true, version: 2, withdraws: true }))).toBe(true);
	expect(await getFinding(db, review, id)).toMatchObject({ text: 'Other words.', agreed: null, version: 3 });
	const entry = await lastEntry(db, review.id);
	const texts = await db.selectFrom('history_text').select('texts').where('chain_id', '=', review.id).where('number', '=', entry!.number).executeTakeFirst();
	expect(JSON.parse(texts!.texts)).toEqual({ text: 'Other words.', before: 'Thresholds are written down and understood.' });
});

test('a finding that changes theme or kind goes to the end of its new place', async ({ db }) => {
	const { review } = await aReview(db);
	const [theme] = await themesOf(db, review);
	await aFinding(db, review, { themeId: theme!, kind: 'area' });
	const { id } = await aFinding(db, review);
	await wordFinding(db, review, wording(id, { themeId: theme!, kind: 'area' }));
	expect(await getFinding(db, review, id)).toMatchObject({ themeId: theme, kind: 'area', position: 1 });
});

test('the line of enquiry or theme of another review is not taken', async ({ db }) => {
	const { review } = await aReview(db);
	const { review: elsewhere } = await aReview(db);
	const [theme] = await themesOf(db, elsewhere);
	const { id } = await aFinding(db, review);
	await expect(wordFinding(db, review, wording(id, { themeId: theme! }))).rejects.toThrow(RuleBroken);
	await expect(wordFinding(db, review, wording(id, { kloeIds: [theme!] }))).rejects.toThrow(NotFound);
	await expect(wordFinding(db, elsewhere, wording(id, { text: 'Mine.' }))).rejects.toThrow(NotFound);
});

test('only a draft on which nothing rests is deleted, once, and its words stay in the history', async ({ db }) => {
	const { review } = await aReview(db);
	const { id } = await aFinding(db, review);
	await agreeFinding(db, review, { findingId: id, version: 1, reason: '' });
	await expect(deleteFinding(db, review, { findingId: id, version: 1 })).rejects.toThrow('Reopen');
	const starred = await aFinding(db, review);
	await starFinding(db, review, { findingId: starred.id });
	await expect(deleteFinding(db, review, { findingId: starred.id, version: 1 })).rejects.toThrow('A headline rests on this finding');
	const draft = await aFinding(db, review, { text: 'Not quite right.' });
	await expect(deleteFinding(db, review, { findingId: draft.id, version: 7 })).rejects.toThrow(Conflict);
	await deleteFinding(db, review, { findingId: draft.id, version: 1 });
	const entry = await lastEntry(db, review.id);
	expect(entry).toMatchObject({ what: 'finding deleted' });
	const texts = await db.selectFrom('history_text').select('texts').where('chain_id', '=', review.id).where('number', '=', entry!.number).executeTakeFirst();
	expect(texts?.texts).toContain('Not quite right.');
	await deleteFinding(db, review, { findingId: draft.id, version: 1 });
	expect(await lastEntry(db, review.id)).toEqual(entry);
	const { review: elsewhere } = await aReview(db);
	await expect(deleteFinding(db, elsewhere, { findingId: id, version: 1 })).rejects.toThrow(NotFound);
});
