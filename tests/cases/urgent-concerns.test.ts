import { expect } from 'vitest';
import { newId } from '#domain/id.ts';
import * as v from 'valibot';
import { stepForm } from '#domain/concern.ts';
import { NotAllowed, NotFound, RuleBroken } from '#domain/outcomes.ts';
import type { ReviewAccess } from '#server/access/review-access.ts';
import { readCases } from '#server/cases/read-cases.ts';
import { raiseConcern, readConcerns, takeStep } from '#server/cases/urgent-concerns.ts';
import type { Database } from '#server/db/connect.ts';
import { anAccount } from '../factories/people.ts';
import { aCase } from '../factories/cases.ts';
import { aMember, aReview, lastEntry } from '../factories/reviews.ts';
import { test } from '../setup/database.ts';

async function aConcern(db: Database, review: ReviewAccess, caseId: string | null = null): Promise<string> {
	const id = newId();
	await raiseConcern(db, review, { id, caseId, text: 'No visit for five weeks after an injury.' });
	return id;
}

test('a concern is raised, told, acknowledged by the host and closed, each by whom it is for', async ({ db }) => {
	const { review } = await aReview(db);
	const reviewer = await aMember(db, review.id, await anAccount(db, { name: 'Tom Okafor' }), 'reviewer');
	const host = await aMember(db, review.id, await anAccount(db, { name: 'Nadia Rahim' }), 'host-lead');
	const concernId = await aConcern(db, reviewer);
	await expect(takeStep(db, reviewer, { concernId, step: 'told', words: 'x' })).rejects.toThrow(NotAllowed);
	await expect(takeStep(db, host, { concernId, step: 'closed', words: 'x' })).rejects.toThrow(NotAllowed);
	await expect(takeStep(db, review, { concernId, step: 'closed', words: 'x' })).rejects.toThrow(RuleBroken);
	const told = { concernId, step: 'told', words: 'Assistant director, 11:20' } as const;
	await takeStep(db, review, told);
	await takeStep(db, review, told);
	await expect(takeStep(db, review, { ...told, words: 'Someone else' })).rejects.toThrow(/meanwhile/);
	await takeStep(db, host, { concernId, step: 'acknowledged', words: '' });
	await takeStep(db, review, { concernId, step: 'closed', words: 'Visited the same day' });
	const { concerns } = await readConcerns(db, reviewer);
	expect(concerns[0]?.steps.map(({ step, by }) => [step, by])).toEqual([
		['told', 'Priya Nair'],
		['acknowledged', 'Nadia Rahim'],
		['closed', 'Priya Nair']
	]);
	expect(await lastEntry(db, review.id)).toMatchObject({ what: 'urgent concern closed', seen_with: 'concern:read-all', number: 5 });
});

test('the leading roles and the host lead see all, a reviewer their own, the rest of the host none', async ({ db }) => {
	const { review } = await aReview(db);
	const member = async (role: 'reviewer' | 'host-lead' | 'host-contributor' | 'observer' | 'lead') => aMember(db, review.id, await anAccount(db), role);
	const [raiser, other, host] = [await member('reviewer'), await member('reviewer'), await member('host-lead')];
	const caseId = await aCase(db, review);
	await aConcern(db, raiser);
	await aConcern(db, review, caseId);
	const seen = async (key: ReviewAccess) => (await readConcerns(db, key)).concerns.length;
	expect([await seen(review), await seen(await member('lead')), await seen(host), await seen(raiser), await seen(other)]).toEqual([2, 2, 2, 1, 0]);
	for (const role of ['host-contributor', 'observer'] as const) await expect(seen(await member(role))).rejects.toThrow(NotAllowed);
	expect((await readConcerns(db, host)).concerns.every((concern) => concern.caseNumber === null)).toBe(true);
	expect((await readConcerns(db, host)).cases).toEqual([]);
	expect((await readCases(db, review)).cases[0]?.urgent).toBe(true);
	expect((await readCases(db, review)).concerns).toHaveLength(2);
	await expect(aConcern(db, raiser, caseId)).rejects.toThrow(RuleBroken);
});

test('the number to call comes from the agreement; a concern waits for no agreement', async ({ db }) => {
	const { review } = await aReview(db);
	expect((await readConcerns(db, review)).telephone).toBe('01632 960000');
	const { review: early } = await aReview(db, { agreed: false });
	await aConcern(db, early);
	expect(await readConcerns(db, early)).toMatchObject({ telephone: null, concerns: [{ by: 'Priya Nair' }] });
});

test('a concern of another review is not there', async ({ db }) => {
	const { review } = await aReview(db);
	const { review: elsewhere } = await aReview(db);
	const concernId = await aConcern(db, review);
	await expect(takeStep(db, elsewhere, { concernId, step: 'told', words: 'x' })).rejects.toThrow(NotFound);
	await expect(raiseConcern(db, elsewhere, { id: concernId, caseId: null, text: 'x' })).rejects.toThrow(NotFound);
});

test('telling says who was telephoned, closing how it ended', () => {
	const message = (step: string) => v.safeParse(stepForm, { concernId: newId(), step, words: ' ' }).issues?.[0].message;
	expect([message('told'), message('acknowledged'), message('closed')]).toEqual(['Enter who was telephoned, and when', undefined, 'Enter how it ended']);
});
