import { expect } from 'vitest';
import { newId } from '#domain/id.ts';
import { Conflict, NotAllowed, NotFound, RuleBroken } from '#domain/outcomes.ts';
import { placeHeadline } from '#server/findings/place-row.ts';
import { readHeadlines } from '#server/findings/read-headlines.ts';
import { dropHeadline, saveHeadline } from '#server/findings/save-headline.ts';
import { starFinding, unstarFinding } from '#server/findings/star-finding.ts';
import { aFinding } from '../factories/findings.ts';
import { anAccount } from '../factories/people.ts';
import { aMember, aReview, lastEntry } from '../factories/reviews.ts';
import { test } from '../setup/database.ts';

test('a star makes a headline once; taken off again, it is gone', async ({ db }) => {
	const { review } = await aReview(db);
	const { id } = await aFinding(db, review, { text: 'Thresholds are clear.' });
	await starFinding(db, review, { findingId: id });
	await starFinding(db, review, { findingId: id });
	expect(await readHeadlines(db, review)).toMatchObject([{ kind: 'strength', text: 'Thresholds are clear.', findingIds: [id] }]);
	expect(await lastEntry(db, review.id)).toMatchObject({ what: 'headline made', seen_with: 'findings:read' });
	await unstarFinding(db, review, { findingId: id });
	expect(await readHeadlines(db, review)).toEqual([]);
	expect(await lastEntry(db, review.id)).toMatchObject({ what: 'headline dropped' });
});

test('a headline in words of its own, or on several findings, is not lost with a star', async ({ db }) => {
	const { review } = await aReview(db);
	const [one, other] = [await aFinding(db, review), await aFinding(db, review)];
	const form = { id: newId(), version: 0, kind: 'mixed' as const, text: 'Good people, thin plans.', findingIds: [one.id, other.id] };
	await saveHeadline(db, review, form);
	await saveHeadline(db, review, form);
	expect(await readHeadlines(db, review)).toHaveLength(1);
	await expect(unstarFinding(db, review, { findingId: one.id })).rejects.toThrow(RuleBroken);
	await saveHeadline(db, review, { ...form, version: 1, findingIds: [one.id] });
	await saveHeadline(db, review, { ...form, version: 1, findingIds: [one.id] });
	await expect(saveHeadline(db, review, { ...form, version: 1 })).rejects.toThrow(Conflict);
	await expect(unstarFinding(db, review, { findingId: one.id })).rejects.toThrow(RuleBroken);
	await expect(saveHeadline(db, review, { ...form, version: 1, text: 'Late words.' })).rejects.toThrow(Conflict);
	await dropHeadline(db, review, { id: form.id });
	await dropHeadline(db, review, { id: form.id });
	expect(await readHeadlines(db, review)).toEqual([]);
});

test('headlines keep the order they are given', async ({ db }) => {
	const { review } = await aReview(db);
	const { id } = await aFinding(db, review);
	const made = [newId(), newId(), newId()];
	for (const headline of made) await saveHeadline(db, review, { id: headline, version: 0, kind: 'strength', text: headline, findingIds: [id] });
	await placeHeadline(db, review, { id: made[2]!, beforeId: made[0]! });
	expect((await readHeadlines(db, review)).map((headline) => headline.id)).toEqual([made[2], made[0], made[1]]);
});

test('neither finding nor headline of elsewhere, and nothing for the host', async ({ db }) => {
	const { review, id: reviewId } = await aReview(db);
	const { review: elsewhere } = await aReview(db);
	const far = await aFinding(db, elsewhere);
	const form = { id: newId(), version: 0, kind: 'area' as const, text: 'Plans drift.', findingIds: [far.id] };
	await expect(saveHeadline(db, review, form)).rejects.toThrow(NotFound);
	await saveHeadline(db, elsewhere, form);
	await expect(dropHeadline(db, review, { id: form.id })).rejects.toThrow(NotFound);
	await expect(placeHeadline(db, review, { id: form.id, beforeId: null })).rejects.toThrow(NotFound);
	const host = await aMember(db, reviewId, await anAccount(db), 'host-lead');
	await expect(readHeadlines(db, host)).rejects.toThrow(NotAllowed);
	await expect(starFinding(db, host, { findingId: far.id })).rejects.toThrow(NotAllowed);
});
