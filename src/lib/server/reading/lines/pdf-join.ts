import type { Draft } from './pdf-lines.ts';
import { endsEarly } from './pdf-layout.ts';
import { joinTexts } from './pdf-rows.ts';

/** Joins what a page break parted: a paragraph, a list item, a cell. Footnotes between the two halves move behind the whole. `edges`: how far right the text of each page goes. */
export function joinPages(pages: Draft[][], edges: number[]): Draft[] {
	const all: Draft[] = [];
	pages.forEach((drafts, index) => {
		const notesFrom = all.findLastIndex((draft) => !draft.note) + 1;
		const before = all[notesFrom - 1];
		const place = drafts.findIndex((draft) => !draft.note);
		const after = drafts[place];
		if (before && after && before.lastPage < after.line.page && goesOn(before, after, edges[index - 1] ?? 0)) {
			before.line.text = joinTexts([before.line.text, after.line.text]);
			before.last = after.last;
			before.lastPage = after.lastPage;
			all.push(...drafts.filter((draft) => draft !== after));
		} else all.push(...drafts);
	});
	return all;
}

function goesOn(before: Draft, after: Draft, edge: number): boolean {
	const [a, b] = [before.line, after.line];
	if (b.mark || a.role === 'heading' || b.role === 'heading') return false;
	if (a.role === 'cell' || b.role === 'cell') return false;
	if (b.role !== 'paragraph') return false;
	if (Math.abs(before.size - after.size) > 0.1 * before.size) return false;
	const ended = /[.!?:;]['’”")]*$/.test(a.text);
	const small = /^[\p{Ll}(]/u.test(b.text);
	// Set in as far as the words of the item above: the same item.
	const hangs = a.mark !== undefined && before.textX > before.x + 4 && Math.abs(after.x - before.textX) < 5;
	if (hangs) return true;
	if (!ended) return small || !endsEarly(before.last, after.first, edge);
	if (small) return true;
	return a.mark === undefined && !a.text.endsWith(':') && Math.abs(after.x - before.x) < 3 && !endsEarly(before.last, after.first, edge);
}
