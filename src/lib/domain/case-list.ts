import { RuleBroken } from './outcomes.ts';
import { identifierColumn } from './wording/refuse-identifiers.ts';

/** A first line that names columns. Anything else is a row, so that no group is lost. */
const heading = /^\s*(?:groups?|categor(?:y|ies)|case groups?|types?)\s*(?:[\t;,]|$)/i;

export type ListedGroup = { name: string; onHostList: number };

/**
 * Reads the host's list as it is pasted from a spreadsheet: a row a group with its number, or a row a case, whose groups are then counted.
 * A column that looks like identifiers refuses the whole list, so that nothing of it is stored. Throws RuleBroken on the field `list`, repeating no value.
 */
export function readCaseList(pasted: string): ListedGroup[] {
	const rows = pasted
		.trim()
		.split('\n')
		.map((line, index) => line.split(index === 0 && heading.test(line) ? /[\t;,]/ : /\t|;|,(?=\s*\d+\s*$)/).map((cell) => cell.trim()))
		.filter((row) => row.some(Boolean));
	const width = Math.max(0, ...rows.map((row) => row.length));
	const headed = rows.length > 1 && heading.test(rows[0]![0] ?? '');
	const body = headed ? rows.slice(1) : rows;
	for (let column = 0; column < width; column++) {
		const refused = identifierColumn(
			body.map((row) => row[column] ?? ''),
			headed ? rows[0]![column] : ''
		);
		if (refused)
			throw new RuleBroken(
				width > 1 ? `Column ${column + 1} looks like ${refused.kind}. Take it out and paste the rest again: the host keeps the key` : refused.message,
				'list'
			);
	}
	if (width > 2) throw new RuleBroken('Paste two columns at most: the group, and how many cases are in it', 'list');
	const counts = new Map<string, number>();
	for (const [name = '', number] of body) {
		if (!name || name.length > 100) throw new RuleBroken('Each row begins with the name of a group, of up to 100 characters', 'list');
		if (number !== undefined && !/^\d{1,5}$/.test(number))
			throw new RuleBroken(`“${name}” has no whole number beside it. Paste the group, then how many cases are in it`, 'list');
		counts.set(name, (counts.get(name) ?? 0) + (number === undefined ? 1 : Number(number)));
	}
	if (counts.size > 40) throw new RuleBroken('Paste up to 40 groups', 'list');
	return [...counts].map(([name, onHostList]) => ({ name, onHostList }));
}
