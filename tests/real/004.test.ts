import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines, startServer, type Server } from '../setup/server.ts';
import { expectFindings, expectInOrder, expectWordsInOrder, type Marker } from './findings-stand.ts';
import { invitePeople, type People } from './people.ts';
import { readPlan004 } from './plan-004.ts';
import { expectLegendAndGlossary, expectPlan } from './plan-stands.ts';
import { missingReader, readCsv, readMarkdown, readPdfTags, readPdfWords, readWebPage, readWithOffice, type Piece } from './read-back.ts';
import { draftLetter, issueLetter } from './run-letter.ts';
import { makePlan } from './run-plan.ts';
import { findThings, scopeReview } from './run-review.ts';
import { readStory004 } from './seed-004.ts';
import { readSeed } from './seeds.ts';
import { paragraphs } from './story.ts';

const lines = readSeed('004');
const missing = await missingReader();

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
		people = await invitePeople(server, { lead: story.lead.name, hostLead: story.hostLead.name });
		review = await scopeReview(people, story);
		await findThings(people, review, story);
		await draftLetter(people, review, story);
		version = await issueLetter(people, review);
		await makePlan(
			people,
			review,
			plan,
			areas.map(({ text }) => text)
		);
	}, 300_000);
	afterAll(() => server?.stop());

	test('it is read whole: 18 strengths and 15 areas, under Overview and four themes', () => {
		expect([story.findings.length - areas.length, areas.length, story.themes.length]).toEqual([18, 15, 4]);
	});

	/** Headings "theme - kind", as the real letter has them. */
	const markers = ['Overview', ...story.themes].flatMap((theme): Marker[] => [
		{ text: `${theme} - strengths`, theme, kind: 'strength' },
		{ text: `${theme} - areas for further development`, theme, kind: 'area' }
	]);

	/** Everything that was typed, in the order of the letter. */
	const whole = [
		...paragraphs(story.prose['Opening and thanks']),
		'What you asked us to look at',
		...paragraphs(story.prose['What you asked us to look at']),
		...story.kloes.map(({ question }) => question),
		'What we did',
		...paragraphs(story.prose['What we did']),
		...story.activities.map(({ title }) => title),
		...paragraphs(story.prose['What we found']),
		...story.findings.map(({ text }) => text),
		...paragraphs(story.prose['Closing'])
	];

	function expectLetter({ pieces }: { pieces: Piece[] }): void {
		expectFindings(pieces, story.findings, markers);
		const wanted = new Set(markers.map(({ text }) => text));
		const headings = pieces.filter(({ role, text }) => role === 'heading' && wanted.has(text)).map(({ text }) => text);
		expect(headings).toEqual([...wanted]);
		expectInOrder(pieces, whole);
		expect(pieces.findLast(({ text }) => text.startsWith(story.lead.name))).toBeDefined();
	}

	test('in Word and OpenDocument each of 33 findings stands once, under its heading, in order', async () => {
		const read = await readWithOffice({ 'letter.docx': await letter('docx'), 'letter.odt': await letter('odt') });
		for (const found of Object.values(read)) expectLetter(found);
	});

	test('in PDF, by its tags and by its pages, which say no more that they are a draft', async () => {
		const pdf = await letter('pdf');
		expectLetter(await readPdfTags(pdf));
		const pages = await readPdfWords(pdf);
		expectWordsInOrder(pages, story.findings);
		expect(pages).not.toMatch(/^draft$/im);
		expect(Buffer.compare(await letter('pdf'), pdf)).toBe(0);
	});

	test('in large print', async () => {
		expectLetter(await readPdfTags(await people.hostLead.download(`${review}/letter/export/pdf?version=${version}&large=yes`)));
	});

	test('in HTML and Markdown', async () => {
		expectLetter(readWebPage((await letter('html')).toString()));
		expectLetter(await readMarkdown(await letter('md')));
	});

	test('the plan has 13 areas and 22 rows with an action, every cell in its column, in Word, PDF, Excel and CSV', async () => {
		const [docx, xlsx, csv, pdf] = [await planFile('docx'), await planFile('xlsx'), await planFile('csv'), await planFile('pdf')];
		const office = await readWithOffice({ 'plan.docx': docx, 'plan.xlsx': xlsx });
		expectPlan(office['plan.docx']!, plan, 'document');
		expectPlan(office['plan.xlsx']!, plan, 'sheet');
		const tagged = await readPdfTags(pdf);
		expectPlan(tagged, plan, 'document');
		for (const found of [...Object.values(office), tagged]) expectLegendAndGlossary(found, plan);
		expectPlan(await readCsv(csv), plan, 'sheet');
	});

	test('no area of the letter is left behind', async () => {
		const choices = (await people.hostLead.open(`${review}/plan/choose`)).form('choose').choices('items[]');
		expect(areas.filter(({ text }) => !choices.some((label) => label.startsWith(text) && / In area \d/.test(label)))).toEqual([]);
	});
});
