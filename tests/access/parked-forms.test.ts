import { discardParked, listParked, parkForm, type TypedForm } from '#server/access/parked-forms.ts';
import { tidyAccess } from '#server/access/tidy-access.ts';
import { expect } from 'vitest';
import { anOpenAccount } from '../factories/sign-in.ts';
import { test } from '../setup/database.ts';

const form: TypedForm = {
	entries: [
		['id', 'x'],
		['text', 'A child said: “I was heard” \u{1F600}\nالنص']
	],
	files: ['photo.jpg'],
	multipart: true
};
const address = '/reviews/1/evidence/new?/add';

test('a form that came too late comes back to its writer as it was typed', async ({ db }) => {
	const person = await anOpenAccount(db);
	const token = await parkForm(db, { accountId: person.id, address, form });
	expect(await listParked(db, person, [token!])).toMatchObject([{ address, ...form }]);
});

test('nobody else sees it, even in the same browser', async ({ db }) => {
	const person = await anOpenAccount(db);
	const token = await parkForm(db, { accountId: person.id, address, form });
	const other = await anOpenAccount(db);
	expect(await listParked(db, other, [token!])).toEqual([]);
	await discardParked(db, other, [token!], {});
	expect(await listParked(db, person, [token!])).toHaveLength(1);
	expect(await listParked(db, person, ['another-browser'])).toEqual([]);
});

test('where it is not known whose it was, whoever signs in in that browser has it back', async ({ db }) => {
	const token = await parkForm(db, { accountId: null, address, form });
	expect(await listParked(db, await anOpenAccount(db), [token!])).toHaveLength(1);
});

test('it cannot be read from the database', async ({ db }) => {
	const token = await parkForm(db, { accountId: null, address, form });
	const stored = await db.selectFrom('parked_form').selectAll().executeTakeFirstOrThrow();
	expect(stored.id).not.toBe(token);
	expect(Buffer.from(stored.fields, 'base64').toString('utf8')).not.toContain('heard');
});

test('after an hour it is gone, first from sight and then destroyed', async ({ db }) => {
	const person = await anOpenAccount(db);
	const token = await parkForm(db, { accountId: person.id, address, form });
	await db
		.updateTable('parked_form')
		.set({ created_at: new Date(Date.now() - 3601_000).toISOString() })
		.execute();
	expect(await listParked(db, person, [token!])).toEqual([]);
	await tidyAccess(db);
	expect(await db.selectFrom('parked_form').selectAll().execute()).toEqual([]);
});

test('once sent or thrown away it is destroyed, and others stay', async ({ db }) => {
	const person = await anOpenAccount(db);
	const tokens = [
		(await parkForm(db, { accountId: person.id, address, form }))!,
		(await parkForm(db, { accountId: person.id, address: '/me?/details', form }))!
	];
	await discardParked(db, person, tokens, { address });
	expect((await listParked(db, person, tokens)).map((one) => one.address)).toEqual(['/me?/details']);
});

test('strangers cannot fill the database: so much of a form, and so many forms, and no more', async ({ db }) => {
	const large: TypedForm = { entries: [['text', 'x'.repeat(600_000)]], files: [], multipart: false };
	expect(await parkForm(db, { accountId: null, address, form: large })).toBeNull();
	expect(await parkForm(db, { accountId: (await anOpenAccount(db)).id, address, form: large })).not.toBeNull();
	const rows = Array.from({ length: 200 }, (_, index) => ({ id: `form-${index}`, account_id: null, address, fields: '' }));
	await db.insertInto('parked_form').values(rows).execute();
	expect(await parkForm(db, { accountId: null, address, form })).toBeNull();
});
