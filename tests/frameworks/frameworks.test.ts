import { describe, expect, test } from 'vitest';
import { checkFramework } from '../../src/lib/frameworks/check-framework.ts';
import type { Framework } from '../../src/lib/frameworks/framework.ts';
import { findFramework, frameworks } from '../../src/lib/frameworks/index.ts';
import { fillGaps, gapsIn, starterGaps } from '../../src/lib/frameworks/starter-gaps.ts';

const regional = frameworkOf('regional-peer-challenge');

function frameworkOf(key: string): Framework {
	const framework = findFramework(key);
	if (!framework) throw new Error(`No framework ${key}`);
	return framework;
}

function layoutsOf(key: string): string[] {
	return frameworkOf(key).letter.sections.map((section) => section.layout);
}

/** All words of a framework that a person may read. */
function words(framework: Framework): string {
	return JSON.stringify(framework);
}

describe('every shipped framework', () => {
	test.each(frameworks)('$key has no fault', (framework) => {
		expect(checkFramework(framework)).toEqual([]);
	});

	test.each(frameworks)('$key grades nobody', ({ judgementScale }) => {
		expect(judgementScale).toBeNull();
	});

	test.each(frameworks)('$key has three to five prompts in each theme, each a question', ({ themes }) => {
		for (const theme of themes) {
			expect(theme.prompts.length, theme.key).toBeGreaterThanOrEqual(3);
			expect(theme.prompts.length, theme.key).toBeLessThanOrEqual(5);
			for (const prompt of theme.prompts) expect(prompt).toMatch(/\?$/);
		}
	});

	test.each(frameworks)('$key survives being copied as JSON into a review', (framework) => {
		expect(JSON.parse(JSON.stringify(framework))).toEqual(framework);
	});

	test.each(frameworks)('$key is written as the house writes', (framework) => {
		expect(words(framework)).not.toMatch(/[—–]|organiz|recogniz|\butiliz|  /);
	});

	test.each(frameworks)('$key never puts "a" before a visit name that may begin with a vowel', ({ letter }) => {
		for (const { starter } of letter.sections) expect(starter ?? '').not.toMatch(/\ba \{visit name\}/i);
	});

	test('keys are unique, and an unknown key finds nothing', () => {
		expect(new Set(frameworks.map((framework) => framework.key)).size).toBe(frameworks.length);
		expect(findFramework('no-such-framework')).toBeUndefined();
	});

	test('every known gap is used somewhere', () => {
		const used = new Set(
			frameworks.flatMap((framework) => gapsIn(framework.letter.sections.map((section) => section.starter ?? '').join('') + framework.letter.salutation))
		);
		expect(Object.keys(starterGaps).filter((gap) => !used.has(gap))).toEqual([]);
	});
});

describe('what each framework is known by', () => {
	test("the national review: five themes in one table, both sides' questions, three appendices after the signature", () => {
		const national = frameworkOf('national-safeguarding-peer-review');
		expect(national.themes).toHaveLength(5);
		expect(layoutsOf(national.key)).toEqual(expect.arrayContaining(['scope', 'summary', 'themes-table', 'kloe-answers']));
		expect(layoutsOf(national.key).slice(-4)).toEqual(['closing', 'appendix-kloes', 'appendix-audit', 'appendix-cases']);
		expect(national.letter.sections.map((section) => section.labels?.area).filter(Boolean)).toEqual([
			'Summary of areas for consideration',
			'Areas for development'
		]);
	});

	test('the regional challenge: led by questions, two headings a theme, no recommendations', () => {
		expect(regional.ledBy).toBe('kloes');
		expect(layoutsOf(regional.key)).toEqual(['prose', 'scope', 'activities', 'theme-pair', 'closing']);
		expect(regional.recommendations.used).toBe(false);
	});

	test('the assurance visit: one day, a fact table first, lists not split by kind, a section from one activity, quality assured', () => {
		const visit = frameworkOf('safeguarding-assurance-visit');
		expect(visit.timetable.daysOnSite).toBe(1);
		expect(visit.qualityAssured).toBe(true);
		expect(layoutsOf(visit.key)).toEqual(['facts', 'prose', 'unsplit-list', 'summary', 'activity', 'recommendations', 'closing']);
		expect(visit.letter.sections.find((section) => section.layout === 'unsplit-list')?.kinds).toBeUndefined();
	});

	test('the focused visit: what needs to improve comes before one mixed list', () => {
		const layouts = layoutsOf('focused-visit');
		expect(layouts.indexOf('improve-list')).toBeLessThan(layouts.indexOf('unsplit-list'));
	});

	test('front door readiness: cases from both sides of each decision, timescales of then and now', () => {
		const { caseCategories, caseAudit, measures } = frameworkOf('front-door-readiness');
		expect(caseCategories.length % 2).toBe(0);
		expect(caseAudit.length).toBeGreaterThanOrEqual(15);
		expect(caseAudit.length).toBeLessThanOrEqual(18);
		const onDay = (day: string) =>
			measures.filter(({ timescale }) => timescale && (timescale.validFrom ?? '') <= day && day <= (timescale.validTo ?? '9999')).map((measure) => measure.key);
		expect(onDay('2009-11-12')).toEqual(expect.arrayContaining(['initial-assessment-7', 'core-assessment']));
		expect(onDay('2009-11-12')).not.toContain('assessment');
		expect(onDay('2012-12-14')).toContain('initial-assessment-10');
		expect(onDay('2026-03-14').filter((key) => key.includes('assessment'))).toEqual(['assessment']);
	});
});

