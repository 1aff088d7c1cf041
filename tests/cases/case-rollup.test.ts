import { expect, test } from 'vitest';
import { readCaseList } from '#domain/case-list.ts';
import { describeRest, describeRollUp, rollUp } from '#domain/case-rollup.ts';
import { judgedRows, mergeJudged, caseForm, caseAnswers } from '#domain/case.ts';
import { newId } from '#domain/id.ts';
import * as v from 'valibot';

const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

test('not applicable and not answered are left out, and the numbers stand beside the percentage', () => {
	const rolled = rollUp([...times(9, 'yes' as const), ...times(5, 'partial' as const), ...times(2, 'no' as const), 'not-applicable', null]);
	expect(rolled).toEqual({ yes: 9, partial: 5, no: 2, notApplicable: 1, of: 16, percent: 56 });
	expect([describeRollUp(rolled), describeRest(rolled)]).toEqual(['9 of 16 (56%)', '5 partial, 2 no']);
});

test.each([
	[[], 'Not answered yet'],
	[['not-applicable'], 'Not answered yet'],
	[['yes', 'no'], '1 of 2'],
	[['no', 'no', 'no'], '0 of 3 (0%)'],
	[['yes', 'yes', 'partial'], '2 of 3 (67%)']
] as const)('%j reads "%s"', (answers, words) => {
	expect(describeRollUp(rollUp([...answers]))).toBe(words);
});

test('the host’s list is read from a spreadsheet: groups with numbers, with a heading, or a row a case', () => {
	const groups = [
		{ name: 'Child in need', onHostList: 14 },
		{ name: 'Early help', onHostList: 20 }
	];
	expect(readCaseList('Child in need\t14\nEarly help\t20')).toEqual(groups);
	expect(readCaseList('Group,Cases\nChild in need,14\n\nEarly help, 20\n')).toEqual(groups);
	expect(readCaseList('Group\nEarly help\nChild in need\nEarly help')).toEqual([
		{ name: 'Early help', onHostList: 2 },
		{ name: 'Child in need', onHostList: 1 }
	]);
});

test.each([
	['system numbers', 'Child in need\t1048821\nEarly help\t1048822', /Column 2 looks like system numbers/],
	['NHS numbers', 'Child in need\t943 476 5919\nEarly help\t3', /NHS numbers/],
	['names', 'Kayleigh Brown\t1\nJack Smith\t1', /Column 1 looks like names/],
	['dates of birth', 'Group;DOB\nEarly help;01/02/2014\nEarly help;03/05/2019', /dates of birth/],
	['three columns', 'Early help\tArea north\t3', /two columns/],
	['a number that is none', 'Early help\tmany', /no whole number/]
])('a list with %s is refused', (_, list, message) => {
	expect(() => readCaseList(list)).toThrow(message);
});

test('how a case was chosen may hold no identifiers', () => {
	const given = (howChosen: string) => v.safeParse(caseForm, { id: newId(), howChosen });
	expect(given('Drawn at random in each group on 9 October').success).toBe(true);
	expect(given('Every fourth on the list').success).toBe(true);
	expect(given('943 476 5919').issues?.[0].message).toMatch(/NHS numbers.*host keeps the key/);
	expect(given('1048821').issues?.[0].message).toMatch(/system numbers/);
});

test('a judging form changes what it changed, leaves what it left, and shows what both changed', () => {
	const [a, b, c, d] = [newId(), newId(), newId(), newId()];
	const now = new Map([
		[a, { answer: 'no', comment: 'Theirs' }],
		[b, { answer: 'partial', comment: '' }],
		[c, { answer: 'yes', comment: '' }]
	]);
	const sent = [
		{ id: a, answer: '', comment: '', was: '\n' },
		{ id: b, answer: 'yes', comment: '', was: 'no\n' },
		{ id: c, answer: 'yes', comment: '', was: '\n' },
		{ id: d, answer: 'no', comment: 'x', was: '\n' }
	];
	const { changed, theirs } = mergeJudged(sent, now);
	expect(changed.map((row) => row.id)).toEqual([b, d]);
	expect(theirs).toEqual({ [`answer-${b}`]: 'partial', [`comment-${b}`]: '' });
});

test('a judging form is read by the names of its fields', () => {
	const id = newId();
	const schema = judgedRows(caseAnswers);
	expect(v.parse(schema, { [`was-${id}`]: '\n', [`answer-${id}`]: 'yes', [`comment-${id}`]: ' Seen. ', other: 'x' })).toEqual([
		{ id, answer: 'yes', comment: 'Seen.', was: '\n' }
	]);
	expect(v.safeParse(schema, { [`was-${id}`]: '\n', [`answer-${id}`]: 'maybe' }).issues?.[0].path?.[0]?.key).toBe(`answer-${id}`);
	expect(v.safeParse(schema, { [`was-${id}`]: '\n', [`comment-${id}`]: 'x'.repeat(4001) }).issues?.[0].message).toMatch(/4,000/);
	expect(v.safeParse(schema, { 'was-x': '\n' }).success).toBe(false);
});
