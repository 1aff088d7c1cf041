import { readFile as readBytes } from 'node:fs/promises';
import { RuleBroken } from '#domain/outcomes.ts';
import { readFile } from '#server/reading/read-file.ts';
import { recordOf, unread, type ReadRecord } from '#server/reading/read-record.ts';
import type { LoneCommand } from '../command.ts';
import type { Frame } from '../frames.ts';

/** Files that are read ahead of the one that is printed next. */
const ahead = 4;

export const read: LoneCommand = {
	name: 'read',
	usage: 'cf read FILE... [--json]',
	about: 'say what is recognised in letters, reports and plans; one JSON object a line and file',
	options: { json: { type: 'boolean' } },
	positionals: 'some',
	async *alone({ positionals }) {
		const records: Promise<{ record: ReadRecord; failed: boolean }>[] = [];
		let failures = 0;
		for (let at = 0; at < positionals.length; at++) {
			while (records.length < Math.min(positionals.length, at + ahead)) records.push(recordOfFile(positionals[records.length] ?? ''));
			const { record, failed } = (await records[at])!;
			// What was printed is not kept.
			delete records[at];
			if (failed) failures += 1;
			yield { type: 'json', value: record, compact: true } satisfies Frame;
			if (failed) yield { type: 'fault', text: `${record.file}: ${record.warnings.join(' ')}` } satisfies Frame;
			for (const text of linesFor(record)) yield { type: 'line', text } satisfies Frame;
		}
		yield { type: 'end', code: failures > 0 ? 1 : 0 } satisfies Frame;
	}
};

async function recordOfFile(path: string): Promise<{ record: ReadRecord; failed: boolean }> {
	try {
		const bytes = await readBytes(path).catch((cause: unknown) => {
			const why = (cause as NodeJS.ErrnoException).code === 'EISDIR' ? 'is a folder: name the files in it' : 'is not there, or may not be opened';
			throw Object.assign(new RuleBroken(`${path} ${why}`, 'file'), { cause });
		});
		return { record: recordOf(path, await readFile(bytes, path)), failed: false };
	} catch (cause) {
		const why = cause instanceof RuleBroken ? cause.message : 'This file cannot be read';
		return { record: unread(path, `${why.replace(/\.$/, '')}.`), failed: true };
	}
}

/** The same for a person, in a few lines. */
function linesFor({ file, kind, title, host, dates, judgements, findings, recommendations, actions, warnings }: ReadRecord): string[] {
	const days = [dates.visit_start, dates.visit_end, dates.letter, dates.published].filter(Boolean).join(', ');
	return [
		file,
		...(kind ? [`  ${kind}: ${title}`, `  ${[host.name ?? 'no host found', days].filter(Boolean).join('; ')}`] : []),
		...judgements.map(({ theme, grade }) => `  ${theme}: ${grade}`),
		...(kind ? [`  ${findings.length} findings, ${recommendations.length} recommendations, ${actions.length} actions`] : []),
		...warnings.map((warning) => `  ! ${warning}`)
	];
}
