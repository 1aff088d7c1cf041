import { expect } from 'vitest';
import * as v from 'valibot';
import { newId } from '#domain/id.ts';
import { measureForm, measureInWords, type Measure } from '#domain/measure.ts';
import { Conflict, NotAllowed, NotFound, RuleBroken } from '#domain/outcomes.ts';
import { addMeasure, changeMeasure, dropMeasure } from '#server/scope/add-measure.ts';
import { readOwnView } from '#server/scope/read-own-view.ts';
import { writeOwnView } from '#server/scope/write-own-view.ts';
import { anAccount } from '../factories/people.ts';
import { aMember, aReview, lastEntry } from '../factories/reviews.ts';
import { aFindingIn, aKloe, aTheme } from '../factories/scope.ts';
import { test } from '../setup/database.ts';

const measure = (given: Partial<Measure> = {}): Measure => ({
	...{
		id: newId(),
		version: 0,
		subject: '',
		name: 'Contacts decided in a day',
		value: '67.1%',
		numerator: 98,
		denominator: 146,
		period: '2026',
		source: 'Report',
		timescale: ''
	},
	...given
});

test('the host writes its view of a theme and of a question; the team reads it', async ({ db }) => {
	const { review, id, manager } = await aReview(db, { stage: 'scoping', role: 'host-contributor' });
	const [theme, kloe] = [`theme:${await aTheme(db, review)}`, `kloe:${await aKloe(db, review)}`];
	await writeOwnView(db, review, { subject: theme, version: 0, text: 'We know our front door' });
	await writeOwnView(db, review, { subject: kloe, version: 0, text: 'We think so' });
	const team = await aMember(db, id, await anAccount(db), 'reviewer');
	const own = await readOwnView(db, team);
	expect(own.themes.find((subject) => subject.key === theme)?.text).toBe('We know our front door');
	expect(own.kloes.find((subject) => subject.key === kloe)?.text).toBe('We think so');
	expect(await lastEntry(db, id)).toMatchObject({ what: 'own view written', seen_with: 'own-view:read' });
	await expect(writeOwnView(db, team, { subject: theme, version: 1, text: 'Ours' })).rejects.toThrow(NotAllowed);
	expect(manager.id).not.toBe(team.user.id);
});

test('two people of the host who write at once see both texts; the same sent twice is written once', async ({ db }) => {
	const { review, id } = await aReview(db, { stage: 'scoping', role: 'host-lead' });
	const other = await aMember(db, id, await anAccount(db), 'host-contributor');
	const subject = `theme:${await aTheme(db, review)}`;
	await writeOwnView(db, review, { subject, version: 0, text: 'First' });
	await writeOwnView(db, review, { subject, version: 0, text: 'First' });
	await expect(writeOwnView(db, other, { subject, version: 0, text: 'Second' })).rejects.toMatchObject({
		constructor: Conflict,
		theirs: { text: 'First' },
		version: 1
	});
	await writeOwnView(db, other, { subject, version: 1, text: 'First and second' });
	await expect(writeOwnView(db, review, { subject, version: 1, text: '' })).rejects.toThrow(Conflict);
	await writeOwnView(db, review, { subject, version: 2, text: '' });
	expect((await readOwnView(db, review)).themes.find((one) => one.key === subject)?.text).toBeNull();
});

test('a theme of another review has no place here', async ({ db }) => {
	const { review } = await aReview(db, { stage: 'scoping', role: 'host-lead' });
	const theirs = `theme:${await aTheme(db, (await aReview(db)).review)}`;
	await expect(writeOwnView(db, review, { subject: theirs, version: 0, text: 'Ours' })).rejects.toThrow(RuleBroken);
	await expect(addMeasure(db, review, measure({ subject: theirs }))).rejects.toThrow(RuleBroken);
});

test('the host does not see the measures that the team found, nor change them; nor the team the host’s', async ({ db }) => {
	const { review, id } = await aReview(db, { stage: 'on-site', role: 'reviewer' });
	const hosting = await aMember(db, id, await anAccount(db), 'host-lead');
	const [found, given] = [measure(), measure({ name: 'Given by the host' })];
	await addMeasure(db, review, found);
	await addMeasure(db, review, found);
	expect(await lastEntry(db, id)).toMatchObject({ what: 'measure added', seen_with: 'notes:read' });
	await addMeasure(db, hosting, given);
	expect(await lastEntry(db, id)).toMatchObject({ what: 'measure added', seen_with: 'own-view:read' });
	expect((await readOwnView(db, hosting)).found).toEqual([]);
	expect((await readOwnView(db, review)).found.map((row) => row.id)).toEqual([found.id]);
	await expect(changeMeasure(db, hosting, { ...found, version: 1, name: 'Mine' })).rejects.toThrow(NotFound);
	await expect(dropMeasure(db, review, { id: given.id })).rejects.toThrow(NotFound);
	await changeMeasure(db, review, { ...found, version: 1, value: '70%' });
	await expect(changeMeasure(db, review, { ...found, version: 1, value: '71%' })).rejects.toThrow(Conflict);
});

test('a measure on which a finding rests stays', async ({ db }) => {
	const { review } = await aReview(db, { stage: 'on-site' });
	const found = measure();
	await addMeasure(db, review, found);
	await db
		.insertInto('finding_measure')
		.values({ finding_id: await aFindingIn(db, review), measure_id: found.id })
		.execute();
	await expect(dropMeasure(db, review, { id: found.id })).rejects.toThrow(RuleBroken);
});

test('a proportion always comes with its numbers', () => {
	const fields = { id: newId(), name: 'Timely', numerator: '98' };
	expect(v.safeParse(measureForm, fields).issues?.[0]?.message).toBe('Enter both the number and its total, or neither');
	expect(v.safeParse(measureForm, { ...fields, denominator: '90' }).issues?.[0]?.message).toBe('The total must be at least the number');
	expect(v.safeParse(measureForm, { id: newId(), name: 'Timely' }).issues?.[0]?.message).toBe('Enter a value, or a number and its total');
	expect(measureInWords(measure())).toBe('67.1% (98 of 146)');
});

test('an observer reads no own view, and a reviewer of a closed review adds no measure', async ({ db }) => {
	await expect(readOwnView(db, (await aReview(db, { role: 'observer' })).review)).rejects.toThrow(NotAllowed);
	await expect(addMeasure(db, (await aReview(db, { role: 'reviewer', stage: 'closed' })).review, measure())).rejects.toThrow(NotAllowed);
});