describe('checking a framework', () => {
	const faulty = (change: Partial<Framework>) => checkFramework({ ...structuredClone(regional), ...change });
	const [theme] = regional.themes;
	const [section] = regional.letter.sections;
	if (!theme || !section) throw new Error('The regional framework is empty');

	test('a key used twice is named', () => {
		expect(faulty({ themes: [theme, theme] })).toEqual(['The theme key "thresholds" is used more than once']);
	});

	test('a gap that nothing fills is named with its section', () => {
		const letter = { ...regional.letter, sections: [...regional.letter.sections, { ...section, key: 'extra', starter: 'From {the moon}' }] };
		expect(faulty({ letter })).toEqual(['The gap {the moon} in "extra" is not known']);
	});

	test('a layout that no builder draws is named', () => {
		const letter = { ...regional.letter, sections: [...regional.letter.sections, { ...section, key: 'extra', layout: 'pie-chart' as 'prose' }] };
		expect(faulty({ letter })).toEqual(['The section "extra" has an unknown layout "pie-chart"']);
	});

	test('forces stand weakest first', () => {
		const forces = [
			{ key: 'priority', label: 'Priority action' },
			{ key: 'consider', label: 'Consider' }
		];
		expect(faulty({ recommendations: { used: true, forces } })).toEqual(['The forces must stand weakest first']);
		expect(faulty({ recommendations: { used: true, forces: forces.toReversed() } })).toEqual([]);
	});

	test('the RAG legend has all five', () => {
		expect(faulty({ ragLegend: regional.ragLegend.slice(1) })).toEqual(['The RAG legend has no "complete"', 'The RAG legend must have five entries']);
	});

	test('a full framework asks something of each theme', () => {
		expect(faulty({ themes: [{ ...theme, prompts: [] }] })).toEqual(['The theme "thresholds" needs at least three prompts']);
		expect(faulty({ depth: 'outline', themes: [{ ...theme, prompts: [] }] })).toEqual([]);
	});

	test('a list of recommendations needs a framework that has them', () => {
		const letter = {
			...regional.letter,
			sections: [...regional.letter.sections, { ...section, key: 'recs', layout: 'recommendations' as const, starter: '' }]
		};
		expect(faulty({ letter })).toEqual(['The section "recs" lists recommendations, and this framework has none']);
	});
});

test('filling gaps leaves an unknown or unfilled gap to be seen', () => {
	expect(fillGaps('Dear {addressee}, {host} and {host}, {lead} {moon}', { addressee: 'Dawn', host: 'Westmere' })).toBe(
		'Dear Dawn, Westmere and Westmere, {lead} {moon}'
	);
	expect(fillGaps('{host} costs', { host: '$& {lead}' })).toBe('$& {lead} costs');
	expect(gapsIn('{host} {host} {lead}')).toEqual(['host', 'lead']);
});
