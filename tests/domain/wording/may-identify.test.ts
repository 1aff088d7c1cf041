import { describe, expect, test } from 'vitest';
import { findMayIdentify } from '#domain/wording/may-identify.ts';

const rules = (text: string) => findMayIdentify(text).map(({ rule }) => rule);

describe('a sentence that may identify someone', () => {
	test.each([
		['The social worker in one case had not visited for five weeks.', 'role and single case'],
		['In one case the health visitor was not invited.', 'role and single case'],
		['In one case the plan had drifted.', 'single case'],
		['Chronologies were missing in one of the files.', 'single case'],
		['In one child’s record there was no plan.', 'single case'],
		['The placement (OS) was not visited.', 'initials'],
		['The placement (O.S.) was not visited.', 'initials'],
		['The new manager of the Northgate team has not yet had training in recording decisions.', 'post with one holder'],
		['The manager of the Northgate team told us about recruitment.', 'post with one holder'],
		['The interim head of service is well regarded.', 'post with one holder'],
		['The principal social worker told us that audits are not read.', 'post with one holder'],
		['The virtual school head does not attend the panel.', 'post with one holder'],
		['The Northgate team has high caseloads and some drift.', 'named team'],
		['Visits in the East locality team are often late.', 'named team'],
		['Plans in Team 3 are weak.', 'named team'],
		['Two of four children had not been seen.', 'small count'],
		['This was seen in 1 of 14 cases (7%).', 'small count'],
		['Chronologies were up to date in 2 of 12 (17%).', 'small count'],
		['One parent told us that she had not seen the plan.', 'small count'],
		['Only two foster carers had been trained.', 'small count'],
		['Two families had waited for six months.', 'small count'],
		['C-07 was not visited for five weeks.', 'case reference'],
		['In case 12 the plan was clear.', 'case reference'],
		['Child B was seen at school.', 'lettered person'],
		['Mrs W had not been told.', 'lettered person']
	] as const)('%s', (text, rule) => {
		const found = findMayIdentify(text);
		expect(found.map((one) => one.rule)).toContain(rule);
		for (const one of found) {
			expect(one.reason).not.toBe('');
			expect(text.slice(one.start, one.end)).toBe(one.match);
		}
	});

	test('some other words are offered where they fit', () => {
		expect(findMayIdentify('The new manager of the Northgate team has not had training.')[0]).toMatchObject({
			match: 'The new manager of the Northgate team',
			suggestion: 'some managers'
		});
	});

	test('stretches do not overlap and stand in order', () => {
		const found = findMayIdentify('In one case the social worker left. Two of four children (OS) had moved. C-01 was closed.');
		expect(found.map(({ rule }) => rule)).toEqual(['role and single case', 'small count', 'initials', 'case reference']);
		found.slice(1).forEach((one, index) => expect(one.start).toBeGreaterThanOrEqual(found[index]?.end ?? 0));
	});
});

describe('near misses of the trade', () => {
	test.each([
		'Child protection (CP) plans are reviewed on time.',
		'The initial conference (ICPC) is held within 15 working days, and the (CAF) and (SEND) reviews join it.',
		'The family group meeting (FGM) is offered early.',
		'The Ashbourne safeguarding partnership (ASP) meets monthly.',
		'CP plans are clear.',
		'Partners can speak to a qualified social worker the same day.',
		'The reason for a decision was clear in 9 of 16 cases (56%).',
		'One in four children waits too long.',
		'One family, one plan is understood by all.',
		'Each area has one family hub and two children’s homes.',
		'There is one plan for each child and one parent forum.',
		'Workers see children one at a time.',
		'1.1 The audit was read.\n1.2 Managers changed the guidance, and 2.1 Families have the letter.',
		'Two of the five themes were not looked at.',
		'One of the strengths we saw is the threshold guidance.',
		'The director of children’s services and the lead member know the service well.',
		'Managers in the Assessment team do not always record why.',
		'The Front Door team is too slow to tell referrers.',
		'The Northgate team is confident and well led.',
		'Social workers in case discussions showed curiosity in each case.',
		'In any case the threshold is clear, and in case of doubt staff ask.',
		'The case for change was made well. In this case records review we read 16 records.',
		'A child who goes missing is offered an interview by someone they trust.',
		'Every child has a worker they know.',
		'The social worker is known to the family and the plan says so.',
		'There are two tiers, two panels and one front door.',
		'One-page profiles are used.',
		'Adopt one family-led plan template.',
		'When a case changes hands, the manager’s direction does not travel with it.',
		'Figures for return home talks are kept by hand and are not checked.',
		'Another hub opened late, and each team is behind with visits.',
		'Leaders should make sure that the head of the child’s school is told.'
	])('%s', (text) => expect(rules(text)).toEqual([]));
});
