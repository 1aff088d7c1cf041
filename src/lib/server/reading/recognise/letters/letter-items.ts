import type { Confidence, Line, ReadItem, Span } from '#domain/reading/reading.ts';
import { judge } from './judge.ts';
import type { Label, LabelKind } from './labels/labels.ts';

/** What a finding stands under while a letter is walked through. */
export type Under = { theme: string; label: string; kind: LabelKind | null; force: string | null; deadline: string; isSummary: boolean };
/** Items with what the walk still needs to know of each. */
export type Gathered = { items: ReadItem[]; summaries: Set<number>; open: { item: ReadItem; lines: number[]; level: number; ended: boolean } | null };

const forces =
	/^(?:(?:for )?consideration|for consideration|consider|recommendation|priority action|immediate action|urgent action|what needs to improve|area for improvement|must|should|could)(?=\s*:\s)/i;
const deadlines =
	/\b(?:immediately|as soon as possible|as a matter of urgency|straight ?away|(?:within|in|over) (?:the next )?(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|a) (?:working )?(?:days?|weeks?|months?|years?)|by (?:the end of )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)(?: (?:19|20)\d{2})?|by the end of (?:the (?:year|month|financial year|term|quarter)|20\d{2})|before the (?:end of|next) [a-z ]{3,20})\b/i;

/** Takes a line, or the part of it from `at`, as an item of what it stands under. */
export function addItem(
	gathered: Gathered,
	{ line, index, at = 0, text = line.text }: { line: Line; index: number; at?: number; text?: string },
	under: Under
): ReadItem {
	const span: Span = { from: { line: index, at }, to: { line: index, at: at + text.length } };
	const item: ReadItem = { ...kindOf(text, under), theme: under.theme, label: under.label, force: null, text, page: line.page, span, repeats: null };
	if (item.kind === 'recommendation') recommended(item, under);
	if (under.isSummary) gathered.summaries.add(gathered.items.length);
	gathered.items.push(item);
	gathered.open = { item, lines: [index], level: line.level ?? 1, ended: false };
	return item;
}

/** Words that go on with the item before: the rest of it on the next page, or a list inside of it. */
export function goOnWith(gathered: Gathered, line: Line & { end?: number }, index: number, under: Under): void {
	const open = gathered.open;
	if (!open) return;
	const nested = line.role === 'bullet' || Boolean(line.mark);
	open.item.text += `${nested ? '\n' : ' '}${line.text}`;
	open.item.span.to = { line: index, at: line.end ?? line.text.length };
	open.lines.push(index);
	Object.assign(open.item, kindOf(open.item.text, under));
}

function kindOf(text: string, under: Under): Pick<ReadItem, 'kind' | 'confidence' | 'reason'> {
	const where = under.label ? `Stands under “${under.label}”` : 'By its place';
	if (under.kind === 'strength' && /^we (?:saw|heard|found|noted)/i.test(under.label)) {
		// "We saw that" opens what was seen, good for the most part: words that say otherwise count.
		const judged = judge(text);
		const isLess = judged.kind === 'area' || judged.kind === 'mixed';
		return { kind: isLess ? judged.kind : 'strength', confidence: judged.kind === 'strength' ? 'high' : isLess ? judged.confidence : 'medium', reason: where };
	}
	if (under.kind === 'strength' || under.kind === 'area' || under.kind === 'mixed')
		return { kind: under.kind, confidence: sureness(text, under.kind), reason: where };
	if (under.kind === 'recommendation')
		return { kind: 'recommendation', confidence: 'high', reason: under.label ? where : 'Stands in a list of recommendations' };
	const { kind, confidence, words } = judge(text);
	const said = words.length > 0 ? `By its words: ${words.slice(0, 4).join(', ')}` : 'Says neither what is good nor what could be better';
	return { kind, confidence, reason: said };
}

/** A list is trusted; an item whose words say the plain opposite is worth a look. */
function sureness(text: string, kind: 'strength' | 'area' | 'mixed'): Confidence {
	const judged = judge(text);
	return kind !== 'mixed' && judged.confidence !== 'low' && judged.kind === (kind === 'strength' ? 'area' : 'strength') ? 'medium' : 'high';
}

/** Force, deadline and addressee of a recommendation, apart from its words where they are printed apart. */
function recommended(item: ReadItem, under: Under): void {
	const force = forces.exec(item.text)?.[0];
	if (force) item.text = item.text.slice(item.text.indexOf(':') + 1).trim();
	item.force = force ? force.charAt(0).toLowerCase() + force.slice(1) : under.force;
	const apart =
		/\s*(?:\(?\b(?:(?:For|To|Responsible|Owner|Lead): (?<who>[^.()]+?)[.;]?\s*)?(?:\b(?:Timescale|Deadline|By|By when|Target date|Timeframe|When): (?<when>[^.()]+?))?\)?)\.?$/.exec(
			item.text
		);
	const { who, when } = apart?.groups ?? {};
	if (apart && (who || when)) item.text = item.text.slice(0, apart.index).trim();
	if (who) item.forWhom = who.trim();
	const deadline = when?.trim() || deadlines.exec(item.text)?.[0] || under.deadline;
	if (deadline) item.deadline = deadline;
}

/** What stands under a label that was just met. */
export function under(before: Under, label: Label): Under {
	const kind = label.kind === 'by-words' ? null : label.kind;
	return { ...before, kind, label: label.label || before.label, force: label.force, deadline: '', theme: label.theme || before.theme };
}
