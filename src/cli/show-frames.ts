import { open, type FileHandle } from 'node:fs/promises';
import type { Frame } from './frames.ts';

/** Shows an answer: lines or JSON on standard output, faults on standard error, files written readable by their owner alone. Gives the exit code. */
export async function showFrames(frames: AsyncIterable<Frame>, { json }: { json: boolean }): Promise<number> {
	let file: FileHandle | undefined;
	let code = 1;
	try {
		for await (const frame of frames) {
			if (frame.type === 'line' && !json) process.stdout.write(`${frame.text}\n`);
			if (frame.type === 'json' && json) process.stdout.write(`${JSON.stringify(frame.value, null, frame.compact ? undefined : '\t')}\n`);
			if (frame.type === 'fault' && json) process.stderr.write(`${frame.text}\n`);
			if (frame.type === 'file') {
				await file?.close();
				file = await open(frame.path, 'w', 0o600);
				await file.chmod(0o600);
			}
			if (frame.type === 'piece') await file?.write(Buffer.from(frame.data, 'base64'));
			if (frame.type === 'end') {
				code = frame.code;
				if (frame.error) process.stderr.write(`${frame.error}\n`);
			}
		}
	} finally {
		await file?.close();
	}
	return code;
}
