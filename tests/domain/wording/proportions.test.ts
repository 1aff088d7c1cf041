import { describe, expect, test } from 'vitest';
import { agreesWithWord, checkProportions, proportionScale } from '#domain/wording/proportions.ts';

const faults = (text: string, counts?: { n: number; m: number }[]) => checkProportions(text, counts).map(({ kind, match }) => `${kind}: ${match}`);

describe('a proportion word must agree with the count beside it', () => {
	test.each([
		['Most records (6 of 14) gave a reason.', 'word disagrees: Most'],
		['All plans were clear, in 15 of 16 cases.', 'word disagrees: All'],
		['We saw a reason in some records, 12 of 14 (86%).', 'word disagrees: some'],
		['Few children, 9 of 12, had a chronology.', 'word disagrees: Few'],
		['None of the records (1 of 14) held a plan.', 'word disagrees: None'],
		['The majority of plans (seven of 16) were late.', 'word disagrees: The majority'],
		['A minority of plans, 10 of 16, were late.', 'word disagrees: A minority'],
		['Almost all plans (12 of 16) were late.', 'word disagrees: Almost all'],
		['About half of plans (14 of 16) were late.', 'word disagrees: About half'],
		['Nine of 16 records, most of them, were unclear; all 3 of 12 were new.', 'word disagrees: all']
	])('%s', (text, expected) => expect(faults(text)).toContain(expected));

	test.each([
		'Most records (9 of 16) gave a reason.',
		'Most records (9 of 16, 56%) gave a reason.',
		'All 16 of 16 plans were clear.',
		'Some records, 5 of 16 (31%), gave no reason.',
		'A few records (2 of 16) gave none.',
		'Almost all plans (15 of 16) were clear.',
		'About half, 8 of 16 (50%), had a chronology.',
		'Many plans (7 of 16) were clear.',
		'The most recent audit found that 2 of 16 plans were weak.',
		'All managers told us that 9 of 16 records had supervision.',
		'Some weeks 14 of 16 visits are made.',
		'At most 3 of 12 visits are late.',
		'Staff know how many plans, 14 of 16, were late.',
		'Many partners came. The reason was clear in 2 of 16 records.'
	])('%s has no fault', (text) => expect(faults(text)).toEqual([]));
});

describe('a percentage stands with its numbers', () => {
	test.each([
		['In 56% of cases we could not see why.', 'percentage without its numbers: 56%'],
		['About 12.5 per cent waited.', 'percentage without its numbers: 12.5 per cent'],
		['It was clear in 9 of 16 cases (65%).', 'percentage disagrees: 65%'],
		['9 (57%) of 16 were clear.', 'percentage disagrees: 57%'],
		['17 of 16 were clear.', 'count above its total: 17 of 16']
	])('%s', (text, expected) => expect(faults(text)).toContain(expected));

	test.each([
		'It was clear in 9 of 16 cases (56%).',
		'It was clear in nine of the 16 records (56%).',
		'9 (56%) of 16 were clear.',
		'56% (9 of 16) were clear, and 44% (7 of 16) were not.',
		'2 of 16 (12%) and 2 of 16 (13%) are both right at the half.',
		'5 of 16 (31.3%) were late.',
		'In nine cases (56%) the reason was clear.',
		'Visits rose by 6 percentage points.',
		'There were 40 contacts in 2026.'
	])('%s has no fault', (text) => expect(faults(text)).toEqual([]));

	test('a count without its total is held against the one known total', () => {
		expect(faults('In nine cases (56%) it was clear.', [{ n: 9, m: 16 }])).toEqual([]);
		expect(faults('In nine cases (65%) it was clear.', [{ n: 9, m: 16 }])).toEqual(['percentage disagrees: 65%']);
	});
});

describe('counts known from the evidence', () => {
	test('a word alone is held against the one known count', () => {
		expect(faults('Most records gave a reason.', [{ n: 6, m: 14 }])).toEqual(['word disagrees: Most']);
		expect(faults('Most records gave a reason.', [{ n: 9, m: 14 }])).toEqual([]);
	});

	test('with several known counts nobody can tell which is meant', () => {
		expect(
			faults('Most records gave a reason.', [
				{ n: 6, m: 14 },
				{ n: 1, m: 14 }
			])
		).toEqual([]);
	});
});

test('the scale: each word has its share, and the message gives it', () => {
	expect(agreesWithWord('most', 0.5)).toBe(false);
	expect(agreesWithWord('most', 0.51)).toBe(true);
	expect(agreesWithWord('all', 0.99)).toBe(false);
	expect(agreesWithWord('none', 0)).toBe(true);
	expect(agreesWithWord('some', 0)).toBe(false);
	expect(agreesWithWord('several', 0.3)).toBeUndefined();
	expect(proportionScale.every(({ meaning }) => meaning !== '')).toBe(true);
	expect(checkProportions('Most records (6 of 14) gave a reason.')[0]?.message).toBe(
		'6 of 14 is 43%, and “most” means more than half. Change the word or the numbers'
	);
});
