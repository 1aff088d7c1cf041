import { createHash } from 'node:crypto';
import { lines, timescaleLines, type PlanAction } from '#domain/plan/action.ts';
import { ragLabel, type Legend, type PlanArea } from '#domain/plan/plan.ts';
import type { PlanCell } from '#domain/plan/intake.ts';
import { postLabel, type Post } from '#domain/plan/post.ts';
import { plainCell } from '../../reading/table.ts';

/** The headings of the exported table, by which its columns are found wherever they were moved. */
export const headers: Record<Exclude<PlanCell, 'date'>, string> = {
	area: 'Area for improvement',
	text: 'Actions',
	leads: 'Lead',
	responsible: 'Responsible officer',
	evidence: 'Evidence',
	timescale: 'Timescale',
	plans: 'Link to other plans',
	progress: 'Progress',
	rag: 'RAG'
};
export const idHeaders = { area: 'Area id', action: 'Action id' };
export const dateHeader = 'Date';

/** The cells whose marks travel in the file, in this order for good: files that were exported long ago come back. */
export const markedCells: readonly PlanCell[] = ['area', 'text', 'leads', 'responsible', 'evidence', 'timescale', 'plans', 'progress', 'rag', 'date'];

/** The line of the progress cell that the product itself writes; it is no part of what people report. */
const doneLine = /^Done on \d{1,2} [A-Z][a-z]+ \d{4}, says /;

/** An action as the cells of the exported table have it, which is what an edited file is compared with. The area stands without its number, which moves. */
export function cellsOf(legend: Legend, area: Pick<PlanArea, 'title' | 'leads'>, action: PlanAction | null): Record<PlanCell, string> {
	return {
		area: plainCell(area.title),
		text: plainCell(action?.text ?? ''),
		leads: postsText(action?.leads ?? area.leads),
		responsible: postsText(action?.responsible ?? []),
		evidence: plainCell(action?.evidenceOfSuccess ?? ''),
		timescale: action ? plainCell(timescaleLines(action).join('\n')) : '',
		plans: plainCell(action?.otherPlans ?? ''),
		progress: action ? lines(action.progress).join('\n') : '',
		rag: action?.rag ? ragLabel(legend, action.rag) : '',
		date: action?.dueOn ?? ''
	};
}

/** A cell as it stands in a file, made comparable with `cellsOf`. */
export function comparable(cell: PlanCell, text: string): string {
	const plain = plainCell(text);
	if (cell === 'area') return plain.replace(/^\d{1,3}\. /, '');
	if (cell === 'leads' || cell === 'responsible') return postNames(plain).join('\n');
	if (cell === 'progress')
		return lines(plain)
			.filter((line) => !doneLine.test(line))
			.join('\n');
	return plain;
}

/** The posts of a cell: one to a line, or between semicolons. */
export function postNames(text: string): string[] {
	return [
		...new Set(
			text
				.split(/[;\n]/)
				.map((name) => name.trim())
				.filter(Boolean)
		)
	];
}

/** A mark by which it is seen later whether a cell changed; the words cannot be had from it. Empty cells have no mark. */
function markOf(text: string): string {
	return text === '' ? '' : createHash('sha256').update(text).digest('base64url').slice(0, 8);
}

/** The mark of one cell. The order of posts in a cell, and the case of a status, say nothing. */
export function markFor(cell: PlanCell, text: string): string {
	if (cell === 'leads' || cell === 'responsible') return markOf(postNames(text).toSorted().join('\n'));
	return markOf(cell === 'rag' ? text.toLowerCase() : text);
}

/** The marks of all cells, parted by spaces; a dot stands for an empty cell. */
export function marksOf(cells: Record<PlanCell, string>): string {
	return markedCells.map((cell) => markFor(cell, cells[cell]) || '.').join(' ');
}

function postsText(posts: Post[]): string {
	return posts.map(postLabel).join('\n');
}
