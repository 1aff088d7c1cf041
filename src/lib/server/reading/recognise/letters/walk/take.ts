import type { Line } from '#domain/reading/reading.ts';
import { leadingLabel } from '../labels/labels.ts';
import { addItem, under } from '../letter-items.ts';
import type { Walk } from './walk.ts';

/** Takes a line as an item. Where no label says what it is, only words that say something are taken outside of the findings. */
export function take(walk: Walk, line: Line, index: number): void {
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

/** Takes back the last item. */
export function drop(walk: Walk): void {
	walk.items.pop();
	walk.summaries.delete(walk.items.length);
	walk.open = null;
}
