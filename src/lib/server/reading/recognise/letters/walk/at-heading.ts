import type { Line } from '#domain/reading/reading.ts';
import { labelOf, leadingLabel } from '../labels/labels.ts';
import { under } from '../letter-items.ts';
import { sectionOf, withoutNumber, type Section } from '../sections/sections.ts';
import { isGroup, namesActivity } from '../unsplit.ts';
import { take } from './take.ts';
import { addTheme, none, plain, type Walk } from './walk.ts';

const term =
	/^(?:immediate(?:ly)?|urgent(?:ly)?|(?:within|in|over|by) [\w ]{3,40}|short[- ]term|medium[- ]term|long(?:er)?[- ]term)(?: (?:actions?|priorities|recommendations?))?\s*:?$/i;

/** A heading: a label, a group of recommendations, a section or a theme. `wished`: whether a list of wishes follows. */
export function atHeading(walk: Walk, line: Line, index: number, wished = false): void {
	const { text } = line;
	const label = labelOf(text);
	const section = sectionOf(text);
	const level = line.level ?? 4;
	if (/^(?:appendix|annexe?)\b/i.test(text)) walk.appended = true;
	if (walk.section === 'before' && plain(text.replace(/^re\b\s*[:.-]/i, '')) === walk.title) return;
	if (walk.under.kind === 'recommendation' && term.test(text)) {
		walk.under = { ...walk.under, deadline: text.replace(/\s*:$/, '') };
		return;
	}
	if (walk.closed && section !== 'appendix' && !label && !/^(?:appendix|annex)/i.test(text)) return;
	if (walk.labelled && !label && section === 'theme' && isSentence(text)) {
		take(walk, { ...line, role: 'paragraph' }, index);
		return;
	}
	walk.open = null;
	walk.apart = null;
	walk.passing = false;
	walk.listed = 0;
	if (label && label.kind !== 'by-words' && (section === 'theme' || section === 'summary' || section === 'findings')) {
		walk.closed = false;
		if (walk.section === 'about' && level <= walk.depth) walk.section = 'findings';
		const isSummary = /^(?:summary|headline|overall|key|main)\b/i.test(withoutNumber(text)) && label.kind !== 'recommendation';
		const theme = label.theme && sectionOf(label.theme) === 'summary' ? '' : withoutNumber(label.theme);
		// "Areas for development" on the level of the themes is a section of its own; below a theme it belongs to it. The only list of recommendations, on the level
		// of the themes, is that of the whole letter.
		const ofAll = label.kind === 'recommendation' && walk.isOnce && level <= walk.depth;
		const own = !ofAll && (walk.section === 'theme' || walk.section === 'answers') && level >= walk.depth ? walk.under.theme : '';
		walk.under = { ...under({ ...walk.under, theme: own }, { ...label, theme }), isSummary: walk.section === 'summary' || (isSummary && !theme) };
		if (label.theme && !theme) walk.under.theme = '';
		if (theme) addTheme(walk, theme);
		walk.labelled = true;
		walk.labelDepth = level;
		walk.labelAt = walk.items.length;
		walk.grouped = false;
		return;
	}
	if (atGroup(walk, text, { level, wished })) return;
	if (label?.kind === 'by-words' || section !== 'theme') return enter(walk, text, section === 'theme' ? 'findings' : section, level);
	if (!isTheme(walk, text, level)) return;
	walk.section = 'theme';
	walk.depth = level;
	// Themes inside of the recommendations group them; a theme on their own level or above ends them.
	walk.labelled = walk.under.kind === 'recommendation' && walk.labelled && level > walk.labelDepth;
	walk.under = { ...(walk.labelled ? walk.under : none), theme: withoutNumber(text), deadline: '', isSummary: false };
	addTheme(walk, walk.under.theme);
}

