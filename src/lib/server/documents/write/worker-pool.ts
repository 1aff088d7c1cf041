import { Worker } from 'node:worker_threads';
import { applicationFile } from './application-root.ts';

/** What a worker sends back for a job: the number of the job and its result, or why there is none. */
export type WorkerAnswer<Result> = { id: number; result?: Result; error?: string };

type Task<Job, Result> = { job: Job; resolve: (result: Result) => void; reject: (error: Error) => void };
type Hand<Job, Result> = { worker: Worker; task?: Task<Job, Result>; timer?: NodeJS.Timeout };

/** A job was still going when its time was up. */
export class TookTooLong extends Error {
	override name = 'TookTooLong';
}

/** After this long with nothing to do a worker gives its memory back. */
const restAfter = 120_000;

/**
 * Does jobs in worker threads, for work that would stop the thread it runs on. A worker starts at the first job, is replaced when it
 * dies or takes too long, ends when it has rested, and does not keep the process alive. The file must run under plain Node; it is
 * named by its path in the source tree, because a bundled server has no such file beside it.
 */
export class WorkerPool<Job, Result> {
	readonly #file: string;
	readonly #workerData: () => unknown;
	readonly #most: number;
	readonly #timeLimit: number;
	readonly #memory: number | undefined;
	readonly #hands: Hand<Job, Result>[] = [];
	readonly #queue: Task<Job, Result>[] = [];
	#lastId = 0;

	/** `most` workers at once. A letter takes a tenth of a second, so what takes as long as `timeLimit` never ends. A worker that takes more than `memory` MB ends. */
	constructor({
		file,
		workerData = () => undefined,
		most,
		timeLimit = 30_000,
		memory
	}: {
		file: string;
		workerData?: () => unknown;
		most: number;
		timeLimit?: number;
		memory?: number;
	}) {
		this.#file = file;
		this.#workerData = workerData;
		this.#most = most;
		this.#timeLimit = timeLimit;
		this.#memory = memory;
	}

	/** The result of one job; rejects with the worker's reason, when the worker dies, and when the time is up. */
	run(job: Job): Promise<Result> {
		return new Promise((resolve, reject) => {
			this.#queue.push({ job, resolve, reject });
			try {
				this.#handOut();
			} catch (cause) {
				this.#queue.pop();
				reject(new Error('The document writer cannot start', { cause }));
			}
		});
	}

	#handOut(): void {
		if (this.#queue.length === 0) return;
		const hand = this.#hands.find((candidate) => !candidate.task) ?? (this.#hands.length < this.#most ? this.#hire() : undefined);
		const task = hand && this.#queue.shift();
		if (!hand || !task) return;
		clearTimeout(hand.timer);
		hand.task = task;
		hand.worker.ref();
		hand.timer = setTimeout(() => this.#dismiss(hand, new TookTooLong(`The document took more than ${this.#timeLimit / 1000} seconds`)), this.#timeLimit);
		this.#lastId += 1;
		hand.worker.postMessage({ id: this.#lastId, job: task.job });
	}

	#hire(): Hand<Job, Result> {
		// A small nursery: what a job throws away is given back early, and two workers stay small beside the server.
		const limits = this.#memory ? { resourceLimits: { maxOldGenerationSizeMb: this.#memory, maxYoungGenerationSizeMb: 24 } } : {};
		const hand: Hand<Job, Result> = { worker: new Worker(applicationFile(this.#file), { workerData: this.#workerData(), execArgv: [], ...limits }) };
		hand.worker.unref();
		hand.worker.on('message', ({ result, error }: WorkerAnswer<Result>) => {
			const task = this.#release(hand);
			if (error === undefined) task?.resolve(result as Result);
			else task?.reject(new Error(error));
			hand.timer = setTimeout(() => this.#dismiss(hand, new Error('Rested')), restAfter).unref();
			this.#handOut();
		});
		hand.worker.on('error', (cause) => this.#dismiss(hand, new Error('The document could not be written', { cause })));
		hand.worker.on('exit', () => this.#dismiss(hand, new Error('The worker that wrote the document ended')));
		this.#hands.push(hand);
		return hand;
	}

	#release(hand: Hand<Job, Result>): Task<Job, Result> | undefined {
		const { task } = hand;
		clearTimeout(hand.timer);
		hand.worker.unref();
		delete hand.task;
		return task;
	}

	/** A worker that died or hangs is not used again; its document fails, the others go to a new worker. */
	#dismiss(hand: Hand<Job, Result>, reason: Error): void {
		const place = this.#hands.indexOf(hand);
		if (place < 0) return;
		this.#hands.splice(place, 1);
		this.#release(hand)?.reject(reason);
		void hand.worker.terminate();
		this.#handOut();
	}
}
