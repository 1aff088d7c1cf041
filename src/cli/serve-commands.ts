import { chmodSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import type { Context } from './command.ts';
import { framesOf, readFrames } from './frames.ts';
import { parseCommand, runCommand } from './run-command.ts';

/** Where the server of a data folder listens for commands. */
export function socketPath(dataDir: string): string {
	return join(dataDir, 'cf.sock');
}

/**
 * On the embedded database the server that runs carries out commands, since only one process may open it. The socket stands in the data folder and is
 * open to its owner alone. A socket left behind by a crash is replaced: the lock of the folder is ours by now.
 */
export async function serveCommands(context: Context): Promise<Server> {
	const path = socketPath(context.configuration.dataDir);
	rmSync(path, { force: true });
	const server = createServer((socket) => void answerOn(socket, context));
	await new Promise<void>((settle, fail) => {
		server.once('error', fail);
		server.listen(path, settle);
	});
	chmodSync(path, 0o600);
	server.unref();
	return server;
}

async function answerOn(socket: Socket, context: Context): Promise<void> {
	socket.setEncoding('utf8');
	try {
		for await (const frame of readFrames(socket)) {
			if (frame.type !== 'ask') return;
			const { command, given } = parseCommand(frame.words);
			given.files = new Map(frame.files.map(([path, data]) => [path, Buffer.from(data, 'base64')]));
			given.passphrase = frame.passphrase;
			for await (const out of framesOf(await runCommand(context, command, given))) {
				if (!socket.write(`${JSON.stringify(out)}\n`)) await new Promise((settle) => socket.once('drain', settle));
			}
			socket.end();
		}
	} catch (cause) {
		socket.end(`${JSON.stringify({ type: 'end', code: 1, error: cause instanceof Error ? cause.message : String(cause) })}\n`);
	}
}
