import { expect } from 'vitest';
import { frameworks } from '#frameworks/index.ts';
import { newId } from '#domain/id.ts';
import { Conflict, NotAllowed, NotFound, RuleBroken } from '#domain/outcomes.ts';
import { placeRecommendation } from '#server/findings/place-row.ts';
import { readRecommendations } from '#server/findings/read-recommendations.ts';
import { dropRecommendation, saveRecommendation } from '#server/findings/save-recommendation.ts';
import { aFinding } from '../factories/findings.ts';
import { anAccount } from '../factories/people.ts';
import { aMember, aReview, lastEntry } from '../factories/reviews.ts';
import { test } from '../setup/database.ts';

const withForces = frameworks.find(({ recommendations }) => recommendations.used && recommendations.forces.length > 0)!;
const without = frameworks.find(({ recommendations }) => !recommendations.used)!;

const aRecommendation = (findingIds: string[], force: string | null = withForces.recommendations.forces[0]!.key) => ({
	id: newId(),
	version: 0,
	themeId: null,
	text: 'Write down why a threshold was met.',
	deadline: 'within three months',
	forWhom: 'the council and its partners',
	force,
	findingIds
});

test('a recommendation rests on findings and keeps its deadline as written; sent twice, it is one', async ({ db }) => {
	const { review } = await aReview(db, { framework: withForces.key });
	const { id } = await aFinding(db, review);
	const form = aRecommendation([id]);
	await saveRecommendation(db, review, form);
	await saveRecommendation(db, review, form);
	expect(await readRecommendations(db, review)).toMatchObject([
		{ deadline: 'within three months', forWhom: 'the council and its partners', findingIds: [id], version: 1 }
	]);
	expect(await lastEntry(db, review.id)).toMatchObject({ what: 'recommendation made', seen_with: 'findings:read' });
	await saveRecommendation(db, review, { ...form, version: 1, text: 'Write down each reason.' });
	await expect(saveRecommendation(db, review, { ...form, version: 1, text: 'Late words.' })).rejects.toThrow(Conflict);
	// The same words with another deadline, from a page of before, is another change and not the same form again.
	await expect(saveRecommendation(db, review, { ...form, version: 1, text: 'Write down each reason.', deadline: 'at once' })).rejects.toThrow(Conflict);
	await saveRecommendation(db, review, { ...form, version: 1, text: 'Write down each reason.' });
	const second = aRecommendation([id]);
	await saveRecommendation(db, review, second);
	await placeRecommendation(db, review, { id: second.id, beforeId: form.id });
	expect((await readRecommendations(db, review)).map((one) => one.id)).toEqual([second.id, form.id]);
	await dropRecommendation(db, review, { id: second.id });
	await dropRecommendation(db, review, { id: second.id });
	expect(await readRecommendations(db, review)).toHaveLength(1);
});

test('its force is one of the framework, and there are none where the letters have none', async ({ db }) => {
	const { review } = await aReview(db, { framework: withForces.key });
	const { id } = await aFinding(db, review);
	await expect(saveRecommendation(db, review, aRecommendation([id], 'at once or else'))).rejects.toThrow(RuleBroken);
	const { review: plain } = await aReview(db, { framework: without.key });
	await expect(saveRecommendation(db, plain, aRecommendation([(await aFinding(db, plain)).id], null))).rejects.toThrow('have no recommendations');
});

test('neither finding nor recommendation of elsewhere, and nothing for the host', async ({ db }) => {
	const { review, id: reviewId } = await aReview(db, { framework: withForces.key });
	const { review: elsewhere } = await aReview(db, { framework: withForces.key });
	const far = await aFinding(db, elsewhere);
	await expect(saveRecommendation(db, review, aRecommendation([far.id]))).rejects.toThrow(NotFound);
	const form = aRecommendation([far.id]);
	await saveRecommendation(db, elsewhere, form);
	await expect(dropRecommendation(db, review, { id: form.id })).rejects.toThrow(NotFound);
	const host = await aMember(db, reviewId, await anAccount(db), 'host-lead');
	await expect(readRecommendations(db, host)).rejects.toThrow(NotAllowed);
});
