import { answerJobs } from '../documents/write/worker-port.ts';
import type { ReadTable } from './table.ts';
import { Unreadable } from './unreadable.ts';

/** A file that is to be read as tables, after its kind and its unpacked size were checked. */
export type ReadingJob = { kind: 'xlsx'; bytes: Uint8Array } | { kind: 'docx'; bytes: Uint8Array } | { kind: 'csv'; text: string };
/** The tables, or why there are none, as the rest of a sentence. */
export type ReadingResult = { tables: ReadTable[] } | { refused: string };

// Each library is loaded when it is first asked for: they are large.
answerJobs(async (job: ReadingJob): Promise<ReadingResult> => {
	try {
		if (job.kind === 'xlsx') return { tables: await (await import('./xlsx.ts')).readXlsx(job.bytes) };
		if (job.kind === 'docx') return { tables: await (await import('./docx.ts')).readDocx(job.bytes) };
		return { tables: (await import('./csv.ts')).readCsv(job.text) };
	} catch (cause) {
		if (cause instanceof Unreadable) return { refused: cause.message };
		throw cause;
	}
});
