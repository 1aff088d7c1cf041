import pg from 'pg';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { newId } from '#domain/id.ts';
import { findPostgres, startCluster } from '../../scripts/postgres.js';
import { test } from '../setup/browser.ts';
import { createDatabase } from '../setup/postgres-databases.ts';
import { openDesk, post, read, sitDown, type Desk } from './desk.ts';
import { interruptible, type InterruptedPostgres } from './interrupted-postgres.ts';
import { atKeyboard } from './person.ts';

const bin = findPostgres();
const away = 'The database is not answering. Wait a minute, then try again';
const unsaved =
	'The database is not answering, so what you sent may not be saved. Wait a minute, then send it again: it is saved once, however often you send it';
const words = 'Two team managers said that every referral is read within the hour.';

describe.skipIf(!bin)('the database goes away under a running server', () => {
	let cluster: { url: string; stop(): Promise<void> };
	let postgres: InterruptedPostgres;
	let url: string;
	let desk: Desk;
	beforeAll(async () => {
		cluster = await startCluster(bin!);
		postgres = await interruptible(bin!, cluster.url);
		({ url } = await createDatabase(cluster.url));
		// A statement is given up after 30 seconds; here after two, so that nobody waits for it.
		desk = await openDesk({ databaseUrl: `${url}?statement_timeout=2000` });
	});
	afterAll(async () => {
		await desk?.server.stop();
		await cluster?.stop();
	});

	const status = async (address: string) => (await fetch(desk.server.origin + address)).status;

	/** Holds a table as another program might, so that whoever writes to it waits. */
	async function hold(table: string): Promise<() => Promise<void>> {
		const client = new pg.Client({ connectionString: url });
		client.on('error', () => {});
		await client.connect();
		await client.query('begin');
		await client.query(`lock table ${table} in access exclusive mode`);
		return () => client.end();
	}

	async function waiting(): Promise<void> {
		const client = new pg.Client({ connectionString: url });
		await client.connect();
		for (;;) {
			const { rows } = await client.query(`select 1 from pg_stat_activity where wait_event_type = 'Lock'`);
			if (rows.length > 0) break;
		}
		await client.end();
	}

	test.for([{ javaScript: false }, { javaScript: true }])(
		'a page and a form say so, keep what was typed, and work again without a restart (scripts: $javaScript)',
		async ({ javaScript }, { visit }) => {
			const page = await visit({ origin: desk.server.origin, javaScript });
			const person = atKeyboard(page);
			const note = `${words} Scripts: ${javaScript}.`;
			await sitDown(page, desk.one, desk.server);
			await person.open(`${desk.review}/timetable?add`);
			await person.fill({ Activity: words, Method: 'Focus group', Date: '2026-10-13' });
			const elsewhere = await visit({ origin: desk.server.origin, javaScript });
			await sitDown(elsewhere, desk.one, desk.server);
			await elsewhere.goto(`${desk.review}/evidence/new`);
			await elsewhere.getByLabel('What did you see, hear or read?').fill(note);

			await postgres.crash();
			try {
				await person.press('Add the activity', unsaved);
				for (const text of [words, '2026-10-13']) expect(await typed(page)).toContain(text);
				await elsewhere.getByRole('button', { name: 'Save note', exact: true }).click();
				await elsewhere.getByText(unsaved).first().waitFor();
				expect(await typed(elsewhere)).toContain(note);

				for (const address of ['', '/evidence', '/letter', '/letter/export/docx']) {
					const answer = await read(desk.server, desk.review + address, desk.one);
					expect([address, answer.status]).toEqual([address, 503]);
					expect(answer.text.includes(away)).toBe(true);
					expect(answer.text).not.toMatch(/ECONN|127\.0\.0\.1:|node_modules|\bat \w+ \(|select /);
					expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
					if (!address.endsWith('docx')) expect(answer.text).toMatch(/Reference: <b>[0-9A-F]{8}<\/b>/);
				}
				expect(await status('/sign-in')).toBe(200);
				expect(await status('/invitation/made-up')).toBe(503);
				const refused = await post(desk.server, '/sign-in', { email: desk.one.email, password: desk.one.password });
				expect(refused.status).toBe(503);
				const said = await refused.text();
				expect([said.includes(desk.one.email), said.includes(desk.one.password)]).toEqual([true, false]);
				expect([await status('/health/live'), await status('/health/ready')]).toEqual([200, 503]);
			} finally {
				await postgres.comeBack();
			}

			expect(await status('/health/ready')).toBe(200);
			const writer = atKeyboard(elsewhere);
			expect((await read(desk.server, `${desk.review}/evidence`, desk.one)).text.includes(note)).toBe(false);
			await writer.press('Send it again', 'Note saved');
			await writer.open(`${desk.review}/evidence`);
			await writer.sees(note);
			await person.press('Send it again', 'Activity added');
		}
	);

	test('in the middle of a change, the change is not half there and the server lives', async () => {
		const id = newId();
		const release = await hold('note');
		const sent = post(desk.server, `${desk.review}/evidence/new?/record`, { id, text: `${words} In the middle.` }, desk.one);
		await waiting();
		await postgres.crash();
		try {
			const answer = await sent;
			const said = await answer.text();
			expect([answer.status, said.includes(unsaved), said.includes(`${words} In the middle.`)]).toEqual([503, true, true]);
			expect(await status('/health/live')).toBe(200);
		} finally {
			await postgres.comeBack();
			await release();
		}
		expect((await read(desk.server, `${desk.review}/evidence`, desk.one)).text.includes('In the middle.')).toBe(false);
		const again = await post(desk.server, `${desk.review}/evidence/new?/record`, { id, text: `${words} In the middle.` }, desk.one);
		expect(again.status).toBe(303);
		expect((await read(desk.server, `${desk.review}/evidence`, desk.one)).text.includes('In the middle.')).toBe(true);
	});

	test('too slow: a page says so, and the change is not half there', async () => {
		const id = newId();
		const note = { id, text: `${words} Too slow.` };
		const release = await hold('history_entry');
		const answer = await post(desk.server, `${desk.review}/evidence/new?/record`, note, desk.one);
		const said = await answer.text();
		await release();
		expect([answer.status, said.includes(unsaved), said.includes(note.text)]).toEqual([503, true, true]);
		expect((await read(desk.server, `${desk.review}/evidence`, desk.one)).text.includes('Too slow.')).toBe(false);
		expect((await post(desk.server, `${desk.review}/evidence/new?/record`, note, desk.one)).status).toBe(303);
	});
});

/** What the page shows under "What you typed". */
function typed(page: { locator(selector: string): { evaluateAll<T>(read: (elements: Element[]) => T): Promise<T> } }): Promise<string[]> {
	return page.locator('textarea[readonly]').evaluateAll((elements) => elements.map((element) => (element as HTMLTextAreaElement).value));
}
