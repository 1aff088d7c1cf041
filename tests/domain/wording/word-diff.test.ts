import { describe, expect, test } from 'vitest';
import { diffWords, type DiffPart } from '#domain/wording/word-diff.ts';

const before = (parts: DiffPart[]) =>
	parts
		.filter(({ kind }) => kind !== 'added')
		.map(({ text }) => text)
		.join('');
const after = (parts: DiffPart[]) =>
	parts
		.filter(({ kind }) => kind !== 'removed')
		.map(({ text }) => text)
		.join('');

/** A small fixed-seed generator, so that a failure can be repeated. */
function seeded(seed: number): () => number {
	let state = seed;
	return () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
}

describe('two texts compared word by word', () => {
	test('equal texts are the same', () => {
		expect(diffWords('Plans are clear.', 'Plans are clear.')).toEqual([{ kind: 'same', text: 'Plans are clear.' }]);
		expect(diffWords('', '')).toEqual([]);
	});

	test('a changed word stands removed and added, its neighbours the same', () => {
		expect(diffWords('Most plans are clear.', 'Some plans are clear.')).toEqual([
			{ kind: 'removed', text: 'Most' },
			{ kind: 'added', text: 'Some' },
			{ kind: 'same', text: ' plans are clear.' }
		]);
	});

	test('words that change side by side are one change', () => {
		expect(diffWords('the new manager said so', 'the some leaders said so')).toEqual([
			{ kind: 'same', text: 'the ' },
			{ kind: 'removed', text: 'new manager' },
			{ kind: 'added', text: 'some leaders' },
			{ kind: 'same', text: ' said so' }
		]);
	});

	test('all new and all gone', () => {
		expect(diffWords('', 'New text')).toEqual([{ kind: 'added', text: 'New text' }]);
		expect(diffWords('Old text', '')).toEqual([{ kind: 'removed', text: 'Old text' }]);
	});

	test('full stops and apostrophes: a word keeps its apostrophe, a stop stands alone', () => {
		expect(diffWords('children’s plans', 'children’s plans.').at(-1)).toEqual({ kind: 'added', text: '.' });
		expect(diffWords('child', 'child’s')).toHaveLength(2);
	});
});

test('the parts give both texts back to the letter', () => {
	const random = seeded(7);
	const vocabulary = ['plan', 'the', 'child', 'and', 'is', ' ', '\n', '.', 'é', '😀', '  ', 'risk'];
	const text = () =>
		Array.from({ length: Math.floor(random() * 60) }, () => vocabulary[Math.floor(random() * vocabulary.length)]).join(random() < 0.5 ? ' ' : '');
	for (let round = 0; round < 500; round++) {
		const [a, b] = [text(), text()];
		const parts = diffWords(a, b);
		expect(before(parts)).toBe(a);
		expect(after(parts)).toBe(b);
	}
});

test('letters of 10,000 words compare quickly, edited here and there or wholly different', () => {
	const random = seeded(11);
	const word = () => `word${Math.floor(random() * 1500)}`;
	const a = Array.from({ length: 10_000 }, word);
	const edited = a.flatMap((one) => (random() < 0.05 ? [] : random() < 0.05 ? [one, word()] : random() < 0.05 ? [word()] : [one]));
	const other = Array.from({ length: 10_000 }, word);
	for (const b of [edited, other]) {
		const started = performance.now();
		const parts = diffWords(a.join(' '), b.join(' '));
		expect(performance.now() - started).toBeLessThan(3000);
		expect(after(parts)).toBe(b.join(' '));
	}
	const kept = diffWords(a.join(' '), edited.join(' '))
		.filter(({ kind }) => kind === 'same')
		.map(({ text }) => text)
		.join('');
	expect(kept.length / a.join(' ').length).toBeGreaterThan(0.8);
});
