import { Conflict, NotFound } from '#domain/outcomes.ts';

/**
 * Checks that a person edits what they saw. `now` is the row as it stands (undefined: it is gone), `seen` the version their page was drawn from.
 * Throws NotFound, or Conflict with the texts that stand now so that the page can show both.
 */
export function checkVersion<Row extends { version: number }>(
	now: Row | undefined,
	seen: number,
	texts: (row: Row) => Record<string, string>,
	thing: string
): asserts now is Row {
	if (!now) throw new NotFound(thing);
	if (now.version !== seen) throw new Conflict(texts(now), now.version);
}
