import { expect } from 'vitest';
import { NotAllowed, NotFound, RuleBroken } from '#domain/outcomes.ts';
import { agreeFinding } from '#server/findings/agree-finding.ts';
import { getFinding } from '#server/findings/get-finding.ts';
import { mergeFindings } from '#server/findings/merge-findings.ts';
import { moveFindings } from '#server/findings/move-findings.ts';
import { placeFinding } from '#server/findings/place-finding.ts';
import { readFindings } from '#server/findings/read-findings.ts';
import { readHeadlines } from '#server/findings/read-headlines.ts';
import { starFinding } from '#server/findings/star-finding.ts';
import { aFinding, themesOf } from '../factories/findings.ts';
import { aReview, atStage, lastEntry } from '../factories/reviews.ts';
import { openReview } from '#server/access/open-review.ts';
import { test } from '../setup/database.ts';

const asSeen = (...ids: string[]) => ids.map((id) => ({ id, version: 1 }));

test('a merge takes over the evidence and the headline, keeps the words in the history, and is done once', async ({ db }) => {
	const { review } = await aReview(db);
	const kept = await aFinding(db, review, { sources: 1 });
	const other = await aFinding(db, review, { sources: 2, text: 'The same, in other words.' });
	await starFinding(db, review, { findingId: other.id });
	await agreeFinding(db, review, { findingId: other.id, version: 1, reason: '' });
	await mergeFindings(db, review, { seen: asSeen(kept.id, other.id), intoId: kept.id });
	expect(await readFindings(db, review)).toMatchObject([{ id: kept.id, noteCount: 3, agreed: null }]);
	expect(await readHeadlines(db, review)).toMatchObject([{ findingIds: [kept.id] }]);
	expect(await db.selectFrom('finding').select('merged_into').where('id', '=', other.id).executeTakeFirst()).toEqual({ merged_into: kept.id });
	const entry = await lastEntry(db, review.id);
	expect(entry).toMatchObject({ what: 'findings merged' });
	const texts = await db.selectFrom('history_text').select('texts').where('chain_id', '=', review.id).where('number', '=', entry!.number).executeTakeFirst();
	expect(texts?.texts).toContain('The same, in other words.');
	await mergeFindings(db, review, { seen: asSeen(other.id), intoId: kept.id });
	expect(await lastEntry(db, review.id)).toEqual(entry);
	await expect(getFinding(db, review, other.id)).rejects.toThrow(NotFound);
});

test('a finding is merged neither with itself, nor with one of elsewhere, nor when its words changed', async ({ db }) => {
	const { review } = await aReview(db);
	const { review: elsewhere } = await aReview(db);
	const [one, other, far] = [await aFinding(db, review), await aFinding(db, review), await aFinding(db, elsewhere)];
	await expect(mergeFindings(db, review, { seen: asSeen(one.id), intoId: one.id })).rejects.toThrow(RuleBroken);
	await expect(mergeFindings(db, review, { seen: asSeen(far.id), intoId: one.id })).rejects.toThrow(NotFound);
	await expect(mergeFindings(db, review, { seen: asSeen(one.id), intoId: far.id })).rejects.toThrow(NotFound);
	await db.updateTable('finding').set({ version: 2 }).where('id', '=', other.id).execute();
	await expect(mergeFindings(db, review, { seen: asSeen(other.id), intoId: one.id })).rejects.toThrow('Read them again');
});

test('a card is put before another or at the end; the same place twice is the same order', async ({ db }) => {
	const { review } = await aReview(db);
	const [a, b, c] = [await aFinding(db, review), await aFinding(db, review), await aFinding(db, review)];
	const order = async () => (await readFindings(db, review)).map(({ id }) => id);
	await placeFinding(db, review, { findingId: c.id, kind: 'strength', beforeId: a.id });
	await placeFinding(db, review, { findingId: c.id, kind: 'strength', beforeId: a.id });
	expect(await order()).toEqual([c.id, a.id, b.id]);
	await placeFinding(db, review, { findingId: c.id, kind: 'strength', beforeId: null });
	expect(await order()).toEqual([a.id, b.id, c.id]);
	expect(await lastEntry(db, review.id)).toMatchObject({ what: 'findings put in order' });
	const { review: elsewhere } = await aReview(db);
	await expect(placeFinding(db, elsewhere, { findingId: a.id, kind: 'strength', beforeId: null })).rejects.toThrow(NotFound);
});

test('a draft may be put among another kind, an agreed finding may not', async ({ db }) => {
	const { review } = await aReview(db);
	const [draft, agreed] = [await aFinding(db, review), await aFinding(db, review)];
	await agreeFinding(db, review, { findingId: agreed.id, version: 1, reason: '' });
	await placeFinding(db, review, { findingId: draft.id, kind: 'area', beforeId: null });
	expect(await getFinding(db, review, draft.id)).toMatchObject({ kind: 'area', version: 2 });
	await expect(placeFinding(db, review, { findingId: agreed.id, kind: 'area', beforeId: null })).rejects.toThrow(RuleBroken);
});

test('findings move to a theme together, at its end, and keep their agreement', async ({ db }) => {
	const { review } = await aReview(db);
	const [theme] = await themesOf(db, review);
	const there = await aFinding(db, review, { themeId: theme! });
	const [one, other] = [await aFinding(db, review), await aFinding(db, review)];
	await agreeFinding(db, review, { findingId: one.id, version: 1, reason: '' });
	await moveFindings(db, review, { seen: asSeen(one.id, other.id), themeId: theme! });
	expect((await readFindings(db, review)).map(({ id, themeId }) => [id, themeId])).toEqual([there, one, other].map(({ id }) => [id, theme]));
	expect((await getFinding(db, review, one.id)).agreed).not.toBeNull();
	expect(await lastEntry(db, review.id)).toMatchObject({ what: 'findings moved' });
	const { review: elsewhere } = await aReview(db);
	await expect(moveFindings(db, elsewhere, { seen: asSeen(one.id), themeId: null })).rejects.toThrow(NotFound);
});

test('once the letter is issued, findings take no change', async ({ db }) => {
	const { review, manager, id } = await aReview(db);
	const [one, other] = [await aFinding(db, review), await aFinding(db, review)];
	await atStage(db, id, 'final');
	const key = await openReview(db, manager, id);
	await expect(mergeFindings(db, key, { seen: asSeen(one.id), intoId: other.id })).rejects.toThrow(NotAllowed);
	await expect(placeFinding(db, key, { findingId: one.id, kind: 'strength', beforeId: null })).rejects.toThrow(NotAllowed);
	await expect(agreeFinding(db, key, { findingId: one.id, version: 1, reason: '' })).rejects.toThrow(NotAllowed);
	expect(await readFindings(db, key)).toHaveLength(2);
});
