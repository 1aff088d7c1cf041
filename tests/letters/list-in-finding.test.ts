import { expect, test } from 'vitest';
import { themePairs, unsplitList } from '#server/documents/build/letter-findings.ts';
import type { LetterContent, LetterFinding, LetterSection } from '#server/documents/build/letter-content.ts';
import type { Block } from '#server/documents/model.ts';

const finding = (text: string, newSinceFeedback = false) => ({ id: 'f', themeId: null, kind: 'area', text, newSinceFeedback }) as LetterFinding;
const section = { id: 's', settings: {}, title: 'Findings' } as LetterSection;
const contentOf = (one: LetterFinding) =>
	({ findings: [one], themes: [], labels: { strength: 'Strengths', area: 'Areas', mixed: 'Mixed' } }) as unknown as LetterContent;
const itemsOf = (text: string, asNew = false) => {
	const [block] = unsplitList(contentOf(finding(text, asNew)), section, 3).blocks;
	return block?.type === 'list' ? block.items : [];
};
const words = (block: Block | undefined) => (block?.type === 'paragraph' ? block.runs.map((run) => run.text).join('') : undefined);
const points = (block: Block | undefined) => (block?.type === 'list' ? block.items.map(([inner]) => words(inner)) : undefined);

test('lines of a finding that begin with a hyphen are a list inside it, and a line without one goes on with its point', () => {
	const [[lead, list] = []] = itemsOf('Plans need to say:\n- who does what\n  and why\n- by when');
	expect(words(lead)).toBe('Plans need to say:');
	expect(points(list)).toEqual(['who does what and why', 'by when']);
});

test('what was not said in the feedback is marked before the list', () => {
	const [[lead] = []] = itemsOf('Plans need to say:\n- by when', true);
	expect(words(lead)).toBe('Plans need to say: (New since our feedback.)');
});

test('a finding that is no list stays one paragraph, a hyphen inside a line or at the very start too', () => {
	for (const text of ['Step-down is slow - too slow.', '- Nobody knows why.', 'One line.\nAnother -5 line.']) {
		const [blocks] = itemsOf(text);
		expect(blocks).toHaveLength(1);
		expect(words(blocks?.[0])).toBe(text);
	}
});

test('under a heading of its theme the list follows its paragraph, and the claim keeps the whole wording', () => {
	const one = finding('Plans need to say:\n- by when');
	const { blocks, claims } = themePairs(contentOf(one), section, 3);
	expect(blocks.map((block) => block.type)).toEqual(['heading', 'paragraph', 'list']);
	expect(claims.map((claim) => claim.text)).toEqual([one.text]);
});
