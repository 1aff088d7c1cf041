import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { formatDate } from '#domain/dates.ts';
import { findAuthority } from '../../src/lib/reference/authorities.ts';
import type { Database } from '#server/db/connect.ts';
import { openFilled, signedIn, sitDown } from '../e2e/desk.ts';
import { atKeyboard, type AtKeyboard } from '../e2e/person.ts';
import { add, openDocument, untilRead } from '../e2e/region-journey/documents.ts';
import { anAdviser } from '../factories/region.ts';
import { test } from '../setup/browser.ts';
import { engines } from '../setup/server.ts';
import { expectations, type Expectation } from './reading/expectation.ts';
import { fingerprint } from './reading/normalise.ts';

const reports = expectations().filter(({ path }) => path.includes('/inspections/'));
if (reports.length === 0) process.stderr.write('LEFT OUT: the inspection reports in a browser. The real documents are not there.\n');

/** Of these three the grades are read off the page; of the last, what needs to improve. */
const graded = ['derby-2022-05-11', 'nottingham-2022-09-05', 'rutland-2024-07-12'];

describe.skipIf(reports.length === 0)('the inspection reports of the East Midlands in one choice of files', () => {
	let desk: Awaited<ReturnType<typeof openRegional>>;
	beforeAll(async () => {
		desk = await openRegional();
	});
	afterAll(() => desk?.close());

	test('each is read as what it is; the grades and what needs to improve stand on its page, and on that of its council once it is taken in', async ({
		visit
	}) => {
		const page = await visit({ origin: desk.server.origin });
		await sitDown(page, desk.adviser, desk.server);
		const adviser = atKeyboard(page);
		const files = await Promise.all(reports.map(async ({ path }) => ({ name: basename(path), mimeType: 'application/pdf', buffer: await readFile(path) })));
		await add(adviser, { files }, `${reports.length} documents added`);
		await untilRead(adviser, true);
		const rows = await page.getByRole('row').allInnerTexts();
		for (const report of reports) expect(rows.find((row) => row.startsWith(basename(report.path)))).toMatch(whatItIs(report));
		for (const report of reports.filter(({ name }) => graded.includes(name))) await expectGrades(adviser, report);
		const last = reports.find(({ name }) => name === graded.at(-1))!;
		await expectImprovements(adviser, last);
		await takeIn(adviser, last);
	});
});

function openRegional() {
	return openFilled(async (db: Database) => ({ adviser: await signedIn(db, (await anAdviser(db, 'E12000004')).adviser.id) }), { engine: engines.at(-1)! });
}

/** Kind, council and date of a report, as the list says them. */
function whatItIs({ documents: [document] }: Expectation): RegExp {
	const { host, dates } = document!;
	const days = [dates?.visitEnd ?? null].flat().map((day) => (day ? formatDate(day) : ''));
	return new RegExp(`Inspection report: ${findAuthority(host)!.name}, (${days.join('|')})`);
}

async function expectGrades(adviser: AtKeyboard, { path, documents: [document] }: Expectation): Promise<void> {
	await openDocument(adviser, basename(path));
	for (const { theme, grade } of document!.judgements) {
		const card = adviser.page.locator('[data-item]', { hasText: 'Judgement' }).filter({ hasText: theme });
		await card.getByText(`Grade: ${grade}.`).first().waitFor();
	}
}

/** The recommendations on the pages where the report prints them are those, in that order, and no other. */
async function expectImprovements(adviser: AtKeyboard, { path, documents: [document] }: Expectation): Promise<void> {
	await openDocument(adviser, basename(path));
	// By what stands at its head: the list of an open form names every kind.
	const cards = adviser.page.locator('[data-item]').filter({ has: adviser.page.locator('.t', { hasText: 'Recommendation' }) });
	const found = await cards.locator('p.x').allInnerTexts();
	expect(found.map((text) => fingerprint(text).whole)).toEqual(document!.recommendations.map(({ whole }) => whole));
}

/** What is sure is confirmed and taken in as published: the page of the council shows the grades that the inspectorate printed. */
async function takeIn(adviser: AtKeyboard, { path, documents: [document] }: Expectation): Promise<void> {
	await openDocument(adviser, basename(path));
	await adviser.page.getByRole('button', { name: /^Confirm \d+ high-confidence items$/ }).click();
	await adviser.sees(/\d+ items confirmed/);
	await adviser.follow('Save and continue', 'Add to the region');
	const rest = adviser.page.getByLabel(/^Leave out the/);
	if ((await rest.count()) > 0) await rest.check({ force: true });
	await adviser.fill({ 'Public address': 'https://www.example.org/report.pdf' });
	await adviser.page.getByRole('button', { name: /^Add \d+ items to the region$/ }).click();
	await adviser.sees('It is in the region now');
	await adviser.open(`/region/authorities/${document!.host}`);
	const review = adviser.page.getByRole('region', { name: 'Reviews and inspections' }).getByRole('listitem').first();
	const printed = (await review.locator('dl > div').allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' '));
	expect(printed.toSorted()).toEqual(document!.judgements.map(({ theme, grade }) => `${theme} ${grade}`).toSorted());
}
