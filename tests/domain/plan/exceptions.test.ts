import { describe, expect, test } from 'vitest';
import type { PlanAction } from '#domain/plan/action.ts';
import { exceptionsOf, planTrend, timesSlipped, trendLines, type StandingUpdate } from '#domain/plan/exceptions.ts';
import type { Plan } from '#domain/plan/plan.ts';

const day = '2026-11-21';

function action(given: Partial<PlanAction> & { id: string }): PlanAction {
	return {
		areaId: 'area',
		number: `1.${given.id}`,
		text: `Action ${given.id}`,
		ownLeads: [],
		leads: [],
		responsible: [],
		evidenceOfSuccess: '',
		timescale: '',
		dueOn: null,
		originalDueOn: null,
		timesMoved: 0,
		otherPlans: '',
		progress: '',
		rag: 'on-track',
		completion: null,
		proof: null,
		lastUpdate: null,
		version: 1,
		mine: false,
		...given
	};
}

function plan(actions: PlanAction[], given: Partial<Plan> = {}): Plan {
	const legend = (['complete', 'on-track', 'at-risk', 'off-track', 'not-started'] as const).map((key) => ({ key, label: `Said ${key}`, meaning: '' }));
	const area = { id: 'area', number: 1, title: 'Area', response: 'accepted' as const, responseReason: '', leads: [], findings: [], recommendations: [] };
	return {
		reviewId: 'review',
		host: 'Westmere',
		reviewTitle: 'Review',
		title: 'Plan',
		ownTitle: '',
		introduction: '',
		legend,
		marking: 'OFFICIAL',
		agreement: { body: 'Board', on: '2026-06-01' },
		updateEvery: 30,
		remindBefore: 14,
		smallUnder: 5,
		posts: [],
		areas: [{ ...area, peersView: null, closure: null, actions, version: 1 }],
		leftBehind: 0,
		version: 1,
		...given
	} as Plan;
}

const update = (actionId: string, on: string, given: Partial<StandingUpdate> = {}): StandingUpdate => ({
	actionId,
	on,
	rag: 'on-track',
	dueFrom: null,
	dueTo: null,
	...given
});
const lately = (id: string) => update(id, '2026-11-20');
const kindsOf = (...args: Parameters<typeof exceptionsOf>) => exceptionsOf(...args).map(({ kind, action: { id }, why }) => [kind, id, why]);

