import { parentPort } from 'node:worker_threads';
import type { WorkerAnswer } from './worker-pool.ts';

/** The worker's end of a `WorkerPool`: does each job that arrives and sends back its result, or why there is none. */
export function answerJobs<Job, Result>(work: (job: Job) => Result | Promise<Result>): void {
	const port = parentPort;
	if (!port) throw new Error('This file runs as a worker thread only');
	port.on('message', async ({ id, job }: { id: number; job: Job }) => {
		const answer: WorkerAnswer<Result> = { id };
		try {
			answer.result = await work(job);
		} catch (cause) {
			answer.error = cause instanceof Error ? cause.message : String(cause);
		}
		port.postMessage(answer);
	});
}
