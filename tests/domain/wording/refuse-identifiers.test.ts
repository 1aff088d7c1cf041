import { describe, expect, test } from 'vitest';
import { identifierColumn } from '#domain/wording/refuse-identifiers.ts';

describe('a column that singles out children is refused', () => {
	test.each<[string, string[]]>([
		['system numbers', ['102938', '102944', '103021', '110293']],
		['system numbers', ['P1029384', 'P1029385', 'P1100000']],
		['system numbers', ['LCS-483920', 'LCS-112233', '']],
		['NHS numbers', ['9434765919', 'to follow', '']],
		['NHS numbers', ['943 476 5919']],
		['names', ['Kayleigh Smith', 'Mohammed Ali', 'Grace Jones']],
		['names', ['Smith, Kayleigh', 'Ali, Mohammed', 'Jones, Grace']],
		['names', ['Kayleigh', 'Mo', 'Grace', 'Tunde', 'unborn']],
		['names', ['KS', 'M.A.', 'GJ']],
		['dates of birth', ['14/03/2012', '01/09/2018', '30/11/2009', '02/02/2015', '16/07/2020']],
		['dates of birth', ['2012-03-14', '2018-09-01']],
		['dates of birth', ['14 Mar 2012', '1-Sep-18', '30 Nov 2009']],
		['post codes', ['AB1 2DE', 'AB1 3DE']],
		['email addresses', ['a.parent@example.org']],
		['phone numbers', ['07700 900123', '07700 900456']]
	])('%s: %j', (kind, values) => expect(identifierColumn(values)?.kind).toBe(kind));

	test.each([
		['DOB', 'dates of birth'],
		['Date of birth', 'dates of birth'],
		['Child name', 'names'],
		['Name', 'names'],
		['Mosaic', 'system numbers'],
		['Person ID', 'system numbers'],
		['NHS no', 'NHS numbers'],
		['Postcode', 'post codes']
	])('the heading %s is enough', (heading, kind) => expect(identifierColumn(['x', 'y'], heading)?.kind).toBe(kind));

	test('the message says what to do and repeats no value', () => {
		const refused = identifierColumn(['9434765919']);
		expect(refused?.message).toBe('This column looks like NHS numbers. Take it out of the list and paste the rest again: the host keeps the key');
		expect(refused?.message).not.toMatch(/\d/);
	});
});

describe('a column that a case list needs may be kept', () => {
	test.each<[string[]]>([
		[['Contact, no further action', 'Child in need', 'Child protection plan', 'Early help']],
		[['CP', 'CIN', 'EH', 'LAC']],
		[['C-01', 'C-02', 'C-03']],
		[['1', '2', '3', '16']],
		[['0-4', '5-9', '10-15', '16-17']],
		[['4', '11', '15', '2']],
		[['Female', 'Male', 'Non-binary']],
		[['White British', 'Black African', 'Pakistani', 'Mixed', 'Romanian']],
		[['2024', '2025', '2026']],
		[['May', 'June', 'April', 'March']],
		[['East locality', 'West locality', 'Northgate', 'Assessment team 2']],
		[['01/04/2026', '16/05/2026', '22/06/2026', '30/06/2026', '02/07/2026', '14/08/2026']],
		[['Yes', 'No', 'Not known']],
		[['neglect', 'domestic abuse', 'emotional harm', 'online harm']],
		[['', '-', ' ']]
	])('%j', (values) => expect(identifierColumn(values)).toBeUndefined());

	test('a heading such as Group, Age or Why chosen is no cause', () => {
		for (const heading of ['Group', 'Age', 'Why chosen', 'Team', 'Reference', 'Category name', 'Number'])
			expect(identifierColumn(['a', 'b'], heading)).toBeUndefined();
	});
});
