import { expect, test } from 'vitest';
import { describeSourceStrength, sourceStrength, type Source } from '#domain/source-strength.ts';

let made = 0;
const aSource = (method: string, ...perspectives: string[]): Source => ({ id: `source ${++made}`, method, perspectives });

test('no source is none, one source is single however many notes it gave', () => {
	const interview = aSource('interview', 'managers');
	expect(sourceStrength([])).toBe('none');
	expect(sourceStrength([interview])).toBe('single');
	expect(sourceStrength([interview, interview])).toBe('single');
	expect(describeSourceStrength([])).toBe('No sources yet');
	expect(describeSourceStrength([interview])).toBe('Single source: find a second');
});

test('strong takes three sources, two methods and two perspectives', () => {
	const interview = aSource('interview', 'managers');
	const group = aSource('focus group', 'practitioners');
	const audit = aSource('case audit', 'case records');
	expect(sourceStrength([interview, group, audit])).toBe('strong');
	expect(describeSourceStrength([interview, group, audit])).toBe('Strong: 3 sources, 3 methods');
});

test('two sources are building, even by two methods', () => {
	const sources = [aSource('interview', 'managers'), aSource('focus group', 'parents and carers')];
	expect(sourceStrength(sources)).toBe('building');
	expect(describeSourceStrength(sources)).toBe('Building: 2 sources, 2 methods');
});

test('three sources by one method are building', () => {
	const sources = ['managers', 'practitioners', 'partners'].map((perspective) => aSource('interview', perspective));
	expect(describeSourceStrength(sources)).toBe('Building: 3 sources, 1 method');
});

test('three sources from one perspective are building, and it says so', () => {
	const sources = [aSource('interview', 'managers'), aSource('focus group', 'managers'), aSource('survey', 'managers')];
	expect(describeSourceStrength(sources)).toBe('Building: 3 sources, 3 methods, 1 perspective');
});
