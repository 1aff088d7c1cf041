import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ReadRecord } from '#server/reading/read-record.ts';
import { productNode, root } from '../../scripts/root.js';
import { column, plainPdf } from './make-pdf.ts';

const run = promisify(execFile);
let folder = '';

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'cf-read-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs `cf read` with no database and no settings, as a program would. */
async function read(...words: string[]): Promise<{ records: ReadRecord[]; said: string; faults: string; code: number }> {
	const env = { PATH: process.env['PATH'], DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' };
	const { stdout, stderr, code } = await run(productNode, ['src/cli/cf.ts', 'read', ...words, '--json'], { cwd: root, env }).then(
		({ stdout: out, stderr: faults }) => ({ stdout: out, stderr: faults, code: 0 }),
		(cause: { code: number; stdout: string; stderr: string }) => cause
	);
	const lines = stdout.split('\n').filter(Boolean);
	return { records: code === 2 ? [] : lines.map((line) => JSON.parse(line) as ReadRecord), said: stdout, faults: stderr, code };
}

const report = () =>
	plainPdf([
		[
			{ x: 72, y: 790, text: 'Inspection of Rutland local authority children’s services', size: 18, bold: true },
			{ x: 72, y: 760, text: 'Inspection dates: 28 February to 4 March 2022', bold: true },
			{ x: 72, y: 735, text: 'Lead inspector: A Sample, Her Majesty’s Inspector' },
			{ x: 72, y: 700, text: 'Judgement', bold: true },
			{ x: 380, y: 700, text: 'Grade', bold: true },
			...column(['The experiences and progress of', 'children in care'], { y: 670 }),
			{ x: 380, y: 663, text: 'Good' },
			{ x: 72, y: 620, text: 'Overall effectiveness' },
			{ x: 380, y: 620, text: 'Requires improvement to be good' },
			{ x: 72, y: 570, text: 'What needs to improve?', bold: true },
			{ x: 72, y: 545, text: '•' },
			{ x: 90, y: 545, text: 'How often plans are looked at again.' },
			{ x: 72, y: 500, text: 'The experiences and progress of children in care: good', bold: true },
			{ x: 72, y: 475, text: '1.' },
			{ x: 100, y: 475, text: 'Children are well supported by carers. However, some wait too long to be heard.' }
		]
	]);

test('one object a line and file, in order, as the schema says, with no database', { timeout: 60_000 }, async () => {
	await writeFile(join(folder, 'report.pdf'), report());
	await writeFile(join(folder, 'cut.pdf'), report().subarray(0, 80));
	await writeFile(join(folder, 'note.txt'), 'A note about nothing much.\n\nIt has no findings.');
	const files = ['report.pdf', 'cut.pdf', 'note.txt', 'none.pdf'].map((name) => join(folder, name));
	const { records, code, faults } = await read(...files);
	const valid = new Ajv({ allowUnionTypes: true }).compile(JSON.parse(await readFile(join(root, 'docs/operator/read.schema.json'), 'utf8')) as object);
	for (const record of records) expect(valid(record), JSON.stringify(valid.errors)).toBe(true);
	expect(records.map(({ file }) => file)).toEqual(files);
	expect(code).toBe(1);
	expect(
		faults
			.trim()
			.split('\n')
			.map((line) => line.split(': ')[0])
	).toEqual([files[1], files[3]]);
	const [read1, cut, note, none] = records;
	expect(read1).toMatchObject({
		kind: 'inspection report',
		framework: 'ilacs',
		host: { name: 'Rutland', gss_code: 'E06000017' },
		dates: { visit_start: '2022-02-28', visit_end: '2022-03-04', letter: null, published: null },
		judgements: [
			{ theme: 'The experiences and progress of children in care', grade: 'good' },
			{ theme: 'Overall effectiveness', grade: 'requires improvement to be good' }
		],
		recommendations: [{ text: 'How often plans are looked at again.', deadline: null, page: 1 }],
		findings: [{ kind: 'mixed', theme: 'The experiences and progress of children in care', page: 1 }]
	});
	expect(cut).toMatchObject({ kind: null, findings: [], warnings: [expect.stringContaining('cut.pdf')] });
	expect(note).toMatchObject({ kind: 'other', findings: [], recommendations: [] });
	expect(none).toMatchObject({ kind: null, warnings: [expect.stringContaining('is not there')] });
});

test('without a file it says how to use it', async () => {
	expect(await read()).toMatchObject({ code: 2, said: '' });
});
