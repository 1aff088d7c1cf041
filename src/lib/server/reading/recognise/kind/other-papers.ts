import type { DocumentKind, Line } from '#domain/reading/reading.ts';
import { sectionOf } from '../letters/sections/sections.ts';
import { teamSpeaks } from './told-of.ts';

type Paper = { kind: DocumentKind; reason: string };

/** Papers that speak of reviews, and hold no findings of one, by the words at the head of them. */
const named: [words: RegExp, paper: Paper][] = [
	[/\bminutes of\b|^(?:draft |approved |confirmed )?minutes\b|\bminutes$/i, { kind: 'committee report', reason: 'Minutes of a meeting' }],
	[/^agenda\b|\bagenda(?: for\b.*)?$/i, { kind: 'other', reason: 'An agenda' }],
	[
		/\b(?:guidance|manual|handbook|toolkit|guide|prospectus|brochure|methodology|template|frequently asked questions|faqs?|privacy notice|protocol)\b/i,
		{ kind: 'other', reason: 'Guidance on how reviews are made' }
	],
	[
		/\bterms of reference\b|\bscoping (?:document|paper|note|meeting)\b|\bscope of (?:the )?(?:peer )?(?:review|challenge)\b|\bproject (?:plan|initiation)\b|\b(?:proposal|invitation|expression of interest|role (?:description|profile)|job description)\b/i,
		{ kind: 'other', reason: 'Says how a review is to be made' }
	],
	[/\b(?:press|media|news) (?:release|statement|item|article)\b|^news\b\s*[:–-]|\bfor immediate release\b/i, { kind: 'other', reason: 'News for the public' }],
	[
		/\bself[- ](?:evaluation|assessment|appraisal)\b|\bposition statement\b|\b(?:statement of|summary) self[- ]|\bdata pack\b|\bbriefing (?:note|pack|sessions?)\b|\bevidence (?:pack|bundle)\b/i,
		{ kind: 'other', reason: 'Written by the council itself' }
	],
	[
		/\b(?:annual (?:report|review)|evaluation|lessons learn(?:ed|t)|programme report|research report|national summary)\b/i,
		{ kind: 'other', reason: 'Tells of many reviews' }
	]
];
/** Words of a letter or report of findings, which weigh more than any of those beside them. */
const ownFindings =
	/\b(?:feedback|findings?|outcome|letter|final) (?:report|letter|and recommendations)\b|\bfeedback\b|\b(?:report|letter) of (?:the )?(?:peer )?(?:findings|review)\b/i;

/** What a paper is that tells of reviews without being one: minutes, an agenda, guidance, a scope, news, a council's own account. Null for any other. */
export function otherPaper(lines: readonly Line[], title: string): Paper | null {
	const head = [
		title,
		...lines
			.slice(0, 5)
			.filter(isShort)
			.map(({ text }) => text)
	];
	if (isMinuted(lines)) return { kind: 'committee report', reason: 'Minutes of a meeting' };
	// Above a report these words are the heading of its first section.
	if (lines.slice(0, 5).some(({ text }) => /^(?:scope|terms of reference)\b.{0,60}$/i.test(text)) && !teamSpeaks(lines))
		return { kind: 'other', reason: 'Says how a review is to be made' };
	for (const [words, paper] of named) {
		const said = head.find((text) => words.test(text));
		if (said && (!ownFindings.test(said) || /\bagenda\b/i.test(said))) return paper;
	}
	return isNews(lines) ? { kind: 'other', reason: 'News for the public' } : null;
}

/** A line of a title; “Scope of the review” or “Methodology” alone is the first section of a report. */
function isShort({ text, role, cell, mark }: Line): boolean {
	return !cell && !mark && role !== 'bullet' && text.length < 120 && !/[.;]$/.test(text) && sectionOf(text) !== 'about';
}

/** Who was present, what was resolved and when the meeting closed. */
function isMinuted(lines: readonly Line[]): boolean {
	const signs = [
		/^(?:present|in attendance|apologies(?: for absence)?)\s*(?::|$)/i,
		/^(?:it was )?(?:resolved|agreed)\b.{0,12}(?:that\b|:)/i,
		/^minutes\s*:?$/i,
		/\bmeeting (?:closed|ended|finished|concluded)\b/i
	];
	return signs.filter((sign) => lines.some(({ text }) => sign.test(text))).length >= 2;
}

/** A councillor who is quoted, or a day of publication above a short text that quotes somebody. */
function isNews(lines: readonly Line[]): boolean {
	const quoted = lines.filter(({ text }) => /\b(?:said|added|commented)\s*[:,]\s*[“"‘']/i.test(text)).length;
	return (
		quoted > 0 &&
		lines.length < 60 &&
		lines
			.slice(0, 12)
			.some(({ text }) => /^(?:published|posted|date published|last updated)\b/i.test(text) || /^(?:cllr|councillor)\b.{0,120}\bsaid\b/i.test(text))
	);
}
