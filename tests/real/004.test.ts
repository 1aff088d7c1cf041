import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines, startServer, type Server } from '../setup/server.ts';
import { expectFindings, expectWordsInOrder, type Marker } from './findings-stand.ts';
import { invitePeople, type People } from './people.ts';
import { readPlan004 } from './plan-004.ts';
import { expectPlan } from './plan-stands.ts';
import { missingReader, readCsv, readMarkdown, readPdfTags, readPdfWords, readWebPage, readWithOffice } from './read-back.ts';
import { draftLetter, issueLetter } from './run-letter.ts';
import { makePlan } from './run-plan.ts';
import { findThings, scopeReview } from './run-review.ts';
import { readStory004 } from './seed-004.ts';
import { readSeed } from './seeds.ts';

const lines = readSeed('004');
const missing = await missingReader();
if (lines && missing) process.stderr.write(`LEFT OUT: the tests on real documents. ${missing}, which reads the files back, is not installed.\n`);

describe.skipIf(!lines || missing).each(engines)('the regional peer challenge of 2014, on the %s database', (engine) => {
	const story = readStory004(lines ?? []);
	const plan = lines ? readPlan004(lines) : { areas: [], legend: [], posts: [] };
	const areas = story.findings.filter(({ kind }) => kind === 'area');
	let server: Server;
	let people: People;
	let review: string;
	let version: number;
	const letter = (format: string) => people.hostLead.download(`${review}/letter/export/${format}?version=${version}`);
	const planFile = (format: string) => people.hostLead.download(`${review}/plan/export/${format}`);

	beforeAll(async () => {
		server = await startServer({ engine });
	});
	afterAll(() => server?.stop());

	test('its people type it once, from scope to an issued letter and a plan', async () => {
		expect([story.findings.length - areas.length, areas.length, story.themes.length]).toEqual([18, 15, 4]);
		people = await invitePeople(server, { lead: story.lead.name, hostLead: story.hostLead.name });
		review = await scopeReview(people, story);
		await findThings(people, review, story);
		await draftLetter(people, review, story);
		version = await issueLetter(people, review);
		expect(version).toBeGreaterThan(0);
		await makePlan(
			people,
			review,
			plan,
			areas.map(({ text }) => text)
		);
	});

	/** Headings "theme - kind", as the real letter has them. */
	const markers = ['Overview', ...story.themes].flatMap((theme): Marker[] => [
		{ text: `${theme} - strengths`, theme, kind: 'strength' },
		{ text: `${theme} - areas for further development`, theme, kind: 'area' }
	]);

	test('in Word and OpenDocument each of 33 findings stands once, under its heading, in order', async () => {
		const read = await readWithOffice({ 'letter.docx': await letter('docx'), 'letter.odt': await letter('odt') });
		for (const { pieces } of Object.values(read)) {
			expectFindings(pieces, story.findings, markers);
			expect(headings(pieces)).toEqual(markers.map(({ text }) => text));
		}
	});

	test('in PDF, by its tags and by its pages', async () => {
		const pdf = await letter('pdf');
		const { pieces } = await readPdfTags(pdf);
		expectFindings(pieces, story.findings, markers);
		expect(headings(pieces)).toEqual(markers.map(({ text }) => text));
		expectWordsInOrder(await readPdfWords(pdf), story.findings);
	});

	test('in large print', async () => {
		const { pieces } = await readPdfTags(await people.hostLead.download(`${review}/letter/export/pdf?version=${version}&large=yes`));
		expectFindings(pieces, story.findings, markers);
	});

	test('in HTML and Markdown', async () => {
		for (const { pieces } of [readWebPage((await letter('html')).toString()), await readMarkdown(await letter('md'))]) {
			expectFindings(pieces, story.findings, markers);
			expect(headings(pieces)).toEqual(markers.map(({ text }) => text));
		}
	});

	test('the plan has 13 areas and 22 rows with an action, every cell in its column, in Word, PDF, Excel and CSV', async () => {
		expect(plan.areas).toHaveLength(13);
		const [docx, xlsx, csv, pdf] = [await planFile('docx'), await planFile('xlsx'), await planFile('csv'), await planFile('pdf')];
		const office = await readWithOffice({ 'plan.docx': docx, 'plan.xlsx': xlsx });
		expectPlan(office['plan.docx']!, plan, 'document');
		expectPlan(office['plan.xlsx']!, plan, 'sheet');
		expectPlan(await readCsv(csv), plan, 'sheet');
		expectPlan(await readPdfTags(pdf), plan, 'document');
	});

	function headings(pieces: { role: string; text: string }[]): string[] {
		const wanted = new Set(markers.map(({ text }) => text));
		return pieces.filter(({ role, text }) => role === 'heading' && wanted.has(text)).map(({ text }) => text);
	}
});
