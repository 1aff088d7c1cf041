import { formatBytes, largestFile } from '#domain/file.ts';
import { RuleBroken } from '#domain/outcomes.ts';
import { WorkerPool } from '../documents/write/worker-pool.ts';
import { detectKind } from '../files/detect-kind.ts';
import { readText } from '../files/plain-text.ts';
import { safeName } from '../files/safe-name.ts';
import { checkZip } from '../files/zip-limits.ts';
import type { ReadingJob, ReadingResult } from './reading-worker.ts';
import type { ReadTable } from './table.ts';

/** Reads files that others made: in threads of their own, with 30 seconds and 700 MB for each. */
const readers = new WorkerPool<ReadingJob, ReadingResult>({ file: 'src/lib/server/reading/reading-worker.ts', most: 1, timeLimit: 30_000, memory: 700 });

export type Readable = 'xlsx' | 'docx' | 'csv';
const labels: Record<Readable, string> = { xlsx: 'an Excel workbook (xlsx)', docx: 'a Word document (docx)', csv: 'a CSV file' };

/**
 * The tables of an uploaded file. Its kind is what its content says. Nothing of it is run, and nothing of it is kept here.
 * Throws RuleBroken (on the field `file`) for what is empty, too large, of another kind, with macros, made to harm, or broken.
 */
export async function readTables(bytes: Buffer, givenName: string, kinds: readonly Readable[]): Promise<{ name: string; tables: ReadTable[] }> {
	const name = safeName(givenName);
	if (bytes.length === 0) throw refusal(`${name} is empty. Choose a file with something in it`);
	if (bytes.length > largestFile) throw refusal(`${name} is ${formatBytes(bytes.length)}. The limit is ${formatBytes(largestFile)}`);
	const job = await jobFor(bytes, name, kinds);
	const result = await readers.run(job).catch((cause: unknown) => {
		throw Object.assign(refusal(`${name} cannot be read. Open it in its own program, save it again, and choose it again`), { cause });
	});
	if ('refused' in result) throw refusal(`${name} ${result.refused}`);
	return { name, tables: result.tables };
}

async function jobFor(bytes: Buffer, name: string, kinds: readonly Readable[]): Promise<ReadingJob> {
	const wanted = kinds.map((kind) => labels[kind]).join(', ');
	const found = await detectKind(bytes, name);
	if ('refused' in found)
		throw refusal(/macros|old Office|password/.test(found.refused) ? `${name} ${found.refused}` : `${name} cannot be read here. Choose ${wanted}`);
	const kind = found.extension === 'txt' ? 'csv' : found.extension;
	if (!isReadable(kind) || !kinds.includes(kind)) throw refusal(`${name} is of another kind: ${found.label}. Choose ${wanted}`);
	if (kind === 'csv') return { kind, text: readText(bytes) };
	await checkZip(bytes).catch((cause: unknown) => {
		if (cause instanceof RuleBroken) throw refusal(`${name} ${cause.message}`);
		throw Object.assign(refusal(`${name} cannot be read. Open it in its own program, save it again, and choose it again`), { cause });
	});
	return { kind, bytes: new Uint8Array(bytes) };
}

function isReadable(kind: string): kind is Readable {
	return kind in labels;
}

function refusal(message: string): RuleBroken {
	return new RuleBroken(message, 'file');
}
