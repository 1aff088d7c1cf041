import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nationalSafeguardingPeerReview as framework } from '#frameworks/national-safeguarding-peer-review.ts';
import { engines, startServer, type Server } from '../setup/server.ts';
import { expectFindings, expectInOrder, expectWordsInOrder, type Marker } from './findings-stand.ts';
import { invitePeople, type People } from './people.ts';
import { missingReader, readMarkdown, readPdfTags, readPdfWords, readWebPage, readWithOffice, type Piece, type ReadBack } from './read-back.ts';
import { answerQuestions } from './run-appendices.ts';
import { draftLetter, issueLetter } from './run-letter.ts';
import { findThings, scopeReview } from './run-review.ts';
import { readStory003 } from './seed-003.ts';
import { readSeed } from './seeds.ts';
import { paragraphs, type Story } from './story.ts';

const lines = readSeed('003');
const missing = await missingReader();

describe.skipIf(!lines || missing).each(engines)('the national peer review of 2013, on the %s database', (engine) => {
	const story = readStory003(lines ?? []);
	let server: Server;
	let people: People;
	let review: string;
	let version: number;
	const letter = (format: string) => people.hostLead.download(`${review}/letter/export/${format}?version=${version}`);

	beforeAll(async () => {
		server = await startServer({ engine });
		people = await invitePeople(server, { lead: story.lead.name, hostLead: story.hostLead.name });
		review = await scopeReview(people, story);
		await findThings(people, review, story);
		await answerQuestions(people, review, story);
		await draftLetter(people, review, story);
		version = await issueLetter(people, review);
	}, 300_000);
	afterAll(() => server?.stop());

	test('it is read whole: 40 strengths and 47 areas under five themes, once what pages tore is joined', () => {
		const count = (kind: string) => story.findings.filter((finding) => finding.kind === kind).length;
		expect([count('strength'), count('area'), story.themes.length, story.headlines.length, story.audit.length]).toEqual([40, 47, 5, 15, 11]);
		expect(story.kloes.map(({ askedBy }) => askedBy)).toEqual([...Array<string>(6).fill('host'), 'team', 'team']);
	});

	test('in Word and OpenDocument the letter and its three appendices stand whole, each of 87 findings once, in order', async () => {
		const read = await readWithOffice({ 'letter.docx': await letter('docx'), 'letter.odt': await letter('odt') });
		for (const found of Object.values(read)) expectLetter(found, story);
	});

	test('in PDF, by its tags and by its pages', async () => {
		const pdf = await letter('pdf');
		expectLetter(await readPdfTags(pdf), story);
		expectWordsInOrder(await readPdfWords(pdf), story.findings);
	});

	test('in HTML and Markdown', async () => {
		expectLetter(readWebPage((await letter('html')).toString()), story);
		expectLetter(await readMarkdown(await letter('md')), story);
	});
});

/** The findings once under theme and label; then the whole letter in its order; then the tables of the appendices. */
function expectLetter({ pieces, tables }: ReadBack, story: Story): void {
	expectFindings(pieces, story.findings, [
		...story.themes.map((theme): Marker => ({ text: theme, theme })),
		{ text: framework.labels.strength, kind: 'strength' },
		{ text: framework.labels.area, kind: 'area' }
	]);
	expectInOrder(pieces, wholeLetter(story));
	const asked = (by: 'host' | 'team') => story.kloes.filter(({ askedBy }) => askedBy === by).map(({ question }) => question);
	expect(
		headingsAmong(
			pieces,
			story.kloes.map(({ question }) => question)
		)
	).toEqual([...asked('team'), ...asked('host')]);
	const rows = tables.flat().map((row) => row.join(' | '));
	for (const [index, count] of Object.entries({ 3: '12 of 16 (75%)', 8: '9 of 16 (56%)' }))
		expect(rows.filter((row) => row.includes(framework.caseAudit[Number(index)]!.text) && row.endsWith(count))).toHaveLength(1);
}

/** Every paragraph, question, answer, headline and row that was typed, under the titles of the sections, in the order of the letter. */
function wholeLetter({ prose, kloes, headlines, audit, reports }: Story): string[] {
	const section = (title: string, printed = title) => [printed, ...paragraphs(prose[title] ?? '')];
	const answers = (by: 'host' | 'team') =>
		kloes.filter(({ askedBy }) => askedBy === by).flatMap(({ question, answer = '' }) => [question, ...paragraphs(answer)]);
	const ofKind = (kind: string) => headlines.filter((headline) => headline.kind === kind).map(({ text }) => text);
	const report = (title: string) => [reports[title]?.author ?? ''].filter(Boolean);
	return [
		...paragraphs(prose['Opening and thanks'] ?? ''),
		...section('What you asked us to look at'),
		...kloes.map(({ question }) => question),
		...section('How we worked'),
		...section('Executive summary'),
		...section('Our own questions'),
		...answers('team'),
		...section('Summary of findings'),
		'Summary of strengths',
		...ofKind('strength'),
		'Summary of areas for consideration',
		...ofKind('area'),
		...section('Detailed findings'),
		...section('Next steps'),
		...paragraphs(prose['Closing'] ?? ''),
		'Appendix A: Your questions and our answers',
		...answers('host'),
		'Appendix B: Audit validation report',
		...report('Audit validation report'),
		...paragraphs(prose['Audit validation report'] ?? ''),
		...audit.flatMap(({ covered, comment }, index) => [framework.auditElements[index] ?? '', { yes: 'Yes', partial: 'Partial', no: 'No' }[covered], comment]),
		'Appendix C: Case records review report',
		...report('Case records review report'),
		...paragraphs(prose['Case records review report'] ?? '')
	];
}

function headingsAmong(pieces: Piece[], wanted: string[]): string[] {
	return pieces.filter(({ role, text }) => role === 'heading' && wanted.includes(text)).map(({ text }) => text);
}