describe('exceptions', () => {
	test('an action that goes to plan is none', () => {
		expect(exceptionsOf(plan([action({ id: '1', dueOn: '2026-12-01' })]), [lately('1')], day)).toEqual([]);
	});

	test('an action off track says since when, in the word of the plan', () => {
		const updates = [update('1', '2026-11-20', { rag: 'off-track' }), update('1', '2026-10-01'), update('1', '2026-11-02', { rag: 'off-track' })];
		expect(kindsOf(plan([action({ id: '1', rag: 'off-track' })]), updates, day)).toEqual([['off-track', '1', 'Said off-track since 2 November 2026']]);
	});

	test('an action is overdue from the day after its date, the latest first', () => {
		const actions = [action({ id: '1', dueOn: '2026-11-20' }), action({ id: '2', dueOn: day }), action({ id: '3', dueOn: '2026-10-21' })];
		expect(kindsOf(plan(actions), [lately('1'), lately('2'), lately('3')], day)).toEqual([
			['overdue', '3', 'Due 21 October 2026, 31 days late'],
			['overdue', '1', 'Due 20 November 2026, 1 day late']
		]);
	});

	test('a date brought forward is no slip; one taken away is', () => {
		expect(timesSlipped([{ dueFrom: '2026-06-01', dueTo: '2026-05-01' }])).toBe(0);
		expect(timesSlipped([{ dueFrom: null, dueTo: '2026-05-01' }])).toBe(0);
		expect(timesSlipped([{ dueFrom: '2026-06-01', dueTo: '2026-06-01' }])).toBe(0);
		expect(
			timesSlipped([
				{ dueFrom: '2026-06-01', dueTo: '2026-07-01' },
				{ dueFrom: '2026-07-01', dueTo: null }
			])
		).toBe(2);
	});

	test('an action put back twice is one, put back once is none', () => {
		const moved = (id: string, from: string, to: string) => update(id, '2026-11-20', { dueFrom: from, dueTo: to });
		const actions = ['1', '2'].map((id) => action({ id, dueOn: '2026-12-18', originalDueOn: '2026-06-30' }));
		const updates = [moved('1', '2026-06-30', '2026-09-30'), moved('1', '2026-09-30', '2026-12-18'), moved('2', '2026-06-30', '2026-12-18')];
		expect(kindsOf(plan(actions), updates, day)).toEqual([['slipped', '1', 'Put back 2 times. First date 30 June 2026, now 18 December 2026']]);
	});

	test('no update is an exception past the interval of the plan, from the agreement where there was none; a draft asks for none', () => {
		const actions = [action({ id: '1' }), action({ id: '2' }), action({ id: '3' })];
		const updates = [update('1', '2026-10-22'), update('2', '2026-10-21')];
		expect(kindsOf(plan(actions), updates, day)).toEqual([
			['quiet', '3', 'No update since the plan was agreed on 1 June 2026, 173 days ago'],
			['quiet', '2', 'Last update on 21 October 2026, 31 days ago']
		]);
		expect(exceptionsOf(plan(actions, { agreement: null }), updates, day)).toEqual([]);
		expect(kindsOf(plan(actions, { updateEvery: 60 }), updates, day).map(([, id]) => id)).toEqual(['3']);
	});

	test('of a complete action only the proof is asked, however late or silent it is', () => {
		const done = { rag: 'complete' as const, dueOn: '2026-01-01', completion: { by: 'Someone', on: '2026-08-29' } };
		const proof = { words: 'Families say so', by: 'Someone', at: '2026-09-01T10:00:00Z' };
		expect(kindsOf(plan([action({ id: '1', ...done }), action({ id: '2', ...done, proof })]), [], day)).toEqual([
			['no-proof', '1', 'Done on 29 August 2026. No difference is recorded yet']
		]);
	});

	test('an area that is declined, or closed into business as usual, has none', () => {
		const one = plan([action({ id: '1', dueOn: '2026-01-01' })]);
		expect(exceptionsOf({ ...one, areas: one.areas.map((area) => ({ ...area, response: 'declined' })) }, [], day)).toEqual([]);
		const closure = { on: '2026-10-01', words: 'It works', carriedOnBy: '', by: 'Someone' };
		expect(exceptionsOf({ ...one, areas: one.areas.map((area) => ({ ...area, closure })) }, [], day)).toEqual([]);
	});
});

describe('the trend', () => {
	test('counts each action by its last update at the end of each month, and today by the plan itself', () => {
		const updates = [
			update('1', '2026-09-30', { rag: 'at-risk' }),
			update('1', '2026-10-01', { rag: 'off-track' }),
			update('2', '2026-10-31', { rag: 'complete' })
		];
		const trend = planTrend(plan([action({ id: '1', rag: 'on-track' }), action({ id: '2', rag: 'complete' })], { agreement: null }), updates, day);
		expect(trend.map(({ on }) => on)).toEqual(['2026-09-30', '2026-10-31', day]);
		expect(trend.map(({ counts }) => [counts['at-risk'], counts['off-track'], counts['on-track'], counts.complete, counts.none])).toEqual([
			[1, 0, 0, 0, 1],
			[0, 1, 0, 1, 0],
			[0, 0, 1, 1, 0]
		]);
	});

	test('goes back twelve months at most, over the end of a leap February', () => {
		const trend = planTrend(plan([action({ id: '1' })], { agreement: { body: 'Board', on: '2020-01-01' } }), [], '2024-03-31');
		expect(trend).toHaveLength(12);
		expect(trend.at(-2)?.on).toBe('2024-02-29');
		expect(trend[0]?.month).toBe('2023-04');
	});

	test('names every status of the legend, and those without one only where there are any', () => {
		const one = plan([action({ id: '1', rag: null })]);
		expect(trendLines(one, planTrend(one, [], day)).at(-1)?.label).toBe('No status yet');
		const two = plan([action({ id: '1' })], { agreement: null });
		expect(trendLines(two, planTrend(two, [], day)).map(({ label }) => label)).toHaveLength(5);
	});
});
