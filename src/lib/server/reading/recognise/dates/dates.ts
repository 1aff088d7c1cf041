import type { Line, ReadPiece } from '#domain/reading/reading.ts';
import { daysIn, type WrittenDays } from './written-ranges.ts';

type Dates = ReadPiece['dates'];
type Found = { days: WrittenDays; line: number; before: string; after: string; text: string };

const visit =
	/\b(?:visit(?:ed)?|on[- ]?site|review|challenge|diagnostic|inspection|fieldwork|took place|carried out|held|undertaken|conducted|dates?|week of|assurance|came to|welcom(?:ed|ing)|hosted|spent|between)\b/i;
const notVisit =
	/\b(?:inspected (?:by|in)|ofsted|last|previous|earlier|plan(?:ned)?|deadline|follow[- ]?up|revisit|meeting of|committee|cabinet|panel|since|launched|published|publication|agreed (?:on|in)|workshop|letter|introduced|letter of|dated|report(?:ed)? (?:on|to)|born|approved|strategy|next|commenced|began|arrangements|framework|presented|presentation|meeting|came into)\b/i;
const published = /\b(?:published(?: on)?|publication(?: date)?|date of publication|published date)\b[^.]{0,20}$/i;
/** A label that stands before a date of publication, and has none of its own. */
const publishedLabel = /\b(?:published(?: on)?|publication(?: date)?|date of publication|published date)\D{0,12}$/i;
const labelledLetter = /^(?:date|dated|date of (?:letter|report|issue)|issued(?: on)?|letter date|report date)\s*:?\s*$/i;
const labelledVisit =
	/\b(?:dates? of (?:the )?(?:visit|review|challenge|inspection|fieldwork|diagnostic|assurance visit|on[- ]?site)|visit dates?|review dates?|on[- ]?site dates?|dates? on[- ]?site|dates?|date\(s\)|when)\s*:?\s*$/i;
/** A label of the letter's own date, which has the word in it too. */
const letterLabel = /\b(?:report|letter|issue|feedback|response) date\s*:?\s*$|\bdates? of (?:the )?(?:letter|report|issue|feedback)\s*:?\s*$/i;
/** What a table or block of facts about a visit tells beside its day. */
const fact =
	/^(?:venue|location|where|place|who|(?:peer |review |visiting |assurance )?(?:team|lead)(?: members?)?|reviewers?|visitors?|visited by|carried out by|undertaken by|authority visited|services? visited|focus|purpose|theme)\b[^.]{0,30}$|\b(?:carried out|undertaken|conducted|visited|led) (?:by|in|at)\s*:?$/i;
