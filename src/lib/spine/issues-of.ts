import { spineIssues } from './index.ts';
import { finder, type Found } from './phrase.ts';
import { frameworkThemes, headings, type ThemeRule } from './themes.ts';

/** An issue that is offered for a finding, with the words that triggered it: from its text, or the heading that it stands under. */
export type Offered = { key: string; words: string };

const rules = spineIssues.map(({ key, words, not }) => ({ key, find: finder(words), leaveOut: not ? finder(not) : () => [] }));
const headingRules = headings.map(({ heading, rule }) => ({ find: finder(heading), rule }));
const none: ThemeRule = { looksAt: [] };

/**
 * The issues that a finding is about, as the spine's rules offer them: each with the words of the text that triggered it, and the one of its heading where
 * everything under the heading is about that. In the order of the spine. Pure; people confirm, reject or add.
 */
export function issuesOf(text: string, theme: string, frameworkKey: string | null): Offered[] {
	const { isAbout } = themeRule(theme, frameworkKey);
	return rules.flatMap(({ key, find, leaveOut }) => {
		const found = find(text);
		const kept = found.length > 0 ? without(found, leaveOut(text)) : found;
		if (kept.length > 0) return [{ key, words: wordsAt(text, kept) }];
		return key === isAbout ? [{ key, words: `under “${theme}”` }] : [];
	});
}

/** The issues that a review has looked at by having this theme, key line of enquiry or heading, whether or not it wrote a finding on them. */
export function looksAt(theme: string, frameworkKey: string | null): string[] {
	const rule = knownRule(theme, frameworkKey);
	return rule ? rule.looksAt : ownWords(theme);
}

function themeRule(theme: string, frameworkKey: string | null): ThemeRule {
	return knownRule(theme, frameworkKey) ?? none;
}

function knownRule(theme: string, frameworkKey: string | null): ThemeRule | undefined {
	if (!theme) return none;
	const known = frameworkThemes[frameworkKey ?? '']?.[theme];
	if (known) return known;
	for (const { find, rule } of headingRules) {
		const [found] = find(theme);
		if (!found) continue;
		// "Recording and supervision" is about two things: then no finding under it is about the one because of the heading alone.
		const rest = `${theme.slice(0, found.start)} ${theme.slice(found.end)}`.replace(/experiences? and progress/i, '');
		return rule.isAbout && /\band\b|[,&;/]/.test(rest) ? { looksAt: [...new Set([...rule.looksAt, ...ownWords(theme)])] } : rule;
	}
	return undefined;
}

/** A heading that nobody foresaw is read by its own words. */
function ownWords(theme: string): string[] {
	return rules.filter(({ find, leaveOut }) => without(find(theme), leaveOut(theme)).length > 0).map(({ key }) => key);
}

function without(found: Found[], leaveOut: Found[]): Found[] {
	return found.filter((one) => !leaveOut.some((other) => other.start < one.end && one.start < other.end));
}

/** The first few stretches as they stand in the text, each once. */
function wordsAt(text: string, found: Found[]): string {
	const stretches = new Map(found.map(({ start, end }) => [text.slice(start, end).toLowerCase(), text.slice(start, end)]));
	return [...stretches.values()].slice(0, 3).join(', ');
}

/** The stretches of a text that one issue's rules find in it; none when it is not about that: for texts that nobody is asked about, such as the actions of a plan that was read. */
export function stretchesOn(key: string, text: string): string[] {
	const rule = rules.find((one) => one.key === key);
	return rule ? without(rule.find(text), rule.leaveOut(text)).map(({ start, end }) => text.slice(start, end)) : [];
}
