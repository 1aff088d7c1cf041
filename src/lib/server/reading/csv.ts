import Papa from 'papaparse';
import { cleanText } from '../documents/characters.ts';
import { withoutGuard } from '../documents/write/csv.ts';
import { Unreadable } from './unreadable.ts';
import type { ReadCell, ReadTable } from './table.ts';

const mostRows = 10_000;

/** The one table of a CSV file, whatever parts its cells. What a spreadsheet would take for a formula is marked, unless our own export guarded it. Run in a worker. */
export function readCsv(text: string): ReadTable[] {
	const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: false, delimitersToGuess: [',', '\t', ';', '|'] });
	if (data.length > mostRows)
		throw new Unreadable(`has ${data.length.toLocaleString('en-GB')} rows. Delete those that do not belong to the plan and choose it again`);
	const rows = data.map((values, index) => ({ number: index + 1, cells: values.slice(0, 200).map(cellOf) }));
	return [{ name: 'CSV', kind: 'csv', rows: rows.filter(({ cells }) => cells.some((cell) => cell.text || cell.fault)) }];
}

function cellOf(value: string): ReadCell {
	if (/^\s*[=\uff1d]/.test(value)) return { text: '', fault: 'formula' };
	return { text: cleanText(withoutGuard(value)).trim() };
}
