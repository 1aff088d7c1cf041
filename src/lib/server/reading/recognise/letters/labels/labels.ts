import { areaLabels, before, behind, bothLabels, doing, further, mixedLabels, recommendationLabels, strengthLabels } from './label-words.ts';

/** What stands under a label. `by-words`: both kinds, told apart item by item. */
export type LabelKind = 'strength' | 'area' | 'mixed' | 'recommendation' | 'by-words';
export type Label = {
	kind: LabelKind;
	/** The label as printed, without a theme beside it. */ label: string;
	/** The theme printed beside it, as in "Thresholds - strengths". */ theme: string;
	force: string | null;
};

/** An expression that one of these phrases has to fill whole, with what may stand around any of them. */
function whole(list: readonly string[]): RegExp {
	const what = list.join('|').replaceAll('FURTHER', some).replaceAll('DOING', done);
	return new RegExp(`^(?:(?:${before.join('|')})\\s+)*(?:${what})(?:\\s+(?:${behind.join('|')}))*$`, 'i');
}

const some = `(?:(?:${further.join('|')}) )*`;
const one = `(?:${doing.join('|')})s?`;
const done = `${one}(?: (?:and|or|&) (?:further )?${one})?`;
const strength = whole(strengthLabels);
const area = whole(areaLabels);
const mixed = whole(mixedLabels);
const recommended = whole(recommendationLabels);
const both = whole(bothLabels);

/** What a heading, a short line or the top of a column says of what stands under it; null for a heading that says nothing of it, such as a theme. */
export function labelOf(text: string): Label | null {
	const plain = text
		.replace(/\s*[-–—]?\s*\(?\b(?:continued|cont[’'.]?d?\.?)\)?\s*$/i, '')
		.replace(/\s+/g, ' ')
		.replace(/[:.?…]+$/, '')
		.trim();
	if (!plain || plain.length > 160) return null;
	const whole = kindOf(plain);
	if (whole) return { kind: whole, label: plain, theme: '', force: forceOf(plain, whole) };
	// "Thresholds - strengths", "Areas for development: leadership", "Strengths (practice)", "Strengths in early help".
	const parts =
		/^(.{2,}?)\s*(?:\s[-–—]\s|[:–—|]|\s-|-\s)\s*(.{2,})$/.exec(plain) ??
		/^(.{2,}?)\s+\((.{3,})\)$/.exec(plain) ??
		/^(.{2,}?)\s+(?:in|of|on|around|within|relating to|in relation to|regarding|about) (.{3,})$/i.exec(plain);
	const splits = [parts, ...splitsOf(plain)].flatMap((found) => (found?.[1] && found[2] ? [[found[1], found[2]]] : []));
	for (const [one = '', other = ''] of splits) {
		const last = kindOf(other);
		if (last && last !== 'by-words') return { kind: last, label: other, theme: one, force: forceOf(other, last) };
		const first = kindOf(one);
		if (first && first !== 'by-words') return { kind: first, label: one, theme: other, force: forceOf(one, first) };
	}
	const led = /^((?:\p{L}[\p{L}’'&-]* ){1,4})strengths$/iu.exec(plain);
	if (led?.[1]) return { kind: 'strength', label: 'strengths', theme: led[1].trim(), force: null };
	return null;
}

/** Every place where a dash or colon could part theme and label: a theme may have a dash of its own. */
function splitsOf(text: string): RegExpExecArray[] {
	return [...text.matchAll(/\s[-–—]\s|:\s|\s[-–—]|[-–—]\s/g)].flatMap((found) => {
		const parts = /^([\s\S]*)\u0000([\s\S]*)$/.exec(`${text.slice(0, found.index).trim()}\u0000${text.slice(found.index + found[0].length).trim()}`);
		return parts ? [parts] : [];
	});
}

function kindOf(words: string): LabelKind | null {
	const plain = words
		.replace(/^(?:\d+(?:\.\d+)*|[a-z])[.)]?\s+/i, '')
		.replace(/^[“"'‘]|[”"'’]$/g, '')
		.replaceAll(/[/&]/g, ' and ')
		.replaceAll(/\s+/g, ' ')
		.trim();
	if (mixed.test(plain)) return 'mixed';
	if (strength.test(plain)) return 'strength';
	if (recommended.test(plain)) return 'recommendation';
	if (area.test(plain)) return 'area';
	return both.test(plain) ? 'by-words' : null;
}

/** How strongly a list of recommendations is meant, in its own words. */
function forceOf(label: string, kind: LabelKind): string | null {
	if (kind !== 'recommendation') return null;
	if (/priority and immediate|immediate and priority/i.test(label)) return 'priority and immediate action';
	if (/priority/i.test(label)) return 'priority action';
	if (/immediate|urgent/i.test(label)) return /urgent/i.test(label) ? 'urgent action' : 'immediate action';
	if (/consider/i.test(label)) return 'for consideration';
	return /recommend/i.test(label) ? 'recommendation' : null;
}

const introduced = /\b(?:strengths?|good practice|work(?:s|ing) well|positives?|impressed|commend|pleased|do(?:es|ing)? well)/i;
const considered =
	/(?:areas? (?:for|of|to|which|that|you)|(?:may|might|should|could)(?: also)? (?:wish|want|like|find it helpful)? ?(?:to )?(?:give )?(?:further )?(?:consider(?:ation)?|explor|reflect|develop|improve)|to consider|for (?:further )?(?:consideration|development|improvement)|worr(?:y|ies)|concerns?|challenges?|needs? to|could be (?:better|improved)|improve)/i;
const recommends = /\b(?:recommend(?:s|ed|ations?)?)\b/i;

/** What a sentence before a list says of it, such as "You may wish to consider the following:"; null where it says nothing, or both. */
export function introOf(text: string): Label | null {
	if (!/:\s*$|\bfollowing\b[^.]{0,40}[.:]?$/i.test(text) || text.length > 400) return null;
	const last = text.split(/(?<=[.!?])\s+/).at(-1) ?? text;
	const [good, less, should] = [introduced.test(last), considered.test(last), recommends.test(last)];
	if (should && !good) return { kind: 'recommendation', label: '', theme: '', force: 'recommendation' };
	if (good === less) return null;
	return { kind: good ? 'strength' : 'area', label: '', theme: '', force: null };
}

/** A label at the start of a paragraph or item that goes on with its words: "Strengths: managers know ..."; null where there is none. */
export function leadingLabel(text: string): { label: Label; rest: string } | null {
	const found = /^([^.:–—]{4,60}?)\s*(?::|\s[–—-])\s+(?=\S.{12})/.exec(text);
	const label = found?.[1] && found[1].split(/\s+/).length <= 7 ? labelOf(found[1]) : null;
	return found && label && label.kind !== 'by-words' && !label.theme ? { label, rest: text.slice(found[0].length).trim() } : null;
}
