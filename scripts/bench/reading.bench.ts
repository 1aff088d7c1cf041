import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { readFile as readBytes } from 'node:fs/promises';
import { readFile } from '#server/reading/read-file.ts';
import { expectations } from '../../tests/real/reading/expectation.ts';
import { percent, summarise } from '../../tests/real/reading/figures.ts';
import { judgeFile } from '../../tests/real/reading/judge.ts';
import { productNode } from '../root.js';
import { median, type Figure } from './bench.ts';

export const name = 'reading';

/** What is read of the real documents against what a person read of them, and how long that takes beside `pdftotext`. Nothing where they are not there. */
export async function run(): Promise<Figure[]> {
	const expected = expectations();
	if (expected.length === 0) process.stderr.write('LEFT OUT: there are no real documents to read.\n');
	const judged = [];
	for (const expectation of expected)
		judged.push(...judgeFile(expectation, await readFile(await readBytes(expectation.path), expectation.path.split('/').at(-1) ?? '')));
	const right = summarise(judged).map(({ group, measure, share }): Figure => ({
		what: `${group}: ${measure}, ${share.right} of ${share.of}`,
		value: percent(share),
		unit: '%'
	}));
	return [...right, ...(await timesOf(expected.map(({ path }) => path).filter((path) => path.endsWith('.pdf'))))];
}

/** All PDFs one after another, by both programs in turn, so that whatever else the machine does slows both. */
async function timesOf(paths: string[]): Promise<Figure[]> {
	if (paths.length === 0) return [];
	const ours: { ms: number; megabytes: number }[] = [];
	const theirs: number[] = [];
	for (let round = 0; round < 3; round++) {
		const begun = performance.now();
		for (const path of paths) await output('pdftotext', [path, '-']);
		theirs.push(performance.now() - begun);
		ours.push(JSON.parse(await output(productNode, [join(import.meta.dirname, 'reading/read-all.ts'), ...paths])) as { ms: number; megabytes: number });
	}
	const [reading, pdftotext] = [median(ours.map(({ ms }) => ms)), median(theirs)];
	return [
		{ what: `${paths.length} PDFs`, value: reading, unit: 'ms' },
		{ what: `${paths.length} PDFs by pdftotext`, value: pdftotext, unit: 'ms' },
		{ what: 'against pdftotext', value: reading / pdftotext, unit: 'times', atMost: 3 },
		{ what: 'memory at its most', value: Math.max(...ours.map(({ megabytes }) => megabytes)), unit: 'MB', atMost: 500 }
	];
}

async function output(program: string, words: string[]): Promise<string> {
	const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'inherit'] });
	const said: Buffer[] = [];
	child.stdout.on('data', (piece: Buffer) => said.push(piece));
	const [code] = (await once(child, 'close')) as [number];
	if (code !== 0) throw new Error(`${program} ended with ${code}`);
	return Buffer.concat(said).toString();
}
