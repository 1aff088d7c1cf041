import type { AuditQuestion, Framework, FrameworkMeasure, RagLegendEntry, SectionLayout } from './framework.ts';
import { gapsIn, starterGaps } from './starter-gaps.ts';

/** Every way of drawing a section; a `Record`, so that a layout added to the type and forgotten here does not compile. */
const layouts: Record<SectionLayout, true> = {
	prose: true,
	facts: true,
	scope: true,
	activities: true,
	summary: true,
	'themes-table': true,
	'theme-pair': true,
	'theme-lists': true,
	'unsplit-list': true,
	activity: true,
	recommendations: true,
	'improve-list': true,
	'kloe-answers': true,
	'appendix-kloes': true,
	'appendix-cases': true,
	'appendix-audit': true,
	closing: true
};

const recommendationLayouts = new Set<SectionLayout>(['recommendations', 'improve-list']);
const ragKeys: RagLegendEntry['key'][] = ['complete', 'on-track', 'at-risk', 'off-track', 'not-started'];

/** Forces that stand in more than one framework, weakest first. A framework may leave some out, relabel them or add its own, but never turn two of these round. */
const forceOrder = ['consider', 'improve', 'recommend', 'priority'];

/**
 * What is wrong with a framework, in sentences; nothing when it can be used. Asked of every shipped framework by the tests, and of a framework that
 * somebody brings. Pure.
 */
export function checkFramework(framework: Framework): string[] {
	return [
		...checkKeys(framework),
		...checkLetter(framework),
		...checkForces(framework),
		...checkRag(framework.ragLegend),
		...checkMeasures(framework.measures),
		...(framework.depth === 'full' ? checkDepth(framework) : [])
	];
}

function checkKeys({ key, themes, letter, caseAudit, measures, recommendations }: Framework): string[] {
	const faults = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(key) ? [] : [`The key "${key}" must be lower case words joined by hyphens`];
	const lists = { theme: themes, section: letter.sections, question: caseAudit, measure: measures, force: recommendations.forces };
	for (const [noun, list] of Object.entries(lists)) {
		faults.push(...twice(list.map((entry) => entry.key)).map((repeated) => `The ${noun} key "${repeated}" is used more than once`));
	}
	return faults;
}

function checkLetter({ letter, recommendations, auditElements, caseAudit }: Framework): string[] {
	const faults: string[] = [];
	for (const section of letter.sections) {
		if (!Object.hasOwn(layouts, section.layout)) faults.push(`The section "${section.key}" has an unknown layout "${section.layout}"`);
		if (recommendationLayouts.has(section.layout) && !recommendations.used)
			faults.push(`The section "${section.key}" lists recommendations, and this framework has none`);
		if (section.layout === 'appendix-audit' && auditElements.length === 0) faults.push(`The section "${section.key}" needs elements of a good audit`);
		if (section.layout === 'appendix-cases' && caseAudit.length === 0) faults.push(`The section "${section.key}" needs a case audit tool`);
	}
	for (const [place, text] of texts(letter)) {
		faults.push(
			...gapsIn(text)
				.filter((gap) => !Object.hasOwn(starterGaps, gap))
				.map((gap) => `The gap {${gap}} in "${place}" is not known`)
		);
	}
	if (letter.sections.length > 0 && !letter.sections.some((section) => section.layout === 'closing'))
		faults.push('The letter has no closing section to sign under');
	return faults;
}

function texts(letter: Framework['letter']): [place: string, text: string][] {
	return [
		['salutation', letter.salutation],
		['closing', letter.closing],
		['subject', letter.subject],
		...letter.sections.map((section): [string, string] => [section.key, section.starter ?? ''])
	];
}

function checkForces({ recommendations: { used, forces } }: Framework): string[] {
	if (!used && forces.length > 0) return ['Forces are given, but this framework has no recommendations'];
	const ranks = forces.map((force) => forceOrder.indexOf(force.key)).filter((rank) => rank >= 0);
	const rising = ranks.every((rank, index) => index === 0 || rank > (ranks[index - 1] ?? -1));
	return rising ? [] : ['The forces must stand weakest first'];
}

function checkRag(legend: RagLegendEntry[]): string[] {
	const given = legend.map((entry) => entry.key);
	const faults = ragKeys.filter((key) => !given.includes(key)).map((key) => `The RAG legend has no "${key}"`);
	if (legend.length !== ragKeys.length) faults.push('The RAG legend must have five entries');
	return [...faults, ...legend.filter((entry) => !entry.label || !entry.meaning).map((entry) => `The RAG status "${entry.key}" needs a word and a meaning`)];
}

function checkMeasures(measures: FrameworkMeasure[]): string[] {
	return measures
		.filter(({ timescale }) => timescale?.validFrom && timescale.validTo && timescale.validFrom > timescale.validTo)
		.map((measure) => `The timescale of "${measure.key}" ends before it starts`);
}

function checkDepth({ themes, letter, caseAudit, caseCategories }: Framework): string[] {
	const faults: string[] = [];
	if (themes.length === 0) faults.push('A full framework needs themes');
	for (const theme of themes) {
		if (!theme.about) faults.push(`The theme "${theme.key}" does not say what it looks at`);
		if (theme.prompts.length < 3 || theme.prompts.some((prompt) => !prompt.trim())) faults.push(`The theme "${theme.key}" needs at least three prompts`);
	}
	if (letter.sections.length === 0) faults.push('A full framework needs a letter outline');
	if (caseCategories.length === 0) faults.push('A full framework needs case categories');
	if (caseAudit.length === 0) faults.push('A full framework needs a case audit tool');
	return [
		...faults,
		...caseAudit.filter((question: AuditQuestion) => question.shortText.length > 26).map(({ key }) => `The short text of "${key}" is too long for a column`)
	];
}

function twice(keys: string[]): string[] {
	return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
}
