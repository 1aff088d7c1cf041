import { availableParallelism } from 'node:os';
import { formatBytes, largestFile } from '#domain/file.ts';
import { RuleBroken } from '#domain/outcomes.ts';
import type { ReadFile } from '#domain/reading.ts';
import { WorkerPool } from '../documents/write/worker-pool.ts';
import { detectKind } from '../files/detect-kind.ts';
import { safeName } from '../files/safe-name.ts';
import type { DocumentJob, DocumentResult } from './document-worker.ts';

/** Reads documents that others made: in threads of their own, with 60 seconds and 400 MB for each, so that one that was made to harm ends alone. */
const readers = new WorkerPool<DocumentJob, DocumentResult>({
	file: 'src/lib/server/reading/document-worker.ts',
	most: Math.min(2, availableParallelism()),
	timeLimit: 60_000,
	memory: 400
});

/**
 * Reads a letter, report or plan: its lines with their place, and what is recognised in each document that the file holds. Nothing of it is kept here.
 * Throws RuleBroken (on the field `file`) with a sentence that begins with the file's name.
 */
export async function readFile(bytes: Buffer, givenName: string): Promise<ReadFile> {
	const name = safeName(givenName);
	if (bytes.length === 0) throw refusal(`${name} is empty. Choose a file with something in it`);
	if (bytes.length > largestFile) throw refusal(`${name} is ${formatBytes(bytes.length)}. The limit is ${formatBytes(largestFile)}`);
	const result = await readers.run(await jobFor(bytes, name)).catch((cause: unknown) => {
		throw Object.assign(refusal(`${name} cannot be read. Open it in its own program, save it again, and choose it again`), { cause });
	});
	if ('refused' in result) throw refusal(`${name} ${result.refused}`);
	return result.read;
}

async function jobFor(bytes: Buffer, name: string): Promise<DocumentJob> {
	const found = await detectKind(bytes, name);
	if ('refused' in found) throw refusal(`${name} ${found.refused}`);
	if (found.extension === 'pdf') return { kind: 'pdf', bytes: new Uint8Array(bytes), name };
	throw refusal(`${name} is of a kind that is not read: ${found.label}. Choose a PDF, a Word document, a web page or plain text`);
}

function refusal(message: string): RuleBroken {
	return new RuleBroken(message, 'file');
}
