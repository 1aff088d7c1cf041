import type { Line } from '#domain/reading/reading.ts';
import { isNote, tellsFacts } from '../asides.ts';
import { introOf, labelOf } from '../labels/labels.ts';
import { goOnWith, under } from '../letter-items.ts';
import { isName } from '../signatures.ts';
import { closes, tellsHow, withoutNumber } from '../sections/sections.ts';
import { announcesWork, wishes } from '../unsplit.ts';
import { atGroup, atHeading } from './at-heading.ts';
import { take } from './take.ts';
import { none, plain, type Walk } from './walk.ts';

/** A paragraph: what ends the letter, a label, what leads to a list, or a finding in prose. */
export function atParagraph(walk: Walk, lines: readonly Line[], index: number): void {
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
	if (label && (label.kind !== 'by-words' || /:$/.test(text)) && next) {
		// A label has no level where it is no heading: over recommendations behind all else it stands beside the themes, any other below one.
		const isBeside = label.kind === 'recommendation' && index >= walk.lastLabel;
		return atHeading(walk, { ...line, role: 'heading', level: isBeside ? walk.depth : walk.depth + 1 }, index);
	}
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
	if (walk.under.kind === 'recommendation' && walk.listed === 0 && announces.test(text)) return;
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

/** Words above recommendations that only say that they follow. */
const announces =
	/^(?:there (?:are|is) a (?:number|range) of|the following (?:are|is|recommendations)|below are|these are|set out below|we (?:make|made|set out|have made) (?:the following|a number|\w+ recommendations)|the (?:peer )?team (?:makes?|made|recommends? the following)|this section)\b/i;

/** Whether a list begins in the next few lines. */
function soon(lines: readonly Line[], index: number): boolean {
	return lines.slice(index + 1, index + 4).some(({ role, mark }) => role === 'bullet' || (role === 'paragraph' && mark));
}