/** Recommendations that are grouped by theme: one that was met before, a heading right under theirs, or one over a list of wishes, on whatever level it is set. */
export function atGroup(walk: Walk, text: string, { level, wished }: { level: number; wished: boolean }): boolean {
	if (!walk.labelled || walk.under.kind !== 'recommendation' || level < walk.labelDepth || !isGroup(text)) return false;
	const theme = withoutNumber(text).replace(/\s*:$/, '');
	const known = walk.themes.find((one) => plain(one) === plain(theme));
	if (!walk.unsplit && !(known && wished)) return false;
	if (!known && !walk.grouped && !wished && walk.items.length > walk.labelAt) return false;
	walk.grouped = true;
	walk.open = null;
	walk.under = { ...walk.under, theme: known ?? theme, deadline: '' };
	addTheme(walk, walk.under.theme);
	return true;
}

/** A new section. What was found under a label does not go on into it. */
function enter(walk: Walk, text: string, section: Section, level: number): void {
	walk.section = section;
	walk.labelled = false;
	walk.closed = section === 'closing';
	walk.depth = level;
	walk.narrative = section === 'findings' || section === 'summary' || section === 'answers' || (walk.loose && section !== 'about' && section !== 'closing');
	walk.under = {
		...none,
		label: section === 'summary' || section === 'findings' ? withoutNumber(text).replace(/[:.]+$/, '') : '',
		isSummary: section === 'summary'
	};
	// What one activity showed, such as a focus group, is a section as a theme is.
	if (walk.unsplit && section === 'findings' && namesActivity.test(text)) {
		walk.section = 'theme';
		walk.under = { ...none, theme: withoutNumber(text).replace(/[:.]+$/, '') };
		addTheme(walk, walk.under.theme);
	}
}

/** Whether a heading that says nothing of itself names a theme: one that was announced, a question, or any once the findings have begun. */
function isTheme(walk: Walk, text: string, level: number): boolean {
	// A date, a quotation and a reference are set apart too, and name nothing.
	if (
		/^(?:[“"‘']|dear\b)/i.test(text) ||
		/\b(?:19|20)\d{2}$/.test(text) ||
		!/\p{L}{3}/u.test(text) ||
		(walk.section === 'before' && /:\s*\S/.test(withoutNumber(text)) && !/\?$/.test(text))
	)
		return false;
	if (walk.known.has(plain(withoutNumber(text))) || /\?$/.test(text)) {
		walk.narrative = true;
		walk.closed = false;
		return true;
	}
	if (walk.section === 'about' && level > walk.depth) return false;
	if (walk.section === 'appendix') walk.narrative = walk.narrative || walk.loose;
	return true;
}

/** A short line that stands alone and says something is a finding whose bullet got lost, not a heading. */
function isSentence(text: string): boolean {
	return (
		text.split(' ').length >= 5 &&
		!/\?$/.test(text) &&
		/\b(?:is|are|was|were|has|have|had|does|do|can|could|should|needs?|feel|felt|said|told|knows?|works?|makes?|shares?|meets?|helps?|gives?|uses?)\b/.test(
			text
		) &&
		/^(?:the|there|a|an|some|many|most|all|few|staff|children|parents|partners|we|you|it|they|their|your|our|workers|managers|leaders|social workers|young people)\b/i.test(
			text
		)
	);
}

/** A fact on a line of its own, its label before a colon: “Visit led by: ...”. */
const aFact = /^[A-Z][^:.]{3,40}:\s+\S.{0,200}$/;

/** The lines of a title above the facts or the next heading of a report are no themes. */
export function isTitleLine(walk: Walk, { text }: Line, next: Line | undefined): boolean {
	return (
		walk.unsplit &&
		walk.section === 'before' &&
		!walk.known.has(plain(withoutNumber(text))) &&
		Boolean(next?.cell || next?.role === 'heading' || (next && aFact.test(next.text) && !leadingLabel(next.text))) &&
		sectionOf(text) === 'theme' &&
		!labelOf(text)
	);
}
