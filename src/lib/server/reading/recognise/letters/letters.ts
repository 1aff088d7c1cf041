import type { Line, ReadItem } from '#domain/reading/reading.ts';
import { addItem, goOnWith, under, type Gathered, type Under } from './letter-items.ts';
import { introOf, labelOf, leadingLabel } from './labels/labels.ts';
import { announcesWork, goesOnInside, isGroup, isLeadIn, isUnsplit, namesActivity, ownSentences, tellsFindings, wishes } from './unsplit.ts';
import { linkRepeats } from './repeats.ts';
import { isNote, tellsFacts } from './asides.ts';
import { tellsPlainly } from './words/plain.ts';
import { closes, sectionOf, tellsHow, withoutNumber, type Section } from './sections.ts';
import { isLetterTable, tableItems } from './tables.ts';

type Where = { from: number; to: number; known: readonly string[]; title: string };
export type Found = { items: ReadItem[]; themes: string[] };
type Walk = Gathered & {
	under: Under;
	section: Section | 'before';
	/** Whether unlabelled words of this section are findings. */
	narrative: boolean;
	/** Whether a list under a label has begun: a paragraph after it is no item. */
	listed: number;
	labelled: boolean;
	themes: string[];
	known: Set<string>;
	loose: boolean;
	/** Whether no list of it is headed as strengths, so that lists under themes are findings of any kind. */
	unsplit: boolean;
	/** Level of a nested list each of whose lines is a finding of its own, and what stood before it; null in any other. */
	apart: { level: number; under: Under } | null;
	/** Whether one heading of the letter is over recommendations, so that they are those of all its themes. */
	isOnce: boolean;
	/** Whether the recommendations stand in groups. */
	grouped: boolean;
	closed: boolean;
	/** Whether it was closed by no more than thanks, which also stand at the start of a report. */
	thanked: boolean;
	/** Whether a list is passed over that says what was looked at. */
	passing: boolean;
	appended: boolean;
	title: string;
	/** Level of the heading that the theme came from. */
	depth: number;
	/** Level of the heading that the label came from. */
	labelDepth: number;
	/** How many items there were when it came. */
	labelAt: number;
};

const none: Under = { theme: '', label: '', kind: null, force: null, deadline: '', isSummary: false };
const term =
	/^(?:immediate(?:ly)?|urgent(?:ly)?|(?:within|in|over|by) [\w ]{3,40}|short[- ]term|medium[- ]term|long(?:er)?[- ]term)(?: (?:actions?|priorities|recommendations?))?\s*:?$/i;

/**
 * The findings of a letter about a peer review, of any shape: under labels of strengths and areas, in columns, in lists that are not split by kind, in prose.
 * `from` to `to`, both included; `known` holds the themes and questions that the letter names at its start. Empty where nothing is said that could be a finding.
 */
export function letterFindings(lines: readonly Line[], { from, to, known, title }: Where): Found {
	const where = { from, to, known, title };
	const themed = isUnsplit(lines.slice(from, to + 1)) ? walkThrough(lines, { ...where, loose: false, unsplit: true }) : null;
	// What only says how a visit is to be done has lists under headings too, and no findings.
	const unsplit = themed !== null && tellsFindings(themed.items);
	const strict = themed && unsplit ? themed : walkThrough(lines, { ...where, loose: false, unsplit: false });
	const found = strict.items.some(({ kind }) => kind !== 'neutral' && kind !== 'unclear') ? strict : walkThrough(lines, { ...where, loose: true, unsplit });
	if (found !== strict && !isLetter(lines.slice(from, to + 1)) && !tellsFindings(found.items)) found.items.length = 0;
	for (const item of found.items)
		if (item.kind === 'neutral' && tellsPlainly(item.text)) Object.assign(item, { kind: 'strength', reason: 'Tells what is done, and of no lack' });
	linkRepeats(found.items, found.summaries);
	const used = new Set(found.items.map(({ theme }) => plain(theme)));
	return { items: found.items, themes: found.themes.filter((theme) => used.has(plain(theme)) || !isSignature(theme)) };
}

