/** A stretch of a text with its place in it. */
export type Stretch = { text: string; start: number; end: number };

/** No sentence of a letter is longer. What is gets cut at a space, so that the rules stay quick on any text. */
const longest = 1500;

const shortForm = /(?:\b(?:e\.g|i\.e|etc|cf|no|vs|approx|d\.o\.b|dr|mr|mrs|ms|cllr|prof|st)|\b[A-Z])\.$/i;

/**
 * The sentences of a text with their places, so that a rule can ask what stands in the same sentence. A line end closes a sentence too,
 * because notes are written in lines and bullets. A full stop in a short form ("e.g.", "d.o.b.") or a number ("4.2") does not.
 */
export function sentencesOf(text: string): Stretch[] {
	const sentences: Stretch[] = [];
	let start = 0;
	const close = (end: number) => {
		while (end - start > longest) cut(text.lastIndexOf(' ', start + longest) > start ? text.lastIndexOf(' ', start + longest) : start + longest);
		cut(end);
	};
	const cut = (end: number) => {
		const piece = text.slice(start, end);
		const lead = piece.length - piece.trimStart().length;
		const trimmed = piece.trim();
		if (trimmed) sentences.push({ text: trimmed, start: start + lead, end: start + lead + trimmed.length });
		start = end;
	};
	for (const mark of text.matchAll(/[.!?]+["”’')\]]*(?=\s|$)|\r?\n/g)) {
		const end = mark.index + mark[0].length;
		if (mark[0] === '.' && shortForm.test(text.slice(Math.max(start, end - 12), end)) && /^\s*\S/.test(text.slice(end, end + 12))) continue;
		close(end);
	}
	close(text.length);
	return sentences;
}
