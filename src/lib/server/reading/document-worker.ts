import type { Line, ReadFile } from '#domain/reading/reading.ts';
import { answerJobs } from '../documents/write/worker-port.ts';
import { limitBuffers, withinBuffers } from './buffer-limit.ts';
import { Unreadable } from './unreadable.ts';

/** A file that is to be read as a document, after its kind was found by its content. */
export type DocumentJob =
	{ kind: 'pdf' | 'docx' | 'odt' | 'xlsx'; bytes: Uint8Array; name: string } | { kind: 'html' | 'text' | 'csv'; text: string; name: string };
/** What was read, or why nothing was, as the rest of a sentence. */
export type DocumentResult = { read: ReadFile } | { refused: string };

limitBuffers();

answerJobs(async (job: DocumentJob): Promise<DocumentResult> => {
	try {
		const { pages, lines, warnings } = await withinBuffers(() => linesOf(job));
		const { recognise } = await import('./recognise/recognise.ts');
		return { read: { pages, lines, pieces: recognise(lines, job.name), warnings } };
	} catch (cause) {
		if (cause instanceof Unreadable) return { refused: cause.message };
		throw cause;
	}
});

// Each library is loaded when it is first asked for: they are large.
async function linesOf(job: DocumentJob): Promise<{ pages: number; lines: Line[]; warnings: string[] }> {
	if (job.kind === 'pdf') return (await import('./lines/pdf.ts')).readPdf(job.bytes);
	const lines = await wordsOf(job);
	if (lines.length === 0) throw new Unreadable('holds no words that can be read');
	return { pages: Math.max(...lines.map(({ page }) => page)), lines, warnings: [] };
}

async function wordsOf(job: DocumentJob): Promise<Line[]> {
	if (job.kind === 'docx') return (await import('./lines/word.ts')).wordLines(job.bytes);
	if (job.kind === 'odt') return (await import('./lines/odt.ts')).odtLines(job.bytes);
	if (job.kind === 'html') return (await import('./lines/html.ts')).htmlLines(job.text);
	if (job.kind === 'text') return (await import('./lines/text.ts')).textLines(job.text);
	const { sheetLines } = await import('./lines/sheet.ts');
	if (job.kind === 'xlsx') return sheetLines(await (await import('./xlsx.ts')).readXlsx(job.bytes));
	return job.kind === 'csv' ? sheetLines((await import('./csv.ts')).readCsv(job.text)) : [];
}
