import { expect, test } from 'vitest';
import { findIdentity } from '#domain/wording/looks-like-identity.ts';
import { findMayIdentify } from '#domain/wording/may-identify.ts';
import { checkProportions } from '#domain/wording/proportions.ts';
import { sentencesOf } from '#domain/wording/sentence.ts';

test('sentences end at stops and lines, not at short forms and numbers', () => {
	const text = 'Plans are clear, e.g. in 4.2 of the plan. “Are they?” Yes!\n- Dr. No said so\n';
	const sentences = sentencesOf(text);
	expect(sentences.map((sentence) => sentence.text)).toEqual(['Plans are clear, e.g. in 4.2 of the plan.', '“Are they?”', 'Yes!', '- Dr. No said so']);
	for (const sentence of sentences) expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
});

test('what has no stops is cut, and keeps its places', () => {
	const text = 'one of the plans '.repeat(500);
	const sentences = sentencesOf(text);
	expect(Math.max(...sentences.map((sentence) => sentence.text.length))).toBeLessThanOrEqual(1500);
	for (const sentence of sentences) expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
});

test.each(['a', '1', '.', 'a.', 'Ab ', '9 (56%) ', 'in one case the ', '@a.b', '07700 ', 'a-', '(A. B. '])(
	'100,000 characters of %j are looked through in a moment',
	(piece) => {
		const text = piece.repeat(Math.floor(100_000 / piece.length));
		const started = performance.now();
		findIdentity(text);
		findMayIdentify(text);
		checkProportions(text);
		expect(performance.now() - started).toBeLessThan(5000);
	}
);
