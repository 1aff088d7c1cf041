import { docxFile, type DocxJob } from './docx-file.ts';
import { answerJobs } from './worker-port.ts';

answerJobs(({ doc, largePrint }: DocxJob): Promise<Uint8Array> => docxFile({ doc, largePrint }));
