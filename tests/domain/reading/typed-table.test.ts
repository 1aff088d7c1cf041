import { expect, test } from 'vitest';
import { asTyped, cellLines, typedRows } from '#domain/reading/typed-table.ts';

test('a table may be pasted with tabs or typed with upright strokes; empty rows are left out', () => {
	expect(typedRows('Action\tLead\r\nWrite a policy | guide\t\n\n')).toEqual([
		['Action', 'Lead'],
		['Write a policy | guide', '']
	]);
	expect(typedRows('| Area | Action |\n| | Write a policy |')).toEqual([
		['Area', 'Action'],
		['', 'Write a policy']
	]);
	expect(typedRows('Area | Action\n | Write a policy')).toEqual([
		['Area', 'Action'],
		['', 'Write a policy']
	]);
	expect(typedRows(' \n|\n')).toEqual([]);
});

test('the lines of a table are offered as it would be typed, and come back as they were', () => {
	const lines = cellLines(
		[
			['Action', '', 'Lead'],
			['', 'Either | or', '']
		],
		{ page: 3, table: 1 }
	);
	expect(lines).toHaveLength(3);
	expect(asTyped(lines)).toBe('Action |  | Lead\n | Either / or');
	expect(asTyped([{ page: 1, role: 'paragraph', text: 'Ap ril 17' }, ...lines.slice(0, 1)])).toBe('Ap ril 17\nAction');
});