/** "Date of SAV": of whatever the visit is called, in a table of facts. */
const dateOf = /^dates? of (?!(?:the )?(?:letter|report|issue|feedback|publication|birth|next|last|previous)\b)(?:the )?[\w’'-]+(?: [\w’'-]+){0,3}\s*:?$/i;
const weekday = /(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s*$/i;
const letterhead = /^(?:(?:our |your )?ref(?:erence)?|contact|tel(?:ephone)?|phone|e-?mail|direct (?:line|dial)|fax|ask for)\b/i;

/**
 * When a visit began and ended, when the letter was written and when it was published, kept apart by where each date stands and the words beside it. A month
 * alone is no day. What is not printed is null.
 */
export function findDates(lines: readonly Line[]): Dates {
	const found = lines.flatMap((line, index): Found[] =>
		daysIn(line.text).map((days) => ({ days, line: index, before: line.text.slice(0, days.at), after: line.text.slice(days.to), text: line.text }))
	);
	const dates: Dates = { visitStart: null, visitEnd: null, letter: null, published: null };
	dates.published =
		found.find(({ before, line }) => published.test(before) || (!before.trim() && publishedLabel.test(labelBefore(lines, line))))?.days.start ?? null;
	const best = found
		.map((one) => ({ one, points: visitPoints(one, lines) }))
		.filter(({ points }) => points > 0)
		.toSorted((a, b) => b.points - a.points || a.one.line - b.one.line)[0];
	if (best) {
		dates.visitStart = best.one.days.start;
		dates.visitEnd = best.one.days.end;
		widen(dates, best.one, found);
	}
	dates.letter = letterDate(found, lines, best?.one ?? null);
	return dates;
}

/** The cell to the left, or the line above, that says what a date is. */
function labelBefore(lines: readonly Line[], index: number): string {
	const own = lines[index];
	const before = lines[index - 1];
	if (!own || !before) return '';
	if (own.cell) return before.cell?.table === own.cell.table && before.cell.row === own.cell.row ? before.text : '';
	return before.text.length < 60 && !before.cell ? before.text : '';
}

/** Whether a date stands among the facts of a visit, as who came and where, and not in a letterhead. */
function isFact(lines: readonly Line[], index: number): boolean {
	const table = lines[index]?.cell?.table;
	const near = lines.filter(({ cell }, at) =>
		table === undefined ? at !== index && Math.abs(at - index) <= 5 && !cell : cell?.table === table && cell.column === 0
	);
	const labels = near.map(({ text, cell }) => (cell ? text : (/^[^:]{2,30}(?=:)/.exec(text)?.[0] ?? '')));
	return labels.some((label) => fact.test(label)) && !labels.some((label) => letterhead.test(label));
}

function visitPoints({ days, line, before, after, text }: Found, lines: readonly Line[]): number {
	const isRange = days.start !== days.end;
	const long = isRange && Date.parse(days.end) - Date.parse(days.start) > 40 * 86_400_000;
	const label = labelBefore(lines, line);
	const near =
		before
			.slice(-110)
			.split(/(?<=[.!?])\s/)
			.at(-1) ?? '';
	const behind = after.slice(0, 40).split(/[.!?]/)[0] ?? '';
	if (long || published.test(before) || (isBare(before) && letterLabel.test(label)) || letterLabel.test(before)) return 0;
	const early = Math.max(0, 12 - line / 15);
	if (isBare(before) && labelledVisit.test(label) && (isRange || !/^date\s*:?$/i.test(label) || isFact(lines, line))) return 30 + early;
	if (isBare(before) && dateOf.test(label) && isFact(lines, line)) return 30 + early;
	if (dateOf.test(before.replace(weekday, '').trim()) && isFact(lines, line)) return 30 + early;
	if (/^(?:date(?:\(s\))?|when)\s*:\s*$/i.test(before) && isFact(lines, line)) return 28 + early;
	if (
		labelledVisit.test(near) &&
		(isRange ||
			/^\W*(?:dates|(?:visit|review|challenge|on[- ]?site) dates?|dates? of (?:the )?(?:visit|review|challenge|inspection|fieldwork)):?\s*$/i.test(near))
	)
		return 28 + early;
	if (
		notVisit.test(near) &&
		!/\b(?:visit|challenge|review|on[- ]?site)\b(?:(?!\b(?:letter|report|commenced|arrangements|presented|meeting|published)\b)[^.]){0,90}$/i.test(near)
	)
		return 0;
	const words = visit.test(near) || /^\s*(?:visit|review|peer|challenge|on[- ]?site)\b/i.test(behind);
	if (isRange) return (words ? 22 : lines[line]?.role === 'heading' || text.length < 60 ? 16 : 4) + early;
	return /\b(?:visit(?:ed)?|on[- ]?site|took place|review(?: team)?|challenge|inspection|diagnostic|carried out|held|undertaken)\b[^.]{0,90}\b(?:on|of)\s*(?:(?:mon|tues|wednes|thurs|fri)day,? )?(?:the )?$/i.test(
		near
	) && !/\b(?:commenced|arrangements|presented|meeting|workshop|last|previous|earlier|next|ofsted inspection|published)\b/i.test(near)
		? 14 + early
		: 0;
}

/** "from Monday 3 March" and, a few words on, "until Friday 7 March 2014" as two dates of one sentence. */
function widen(dates: Dates, best: Found, found: Found[]): void {
	if (best.days.start !== best.days.end) return;
	for (const other of found) {
		if (other.line !== best.line || other === best) continue;
		const [first, last] = other.days.at > best.days.at ? [best, other] : [other, best];
		const between = first.text.slice(first.days.to, last.days.at);
		if (
			/^[\s,]*(?:to|and|until|-|–|with)?[^.]{0,25}$/i.test(between) &&
			Date.parse(last.days.end) - Date.parse(first.days.start) < 40 * 86_400_000 &&
			last.days.end > first.days.start
		) {
			dates.visitStart = first.days.start;
			dates.visitEnd = last.days.end;
		}
	}
}

function letterDate(found: Found[], lines: readonly Line[], visited: Found | null): string | null {
	const dear = lines.slice(0, 80).findIndex(({ text }) => /^(?:Dear|Annwyl)\b/.test(text));
	const labelled = found.find(
		({ before, line, days, after }) =>
			days.start === days.end &&
			line < 60 &&
			line !== visited?.line &&
			((labelledLetter.test(before.trim()) && !after.trim()) || (!before.trim() && labelledLetter.test(labelBefore(lines, line))))
	);
	const alone = found.filter(
		({ before, after, line, days }) =>
			days.start === days.end &&
			isBare(before) &&
			/^[\s.,]*$/.test(after) &&
			!publishedLabel.test(labelBefore(lines, line)) &&
			(dear >= 0 ? line <= dear + 3 : line < 25) &&
			line !== visited?.line
	);
	// "Letter to the director, 19 July 2019" above the text.
	const named = found.find(
		({ before, after, line, days }) =>
			days.start === days.end &&
			line < 8 &&
			line !== visited?.line &&
			/^(?:feedback |final |draft )?(?:letter|report)\b[^.:]{0,70}[,:]?\s*$/i.test(before) &&
			!/\d/.test(before) &&
			!after.trim()
	);
	const signed = found.findLast(
		({ before, after, line, days }) => days.start === days.end && (isBare(before) || isSigned(before)) && !after.trim() && line >= lines.length - 6
	);
	const nearest = dear >= 0 ? alone.toSorted((a, b) => Math.abs(a.line - dear) - Math.abs(b.line - dear))[0] : alone[0];
	return labelled?.days.start ?? nearest?.days.start ?? named?.days.start ?? signed?.days.start ?? null;
}

/** A name before the date at the foot: who signs, and when. */
function isSigned(before: string): boolean {
	return /^(?:\p{Lu}[\p{L}’'-]+ ){1,2}\p{Lu}[\p{L}’'-]+,?$/u.test(before.trim());
}

function isBare(before: string): boolean {
	return /^(?:(?:date|dated|our ref\S*|your ref\S*)\s*:?\s*)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s*)?(?:the\s*)?$/i.test(
		before.trim() ? before : ''
	);
}
