import { describe, expect, test } from 'vitest';
import { isNhsNumber } from '#domain/wording/find-numbers.ts';
import { findIdentity } from '#domain/wording/looks-like-identity.ts';

const found = (text: string) => findIdentity(text).map(({ kind, match }) => `${kind}: ${match}`);

describe('a name in a note is seen', () => {
	test.each([
		['Workers say step down works best when Kayleigh from the hub joins the last review.', 'Kayleigh'],
		['kayleigh was not at home', 'kayleigh'],
		['We met Nadia Rahim and her team.', 'Nadia Rahim'],
		['Spoke to J. Smith after the panel.', 'J. Smith'],
		['Mrs Okonkwo has asked for a new worker.', 'Mrs Okonkwo'],
		['The plan says that Dr Jo Farrant will follow up.', 'Dr Jo Farrant'],
		['We heard from Xanthe Okonkwo about the panel.', 'Xanthe Okonkwo'],
		['Her sister April was not seen.', 'April'],
		['The record says Mark was not told.', 'Mark'],
		['“Grace said she never saw the plan.”', 'Grace'],
		['The social worker, Mohammed, knew the children well.', 'Mohammed'],
		['Siobhán O’Brien told the team', 'Siobhán O’Brien'],
		['Visited the Kowalski family twice.', 'Kowalski'],
		['A boy called Zephyr had three moves.', 'Zephyr'],
		['Kayleigh’s plan had no date.', 'Kayleigh'],
		['Sarah Hill chairs the group.', 'Sarah Hill'],
		['We saw Mary-Ann at the contact centre.', 'Mary-Ann'],
		['PRIYA did the visit', 'PRIYA'],
		['Ngozi and Piotr share the duty desk.', 'Ngozi']
	])('%s', (text, name) => {
		// A name with an accent that our list lacks is still seen by its surname.
		const names = findIdentity(text).filter(({ kind }) => kind === 'name');
		expect(names.map(({ match }) => match)).toContain(name);
		expect(names[0]?.advice).toBe('Replace with a role');
	});

	test('two people are two warnings, in order, at their places', () => {
		const text = 'Tom asked Sian about C-08.';
		expect(findIdentity(text).map(({ match, start, end }) => [match, start, end])).toEqual([
			['Tom', 0, 3],
			['Sian', 10, 14]
		]);
	});
});

describe('the trade’s own words raise no warning', () => {
	test.each([
		'In C-08 the family had a plan and a named worker before the social worker left.',
		'The Team Manager and the Practice Supervisor meet each Monday in May and June.',
		'CAMHS, the MASH and the LSCB have agreed the form. CP plans go to the IRO.',
		'Will the Family Hub hold the plan? May be worth asking the Heads of Service.',
		'Rated Amber in March, Green in April. Mark each action when done.',
		'The Early Help Grant ends in March 2027 and the Best Start Board knows.',
		'Ashbourne County Council and Westmere share an Emergency Duty Team.',
		'Observed the panel at Victoria House, then Northgate and the Millbank Family Hub.',
		'St Mary’s Primary School and Queen Elizabeth Hospital sent no one.',
		'Staff use Mosaic and Liquidlogic; the EHM module is new. Capita run the other.',
		'Working Together, Signs of Safety and the Graded Care Profile are all used.',
		'Children told the Young Inspectors that reviews are too long.',
		'Hope that the plan will hold. Joy at being heard. Faith schools were invited.',
		'Director of Children’s Services, Lead Member and Chief Executive attended.',
		'We saw the Somali family link worker and the Traveller family support offer.',
		'The Ashbourne family hub opens on Saturdays.',
		'Ward councillors visit. Grant funding ends. Art therapy helps. Summer play schemes run.',
		'Section 47 enquiries, Section 17 and the Public Law Outline are understood.',
		'The dip in August explained much; staff in London said so.',
		'The Munro review and the Laming report were quoted.',
		'8 workers present: 5 from the hubs, 2 health visitors, 1 school.',
		'Referral form has no question about first language.',
		'Panel chair asked each agency what the child would notice.',
		'English, Urdu and Polish leaflets; a British Sign Language film too.',
		'Milton Keynes and Tower Hamlets were given as examples.',
		'Team plan: Green Lane site closes, North Locality moves to Park Road.',
		'Social Work England, Ofsted and the Care Quality Commission visited in January.'
	])('%s', (text) => expect(found(text)).toEqual([]));
});

describe('numbers and addresses that single out a person', () => {
	test.each([
		['NHS no 943 476 5919 on the front sheet', 'NHS number: 943 476 5919'],
		['file 9434765919', 'NHS number: 9434765919'],
		['lives at AB12 3DE', 'post code: AB12 3DE'],
		['near m1 2ab', 'post code: m1 2ab'],
		['ring 020 7946 0958', 'phone: 020 7946 0958'],
		['mobile 07700 900123.', 'phone: 07700 900123'],
		['+44 7700 900123', 'phone: +44 7700 900123'],
		['write to front.door@example.org today', 'email: front.door@example.org'],
		['dob 14/03/2012', 'date of birth: 14/03/2012'],
		['D.O.B. 14.3.12, seen alone', 'date of birth: 14.3.12'],
		['born on 14 March 2012 in the county', 'date of birth: 14 March 2012'],
		['Mosaic ID 123456', 'system number: 123456'],
		['LCS: 48213', 'system number: 48213'],
		['record 12345678 was closed', 'system number: 12345678'],
		['UPN A123456789012', 'system number: A123456789012'],
		['NI QQ 12 34 56 C', 'system number: QQ 12 34 56 C']
	])('%s', (text, expected) => expect(found(text)).toContain(expected));

	test.each([
		'Caseloads in the assessment team: 14 to 22. Average 17.',
		'The budget rose by £1,250,000 and then by £1250000.',
		'9 of 16 (56%), from 01/04/2026 to 30/09/2026',
		'The review of 14 March 2026 found 12345 contacts in the year.',
		'Section 47, KS2 pupils, C-08, room 2.14, 11:20',
		'Born out by the data of 12 teams. 2012-13 and 2013-14.',
		'Year 9 3rd set; B1 4th floor',
		'Between 0 and 25 years; 0-5 offer; 10 2026 dates'
	])('%s raises none', (text) => expect(found(text)).toEqual([]));

	test('an NHS number is known by its check digit', () => {
		expect(isNhsNumber('943 476 5919')).toBe(true);
		expect(isNhsNumber('943 476 5918')).toBe(false);
		expect(isNhsNumber('1111111111')).toBe(false);
	});
});

test('a phone number or reference that is no NHS number is not called one', () => {
	expect(found('ref 943 476 5918')).not.toContain('NHS number: 943 476 5918');
});

test('the words of a name are given with their place', () => {
	const text = 'The worker, Nadia Rahim, left.';
	const [name] = findIdentity(text);
	expect(text.slice(name?.start, name?.end)).toBe('Nadia Rahim');
});
