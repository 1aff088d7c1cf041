import { existsSync, readFileSync } from 'node:fs';
import { applicationFile } from './application-root.ts';
import { WorkerPool } from './worker-pool.ts';
import type { TypstJob, TypstResult, TypstWorkerData } from './typst-worker.ts';

const here = 'src/lib/server/documents/write';
const fontPackages = 'node_modules/@expo-google-fonts';
const cuts = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];
/** What the letter is set in: these must be there. */
const atkinson = cuts.map((cut) => `atkinson-hyperlegible/${cut}/AtkinsonHyperlegible_${cut}.ttf`);
/** Other scripts and pictographs are drawn with these where they are installed, else with what the machine has. */
const fallbacks = [
	'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
	'noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
	'noto-emoji/400Regular/NotoEmoji_400Regular.ttf'
];

/** Draws with Typst. Two workers, because a letter takes longer than a person should wait behind another; more would only share the same processors. */
export const typst = new WorkerPool<TypstJob, TypstResult>({ file: `${here}/typst-worker.ts`, workerData: typstWorkerData, most: 2 });

function typstWorkerData(): TypstWorkerData {
	const font = (path: string) => applicationFile(fontPackages, path);
	const fonts = [...atkinson.map(font), ...fallbacks.map(font).filter((file) => existsSync(file))];
	return { workspace: applicationFile(here), template: readFileSync(applicationFile(here, 'document.typ'), 'utf8'), fonts };
}
