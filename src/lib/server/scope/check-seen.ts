import { checkVersion } from '../db/write-version.ts';
import { AlreadyDone } from '../history/once.ts';

/**
 * As `checkVersion`, for a form that may be sent twice: where the row already says what is sent, the second sending is done (AlreadyDone), no conflict
 * with oneself. `mine` and `texts` name the same form fields.
 */
export function checkSeen<Row extends { version: number }>(
	now: Row | undefined,
	seen: number,
	mine: Record<string, string>,
	texts: (row: Row) => Record<string, string>,
	thing: string
): asserts now is Row {
	if (now && now.version !== seen && same(texts(now), mine)) throw new AlreadyDone();
	checkVersion(now, seen, texts, thing);
}

/** The words of a form as the history keeps them: nothing is null, numbers and lists are text. */
export function words(fields: Record<string, string | number | boolean | null>): Record<string, string> {
	return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value === null ? '' : String(value)]));
}

function same(theirs: Record<string, string>, mine: Record<string, string>): boolean {
	return Object.keys(theirs).every((name) => theirs[name] === mine[name]);
}
