import type { Line } from '#domain/reading/reading.ts';
import { cleanText } from '../../documents/characters.ts';
import type { Draft } from './pdf-lines.ts';
import { leadingOf, type Usual } from './pdf-usual.ts';
import { plainLines } from './text.ts';

/** The lines of a PDF in one type throughout, such as a text that was printed: what stands apart does so by empty lines. Cells and footnotes stay as they are. */
export function unstyledLines(drafts: Draft[], usual: Usual): Line[] {
	const edge = Math.min(...drafts.map(({ x }) => x));
	const lines: Line[] = [];
	let run: Parameters<typeof plainLines>[0][number][] = [];
	const close = () => {
		lines.push(...plainLines(run));
		run = [];
	};
	for (const [index, draft] of drafts.entries()) {
		const { line, note, x, first, size } = draft;
		const text = cleanText(line.text);
		if (note || line.cell) {
			close();
			lines.push({ ...line, text });
			continue;
		}
		const before = drafts[index - 1];
		const gap = !before || before.lastPage !== line.page || first.y - before.last.y > 1.3 * leadingOf(size, usual) || first.y < before.last.y;
		// A dozen points are two letters of a common size.
		run.push({ page: line.page, indent: Math.round((x - edge) / 6), text: line.mark ? `${line.mark} ${text}` : text, gap });
	}
	close();
	return lines;
}
