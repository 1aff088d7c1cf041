import { textOf, type Row } from './pdf-rows.ts';

/** A row without the bullet or number before its words. `textX`: where its words begin. */
export type Marked = { kind: 'bullet' | 'number'; mark: string; text: string; x: number; textX: number };

// Dingbat fonts draw their bullets under these letters and under places of the private area.
const bulletSigns = /^[•●○◦▪▫■□◼◻◾◽◆◇❖➢➤►▶▸✓✔✦★∙·‣⁃⚫⬤⦁–—\-*\ue000-\uf8ff]$/u;
const dingbats = /^[o§üØqnuvw¡]$/;
const numbered = /^(\d{1,3}(?:\.\d{1,2}){1,3}\.?|\d{1,3}[.)]|\(\d{1,3}\)|\([a-zA-Z]\)|\([ivx]{1,5}\)|[a-zA-Z][.)]|[ivx]{1,5}[.)])(?:\s+(.*)|)$/s;

/** The bullet or number that a row begins with, if it begins with one. */
export function markOf(row: Row): Marked | undefined {
	const runs = row.runs.filter((run) => run.text.trim());
	const first = runs[0];
	if (!first) return undefined;
	const alone = first.text.trim();
	const second = runs[1];
	const rest = second ? row.runs.slice(row.runs.indexOf(second)) : [];
	if (bulletSigns.test(alone) || (dingbats.test(alone) && second && second.font !== first.font)) {
		if (!second) return undefined;
		// A dash in a sentence that is cut at the line's end has no gap behind it.
		if (/[–—\-*]/.test(alone) && second.x - first.right < 0.2 * first.size && !/^\s/.test(second.text)) return undefined;
		return { kind: 'bullet', mark: plainMark(alone), text: textOf(rest), x: first.x, textX: second.x };
	}
	const text = textOf(row.runs);
	const [sign = '', ...others] = text;
	// Word's second mark, typed as a letter.
	if ((bulletSigns.test(sign) || /^o \p{Lu}/u.test(text)) && others[0] === ' ' && others.length > 1)
		return {
			kind: 'bullet',
			mark: plainMark(sign),
			text: others.join('').trim(),
			x: first.x,
			textX: alone.length > 1 ? first.x + first.size * 1.2 : (second?.x ?? first.x)
		};
	return numberOf(text, row);
}

function numberOf(text: string, row: Row): Marked | undefined {
	const runs = row.runs.filter((run) => run.text.trim());
	const first = runs[0];
	const second = runs[1];
	if (!first) return undefined;
	const found = numbered.exec(text);
	const bare = /^(\d{1,3})$/.exec(first.text.trim());
	if (!found && bare && second && second.x - first.right > 0.6 * row.size)
		return { kind: 'number', mark: bare[1] ?? '', text: textOf(row.runs.slice(row.runs.indexOf(second))), x: first.x, textX: second.x };
	if (!found?.[2]) return undefined;
	const [, mark = '', words = ''] = found;
	const apart = first.text.trim() === mark && second;
	// "e.g. " and a single initial such as "J. Smith" are words.
	if (/^[a-zA-Z][.)]$/.test(mark) && (!apart || second.x - first.right < 0.5 * row.size)) return undefined;
	return { kind: 'number', mark, text: words.trim(), x: first.x, textX: apart ? second.x : first.x + first.size * 1.5 };
}

/** The mark of a dingbat font as a sign that every font has. */
function plainMark(sign: string): string {
	return /^[\ue000-\uf8ffo§üØqnuvw¡]$/u.test(sign) ? '•' : sign;
}
