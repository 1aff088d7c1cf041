import { expect } from 'vitest';
import { plain } from './findings-stand.ts';
import type { RealPlan } from './plan-004.ts';
import type { ReadBack, Table } from './read-back.ts';

/** The words over the nine columns. */
const columns = ['Area for improvement', 'Actions', 'Lead', 'Responsible officer', 'Evidence', 'Timescale', 'Link to other plans', 'Progress', 'RAG'];

/**
 * Shows that the plan's table stands in a file: nine columns, an area for each of the plan's, and under it a row for each of its actions with the action's own
 * words in every cell. In a document an area is named in its first row, and the action is numbered; in a sheet the area stands in every row.
 */
export function expectPlan({ tables }: ReadBack, plan: RealPlan, kind: 'document' | 'sheet'): void {
	const rows = planTable(tables).slice(1);
	const wanted = plan.areas.flatMap(({ title, leads, actions }, area) =>
		actions.map((action, index) => [
			kind === 'sheet' || index === 0 ? `${area + 1}. ${title}${kind === 'document' ? ' Accepted' : ''}` : `Area ${area + 1}, continued`,
			kind === 'document' ? `${area + 1}.${index + 1} ${action.text}` : action.text,
			(action.leads.length > 0 ? action.leads : leads).join(' '),
			action.responsible.join(' '),
			action.evidence,
			action.timescale,
			action.plans,
			'',
			''
		])
	);
	expect(wanted).toHaveLength(22);
	expect(rows.map(comparable)).toEqual(wanted.map(comparable));
}

/** Shows that the plan's own words for its statuses, and each post with all who hold it, stand in tables of the same file. */
export function expectLegendAndGlossary({ tables }: ReadBack, { legend, posts }: RealPlan): void {
	const rows = tables.flat().map((row) => row.map(plain));
	expect(legend.filter((label) => !rows.some(([first = '']) => first.endsWith(label)))).toEqual([]);
	expect(posts.filter(({ name, holder }) => !rows.some((row) => row[0] === plain(name) && row.at(-1)?.includes(plain(holder))))).toEqual([]);
}

/** The nine cells of a row. Posts are listed in the order of the glossary, whatever the order in which they were named, so those cells are compared by their words. */
function comparable(row: string[]): string[] {
	const cells = row.slice(0, columns.length).map(plain);
	return cells.map((cell, index) => (index === 2 || index === 3 ? cell.split(' ').sort().join(' ') : cell));
}

function planTable(tables: Table[]): Table {
	const heads = columns.map((words) => words.toLowerCase());
	const table = tables.find(([first]) => first && heads.every((words, index) => plain(first[index] ?? '').toLowerCase() === words));
	if (!table) throw new Error(`No table with the nine columns. First rows: ${JSON.stringify(tables.map(([first]) => first))}`);
	return table;
}
