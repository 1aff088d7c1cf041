import { expect, test } from 'vitest';
import { lintDocument } from '#server/documents/lint.ts';
import { markdownToBlocks } from '#server/documents/markdown.ts';
import { documentFormats, writeDocument, type DocumentFormat } from '#server/documents/write/index.ts';
import { tinyPng } from './pictures.ts';
import { converted, printed, testWith } from './other-programs.ts';
import type { Block, Document, Run, StatusShape } from '#server/documents/model.ts';

const formats = Object.keys(documentFormats) as DocumentFormat[];
const statuses: StatusShape[] = ['complete', 'on-track', 'at-risk', 'off-track', 'not-started', 'yes', 'partial', 'no', 'not-applicable'];
const texts = [
	'short',
	'',
	'a "quoted" <b> & \\ # $x$ *y* _z_',
	'العربية',
	'one\ntwo\tthree  four',
	'👩‍👧 ✓ \u202eback',
	'long words '.repeat(80),
	'Averyveryverylongwordthatdoesnotbreak'.repeat(6)
];

/** Numbers that look random and are the same each time. */
function dice(seed: number): (sides: number) => number {
	let state = seed;
	return (sides) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * sides);
	};
}

function anyDocument(seed: number): Document {
	const roll = dice(seed);
	const some = <T>(most: number, make: () => T, least = 0): T[] => Array.from({ length: least + roll(most) }, make);
	const words = () => texts[roll(texts.length)] ?? '';
	const run = (): Run => ({
		text: words(),
		...(roll(4) ? {} : { bold: true }),
		...(roll(4) ? {} : { italic: true }),
		...(roll(6) ? {} : { break: true }),
		...(roll(6) ? {} : { text: 'a link', href: `https://example.org/${'a'.repeat(roll(90))}?x=1&y=%20#z` }),
		...(roll(6) ? {} : { text: 'A status word that is rather long'.slice(0, 8 + roll(24)), status: statuses[roll(9)]! })
	});
	const block = (depth: number): Block => {
		const inside = () => (depth > 2 ? [] : some(3, () => block(depth + 1)));
		switch (roll(depth > 2 ? 1 : 11)) {
			case 1:
			case 2:
				return { type: 'list', ordered: roll(2) === 0, ...(roll(2) ? { start: roll(30) } : {}), items: some(4, inside) };
			case 3:
			case 4: {
				const columns = some(roll(3) ? 4 : 10, () => ({ header: words().trim() || 'Column', width: 1 + roll(4) }), 1);
				const rows = some(6, () => (roll(4) ? { cells: columns.map(inside) } : { group: [{ text: 'Group' }, run()] }));
				return { type: 'table', caption: 'A table', showCaption: roll(2) === 0, rowHeaders: roll(2) === 0, columns, rows };
			}
			case 5:
				return { type: 'facts', ...(roll(2) ? { title: words() } : {}), rows: some(4, () => ({ label: words().trim() || 'Label', value: inside() })) };
			case 6:
				return { type: 'callout', ...(roll(2) ? { title: words() } : {}), blocks: inside() };
			case 7:
				return { type: 'figure', data: tinyPng, mediaType: 'image/png', alt: 'Grey', widthMm: 10 + roll(300), ...(roll(2) ? { caption: words() } : {}) };
			case 8:
				return { type: 'address', lines: some(4, words) };
			case 9:
				return {
					type: 'signature',
					...(roll(2) ? { closing: words() } : {}),
					...(roll(2) ? { image: { data: tinyPng, mediaType: 'image/png', alt: 'Name' } } : {}),
					lines: some(4, words)
				};
			case 10:
				return depth === 0 && roll(2) ? { type: 'pageBreak' } : { type: 'paragraph', runs: some(4, run) };
			default:
				return { type: 'paragraph', runs: some(5, run), style: (['normal', 'small', 'lead', 'quote'] as const)[roll(4)]! };
		}
	};
	return {
		title: 'Any document',
		language: ['en-GB', 'cy', 'ar', 'en'][roll(4)]!,
		...(roll(2) ? { marking: words(), draft: words(), header: words(), colophon: words() } : {}),
		sections: some(3, () => ({ orientation: roll(2) ? ('portrait' as const) : ('landscape' as const), blocks: some(8, () => block(0)) }), 1).map(
			(section, index) =>
				index === 0 ? { ...section, blocks: [{ type: 'heading' as const, level: 1 as const, runs: [{ text: 'Any' }] }, ...section.blocks] } : section
		)
	};
}

test('twenty documents of any shape are written in every format, in both sizes', { timeout: 60_000 }, async () => {
	for (let seed = 1; seed <= 20; seed += 1) {
		const doc = anyDocument(seed);
		expect(lintDocument(doc), `seed ${seed}`).toEqual([]);
		for (const format of formats) {
			const bytes = await writeDocument(doc, format, { largePrint: seed % 2 === 0 }).catch((cause: unknown) =>
				Promise.reject(new Error(`seed ${seed}, ${format}`, { cause }))
			);
			expect(bytes.length).toBeGreaterThan(4);
		}
	}
});

testWith(['soffice', 'pdftotext'], 'LibreOffice opens Word and OpenDocument files of any shape', async () => {
	for (const seed of [3, 8]) {
		for (const format of ['docx', 'odt'] as const) {
			const text = printed('pdftotext', [], converted(await writeDocument(anyDocument(seed), format), format, 'pdf'), ['-']);
			expect(text, `seed ${seed}, ${format}`).toMatch(/Any/);
		}
	}
});

test('100,000 characters in one paragraph are written in every format', { timeout: 60_000 }, async () => {
	const blocks: Block[] = [{ type: 'heading', level: 1, runs: [{ text: 'Long' }] }, ...markdownToBlocks('A sentence of some words, to and fro. '.repeat(2700))];
	const doc: Document = { title: 'Long', language: 'en-GB', sections: [{ orientation: 'portrait', blocks }] };
	for (const format of formats) expect((await writeDocument(doc, format)).length).toBeGreaterThan(1000);
});
