import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { expectAccessible, test } from '../setup/browser.ts';
import { createDatabase, dropDatabase } from '../setup/postgres-databases.ts';
import { openDesk, sitDown, type Desk } from './desk.ts';
import { atKeyboard } from './person.ts';

const { postgres } = inject('server');

describe.skipIf(!postgres)('a sign-in left for more than 30 minutes', () => {
	let database: { name: string; url: string };
	let desk: Desk;
	beforeAll(async () => {
		database = await createDatabase(postgres);
		desk = await openDesk({ databaseUrl: database.url });
	});
	afterAll(async () => {
		await desk?.close();
		await dropDatabase(postgres, database.name);
	});

	test.for([
		{ javaScript: false, width: 1440 },
		{ javaScript: true, width: 390 }
	])('is locked, keeps the form that was sent, and opens by the password (scripts: $javaScript, $width wide)', async ({ javaScript, width }, { visit }) => {
		const page = await visit({ origin: desk.server.origin, javaScript, width });
		const person = atKeyboard(page);
		await sitDown(page, desk.one, desk.server);
		const note = `Typed before the break, ${width} wide.`;
		await person.open(`${desk.review}/evidence/new`);
		await person.fill({ 'What did you see, hear or read?': note });
		await leave(database.url);
		await page.getByRole('button', { name: 'Save note', exact: true }).click();
		await person.sees('The form you sent is kept for one hour');
		expect(await page.content()).not.toContain('Evidence');
		await expectAccessible(page);
		await person.fill({ Password: 'not the password at all' });
		await person.press('Unlock', 'There is a problem');
		expect(await page.title()).toMatch(/^Error: /);
		await expectAccessible(page);
		await person.fill({ Password: desk.one.password });
		await person.press('Unlock', 'What you typed is kept');
		await person.press('Send it now', 'Note saved');
		await person.open(`${desk.review}/evidence`);
		await person.sees(note);
	});
});

/** Nobody touches the keyboard for 31 minutes. */
async function leave(url: string): Promise<void> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	await client.query(`update session set last_seen_at = now() - interval '31 minutes'`);
	await client.end();
}
