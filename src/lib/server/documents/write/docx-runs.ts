import { ExternalHyperlink, ShadingType, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import { isRightToLeft } from '../characters.ts';
import { statusLooks } from './look.ts';
import type { Run } from '../model.ts';

/** The runs of a paragraph as Word has them. A status is its shape as a character and its word, so that colour never stands alone. */
export function docxRuns(runs: Run[], more: IRunOptions = {}): ParagraphChild[] {
	return runs.flatMap((run) => {
		const marks: IRunOptions = { ...more, ...(run.bold ? { bold: true } : {}), ...(run.italic ? { italics: true } : {}) };
		const drawn = run.status ? statusRuns(run, marks) : textRuns(run.text, { ...marks, ...(run.href ? { style: 'Hyperlink' } : {}) });
		return [...(run.href ? [new ExternalHyperlink({ link: run.href, children: drawn })] : drawn), ...(run.break ? [new TextRun({ break: 1 })] : [])];
	});
}

function statusRuns(run: Run, marks: IRunOptions): TextRun[] {
	const look = statusLooks[run.status ?? 'not-started'];
	const ground = { shading: { type: ShadingType.CLEAR, fill: look.ground.slice(1), color: 'auto' } };
	return [
		new TextRun({ ...marks, ...ground, text: `\u00a0${look.character}\u00a0`, color: look.colour.slice(1), font: 'Segoe UI Symbol' }),
		new TextRun({ ...marks, ...ground, text: `${run.text}\u00a0`, color: look.word.slice(1), bold: true })
	];
}

function textRuns(text: string, marks: IRunOptions): TextRun[] {
	const direction = isRightToLeft(text) ? { rightToLeft: true } : {};
	return text.split('\n').map((line, index) => new TextRun({ ...marks, ...direction, text: line, ...(index > 0 ? { break: 1 } : {}) }));
}
