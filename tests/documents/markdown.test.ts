import { expect, test } from 'vitest';
import { lintDocument } from '#server/documents/lint.ts';
import { markdownToBlocks } from '#server/documents/markdown.ts';
import { plainText, runsOf, walkBlocks } from '#server/documents/walk.ts';
import type { Block } from '#server/documents/model.ts';

const allText = (blocks: Block[]) => [...walkBlocks(blocks, '')].map(({ block }) => plainText(runsOf(block))).join('\n');
const faults = (blocks: Block[]) =>
	lintDocument({
		title: 'T',
		language: 'en-GB',
		sections: [{ orientation: 'portrait', blocks: [{ type: 'heading', level: 1, runs: [{ text: 'T' }] }, ...blocks] }]
	});

test('paragraphs, bold, italic, links and line breaks become runs', () => {
	expect(markdownToBlocks('We **saw** *good* work.  \nSee [the plan](https://example.org/plan).\nMore.')).toEqual([
		{
			type: 'paragraph',
			runs: [
				{ text: 'We ' },
				{ text: 'saw', bold: true },
				{ text: ' ' },
				{ text: 'good', italic: true },
				{ text: ' work.', break: true },
				{ text: 'See ' },
				{ text: 'the plan', href: 'https://example.org/plan' },
				{ text: '. More.' }
			]
		}
	]);
});

test('lists nest and ordered lists keep their start', () => {
	expect(markdownToBlocks('- one\n  1. two\n\n     more\n- three\n\n4. four')).toEqual([
		{
			type: 'list',
			ordered: false,
			items: [
				[
					{ type: 'paragraph', runs: [{ text: 'one' }] },
					{
						type: 'list',
						ordered: true,
						items: [
							[
								{ type: 'paragraph', runs: [{ text: 'two' }] },
								{ type: 'paragraph', runs: [{ text: 'more' }] }
							]
						]
					}
				],
				[{ type: 'paragraph', runs: [{ text: 'three' }] }]
			]
		},
		{ type: 'list', ordered: true, start: 4, items: [[{ type: 'paragraph', runs: [{ text: 'four' }] }]] }
	]);
});

test('headings start at the level asked for and skip none', () => {
	const levels = markdownToBlocks('### A\n\n##### B\n\n###### C\n\n### D\n\n# E', { headingLevel: 2 }).map((block) => block.type === 'heading' && block.level);
	expect(levels).toEqual([2, 3, 4, 2, 2]);
});

test('a heading inside a list is a bold line', () => {
	expect(markdownToBlocks('- # Loud')).toEqual([{ type: 'list', ordered: false, items: [[{ type: 'paragraph', runs: [{ text: 'Loud', bold: true }] }]] }]);
});

test('a table becomes a table with headers, caption and one cell a column', () => {
	const blocks = markdownToBlocks('| Who | |\n|---|---|\n| **All** | 3 |\n| Few |');
	expect(blocks[0]).toMatchObject({ type: 'table', caption: 'Table of Who, Column 2', columns: [{ header: 'Who' }, { header: 'Column 2' }] });
	expect(faults(blocks)).toEqual([]);
});

test('HTML stays as it was typed and is never markup', () => {
	const typed = 'a <b>x</b> <img src=x onerror=alert(1)>\n\n<script>alert(1)</script>\n\n<div>\nhello\n</div>';
	const text = allText(markdownToBlocks(typed));
	for (const piece of ['<b>x</b>', '<img src=x onerror=alert(1)>', '<script>alert(1)</script>', '<div>', 'hello']) expect(text).toContain(piece);
});

test.each([
	'javascript:alert(1)',
	'JaVaScRiPt:alert(1)',
	'data:text/html,x',
	'vbscript:x',
	'file:///etc/passwd',
	'/reviews/1',
	'//example.org',
	'java\u0001script:x'
])('a link to %s is left as its text', (address) => {
	const blocks = markdownToBlocks(`see [here](<${address}>)`);
	expect(allText(blocks)).toContain('here');
	expect([...walkBlocks(blocks, '')].flatMap(({ block }) => runsOf(block)).some((run) => run.href)).toBe(false);
});

test('a bare address is a link without its scheme; an e-mail address is a link', () => {
	expect(markdownToBlocks('https://example.org/plan/ or a@example.org')).toEqual([
		{
			type: 'paragraph',
			runs: [{ text: 'example.org/plan', href: 'https://example.org/plan/' }, { text: ' or ' }, { text: 'a@example.org', href: 'mailto:a@example.org' }]
		}
	]);
});

test('right-to-left text, emoji and entities are kept as typed', () => {
	const typed = 'العربية עברית 👩‍👧 &amp; &lt; 5 < 6';
	expect(allText(markdownToBlocks(typed))).toBe(typed);
});

test('control characters and half characters go, a vertical tab becomes a line end', () => {
	expect(allText(markdownToBlocks('a\u0000b\u000bc\ud800'))).toBe('ab c\ufffd');
});

const long = 100_000;
test.each<[string, string]>([
	['words', 'word '.repeat(long / 5)],
	['paragraphs', 'word\n\n'.repeat(long / 6)],
	['quotation marks', '>'.repeat(long)],
	['quotation marks with spaces', '> '.repeat(long / 2)],
	['emphasis that never closes', '*a_'.repeat(long / 3)],
	['emphasis in many lines', '*a_\n'.repeat(long / 4)],
	['many paragraphs of marks', `${'*a_'.repeat(300)}\n\n`.repeat(111)],
	['brackets', '['.repeat(long)],
	['images', '![a]('.repeat(long / 5)],
	['tags', '<a '.repeat(long / 3)],
	['code marks', '`a'.repeat(long / 2)],
	['strikes', '~a'.repeat(long / 2)],
	['list marks', '- '.repeat(long / 2)],
	['nested lists', Array.from({ length: 440 }, (_, i) => `${' '.repeat(i * 2)}- a`).join('\n')],
	['table bars', `${'|a'.repeat(long / 4)}\n${'|-'.repeat(long / 4)}`]
])('100,000 characters of %s are read within two seconds and stay harmless', (_, typed) => {
	const started = performance.now();
	const blocks = markdownToBlocks(typed);
	expect(performance.now() - started).toBeLessThan(2000);
	expect(faults(blocks)).toEqual([]);
});
