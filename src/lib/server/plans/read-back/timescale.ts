import { formatDate } from '#domain/dates.ts';
import { lines } from '#domain/plan/action.ts';
import { datesIn } from '../../reading/written-dates.ts';

/**
 * A timescale cell taken apart again: the written words, and the date. The exported cell has the words, then "Now 1 June 2026" or the date alone, then the first date;
 * people overwrite any of it. A date in the words counts where it is the only one, or the one that stands already (`due`). `impossible` is a day that no calendar has.
 */
export function readTimescale(text: string, due: string | null): { written: string; date: string | null; impossible?: string } {
	const kept: string[] = [];
	let said: string | null | undefined;
	const impossible = datesIn(text).find(({ date }) => date === null);
	for (const line of lines(text)) {
		const [first] = datesIn(line);
		if (/^First date \d/.test(line)) continue;
		if (line === 'No date now') said = null;
		else if (first?.date && (line === first.written || line === `Now ${first.written}`)) said = first.date;
		else kept.push(line);
	}
	const written = kept.join('\n');
	const date = said === undefined ? dateOf(written, due) : said;
	return { written, date, ...(impossible && { impossible: impossible.written }) };
}

/** "Moves from 1 May 2026 to 1 June 2026". */
export function dateMoves(from: string | null, to: string | null): string {
	if (!from) return `The date becomes ${to ? formatDate(to) : 'empty'}`;
	return to ? `The date moves from ${formatDate(from)} to ${formatDate(to)}` : `The date ${formatDate(from)} is taken out`;
}

function dateOf(written: string, due: string | null): string | null {
	const dates = new Set(datesIn(written).flatMap(({ date }) => date ?? []));
	if (due && dates.has(due)) return due;
	return dates.size === 1 ? ([...dates][0] ?? null) : null;
}
