import { expect } from 'vitest';
import { newId } from '#domain/id.ts';
import { NotAllowed, NotFound, RuleBroken } from '#domain/outcomes.ts';
import { addKloe, changeKloe } from '#server/scope/add-kloe.ts';
import { dropKloe } from '#server/scope/drop-kloe.ts';
import { moveInOrder } from '#server/scope/move-in-order.ts';
import { readScope } from '#server/scope/read-scope.ts';
import { aReview, lastEntry } from '../factories/reviews.ts';
import { aFindingIn, aKloe, aNoteIn, aTheme } from '../factories/scope.ts';
import { test } from '../setup/database.ts';

const aQuestion = (given: { themeId?: string | null; askedBy?: 'host' | 'team' } = {}) => ({
	id: newId(),
	version: 0,
	question: 'Does supervision show clear challenge?',
	shortName: '',
	askedBy: given.askedBy ?? ('host' as const),
	themeId: given.themeId ?? null
});

test('the host’s and the team’s own questions are added, with a theme where one fits', async ({ db }) => {
	const { review } = await aReview(db, { stage: 'scoping' });
	const themeId = await aTheme(db, review, 'Supervision');
	await addKloe(db, review, aQuestion({ themeId }));
	await addKloe(db, review, aQuestion({ askedBy: 'team' }));
	const { kloes } = await readScope(db, review);
	expect(kloes.map(({ asked_by, theme, short_name }) => [asked_by, theme, short_name])).toEqual([
		['host', 'Supervision', 'Does supervision show clear challenge'],
		['team', null, 'Does supervision show clear challenge']
	]);
	expect(await lastEntry(db, review.id)).toMatchObject({ what: 'KLOE added', seen_with: 'scope:read' });
});

test('a theme of another review cannot be linked', async ({ db }) => {
	const { review } = await aReview(db, { stage: 'scoping' });
	const { review: elsewhere } = await aReview(db);
	await expect(addKloe(db, review, aQuestion({ themeId: await aTheme(db, elsewhere) }))).rejects.toThrow(RuleBroken);
});

test('a question changes places with its neighbour of the same side', async ({ db }) => {
	const { review } = await aReview(db, { stage: 'scoping' });
	const host = [await aKloe(db, review, { question: 'One', position: 0 }), await aKloe(db, review, { question: 'Two', position: 2 })];
	await aKloe(db, review, { question: 'Ours', askedBy: 'team', position: 1 });
	await moveInOrder(db, review, 'kloe', { id: host[1]!, direction: 'up' });
	expect((await readScope(db, review)).kloes.map((kloe) => kloe.question)).toEqual(['Two', 'Ours', 'One']);
});

test('a question that findings or notes carry is dropped when it is said what they carry then', async ({ db }) => {
	const { review } = await aReview(db);
	const [from, to] = [await aKloe(db, review), await aKloe(db, review)];
	const finding = await aFindingIn(db, review, { kloeId: from });
	await aNoteIn(db, review, { kloeId: from });
	await expect(dropKloe(db, review, { id: from, moveTo: '' })).rejects.toThrow('1 finding and 1 note carry this question');
	await dropKloe(db, review, { id: from, moveTo: to });
	expect(await db.selectFrom('finding_kloe').selectAll().execute()).toEqual([{ finding_id: finding, kloe_id: to }]);
	expect(await lastEntry(db, review.id)).toMatchObject({ what: 'KLOE dropped' });
});

test('a question with an answer is not dropped', async ({ db }) => {
	const { review } = await aReview(db);
	await expect(dropKloe(db, review, { id: await aKloe(db, review, { answer: 'Our view is yes' }), moveTo: 'none' })).rejects.toThrow(RuleBroken);
});

test('another review’s question is not there; a reviewer changes none', async ({ db }) => {
	const { review } = await aReview(db);
	const { review: elsewhere } = await aReview(db);
	const id = await aKloe(db, elsewhere);
	await expect(changeKloe(db, review, { ...aQuestion(), id, version: 1 })).rejects.toThrow(NotFound);
	await expect(dropKloe(db, review, { id, moveTo: 'none' })).rejects.toThrow(NotFound);
	const { review: reviewer } = await aReview(db, { role: 'reviewer' });
	await expect(addKloe(db, reviewer, aQuestion())).rejects.toThrow(NotAllowed);
});
