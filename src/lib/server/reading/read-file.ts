import { availableParallelism } from 'node:os';
import { formatBytes, largestFile } from '#domain/file.ts';
import { RuleBroken } from '#domain/outcomes.ts';
import type { ReadFile } from '#domain/reading/reading.ts';
import { TookTooLong, WorkerPool } from '../documents/write/worker-pool.ts';
import { detectKind } from '../files/detect-kind.ts';
import { looksLikeText, readText } from '../files/plain-text.ts';
import { safeName } from '../files/safe-name.ts';
import { checkZip } from '../files/zip-limits.ts';
import type { DocumentJob, DocumentResult } from './document-worker.ts';

/** Reads documents that others made: in threads of their own, with 60 seconds and 400 MB for each, so that one that was made to harm ends alone. */
const readers = new WorkerPool<DocumentJob, DocumentResult>({
	file: 'src/lib/server/reading/document-worker.ts',
	most: Math.min(2, availableParallelism()),
	timeLimit: 60_000,
	memory: 400
});

const readable = 'Choose a PDF, a Word or OpenDocument text, a web page, plain text, an Excel workbook or CSV';

/**
 * Reads a letter, report or plan: its lines with their place, and what is recognised in each document that the file holds. Nothing of it is kept here.
 * Throws RuleBroken (on the field `file`) with a sentence that begins with the file's name.
 */
export async function readFile(bytes: Buffer, givenName: string): Promise<ReadFile> {
	const name = safeName(givenName);
	if (bytes.length === 0) throw refusal(`${name} is empty. Choose a file with something in it`);
	if (bytes.length > largestFile) throw refusal(`${name} is ${formatBytes(bytes.length)}. The limit is ${formatBytes(largestFile)}`);
	const result = await readers.run(await jobFor(bytes, name)).catch((cause: unknown) => {
		const why = cause instanceof TookTooLong ? 'took more than a minute to read, so reading it was ended' : 'cannot be read';
		throw Object.assign(refusal(`${name} ${why}. Open it in its own program, save it again, and choose it again`), { cause });
	});
	if ('refused' in result) throw refusal(`${name} ${result.refused}`);
	return result.read;
}

async function jobFor(bytes: Buffer, name: string): Promise<DocumentJob> {
	if (isWebPage(bytes)) return { kind: 'html', text: readText(bytes), name };
	const found = await detectKind(bytes, name);
	if ('refused' in found)
		throw refusal(`${name} ${found.refused.replace(/is not a kind of file that can be attached.*/, `is not a kind of file that is read. ${readable}`)}`);
	const kind = found.extension;
	if (kind === 'pdf') return { kind, bytes: new Uint8Array(bytes), name };
	if (kind === 'txt') return { kind: 'text', text: readText(bytes), name };
	if (kind === 'csv') return { kind, text: readText(bytes), name };
	if (kind === 'docx' || kind === 'odt' || kind === 'xlsx') {
		await checkZip(bytes).catch((cause: unknown) => {
			if (cause instanceof RuleBroken) throw refusal(`${name} ${cause.message}`);
			throw Object.assign(refusal(`${name} cannot be read. Open it in its own program, save it again, and choose it again`), { cause });
		});
		return { kind, bytes: new Uint8Array(bytes), name };
	}
	throw refusal(`${name} is of a kind that is not read: ${found.label}. ${readable}`);
}

/** A web page is not kept as one that a browser would show: it is read as words, and never run. */
function isWebPage(bytes: Buffer): boolean {
	const start = bytes.subarray(0, 4096);
	return (
		!start.includes('%PDF-') &&
		looksLikeText(start) &&
		/^\s*(?:<!--[\s\S]*?-->\s*)*(?:<!doctype html|<html|<head|<body|<article|<main|<div|<h1|<p[\s>])/i.test(readText(start).replace('\ufeff', ''))
	);
}

function refusal(message: string): RuleBroken {
	return new RuleBroken(message, 'file');
}
