import { answerJobs } from './worker-port.ts';
import type { DocxJob } from './docx-file.ts';
import type { Workbook } from './sheet.ts';

/** A Word file or an Excel file: both stop the thread that writes them for tens of milliseconds. */
export type OfficeJob = { kind: 'docx'; word: DocxJob } | { kind: 'xlsx'; workbook: Workbook };

// Each library is loaded when it is first asked for: they are large.
answerJobs(async (job: OfficeJob): Promise<Uint8Array> => {
	if (job.kind === 'docx') return (await import('./docx-file.ts')).docxFile(job.word);
	return (await import('./xlsx-file.ts')).xlsxFile(job.workbook);
});
