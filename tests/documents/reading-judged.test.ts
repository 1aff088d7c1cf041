import { describe, expect, test } from 'vitest';
import type { ReadItem, ReadPiece } from '#domain/reading/reading.ts';
import type { ExpectedDocument, Expectation } from '../real/reading/expectation.ts';
import { judgeFile } from '../real/reading/judge.ts';
import { fingerprint, normalise } from '../real/reading/normalise.ts';
import type { Measure } from '../real/reading/tally.ts';

const clear = 'Managers of the two lantern-makers’ guilds write down every decision that they take before the lamps are lit.';
const slow = 'The lamps of the harbour road are filled too late in the evening, and nobody checks them before the boats come in.';
const oil = 'Fill the lamps before dusk.';

describe('what is read of a document is compared with what a person read of it', () => {
	test('a word cut at a line’s end, another quote, a footnote’s number and white space are no difference', () => {
		const printed = normalise('The guild’s multi-agency plan1 is “good”.');
		expect(normalise(' The guild\u2019s multi-\nagency plan is "good"')).toBe(printed);
		expect(normalise('The guild\u2019s mul\u00adtiagency plan is \u201cgood\u201d .')).toBe(printed);
		expect(normalise('The guild’s plan of 2014 is good')).toContain('2014');
	});

	test('everything read as expected is all right', () => {
		expect(wrong([item('strength', clear), item('area', slow), item('recommendation', oil)])).toEqual([]);
	});

	test('a paragraph cut in two is found, once, and its other half is not invented', () => {
		const [first, second] = [slow.slice(0, 64), slow.slice(64)];
		const read = [item('strength', clear), item('area', first), item('area', second), item('recommendation', oil)];
		expect(wrong(read)).toEqual(['findings exact']);
	});

	test('what is missing, what is of the wrong kind and what is invented are told apart', () => {
		const recommended = item('recommendation', oil);
		expect(wrong([item('strength', clear), recommended])).toEqual(['findings exact', 'findings found']);
		expect(wrong([item('strength', clear), item('mixed', slow), recommended])).toEqual(['kinds of the found']);
		expect(wrong([item('strength', clear), item('area', slow), recommended, item('area', 'The lamps are painted green.')])).toEqual([
			'findings read that are there'
		]);
	});

	test('a repetition that is linked counts neither way', () => {
		const read = [item('strength', clear), item('area', slow), item('recommendation', oil)];
		expect(wrong([...read, { ...item('area', 'In short: the lamps are late.'), repeats: 1 }])).toEqual([]);
	});

	test('“requires improvement” is the grade “requires improvement to be good”, whatever number stands before its theme', () => {
		const judged = { ...item('judgement', ''), theme: 'Lamps and lanterns', grade: 'requires improvement' };
		expect(wrong([item('strength', clear), item('area', slow), item('recommendation', oil), judged], true)).toEqual([]);
	});
});

/** What was not all right of a document of two findings and one recommendation, when these items are read of it. */
function wrong(items: ReadItem[], graded = false): Measure[] {
	const print = (text: string) => ({ page: 1, ...fingerprint(text) });
	const document: ExpectedDocument = {
		kind: 'peer review letter',
		framework: null,
		host: 'E06000017',
		complete: ['recommendations', 'findings'],
		judgements: graded ? [{ page: 1, theme: 'Lamps and lanterns', grade: 'requires improvement to be good' }] : [],
		recommendations: [{ kind: 'recommendation', ...print(oil) }],
		findings: [
			{ kind: 'strength', theme: 'Lamps', ...print(clear) },
			{ kind: 'area', theme: 'Lamps', ...print(slow) }
		],
		optional: [],
		actions: []
	};
	const expectation: Expectation = { name: 'made-up', path: '', setAside: false, documents: [document] };
	const [judged] = judgeFile(expectation, { pages: 1, lines: [], pieces: [pieceOf(items)], warnings: [] });
	return judged!.shares.filter(([, { right, of }]) => right < of).flatMap(([measure]) => (measure.startsWith('recommendation lists') ? [] : [measure]));
}

function pieceOf(items: ReadItem[]): ReadPiece {
	return {
		kind: 'peer review letter',
		framework: null,
		title: '',
		hosts: [{ name: 'Rutland', gssCode: 'E06000017', confidence: 'high' }],
		dates: { visitStart: null, visitEnd: null, letter: null, published: null },
		people: [],
		themes: [],
		kloes: [],
		activities: [],
		items,
		lines: { from: 0, to: 0 },
		warnings: []
	};
}

function item(kind: ReadItem['kind'], text: string): ReadItem {
	const span = { from: { line: 0, at: 0 }, to: { line: 0, at: 0 } };
	return { kind, theme: 'Lamps', label: '', force: null, text, page: 1, span, confidence: 'high', reason: '', repeats: null };
}
