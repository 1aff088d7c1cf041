import type { Line } from '#domain/reading/reading.ts';
import { isNote } from '../asides.ts';
import { labelOf } from '../labels/labels.ts';
import { goOnWith, under } from '../letter-items.ts';
import { goesOnInside, isLeadIn, ownSentences } from '../unsplit.ts';
import { atHeading } from './at-heading.ts';
import { drop, take } from './take.ts';
import type { Walk } from './walk.ts';

/** An item of a list: a label, an item of its own, or a part of the one that is open. */
export function atBullet(walk: Walk, lines: readonly Line[], index: number): void {
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
