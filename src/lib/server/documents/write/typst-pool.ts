import { existsSync, readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { applicationFile } from './application-root.ts';
import type { TypstInput } from './typst-input.ts';
import type { TypstAnswer, TypstJob, TypstWorkerData } from './typst-worker.ts';

const here = 'src/lib/server/documents/write';
const fontPackages = 'node_modules/@expo-google-fonts';
const cuts = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];
/** What the letter is set in: these must be there. */
const atkinson = cuts.map((cut) => `${fontPackages}/atkinson-hyperlegible/${cut}/AtkinsonHyperlegible_${cut}.ttf`);
/** Other scripts and pictographs are drawn with these where they are installed, else with what the machine has. */
const fallbacks = ['noto-sans-arabic/400Regular/NotoSansArabic_400Regular', 'noto-sans-arabic/700Bold/NotoSansArabic_700Bold', 'noto-emoji/400Regular/NotoEmoji_400Regular'];

/** Two, because a letter takes longer than a person should wait behind another; more would only share the same processors. */
const mostWorkers = 2;
/** A letter takes a tenth of a second; what takes this long never ends. */
const timeLimit = 30_000;

type Waiting = { job: Omit<TypstJob, 'id'>; resolve: (answer: TypstAnswer) => void; reject: (error: Error) => void };
type Hand = { worker: Worker; task?: Waiting; timer?: NodeJS.Timeout };

const hands: Hand[] = [];
const queue: Waiting[] = [];
let lastId = 0;

/**
 * Has one document drawn in a worker thread, because Typst stops the thread it runs on. Workers start at the first document, are
 * replaced when they die or take too long, and do not keep the process alive. Rejects with the reason when the document cannot be drawn.
 */
export function drawWithTypst(kind: TypstJob['kind'], input: TypstInput): Promise<TypstAnswer> {
	return new Promise((resolve, reject) => {
		queue.push({ job: { kind, input }, resolve, reject });
		handOut();
	});
}

function handOut(): void {
	const hand = hands.find((candidate) => !candidate.task) ?? (hands.length < mostWorkers ? hire() : undefined);
	const task = hand && queue.shift();
	if (!hand || !task) return;
	hand.task = task;
	hand.worker.ref();
	hand.timer = setTimeout(() => dismiss(hand, new Error(`The document took more than ${timeLimit / 1000} seconds to draw`)), timeLimit);
	lastId += 1;
	hand.worker.postMessage({ id: lastId, ...task.job } satisfies TypstJob);
}

function hire(): Hand {
	const fonts = [...atkinson.map((font) => applicationFile(font)), ...fallbacks.map((font) => applicationFile(fontPackages, `${font}.ttf`)).filter((font) => existsSync(font))];
	const workerData: TypstWorkerData = { workspace: applicationFile(here), template: readFileSync(applicationFile(here, 'document.typ'), 'utf8'), fonts };
	const hand: Hand = { worker: new Worker(applicationFile(here, 'typst-worker.ts'), { workerData, execArgv: [] }) };
	hand.worker.unref();
	hand.worker.on('message', (answer: TypstAnswer) => {
		const task = release(hand);
		if (answer.error === undefined) task?.resolve(answer);
		else task?.reject(new Error(answer.error));
		handOut();
	});
	hand.worker.on('error', (cause) => dismiss(hand, new Error('The document could not be drawn', { cause })));
	hand.worker.on('exit', () => dismiss(hand, new Error('The worker that drew the document ended')));
	hands.push(hand);
	return hand;
}

function release(hand: Hand): Waiting | undefined {
	const { task } = hand;
	clearTimeout(hand.timer);
	hand.worker.unref();
	delete hand.task;
	return task;
}

/** A worker that died or hangs is not used again; its document fails, the others go to a new worker. */
function dismiss(hand: Hand, reason: Error): void {
	const place = hands.indexOf(hand);
	if (place < 0) return;
	hands.splice(place, 1);
	release(hand)?.reject(reason);
	void hand.worker.terminate();
	handOut();
}
