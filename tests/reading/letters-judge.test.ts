import { describe, expect, test } from 'vitest';
import { judge } from '#server/reading/recognise/letters/judge.ts';
import { tellsPlainly } from '#server/reading/recognise/letters/words/plain.ts';

/** Pairs of plain statements, the first good and the second not. */
const pairs: [good: string, less: string][] = [
	['Thresholds are understood by partners.', 'Thresholds are not yet understood by partners.'],
	['Placement moves are down by a third.', 'Placement moves are up by a third since last spring.'],
	['The number of foster carers has grown for two years.', 'The number of foster carers has dropped for two years.'],
	['The reliance on agency staff has reduced.', 'There is an over-reliance on agency staff.'],
	['There is evidence of children’s voices in plans.', 'There is little evidence of children’s voices in plans.'],
	['Good use is made of data.', 'Greater use could be made of data.'],
	['Foster carers are treated as part of the team.', 'Foster carers are not treated as part of the team.'],
	['The service is well placed to respond to the changes ahead.', 'The service would benefit from a single plan.'],
	['The vision is clear and ambitious.', 'There is scope to make the vision clearer.'],
	['Delay in the courts has been reduced.', 'Capacity in the legal team has led to delay.'],
	['Records tell the story of the child.', 'Records do not tell the story of the child.'],
	['Staff described a culture of learning.', 'Staff described a culture of blame.'],
	['Schools value the link workers.', 'Schools would value more contact.'],
	['Budget pressures are being managed well.', 'Budget pressures are significant.'],
	['Parents could not praise the worker enough.', 'Parents could not tell us who the worker was.'],
	['Work with the police has improved what is shared.', 'Work with the police to improve what is shared.'],
	['All staff feel supported.', 'Some staff feel unsupported.'],
	['There is no waiting list for the group.', 'There is no champion for the group.']
];

describe('the kind of a statement by its own words', () => {
	test.each(pairs)('%s / %s', (good, less) => {
		expect([judge(good).kind, judge(less).kind]).toEqual(['strength', 'area']);
	});

	test.each([
		'The council has made good progress, although there is still more to do.',
		'Leadership is strong. The middle tier is stretched.',
		'Audits are done each month and well, but what they find does not always lead to change.'
	])('both: %s', (text) => {
		expect(judge(text).kind).toBe('mixed');
	});

	test('what names a subject alone says neither, and what is plainly done is more often a strength', () => {
		expect(judge('Partners’ understanding of thresholds').kind).toBe('neutral');
		expect(tellsPlainly('Partners’ understanding of thresholds')).toBe(false);
		expect(tellsPlainly('Supervision happens monthly in each of the teams.')).toBe(true);
		for (const other of [
			'The county has a population of 400,000.',
			'We met thirty members of staff.',
			'A new system will start in May.',
			'No issues were raised.'
		])
			expect(tellsPlainly(other)).toBe(false);
	});
});
