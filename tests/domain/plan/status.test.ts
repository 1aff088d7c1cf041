import { describe, expect, test } from 'vitest';
import type { MeasureStanding } from '#domain/plan/measure-standing.ts';
import { betterThan, inWords, suggestStatus, type StatusFacts } from '#domain/plan/status.ts';

const day = '2027-03-14';
const facts = (given: Partial<StatusFacts> = {}): StatusFacts => ({
	rag: 'on-track',
	dueOn: '2027-09-01',
	completion: null,
	lastUpdateAt: '2027-03-01T10:00:00Z',
	timesMoved: 0,
	updateEvery: 30,
	remindBefore: 14,
	...given
});
const measure = (given: Partial<MeasureStanding> = {}): MeasureStanding => ({
	name: 'Decisions with a reason',
	direction: 'higher',
	baseline: 51,
	latest: 68,
	target: 80,
	targetOn: '2027-12-31',
	...given
});
const suggested = (given: Partial<StatusFacts>) => suggestStatus(facts(given), day);

describe('the suggested status', () => {
	test('is complete once it was done, however late', () => {
		expect(suggested({ completion: { by: 'A', on: '2027-03-01' }, dueOn: '2026-01-01', timesMoved: 4 })).toEqual({
			rag: 'complete',
			rule: 'It was done on 1 March 2027'
		});
	});

	test('is off track from the day after its date', () => {
		expect(suggested({ dueOn: '2027-03-14' }).rag).toBe('on-track');
		expect(suggested({ dueOn: '2027-03-13' })).toEqual({ rag: 'off-track', rule: 'The date passed 1 day ago' });
		expect(suggested({ dueOn: '2027-03-02' }).rule).toBe('The date passed 12 days ago');
	});

	test('counts days over the change to summer time', () => {
		expect(suggestStatus(facts({ dueOn: '2027-03-27' }), '2027-03-29').rule).toBe('The date passed 2 days ago');
	});

	test('is at risk when it is due soon and not on track', () => {
		expect(suggested({ dueOn: '2027-03-28', rag: 'at-risk' })).toEqual({ rag: 'at-risk', rule: 'It is due in 14 days and is not on track' });
		expect(suggested({ dueOn: '2027-03-14', rag: null }).rule).toBe('It is due today and is not on track');
		expect(suggested({ dueOn: '2027-03-28', rag: 'on-track' }).rag).toBe('on-track');
		expect(suggested({ dueOn: '2027-03-29', rag: 'at-risk' }).rag).toBe('on-track');
	});

	test('is at risk when its date was moved twice', () => {
		expect([1, 2, 3].map((timesMoved) => suggested({ timesMoved }).rag)).toEqual(['on-track', 'at-risk', 'at-risk']);
		expect(suggested({ timesMoved: 3 }).rule).toBe('Its date was moved 3 times');
	});

	test('is at risk when it went quiet for longer than agreed', () => {
		expect(suggested({ lastUpdateAt: '2027-02-12T09:00:00Z' }).rag).toBe('on-track');
		expect(suggested({ lastUpdateAt: '2027-02-11T09:00:00Z' })).toEqual({
			rag: 'at-risk',
			rule: 'There was no update for 31 days; one was agreed every 30 days'
		});
		expect(suggested({ lastUpdateAt: '2027-02-11T09:00:00Z', updateEvery: 60 }).rag).toBe('on-track');
	});

	test('follows readings, whichever way is better', () => {
		expect(suggested({ measures: [measure({ latest: 49 })] })).toEqual({
			rag: 'at-risk',
			rule: 'Decisions with a reason: the last reading is worse than where it began'
		});
		expect(suggested({ measures: [measure({ direction: 'lower', latest: 55 })] }).rag).toBe('at-risk');
		expect(suggested({ measures: [measure({ targetOn: '2027-03-01' })] }).rag).toBe('off-track');
		expect(suggested({ measures: [measure({ targetOn: '2027-03-01', latest: 80 })] }).rag).toBe('on-track');
		expect(suggested({ measures: [measure({ latest: null, targetOn: '2027-03-01' }), measure({ baseline: null })] }).rag).toBe('on-track');
	});

	test('is not started while nothing has begun', () => {
		expect(suggested({ rag: null, lastUpdateAt: null })).toEqual({ rag: 'not-started', rule: 'There was no update yet' });
		expect(suggested({ rag: 'on-track', lastUpdateAt: null }).rag).toBe('on-track');
		expect(suggested({ rag: null, lastUpdateAt: null, dueOn: null }).rag).toBe('not-started');
	});

	test('is said with the plan’s own words', () => {
		const legend = [{ key: 'off-track' as const, label: 'Red', meaning: '' }];
		expect(inWords(suggested({ dueOn: '2027-03-02' }), legend)).toBe('The date passed 12 days ago: red');
	});
});

test('a status is better than the rule, except “complete”, which says that it was done', () => {
	expect(betterThan('on-track', 'off-track')).toBe(true);
	expect(betterThan('at-risk', 'off-track')).toBe(true);
	expect(betterThan('not-started', 'off-track')).toBe(true);
	expect(betterThan('on-track', 'at-risk')).toBe(true);
	for (const [chosen, rule] of [
		['not-started', 'at-risk'],
		['off-track', 'at-risk'],
		['complete', 'off-track'],
		['on-track', 'on-track'],
		['on-track', 'not-started'],
		[null, 'off-track']
	] as const)
		expect(betterThan(chosen, rule)).toBe(false);
});
