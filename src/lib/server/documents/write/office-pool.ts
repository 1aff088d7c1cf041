import { WorkerPool } from './worker-pool.ts';
import type { OfficeJob } from './office-worker.ts';

/** Writes Word and Excel files. */
export const office = new WorkerPool<OfficeJob, Uint8Array>({ file: 'src/lib/server/documents/write/office-worker.ts', most: 1 });
