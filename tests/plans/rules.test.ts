import { describe, expect, test } from 'vitest';
import { daysLate, linkedPlans, timescaleLines, trendOf } from '#domain/plan/action.ts';
import type { RagKey } from '#domain/plan/rag.ts';

const cells = { timescale: '', dueOn: null, originalDueOn: null };

describe('the timescale', () => {
	test('stands as written, with its date where it says more', () => {
		expect(timescaleLines({ ...cells, timescale: 'Monthly' })).toEqual(['Monthly']);
		expect(timescaleLines({ ...cells, dueOn: '2027-04-01', originalDueOn: '2027-04-01' })).toEqual(['1 April 2027']);
		expect(timescaleLines({ timescale: '1 April 2027, then monthly', dueOn: '2027-04-01', originalDueOn: '2027-04-01' })).toEqual([
			'1 April 2027, then monthly'
		]);
		expect(timescaleLines({ timescale: 'In two phases', dueOn: '2027-04-01', originalDueOn: '2027-04-01' })).toEqual(['In two phases', '1 April 2027']);
	});

	test('keeps the first date beside a later one', () => {
		expect(timescaleLines({ timescale: '30 August 2026', dueOn: '2026-12-18', originalDueOn: '2026-08-30' })).toEqual([
			'30 August 2026',
			'Now 18 December 2026'
		]);
		expect(timescaleLines({ timescale: '', dueOn: '2026-12-18', originalDueOn: '2026-08-30' })).toEqual(['18 December 2026', 'First date 30 August 2026']);
		expect(timescaleLines({ timescale: 'Monthly', dueOn: null, originalDueOn: '2026-08-30' })).toEqual(['Monthly', 'No date now', 'First date 30 August 2026']);
	});
});

describe('late', () => {
	const action = { rag: 'on-track' as RagKey, dueOn: '2026-10-26', completion: null };

	test('counts the days after the date, summer time or not', () => {
		expect([daysLate(action, '2026-10-25'), daysLate(action, '2026-10-26'), daysLate(action, '2026-10-27'), daysLate(action, '2027-03-29')]).toEqual([
			0, 0, 1, 154
		]);
	});

	test('is nothing that is done or has no date', () => {
		expect(daysLate({ ...action, rag: 'complete' }, '2027-01-01')).toBe(0);
		expect(daysLate({ ...action, completion: { by: 'A', on: '2026-10-30' } }, '2027-01-01')).toBe(0);
		expect(daysLate({ ...action, dueOn: null }, '2027-01-01')).toBe(0);
	});
});

test('links to other plans stand a line each or between semicolons', () => {
	expect(linkedPlans({ otherPlans: 'Workforce plan; QA framework\nIT plan' })).toEqual(['Workforce plan', 'QA framework', 'IT plan']);
	expect(linkedPlans({ otherPlans: 'N/A' })).toEqual([]);
});

describe('the trend', () => {
	const trend = (...newestFirst: RagKey[]) => trendOf(newestFirst.map((rag) => ({ rag })));

	test('says which way, and for how many updates in a row', () => {
		expect(trend('off-track', 'at-risk', 'on-track', 'on-track', 'not-started')).toEqual({ direction: 'worse', updates: 2 });
		expect(trend('complete', 'at-risk', 'on-track')).toEqual({ direction: 'better', updates: 1 });
	});

	test('is none without two updates, on a level, or from not started', () => {
		expect([trend(), trend('on-track'), trend('on-track', 'on-track'), trend('at-risk', 'not-started')]).toEqual([null, null, null, null]);
	});
});
