import { expect } from 'vitest';
import type { Line, ReadPiece } from '#domain/reading/reading.ts';
import type { Claim } from '#server/documents/build/letter-content.ts';
import type { Document } from '#server/documents/model.ts';
import { writeDocument, type DocumentFormat } from '#server/documents/write/index.ts';
import type { Database } from '#server/db/connect.ts';
import { loadDemonstration } from '#server/demonstration/load-demonstration.ts';
import { htmlLines } from '#server/reading/lines/html.ts';
import { odtLines } from '#server/reading/lines/odt.ts';
import { readPdf } from '#server/reading/lines/pdf.ts';
import { textLines } from '#server/reading/lines/text.ts';
import { wordLines } from '#server/reading/lines/word.ts';
import { recognise } from '#server/reading/recognise/recognise.ts';
import { test } from '../setup/database.ts';

const formats: [DocumentFormat, { largePrint: boolean }][] = [
	['docx', { largePrint: false }],
	['pdf', { largePrint: false }],
	['pdf', { largePrint: true }],
	['html', { largePrint: false }],
	['odt', { largePrint: false }],
	['md', { largePrint: false }]
];

test('each letter of the demonstration comes back whole from every format that it is handed out in', { timeout: 240_000 }, async ({ db }) => {
	await loadDemonstration(db, { id: null, name: 'Test' });
	const letters = await issuedLetters(db);
	expect(letters.length).toBeGreaterThan(2);
	expect(new Set(letters.map(({ framework }) => framework)).size).toBeGreaterThan(1);
	for (const letter of letters)
		for (const [format, options] of formats) {
			const [piece, ...others] = recognise(await linesOf(await writeDocument(letter.document, format, options), format), `letter.${format}`);
			const where = `${letter.title} as ${format}${options.largePrint ? ', large print' : ''}`;
			expect(others, where).toEqual([]);
			if (!piece || piece.kind === 'focused visit letter') continue;
			expect([where, found(piece, letter)]).toEqual([where, expected(letter)]);
		}
});

type Letter = Awaited<ReturnType<typeof issuedLetters>>[number];

async function issuedLetters(db: Database) {
	const rows = await db
		.selectFrom('letter_issue')
		.innerJoin('letter_version', 'letter_version.id', 'letter_issue.version_id')
		.innerJoin('review', 'review.id', 'letter_version.review_id')
		.innerJoin('authority', 'authority.gss_code', 'review.authority_code')
		.select([
			'letter_version.blocks',
			'letter_version.claims',
			'letter_version.review_id',
			'review.title',
			'review.framework_key',
			'review.visit_start',
			'review.visit_end'
		])
		.select(['authority.official_name'])
		.orderBy('review.title')
		.execute();
	return Promise.all(
		rows.map(async (row) => {
			const { draft: _, ...document } = JSON.parse(row.blocks) as Document;
			const findings = await db
				.selectFrom('finding')
				.leftJoin('theme', 'theme.id', 'finding.theme_id')
				.select(['finding.id', 'finding.kind', 'theme.name'])
				.where('finding.review_id', '=', row.review_id)
				.execute();
			const claims = JSON.parse(row.claims) as Claim[];
			return { document, claims, findings, title: row.title, framework: row.framework_key, host: row.official_name, visit: [row.visit_start, row.visit_end] };
		})
	);
}

/** Frameworks whose letters list findings without saying of which kind they are: there the words have to tell, and are not held to it here. */
const unsplit = ['safeguarding-assurance-visit', 'focused-visit'];

function expected({ claims, findings, host, visit, framework }: Letter) {
	const kinds = new Map(findings.map(({ id, kind, name }) => [id, { kind: unsplit.includes(framework) ? 'any' : kind, theme: name ?? '' }]));
	return {
		hosts: [host],
		visit,
		missed: [],
		findings: claims
			.filter(({ of }) => of === 'finding')
			.flatMap(({ findingIds: [id = ''], text }) => ({ text: plain(text), ...kinds.get(id) }))
			.toSorted(byText),
		recommendations: claims
			.filter(({ of }) => of === 'recommendation')
			.map(({ text }) => plain(text))
			.toSorted()
	};
}

/** What was read, in the shape of what is expected: items that are no finding of the board, such as the executive summary, are left out. */
function found({ hosts, dates, items }: ReadPiece, letter: Letter) {
	const wanted = expected(letter);
	const known = new Set(wanted.findings.map(({ text }) => text));
	const read = items
		.filter(({ kind }) => kind !== 'recommendation')
		.map(({ text, kind, theme }) => ({ text: plain(text), kind: unsplit.includes(letter.framework) ? 'any' : kind, theme }));
	return {
		hosts: hosts.map(({ name }) => name),
		visit: [dates.visitStart, dates.visitEnd],
		missed: wanted.findings.filter(({ text }) => !read.some((one) => one.text === text)).map(({ text }) => text),
		findings: read.filter(({ text }) => known.has(text)).toSorted(byText),
		recommendations: items
			.filter(({ kind }) => kind === 'recommendation')
			.map(({ text }) => plain(text))
			.toSorted()
	};
}

function plain(text: string): string {
	return text
		.replace('(New since our feedback.)', '')
		.replaceAll(/(^|\n)\s*[-•–]\s+/g, '$1')
		.replaceAll(/\s+/g, ' ')
		.replace(/[.:]$/, '')
		.trim();
}

function byText(one: { text: string }, other: { text: string }): number {
	return one.text < other.text ? -1 : one.text > other.text ? 1 : 0;
}

async function linesOf(bytes: Buffer, format: DocumentFormat): Promise<Line[]> {
	if (format === 'docx') return wordLines(bytes);
	if (format === 'pdf') return (await readPdf(new Uint8Array(bytes))).lines;
	if (format === 'odt') return odtLines(bytes);
	return format === 'html' ? htmlLines(bytes.toString('utf8')) : textLines(bytes.toString('utf8'));
}
