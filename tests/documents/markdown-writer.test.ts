import { expect, test } from 'vitest';
import { markdownToBlocks } from '#server/documents/markdown.ts';
import { plainText, runsOf, walkBlocks } from '#server/documents/walk.ts';
import { writeMarkdown } from '#server/documents/write/markdown.ts';
import { sampleFinding, sampleLetter } from './sample.ts';
import type { Block, Document } from '#server/documents/model.ts';

const aDocument = (blocks: Block[]): Document => ({
	title: 'Note',
	language: 'en-GB',
	sections: [{ orientation: 'portrait', blocks: [{ type: 'heading', level: 1, runs: [{ text: 'Note' }] }, ...blocks] }]
});
const again = (blocks: Block[]) => markdownToBlocks(writeMarkdown(aDocument(blocks)).toString(), { headingLevel: 1 }).slice(1);

test.each([
	'5 * 3 * 2 and _under_ and **not bold** and `tick` and [x](y) and ~~no~~',
	'# not a heading',
	'1. not a list',
	'12) nor this',
	'- nor this',
	'+ nor this',
	'> not said',
	'<b>not bold</b> <!-- kept --> &amp; &#60; A&B',
	'a | b',
	'=== x',
	'back \\ slash \\* and end \\',
	'C-01 – “quoted” العربية 😀',
	'see www.example.org or a@example.org'
])('text reads back as it was: %s', (text) => {
	const blocks = again([{ type: 'paragraph', runs: [{ text }] }]);
	expect(blocks).toHaveLength(1);
	expect(blocks[0]?.type).toBe('paragraph');
	expect(plainText(blocks.flatMap(runsOf))).toBe(text);
});

test('marks, links, breaks, nested and parted lists, quotations and tables read back the same', () => {
	const blocks = markdownToBlocks(
		'We **saw** *good* ***both*** [the plan](https://example.org/a_b).\\\nnext\n\n- one\n  1. two\n  2. three\n\n     more\n- four\n\n7. seven\n8. eight\n\n> said\n\n## Deeper\n\n| A | B |\n|---|---|\n| x **y** | z \\| w |'
	);
	expect(again([...blocks])).toEqual(blocks);
});

test('two lists in a row stay two', () => {
	const list = (text: string): Block => ({ type: 'list', ordered: false, items: [[{ type: 'paragraph', runs: [{ text }] }]] });
	const lists = again([list('one'), list('two')]).filter((block) => block.type === 'list');
	expect(lists).toHaveLength(2);
});

test('the letter holds every finding once, its headings, marking and statuses', () => {
	const markdown = writeMarkdown(sampleLetter()).toString();
	const text = [...walkBlocks(markdownToBlocks(markdown, { headingLevel: 1 }), '')].map(({ block }) => plainText(runsOf(block))).join('\n');
	for (let number = 12; number < 60; number += 1) expect(text.split(sampleFinding(number)), sampleFinding(number)).toHaveLength(2);
	expect(markdown).toMatch(/^\*\*OFFICIAL-SENSITIVE\*\*\n\n\*\*Draft 3/);
	expect(markdown).toContain('\n## Leadership and governance\n');
	expect(markdown).toContain('| ▲ At risk |');
	expect(markdown).toContain('- **Our ref:** NV/PR/2026/04');
});

test('a list in a cell of a table keeps its levels, on the one line that a cell is', () => {
	const paragraph = (text: string): Block => ({ type: 'paragraph', runs: [{ text }] });
	const inner: Block = { type: 'list', ordered: false, items: [[paragraph('night')], [paragraph('weekend')]] };
	const outer: Block = { type: 'list', ordered: false, items: [[paragraph('Cover is thin'), inner], [paragraph('Pay is fair')]] };
	const table: Block = { type: 'table', caption: 'Findings', columns: [{ header: 'Areas', width: 1 }], rows: [{ cells: [[paragraph('Areas'), outer]] }] };
	expect(writeMarkdown(aDocument([table])).toString()).toContain(
		'| Areas<br>• Cover is thin<br>&nbsp;&nbsp;– night<br>&nbsp;&nbsp;– weekend<br>• Pay is fair |'
	);
});
