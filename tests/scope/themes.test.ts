import { expect } from 'vitest';
import { newId } from '#domain/id.ts';
import { Conflict, NotAllowed, NotFound, RuleBroken } from '#domain/outcomes.ts';
import { addTheme, changeTheme } from '#server/scope/add-theme.ts';
import { dropTheme } from '#server/scope/drop-theme.ts';
import { moveInOrder } from '#server/scope/move-in-order.ts';
import { readScope } from '#server/scope/read-scope.ts';
import { aReview, lastEntry } from '../factories/reviews.ts';
import { aFindingIn, aNoteIn, aTheme } from '../factories/scope.ts';
import { test } from '../setup/database.ts';

const aNewTheme = (name: string) => ({ id: newId(), version: 0, name, shortName: '', about: '' });
const names = async (...args: Parameters<typeof readScope>) => (await readScope(...args)).themes.map((theme) => theme.name);

test('a theme is added after the others, once however often it is sent, with a short name of its opening words', async ({ db }) => {
	const { review } = await aReview(db, { stage: 'scoping' });
	const before = await names(db, review);
	const theme = aNewTheme('How well the partnership knows and protects children who go missing');
	await addTheme(db, review, theme);
	await addTheme(db, review, theme);
	expect(await names(db, review)).toEqual([...before, theme.name]);
	expect((await readScope(db, review)).themes.at(-1)?.short_name).toBe('How well the partnership knows and…');
	expect(await lastEntry(db, review.id)).toMatchObject({ what: 'theme added', seen_with: 'scope:read' });
});

test('renaming a theme on a page left open shows both names', async ({ db }) => {
	const { review } = await aReview(db, { stage: 'scoping' });
	const id = await aTheme(db, review, 'Leadership');
	await changeTheme(db, review, { id, version: 1, name: 'Leadership and pace', shortName: 'Leadership', about: '' });
	await expect(changeTheme(db, review, { id, version: 1, name: 'Leaders', shortName: '', about: '' })).rejects.toMatchObject({
		constructor: Conflict,
		theirs: { name: 'Leadership and pace' },
		version: 2
	});
});

test('a theme moves one place; at the end nothing changes', async ({ db }) => {
	const { review } = await aReview(db, { stage: 'scoping' });
	const { themes } = await readScope(db, review);
	await moveInOrder(db, review, 'theme', { id: themes[1]!.id, direction: 'up' });
	expect((await names(db, review)).slice(0, 2)).toEqual([themes[1]!.name, themes[0]!.name]);
	const { number } = (await lastEntry(db, review.id))!;
	await moveInOrder(db, review, 'theme', { id: themes[1]!.id, direction: 'up' });
	expect((await lastEntry(db, review.id))!.number).toBe(number);
});

test('a theme in which findings or notes stand is not dropped until they have a place', async ({ db }) => {
	const { review } = await aReview(db);
	const [from, to] = [await aTheme(db, review, 'From'), await aTheme(db, review, 'To')];
	const finding = await aFindingIn(db, review, { themeId: from });
	const note = await aNoteIn(db, review, { themeId: from });
	await expect(dropTheme(db, review, { id: from, moveTo: '' })).rejects.toThrow('1 finding and 1 note stand in this theme. Choose where to move them');
	await dropTheme(db, review, { id: from, moveTo: to });
	expect(await db.selectFrom('finding').select('theme_id').where('id', '=', finding).executeTakeFirst()).toEqual({ theme_id: to });
	expect(await db.selectFrom('note_theme').select('theme_id').where('note_id', '=', note).execute()).toEqual([{ theme_id: to }]);
	expect(await lastEntry(db, review.id)).toMatchObject({ what: 'theme dropped', about: JSON.stringify({ theme: from, movedTo: to }) });
});

test('dropped to no theme, its findings stand under Overview', async ({ db }) => {
	const { review } = await aReview(db);
	const from = await aTheme(db, review);
	const finding = await aFindingIn(db, review, { themeId: from });
	await dropTheme(db, review, { id: from, moveTo: 'none' });
	expect(await db.selectFrom('finding').select('theme_id').where('id', '=', finding).executeTakeFirst()).toEqual({ theme_id: null });
});

test('a theme of which the host wrote its own view is not dropped', async ({ db }) => {
	const { review } = await aReview(db, { stage: 'scoping' });
	const id = await aTheme(db, review);
	await db.insertInto('own_view').values({ id: newId(), review_id: review.id, theme_id: id, text: 'We know this well' }).execute();
	await expect(dropTheme(db, review, { id, moveTo: 'none' })).rejects.toThrow(RuleBroken);
});

test('a theme of another review is not there, neither to change nor to move findings to', async ({ db }) => {
	const { review } = await aReview(db);
	const { review: elsewhere } = await aReview(db);
	const [mine, theirs] = [await aTheme(db, review), await aTheme(db, elsewhere)];
	await aFindingIn(db, review, { themeId: mine });
	await expect(changeTheme(db, review, { id: theirs, version: 1, name: 'Mine now', shortName: '', about: '' })).rejects.toThrow(NotFound);
	await expect(dropTheme(db, review, { id: theirs, moveTo: 'none' })).rejects.toThrow(NotFound);
	await expect(dropTheme(db, review, { id: mine, moveTo: theirs })).rejects.toThrow(RuleBroken);
	await expect(moveInOrder(db, review, 'theme', { id: theirs, direction: 'up' })).rejects.toThrow(NotFound);
});

test('reviewers and the host do not tailor themes; the host sees no counts', async ({ db }) => {
	for (const role of ['reviewer', 'host-lead'] as const) {
		const { review } = await aReview(db, { role });
		await expect(addTheme(db, review, aNewTheme('Mine'))).rejects.toThrow(NotAllowed);
		const { themes } = await readScope(db, review);
		expect(themes[0]).toMatchObject(role === 'reviewer' ? { notes: 0, findings: 0 } : { notes: null, findings: null });
	}
});

test('an issued review takes no change of scope', async ({ db }) => {
	const { review } = await aReview(db, { stage: 'final' });
	await expect(addTheme(db, review, aNewTheme('Late'))).rejects.toThrow(NotAllowed);
});
