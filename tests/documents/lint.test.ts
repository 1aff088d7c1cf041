import { expect, test } from 'vitest';
import { lintDocument, soundDocument, UnsoundDocument } from '#server/documents/lint.ts';
import { paragraph, type Block, type Document } from '#server/documents/model.ts';
import { tinyPng } from './pictures.ts';

const heading: Block = { type: 'heading', level: 1, runs: [{ text: 'Findings' }] };
const aDocument = (blocks: Block[] = [], more: Partial<Document> = {}): Document => ({
	title: 'Findings letter',
	language: 'en-GB',
	sections: [{ orientation: 'portrait', blocks: [heading, ...blocks] }],
	...more
});
const rules = (doc: Document) => lintDocument(doc).map((fault) => fault.rule);
const aTable = (more: object): Block => ({ type: 'table', caption: 'Dates', columns: [{ header: 'Date', width: 1 }], rows: [], ...more });

test('a sound document has no fault and is given back', () => {
	const doc = aDocument([paragraph('We saw good work.')]);
	expect(lintDocument(doc)).toEqual([]);
	expect(soundDocument(doc)).toBe(doc);
});

test('every writer is stopped by a document with faults, and told all of them', () => {
	const broken = aDocument([], { title: ' ', language: 'english please' });
	expect(() => soundDocument(broken)).toThrow(UnsoundDocument);
	expect(() => soundDocument(broken)).toThrow(/title.*language/);
});

test.each<[string, Document, string]>([
	['a document needs a title', aDocument([], { title: '' }), 'title'],
	['a document needs a language tag', aDocument([], { language: '' }), 'language'],
	['a document needs something in it', { ...aDocument(), sections: [] }, 'content'],
	['a heading level is never skipped', aDocument([{ type: 'heading', level: 3, runs: [{ text: 'Deep' }] }]), 'headings'],
	['a heading is never empty', aDocument([{ type: 'heading', level: 2, runs: [{ text: ' ' }] }]), 'headings'],
	['a picture needs alternative text', aDocument([{ type: 'figure', data: tinyPng, mediaType: 'image/png', alt: '', widthMm: 20 }]), 'alternative-text'],
	['a picture is what it says it is', aDocument([{ type: 'figure', data: tinyPng, mediaType: 'image/jpeg', alt: 'Crest', widthMm: 20 }]), 'image'],
	[
		'a signature picture needs alternative text',
		aDocument([{ type: 'signature', lines: [], image: { data: tinyPng, mediaType: 'image/png', alt: '' } }]),
		'alternative-text'
	],
	['a table needs a caption', aDocument([aTable({ caption: '' })]), 'table-caption'],
	['a table column needs a header', aDocument([aTable({ columns: [{ header: '', width: 1 }] })]), 'table-header'],
	['a table row has a cell a column', aDocument([aTable({ rows: [{ cells: [] }] })]), 'table-cells'],
	['a fact needs a label', aDocument([{ type: 'facts', rows: [{ label: '', value: [] }] }]), 'label'],
	['a link says where it leads', aDocument([{ type: 'paragraph', runs: [{ text: ' https://example.org/a ', href: 'https://example.org/a' }] }]), 'link-text'],
	['a link has text', aDocument([{ type: 'paragraph', runs: [{ text: '', href: 'https://example.org' }] }]), 'link-text'],
	['a link runs nothing', aDocument([{ type: 'paragraph', runs: [{ text: 'here', href: 'javascript:alert(1)' }] }]), 'link-address'],
	['a link is not relative', aDocument([{ type: 'paragraph', runs: [{ text: 'here', href: '/reviews/1' }] }]), 'link-address'],
	['a status has its word', aDocument([{ type: 'paragraph', runs: [{ text: '', status: 'at-risk' }] }]), 'status-word'],
	['a text has no control characters', aDocument([paragraph('one\u0007two')]), 'control-characters'],
	['a text has no half characters', aDocument([paragraph('half \ud83d')]), 'control-characters']
])('%s', (_, doc, rule) => {
	expect(rules(doc)).toContain(rule);
});

test('faults are found inside lists, tables, facts and callouts, and say where', () => {
	const bad: Block = { type: 'paragraph', runs: [{ text: 'x', href: 'ftp://example.org' }] };
	const doc = aDocument([
		{ type: 'list', ordered: false, items: [[bad]] },
		aTable({ rows: [{ cells: [[bad]] }] }),
		{ type: 'facts', rows: [{ label: 'Contact', value: [bad] }] },
		{ type: 'callout', blocks: [bad] }
	]);
	const faults = lintDocument(doc);
	expect(faults.map((fault) => fault.rule)).toEqual(['link-address', 'link-address', 'link-address', 'link-address']);
	expect(faults[1]?.place).toBe('Section 1, block 3 (table), row 1 column 1, block 1 (paragraph)');
});
