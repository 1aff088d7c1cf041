/** Marks that begin a list item, as printed. A letter "o" only with a space after it: it is Word's second mark. */
const mark =
	/^(?:([•●○◦▪▫■□◆◇➢➤►▶✓✔❖⮚*·‣⁃∙\ue000-\uf8ff]|[-–—](?=\s)|o(?=\s+\p{Lu}))\s*|((?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|\(?[a-z]{1,4}[.)]|\(\d{1,2}\))(?=\s))\s+)(?=\S)/u;
/** A number alone is a mark only where a word follows that begins a sentence: "12 children" is none. */
const bareNumber = /^\d{1,2}$/;
const month = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? \d/i;

/** The mark at the start of a line and what follows it; null where there is none. */
export function markedText(line: string): { mark: string; text: string } | null {
	const found = mark.exec(line);
	if (!found) return null;
	const text = line.slice(found[0].length).trim();
	const printed = (found[1] ?? found[2] ?? '').trim();
	if (bareNumber.test(printed) && (!/^\p{Lu}/u.test(text) || month.test(text))) return null;
	if (/^[a-z]{2,}[.)]$/.test(printed) && !/^[ivx]+[.)]$/.test(printed)) return null;
	return text ? { mark: printed, text } : null;
}

/** A list item whose bullet was typed: its mark, and its words; null for other paragraphs and for numbered ones. */
export function typedItem(text: string): { mark: string; text: string } | null {
	const marked = markedText(text);
	return marked && !/^[\d(]|^[a-z]{1,4}[.)]$/.test(marked.mark) ? marked : null;
}

/** Level of a heading that is only set apart by bold type; 0 where bold words are a sentence or a line of figures. */
export function headingInBold(text: string): number {
	if (text.length > 140 || /[.;,]$/.test(text) || !/\p{L}{2}/u.test(text)) return 0;
	return 4;
}

/** Whether a text has come to the end of its sentence. */
export function isEnded(text: string): boolean {
	return /[.!?:;][)\]"'”’]*$/.test(text);
}

/** Whether a line goes on with the one before: it begins in the middle of a sentence, and that one is not at its end. */
export function goesOn(before: string, line: string): boolean {
	if (/^[\p{Ll}]/u.test(line) && !markedText(line)) return !/[.!?][)\]"'”’]*$/.test(before) || /\b(?:e\.g|i\.e|etc)\.$/.test(before);
	return /[\p{L}]-$/u.test(before) || /(?:,| and| or| the| of| to| for| in| with| a| by)$/.test(before);
}