/** Whether somebody is addressed, or somebody signs. */
function isLetter(lines: readonly Line[]): boolean {
	return lines.some(({ text }) => /^(?:dear\b|yours (?:sincerely|faithfully|truly)|kind regards)/i.test(text));
}

function walkThrough(lines: readonly Line[], { from, to, known, title, loose, unsplit }: Where & { loose: boolean; unsplit: boolean }): Walk {
	const walk: Walk = {
		...{ items: [], summaries: new Set<number>(), open: null, under: none, section: 'before', narrative: loose, listed: 0, labelled: false },
		...{ themes: [], known: new Set(known.map(plain)), loose, closed: false, appended: false, title: plain(title), depth: 0, labelDepth: 0 },
		...{
			unsplit,
			isOnce: lines.slice(from, to + 1).filter(({ role, text }) => role === 'heading' && labelOf(text)?.kind === 'recommendation').length === 1,
			apart: null,
			grouped: false,
			labelAt: 0,
			thanked: false,
			passing: false
		}
	};
	const dear = lines.slice(from, from + 60).findIndex(({ text }) => /^Dear\b/.test(text));
	// What stands above the greeting is the address and the name of the sender.
	for (let index = dear > 0 ? from + dear : from; index <= to; index++) {
		const line = lines[index];
		if (!line) continue;
		if (line.cell) {
			let last = index;
			while (last < to && lines[last + 1]?.cell?.table === line.cell.table) last += 1;
			index = atTable(walk, lines, index, last);
		} else if (line.role === 'heading') {
			if (isTitleLine(walk, line, lines[index + 1])) continue;
			if (walk.thanked && lines[index + 1]?.role === 'bullet') walk.closed = false;
			atHeading(walk, line, index, wishes(lines, index + 1));
		} else if (line.role === 'bullet') atBullet(walk, lines, index);
		else atParagraph(walk, lines, index);
	}
	return walk;
}

function atTable(walk: Walk, lines: readonly Line[], from: number, to: number): number {
	const allowed = isLetterTable(lines.slice(from, to + 1)) || walk.labelled;
	if (allowed && walk.section !== 'about') {
		walk.under = tableItems(lines, { from, to }, walk, walk.under, (theme) => addTheme(walk, theme));
		walk.labelled = walk.under.kind !== null;
		walk.listed = walk.labelled ? 2 : 0;
		if (walk.under.theme) walk.section = 'theme';
	}
	return to;
}

/** The lines of a title above the facts or the next heading of a report are no themes. */
function isTitleLine(walk: Walk, { text }: Line, next: Line | undefined): boolean {
	return (
		walk.unsplit &&
		walk.section === 'before' &&
		!walk.known.has(plain(withoutNumber(text))) &&
		Boolean(next?.cell || next?.role === 'heading') &&
		sectionOf(text) === 'theme' &&
		!labelOf(text)
	);
}

