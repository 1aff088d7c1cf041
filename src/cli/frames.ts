import type { Answer } from './answer.ts';

/** What goes over the socket, one JSON object a line. A file travels in pieces, so that a backup is never whole in memory. */
export type Frame =
	| { type: 'ask'; words: string[]; files: [string, string][]; passphrase?: string }
	| { type: 'line'; text: string }
	/** `compact`: one of many, on a line of its own. */
	| { type: 'json'; value: unknown; compact?: true }
	/** Why one of many failed, for whoever reads JSON: among lines it stands with the others. */
	| { type: 'fault'; text: string }
	| { type: 'file'; path: string }
	| { type: 'piece'; data: string }
	| { type: 'end'; code: number; error?: string };

/** The frames of an answer, in order. */
export async function* framesOf(answer: Answer & { error?: string }): AsyncGenerator<Frame> {
	for (const text of answer.lines ?? []) yield { type: 'line', text };
	if (answer.json !== undefined) yield { type: 'json', value: answer.json };
	for (const file of answer.files ?? []) {
		yield { type: 'file', path: file.path };
		const pieces = file.content instanceof Uint8Array ? [file.content] : file.content;
		for await (const piece of pieces) yield { type: 'piece', data: Buffer.from(piece).toString('base64') };
	}
	yield { type: 'end', code: answer.code ?? 0, ...(answer.error ? { error: answer.error } : {}) };
}

/** Reads frames from a stream of text, a line each. */
export async function* readFrames(stream: AsyncIterable<Buffer | string>): AsyncGenerator<Frame> {
	let rest = '';
	for await (const piece of stream) {
		const lines = (rest + piece.toString('utf8')).split('\n');
		rest = lines.pop() ?? '';
		for (const line of lines) yield JSON.parse(line) as Frame;
	}
}
