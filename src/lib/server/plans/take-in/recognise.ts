import { takenColumns, type TakenColumn } from '#domain/plan/intake.ts';
import { plainHeader, type ReadRow, type ReadTable } from '../../reading/table.ts';

/** What a column of a file was taken for, by which word of its heading, and whether that word alone is the heading. */
export type Recognised = { header: string; column: TakenColumn | ''; word: string; sure: boolean };

/** The nine usual columns under the names that councils give them; the more telling words first. */
const words: Record<TakenColumn, string[]> = {
	area: [
		'area for improvement',
		'areas for improvement',
		'area for development',
		'areas for development',
		'improvement area',
		'area',
		'theme',
		'recommendation',
		'recommendations',
		'priority',
		'priorities',
		'key issue',
		'issue',
		'objective',
		'finding',
		'what needs to improve',
		'workstream'
	],
	text: [
		'actions',
		'action',
		'actions required',
		'action required',
		'action to be taken',
		'actions to be taken',
		'key actions',
		'agreed action',
		'what will we do',
		'what we will do',
		'what are we going to do',
		'task',
		'tasks',
		'activity',
		'milestone',
		'steps'
	],
	leads: [
		'lead',
		'leads',
		'lead officer',
		'lead post',
		'lead person',
		'strategic lead',
		'owner',
		'action owner',
		'accountable officer',
		'accountable',
		'senior responsible officer',
		'sro',
		'who',
		'by whom',
		'who will lead'
	],
	responsible: [
		'responsible officer',
		'responsible officers',
		'responsible',
		'responsible person',
		'responsibility',
		'person responsible',
		'operational lead',
		'officer',
		'officers',
		'delivered by',
		'supported by',
		'support'
	],
	evidence: [
		'evidence of success',
		'evidence',
		'success criteria',
		'success measure',
		'success measures',
		'measure of success',
		'measures of success',
		'how will we know',
		'how we will know',
		'outcome',
		'outcomes',
		'intended outcome',
		'expected outcome',
		'impact',
		'intended impact',
		'what will be different',
		'what will success look like',
		'kpi',
		'measure',
		'measures'
	],
	timescale: [
		'timescale',
		'timescales',
		'time scale',
		'by when',
		'deadline',
		'due date',
		'target date',
		'target completion date',
		'completion date',
		'end date',
		'timeframe',
		'timeline',
		'due',
		'when',
		'date'
	],
	plans: [
		'link to other plans',
		'links to other plans',
		'linked plans',
		'other plans',
		'related plans',
		'links',
		'link',
		'strategic link',
		'strategic links',
		'cross reference'
	],
	progress: [
		'progress',
		'progress update',
		'progress to date',
		'update',
		'updates',
		'latest update',
		'current position',
		'position',
		'commentary',
		'comments',
		'comment',
		'notes'
	],
	rag: ['rag', 'brag', 'rag status', 'rag rating', 'brag rating', 'brag status', 'current rag', 'status', 'traffic light', 'rating']
};

/** The columns of a row of headings. Each kind of column stands once: where two headings could be it, the surer one is, and then the one further left. */
export function recogniseColumns(header: ReadRow): Recognised[] {
	const headings = header.cells.map((cell) => plainHeader(cell.text));
	const guesses = headings
		.flatMap((heading, index) => takenColumns.flatMap((column) => ({ index, column, ...likeness(heading, column) })))
		.filter(({ score }) => score > 0)
		.toSorted((a, b) => b.score - a.score || a.index - b.index);
	const chosen = new Map<number, (typeof guesses)[number]>();
	for (const guess of guesses)
		if (!chosen.has(guess.index) && ![...chosen.values()].some(({ column }) => column === guess.column)) chosen.set(guess.index, guess);
	return header.cells.map((cell, index) => {
		const guess = chosen.get(index);
		return { header: cell.text.replaceAll('\n', ' '), column: guess?.column ?? '', word: guess?.word ?? '', sure: (guess?.score ?? 0) >= 100 };
	});
}

/** The row of headings of a table: the one among the first 30 in which most columns are recognised, or -1. An action plan has at least a column of actions or areas, and another. */
export function headerRow(table: ReadTable): number {
	let best = { index: -1, found: 1 };
	table.rows.slice(0, 30).forEach((row, index) => {
		const columns = recogniseColumns(row).flatMap(({ column }) => column || []);
		const isPlan = columns.includes('text') || columns.includes('area');
		if (isPlan && columns.length > best.found) best = { index, found: columns.length };
	});
	return best.index;
}

/** 100 and more: the heading is the word itself; fewer: it begins with it, or has it. A longer word tells more. */
function likeness(heading: string, column: TakenColumn): { score: number; word: string } {
	let best = { score: 0, word: '' };
	for (const word of words[column]) {
		const bare = heading
			.replaceAll(/\(s\)|[()?/&-]/g, ' ')
			.replaceAll(/\s+/g, ' ')
			.trim();
		const score =
			heading === word || bare === word
				? 100
				: ` ${bare} `.startsWith(` ${word} `)
					? 40 + word.length
					: ` ${bare} `.includes(` ${word} `)
						? 10 + word.length
						: 0;
		if (score > best.score) best = { score, word };
	}
	return heading.length > 80 ? { score: 0, word: '' } : best;
}