function atHeading(walk: Walk, line: Line, index: number, wished = false): void {
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
		const isSummary = /^(?:summary|headline|overall|key|main)\b/i.test(withoutNumber(text)) && label.kind !== 'recommendation';
		const theme = label.theme && sectionOf(label.theme) === 'summary' ? '' : withoutNumber(label.theme);
		// "Areas for development" on the level of the themes is a section of its own; below a theme it belongs to it.
		const ofAll = walk.unsplit && label.kind === 'recommendation' && level <= walk.depth && walk.isOnce;
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
function atGroup(walk: Walk, text: string, { level, wished }: { level: number; wished: boolean }): boolean {
	if (!walk.unsplit || !walk.labelled || walk.under.kind !== 'recommendation' || level < walk.labelDepth || !isGroup(text)) return false;
	const theme = withoutNumber(text).replace(/\s*:$/, '');
	const known = walk.themes.find((one) => plain(one) === plain(theme));
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
		/^[“"‘']/.test(text) ||
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

function atBullet(walk: Walk, lines: readonly Line[], index: number): void {
	const [line, next] = [lines[index], lines[index + 1]];
	if (!line || isNote(lines, index) || walk.passing || walk.closed || walk.section === 'about' || /^\s*\S+@\S+\s*$/.test(line.text)) return;
	if (/\?$/.test(line.text) && (walk.section === 'answers' || walk.narrative) && next?.role === 'paragraph')
		return atHeading(walk, { ...line, role: 'heading', level: walk.depth + 1 }, index);
	const label = line.text.length < 90 ? labelOf(line.text) : null;
	if (label && label.kind !== 'by-words' && !label.theme && next && !/[.]$/.test(line.text)) {
		walk.under = under(walk.under, label);
		walk.labelled = true;
		walk.open = null;
		walk.labelAt = walk.items.length;
		walk.grouped = false;
		return;
	}
	if (walk.apart && (line.level ?? 1) < walk.apart.level) {
		walk.under = walk.apart.under;
		walk.apart = null;
	}
	if (walk.open && !walk.apart && !walk.labelled && (line.level ?? 1) > walk.open.level && ownSentences(lines, index)) setApart(walk, line);
	const open = walk.open;
	const announced = open && /:$|:\n/.test(open.item.text) && /^\p{Ll}/u.test(line.text);
	const inside = open && goesOnInside(open.item, line, { before: walk.items.at(-2), next });
	if (open && ((line.level ?? 1) > open.level || announced || inside) && open.item.span.to.line >= index - 1) return goOnWith(walk, line, index, walk.under);
	if (!walk.labelled && !((walk.narrative || (walk.unsplit && walk.section === 'theme')) && !/\?$/.test(line.text))) return;
	take(walk, line, index);
	walk.listed += 1;
}

/** A nested list whose lines are findings of their own: what only leads to them is kept as their label. */
function setApart(walk: Walk, { level = 1 }: Line): void {
	const parent = walk.open?.item;
	walk.open = null;
	walk.apart = { level, under: walk.under };
	if (!parent || !isLeadIn(parent)) return;
	drop(walk);
	walk.under = { ...walk.under, label: parent.text.replace(/\s*:$/, '') };
}

function atParagraph(walk: Walk, lines: readonly Line[], index: number): void {
	const line = lines[index];
	const next = lines[index + 1];
	if (!line) return;
	const { text } = line;
	if (walk.open && /^\p{Ll}/u.test(text) && walk.open.item.span.to.line === index - 1 && !line.mark) return goOnWith(walk, line, index, walk.under);
	if (closes.test(text)) {
		walk.closed =
			!/^(?:thank you for|we would like to thank|i would like to thank|we are grateful|i am grateful|on behalf of|following the)/i.test(text) ||
			walk.items.length > 0;
		walk.thanked = walk.closed && walk.unsplit && !/^(?:yours|(?:with )?(?:kind|best))/i.test(text);
		walk.labelled = walk.closed ? false : walk.labelled;
		walk.open = null;
		return;
	}
	if (/\?$/.test(text) && walk.known.has(plain(withoutNumber(text))) && next && !/\?$/.test(next.text) && !line.mark)
		return atHeading(walk, { ...line, role: 'heading', level: 4 }, index);
	const label = text.length < 110 && !/[.]$/.test(text) ? labelOf(text) : null;
	if (label && (label.kind !== 'by-words' || /:$/.test(text)) && next) return atHeading(walk, { ...line, role: 'heading', level: walk.depth + 1 }, index);
	if (walk.closed) return;
	const intro = next?.role === 'bullet' || next?.mark ? introOf(text) : null;
	if (intro && walk.section !== 'about') {
		walk.under = {
			...under(walk.under, intro),
			label: walk.labelled && walk.under.kind === intro.kind ? walk.under.label : text.length <= 100 ? text.replace(/\s*:$/, '') : walk.under.label
		};
		walk.labelled = true;
		walk.listed = 0;
		walk.open = null;
		return;
	}
	if (walk.section === 'about' && !walk.loose) return;
	if (next?.role === 'bullet' && !line.mark && atGroup(walk, text, { level: walk.labelDepth, wished: wishes(lines, index + 1) })) return;
	if (isName.test(text) || (!walk.labelled && tellsFacts(text)) || isNote(lines, index)) return;
	// Words before a list only announce it, those over recommendations also where headings come between.
	if (walk.under.kind === 'recommendation' && !line.mark && walk.listed === 0 && soon(lines, index)) return;
	walk.passing = walk.unsplit && !walk.labelled && next?.role === 'bullet' && announcesWork.test(text);
	if ((/:$/.test(text) && (next?.role === 'bullet' || next?.cell)) || walk.passing) return;
	if (walk.labelled && walk.listed >= 2 && !line.mark) {
		walk.labelled = false;
		walk.under = { ...none, theme: walk.section === 'theme' ? walk.under.theme : '', isSummary: walk.under.isSummary };
	}
	if (!walk.labelled && !walk.narrative && walk.section !== 'theme') return;
	if (/^[“"‘].*[”"’]\s*(?:\([^)]*\)|[-–—].{0,60})?$/s.test(text) && !walk.labelled) return;
	if ((!walk.labelled && tellsHow.test(text)) || (!walk.labelled && text.length < 40 && !/[.!]$/.test(text)) || /^(?:\(?tel|e-?mail|www|http)/i.test(text))
		return;
	take(walk, line, index);
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

/** Whether a list begins in the next few lines. */
function soon(lines: readonly Line[], index: number): boolean {
	return lines.slice(index + 1, index + 4).some(({ role, mark }) => role === 'bullet' || (role === 'paragraph' && mark));
}

/** Takes a line as an item. Where no label says what it is, only words that say something are taken outside of the findings. */
function take(walk: Walk, line: Line, index: number): void {
	const lead = walk.under.kind === 'recommendation' ? null : leadingLabel(line.text);
	if (lead) {
		addItem(walk, { line, index, at: line.text.length - lead.rest.length, text: lead.rest }, under(walk.under, lead.label));
		return;
	}
	const item = addItem(walk, { line, index }, walk.labelled ? walk.under : { ...walk.under, kind: null });
	const unsaid = item.kind === 'neutral' || item.kind === 'unclear';
	if (!walk.labelled && unsaid && !(walk.section === 'findings' || walk.section === 'theme')) drop(walk);
	// A report behind the letter describes much; only what is plainly said is taken from it.
	else if (!walk.labelled && walk.appended && walk.section !== 'findings' && item.confidence === 'low' && !/\?$/.test(walk.under.theme)) drop(walk);
	else if (walk.loose && !walk.labelled && unsaid) drop(walk);
	else if (walk.loose && !walk.labelled) item.confidence = item.confidence === 'high' ? 'medium' : 'low';
}

function drop(walk: Walk): void {
	walk.items.pop();
	walk.summaries.delete(walk.items.length);
	walk.open = null;
}

function addTheme(walk: Walk, theme: string): void {
	if (theme && !walk.themes.some((one) => plain(one) === plain(theme))) walk.themes.push(theme);
}

const isName = /^(?:\p{Lu}[\p{L}’'-]+\.? ){1,2}\p{Lu}[\p{L}’'-]+$/u;

/** Names and posts at the foot of a report are set like headings. */
function isSignature(text: string): boolean {
	return (
		isName.test(text) ||
		/\b(?:reviewer|adviser|advisor|director|manager|officer|chair|lead|councillor|chief executive|inspector|association|council)\b/i.test(text)
	);
}

function plain(text: string): string {
	return text
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, ' ')
		.trim();
}
