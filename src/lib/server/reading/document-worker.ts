import type { ReadFile } from '#domain/reading.ts';
import { answerJobs } from '../documents/write/worker-port.ts';
import { Unreadable } from './unreadable.ts';

/** A file that is to be read as a document, after its kind was found by its content. */
export type DocumentJob = { kind: 'pdf'; bytes: Uint8Array; name: string };
/** What was read, or why nothing was, as the rest of a sentence. */
export type DocumentResult = { read: ReadFile } | { refused: string };

// Each library is loaded when it is first asked for: they are large.
answerJobs(async (job: DocumentJob): Promise<DocumentResult> => {
	try {
		const { pages, lines, warnings } = await (await import('./lines/pdf.ts')).readPdf(job.bytes);
		const { recognise } = await import('./recognise/recognise.ts');
		return { read: { pages, lines, pieces: recognise(lines, job.name), warnings } };
	} catch (cause) {
		if (cause instanceof Unreadable) return { refused: cause.message };
		throw cause;
	}
});
