import { daysBetween, isDate } from '../dates.ts';
import { findNames, givenNameStrength } from './find-names.ts';
import { findNumbers, isNhsNumber } from './find-numbers.ts';
import { knownAcronyms } from './trade-words.ts';

export type IdentifierKind = 'system numbers' | 'NHS numbers' | 'names' | 'dates of birth' | 'post codes' | 'phone numbers' | 'email addresses';

/** Why a column of a pasted list is refused; the message says what to do and repeats no value. */
export type RefusedColumn = { kind: IdentifierKind; message: string };

const headings: [RegExp, IdentifierKind][] = [
	[/\b(?:d\.?o\.?b\.?|birth)\b/i, 'dates of birth'],
	[/\bnhs\b/i, 'NHS numbers'],
	[/\b(?:mosaic|lcs|liquid ?logic|care ?director|eclipse|upn|(?:person|client|child|system|record|case|pupil)[ _-]?(?:id|no|number))\b/i, 'system numbers'],
	[/\b(?:(?:fore|sur|first|last|full|family|child(?:['’]?s)?|given)[ _-]?name|initials)\b|^names?$/i, 'names'],
	[/\bpost ?code\b|\baddress\b/i, 'post codes']
];

/**
 * Whether a column of a pasted case list holds identifiers, judged by its values and, when there is one, its heading. Answers undefined for a
 * column that may be kept. The list is refused, never stored: the host keeps the key between its cases and our references.
 */
export function identifierColumn(values: string[], heading = ''): RefusedColumn | undefined {
	const byHeading = headings.find(([pattern]) => pattern.test(heading));
	if (byHeading) return refusal(byHeading[1]);
	const cells = values.map((value) => value.trim()).filter((value) => value !== '' && value !== '-');
	if (cells.length === 0) return undefined;
	const share = (test: (cell: string) => boolean) => cells.filter(test).length / cells.length;
	const has = (kind: string) => (cell: string) => findNumbers(cell).some((found) => found.kind === kind);
	// One true NHS number, e-mail address or post code is one too many; the others need a pattern, since a stray digit or word proves little.
	if (cells.some((cell) => isNhsNumber(cell))) return refusal('NHS numbers');
	if (cells.some(has('email'))) return refusal('email addresses');
	if (cells.some(has('post code'))) return refusal('post codes');
	if (share(has('phone')) >= 0.3) return refusal('phone numbers');
	if (looksLikeBirths(cells)) return refusal('dates of birth');
	if (share(isSystemNumber) >= 0.3) return refusal('system numbers');
	if (share(isName) >= 0.2) return refusal('names');
	return undefined;
}

function refusal(kind: IdentifierKind): RefusedColumn {
	return { kind, message: `This column looks like ${kind}. Take it out of the list and paste the rest again: the host keeps the key` };
}

/** Five digits or more, with at most a few letters before or after. "C-01", "12", "2026" and "0-4 years" are not. */
function isSystemNumber(cell: string): boolean {
	return /^[A-Za-z]{0,5}[-_/ ]?\d{5,13}[A-Za-z]?$/.test(cell) || /^\d{2,4}([-/ ])\d{3,6}(?:\1\d{1,6})?$/.test(cell);
}

/** A name of up to three words in either order, or initials. A month ("May") or an acronym ("CP") is neither. */
function isName(cell: string): boolean {
	if (/^\p{Lu}\.?\s?\p{Lu}\.?$/u.test(cell)) return !knownAcronyms.has(cell);
	if (cell.split(/\s+/).length > 3 || !/^\p{L}/u.test(cell)) return false;
	const [first = '', second = ''] = cell.toLowerCase().split(/,\s*|\s+/);
	const isGiven = (word: string) => ['plain', 'careful'].includes(givenNameStrength(word));
	return findNames(cell).length > 0 || isGiven(first) || (cell.includes(',') && isGiven(second));
}

/** Dates of referrals and visits lie close together; births of children lie years apart. A handful of dates is too few to tell, and is refused. */
function looksLikeBirths(cells: string[]): boolean {
	const dates = cells
		.map(toDate)
		.filter((date) => date !== undefined)
		.sort();
	if (dates.length / cells.length < 0.3) return false;
	return dates.length < 5 || daysBetween(dates[0] as string, dates.at(-1) as string) > 3 * 365;
}

function toDate(cell: string): string | undefined {
	const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(cell) ?? [];
	const named = /^(\d{1,2})[ -]([A-Za-z]{3})[a-z]*[ -](\d{4}|\d{2})$/.exec(cell);
	const monthOfName = named ? 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf((named[2] as string).toLowerCase()) / 3 + 1 : 0;
	const date = named ? iso(named[3] as string, String(monthOfName), named[1] as string) : day ? iso(year, month, day) : cell.slice(0, 10);
	return isDate(date) ? date : undefined;
}

function iso(year: string, month: string, day: string): string {
	return `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
