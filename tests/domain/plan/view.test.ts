import { describe, expect, test } from 'vitest';
import type { PlanAction } from '#domain/plan/action.ts';
import { passesFilter, readPlanFilter, readPlanSort, sortActions } from '#domain/plan/view.ts';

const post = (name: string) => ({ id: name, name, code: '', organisation: '', version: 1, holders: [] });
const bare: PlanAction = {
	id: 'a',
	areaId: 'area',
	number: '1.1',
	text: 'Text',
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
	rag: null,
	completion: null,
	proof: null,
	lastUpdate: null,
	version: 1,
	mine: false
};
const action = (given: Partial<PlanAction>): PlanAction => ({ ...bare, ...given });
const passes = (given: Partial<PlanAction>, query: string) => passesFilter(action(given), readPlanFilter(new URLSearchParams(query)), '2026-11-21');

describe('a filter', () => {
	test('that is not set lets everything pass, and what is no date or no "1" is not set', () => {
		expect(passes({}, '')).toBe(true);
		expect(passes({}, 'quiet=yesterday&slipped=yes&mine=0')).toBe(true);
	});

	test('"no update since" counts the London day of the last update, and leaves out what is complete', () => {
		const lastUpdate = { by: 'Ana', at: '2026-03-29T23:30:00Z' };
		expect(passes({ lastUpdate }, 'quiet=2026-03-30')).toBe(false);
		expect(passes({ lastUpdate }, 'quiet=2026-03-31')).toBe(true);
		expect(passes({ lastUpdate: null }, 'quiet=2026-03-31')).toBe(true);
		expect(passes({ lastUpdate, rag: 'complete' }, 'quiet=2026-03-31')).toBe(false);
	});

	test('"moved later" is a date after the first one, or given up; an earlier one has not slipped', () => {
		expect(passes({ dueOn: '2026-12-01', originalDueOn: '2026-11-01' }, 'slipped=1')).toBe(true);
		expect(passes({ dueOn: null, originalDueOn: '2026-11-01' }, 'slipped=1')).toBe(true);
		expect(passes({ dueOn: '2026-10-01', originalDueOn: '2026-11-01' }, 'slipped=1')).toBe(false);
		expect(passes({ dueOn: '2026-12-01', originalDueOn: '2026-12-01' }, 'slipped=1')).toBe(false);
	});

	test('"complete without proof" is done, with no word of the difference', () => {
		const completion = { by: 'Ana', on: '2026-11-01' };
		expect(passes({ rag: 'complete', completion }, 'unproven=1')).toBe(true);
		expect(passes({ rag: 'complete', completion, proof: { words: 'Seen', by: 'Ana', at: '' } }, 'unproven=1')).toBe(false);
		expect(passes({ rag: 'on-track' }, 'unproven=1')).toBe(false);
	});

	test('"yours" is an action of a post that the reader holds', () => {
		expect([passes({ mine: true }, 'mine=1'), passes({ mine: false }, 'mine=1')]).toEqual([true, false]);
	});
});

describe('the order', () => {
	const actions = [
		action({ number: '1.1', dueOn: '2026-12-01', leads: [post('Head of Quality')], rag: 'on-track', lastUpdate: { by: '', at: '2026-11-01T10:00:00Z' } }),
		action({ number: '1.2', rag: 'off-track' }),
		action({ number: '2.1', dueOn: '2026-10-01', leads: [post('academy lead')], rag: null, lastUpdate: { by: '', at: '2026-10-01T10:00:00Z' } }),
		action({ number: '2.2', dueOn: '2026-12-01', leads: [post('Head of Quality')], rag: 'complete' })
	];
	const sorted = (query: string) => sortActions(actions, readPlanSort(new URLSearchParams(query))).map(({ number }) => number);

	test('is that of the plan unless an address says otherwise', () => {
		expect(sorted('')).toEqual(['1.1', '1.2', '2.1', '2.2']);
		expect(sorted('sort=nothing')).toEqual(['1.1', '1.2', '2.1', '2.2']);
		expect(sorted('dir=down')).toEqual(['2.2', '2.1', '1.2', '1.1']);
	});

	test('keeps ties in the order of the plan, and what has nothing to sort by at the end, whichever way', () => {
		expect(sorted('sort=date')).toEqual(['2.1', '1.1', '2.2', '1.2']);
		expect(sorted('sort=date&dir=down')).toEqual(['1.1', '2.2', '2.1', '1.2']);
		expect(sorted('sort=lead')).toEqual(['2.1', '1.1', '2.2', '1.2']);
	});

	test('by status begins with the worst, by last update with what was never updated', () => {
		expect(sorted('sort=status')).toEqual(['1.2', '1.1', '2.2', '2.1']);
		expect(sorted('sort=update')).toEqual(['1.2', '2.2', '2.1', '1.1']);
	});
});
