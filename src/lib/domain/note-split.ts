import type { Leaning } from './note.ts';

/** One note proposed from a running page. `kloeNumbers` are the numbers as the page shows them; unknown ones stay in the words. */
export type ProposedNote = { text: string; leans: Leaning | null; kloeNumbers: number[]; exactWords: boolean };

const marks: Record<string, Leaning> = { '+': 'strength', '!': 'area', '~': 'mixed' };
const quotes = /^["“”](.+)["“”]\.?$/s;

/**
 * Splits a running page of a meeting into notes: at empty lines, and at each line that begins with a mark.
 * Marks at the start of a line: `-` or `*` a new note, `+` a strength, `!` an area for development, `~` mixed. `#2` at the end of a note or on its own
 * is KLOE 2. A note all in quotation marks is someone's exact words. No word is lost: what is no mark stays in the text.
 */
export function splitRunningPage(page: string, kloes: number): ProposedNote[] {
	const pieces: string[][] = [];
	let open = false;
	for (const line of page.replaceAll('\0', '').split('\n')) {
		if (line.trim() === '') open = false;
		else if (!open || startsNote(line)) {
			pieces.push([line]);
			open = true;
		} else pieces.at(-1)?.push(line);
	}
	return pieces.map((lines) => readNote(lines.join('\n'), kloes)).filter((note) => note.text !== '');
}

/** A mark counts when a space, a quotation mark or a capital follows, so that "-5%" or "~10" at the start of a line stays as it is. */
function startsNote(line: string): boolean {
	return /^\s*[-*•+!~](?:\s|["“]|\p{Lu})/u.test(line);
}

function readNote(piece: string, kloes: number): ProposedNote {
	const trimmed = piece.trim();
	const mark = startsNote(`${trimmed} `) ? trimmed[0]! : '';
	const kloeNumbers: number[] = [];
	const text = (mark ? trimmed.slice(1) : trimmed)
		.trim()
		.replace(/(?:^|\s)#(\d{1,2})(?=[\s.,;:]|$)/g, (whole, number: string) => {
			if (Number(number) < 1 || Number(number) > kloes) return whole;
			if (!kloeNumbers.includes(Number(number))) kloeNumbers.push(Number(number));
			return '';
		})
		.trim();
	const quoted = quotes.exec(text)?.[1]?.trim();
	const exact = quoted !== undefined && !/["“”]/.test(quoted);
	return { text: exact ? quoted : text, leans: marks[mark] ?? null, kloeNumbers, exactWords: exact };
}
