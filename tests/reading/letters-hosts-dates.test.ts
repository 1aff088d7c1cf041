import { describe, expect, test } from 'vitest';
import { textLines } from '#server/reading/lines/text.ts';
import { daysIn } from '#server/reading/recognise/dates/written-ranges.ts';
import { namedIn } from '#server/reading/recognise/host/host-names.ts';
import { recognise } from '#server/reading/recognise/recognise.ts';

describe('authorities by the names that they go by', () => {
	test.each([
		['Derbyshire County Council', ['Derbyshire']],
		['Derby City Council', ['Derby']],
		['North Northamptonshire and the former Northamptonshire County Council', ['North Northamptonshire', 'Northamptonshire']],
		['LB Hackney', ['Hackney']],
		['the Royal Borough of Kensington & Chelsea', ['Kensington and Chelsea']],
		['RBKC', ['Kensington and Chelsea']],
		['Cornwall Council and the Council of the Isles of Scilly', ['Cornwall', 'Isles of Scilly']],
		['Bournemouth, Christchurch & Poole Council', ['Bournemouth, Christchurch and Poole']],
		['Telford & Wrekin', ['Telford and Wrekin']],
		['Hull City Council', ['Kingston upon Hull']],
		['NOTTINGHAM CITY COUNCIL', ['Nottingham']],
		['Bristol City Council', ['City of Bristol']],
		['St Helens Council', ['St. Helens']],
		['Durham County Council', ['County Durham']],
		['Bath & North East Somerset', ['Bath and North East Somerset']]
	])('%s', (text, names) => {
		expect(namedIn(text).map(({ authority }) => authority.name)).toEqual(names);
	});

	test.each([
		'South Derbyshire District Council',
		'Newcastle-under-Lyme Borough Council',
		'Nottinghamshire Police',
		'the University of Leicester',
		'Mr Andrew Bury',
		'we were reading case files'
	])('%s is no authority with children’s services', (text) => {
		expect(namedIn(text)).toEqual([]);
	});
});

test.each([
	['25th to 27th February 2014', '2014-02-25', '2014-02-27'],
	['between Monday 3 and Friday 7 March 2014', '2014-03-03', '2014-03-07'],
	['28 February – 3 March 2014', '2014-02-28', '2014-03-03'],
	['30 December 2019 to 2 January 2020', '2019-12-30', '2020-01-02'],
	['03/03/2014 - 07/03/2014', '2014-03-03', '2014-03-07'],
	['1, 2 and 3 May 2019', '2019-05-01', '2019-05-03'],
	['9-13th September 2013', '2013-09-09', '2013-09-13'],
	['7th June 2013', '2013-06-07', '2013-06-07']
])('%s is read as days', (text, start, end) => {
	expect(daysIn(text)).toMatchObject([{ start, end }]);
});

test('a month alone is no day, and a day that no calendar has is left out', () => {
	expect(daysIn('in June 2013, and on 31 February 2014')).toEqual([]);
});

const letter = (subject: string, opening: string) => `Dear Sam

${subject}

${opening}

Strengths

- Visits to families are regular and purposeful.

Areas for development

- Plans are not updated often enough.

Yours sincerely

Alex Moor
Director, Kent County Council`;

function read(subject: string, opening: string) {
	const [piece] = recognise(textLines(letter(subject, opening)), 'letter.txt');
	return piece!;
}

test('two hosts are a warning that names both', () => {
	const piece = read(
		'PEER REVIEW OF SERVICES IN LEICESTER CITY COUNCIL AND LEICESTERSHIRE COUNTY COUNCIL',
		'Thank you for inviting us to Leicester City Council and Leicestershire County Council. The review of Leicester City Council took place on 4 May 2021, and that of Leicestershire County Council on 5 May 2021.'
	);
	expect(piece.hosts.map(({ name }) => name).toSorted()).toEqual(['Leicester', 'Leicestershire']);
	expect(piece.warnings.join(' ')).toContain('More than one authority could be the host');
});

test('an authority that has ended is the host, with a warning that names its successors', () => {
	const piece = read('PEER REVIEW OF CUMBRIA COUNTY COUNCIL', 'Thank you for the visit to Cumbria County Council from 4 to 6 March 2014.');
	expect(piece.hosts).toMatchObject([{ name: 'Cumbria', gssCode: 'E10000006' }]);
	expect(piece.warnings.join(' ')).toBe('Cumbria County Council ended on 31 March 2023. Its successors are Cumberland and Westmorland and Furness.');
});

test('Dorset is the county before its end and the unitary council since', () => {
	expect(read('PEER REVIEW OF CHILDREN’S SERVICES IN DORSET', 'The visit to Dorset took place on 4 March 2014.').hosts[0]?.gssCode).toBe('E10000009');
	expect(read('PEER REVIEW OF CHILDREN’S SERVICES IN DORSET', 'The visit to Dorset took place on 4 March 2022.').hosts[0]?.gssCode).toBe('E06000059');
});

test('dates of visit, letter and publication are kept apart, and an earlier inspection is none of them', () => {
	const lines = textLines(
		`Published on 3 July 2017\n\n12 June 2017\n\n${letter('PEER CHALLENGE: MEDWAY COUNCIL', 'The peer challenge took place from 16 to 18 May 2017. Ofsted inspected you on 1 September 2015.')}`
	);
	expect(recognise(lines, 'letter.txt')[0]?.dates).toEqual({ visitStart: '2017-05-16', visitEnd: '2017-05-18', letter: '2017-06-12', published: '2017-07-03' });
});

test('a summary that repeats the detail is linked to it', () => {
	const text = `Peer challenge of Trafford Council

Executive summary

Strengths

- Early help workers are trusted by schools and parents.

Detailed findings

Early help

Strengths

- Early help workers are well known and trusted by schools, nurseries and parents across the borough.
- The duty desk answers within a day.

Areas for improvement

- Few plans name what a child wants to change.`;
	const [piece] = recognise(textLines(text), 'letter.txt');
	expect(piece?.items.map(({ kind, repeats }) => [kind, repeats])).toEqual([
		['strength', 1],
		['strength', null],
		['strength', null],
		['area', null]
	]);
});
