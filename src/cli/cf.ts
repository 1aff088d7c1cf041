import { readFile } from 'node:fs/promises';
import { connect as connectSocket } from 'node:net';
import { readConfiguration, type Configuration } from '#server/configuration.ts';
import { connect } from '#server/db/connect.ts';
import { UsageError, type Command, type Given } from './command.ts';
import { framesOf, readFrames, type Frame } from './frames.ts';
import { parseCommand, runCommand } from './run-command.ts';
import { socketPath } from './serve-commands.ts';
import { showFrames } from './show-frames.ts';

// A reader that has seen enough (head, less) closes the pipe: that is no fault.
process.stdout.on('error', (cause: NodeJS.ErrnoException) => process.exit(cause.code === 'EPIPE' ? 0 : 1));
process.exitCode = await main(process.argv.slice(2));

/** Reads the words, runs the command here or in the running server, shows its answer. Gives the exit code. */
async function main(words: string[]): Promise<number> {
	try {
		const { command, given } = parseCommand(words);
		if ('alone' in command) return await showFrames(command.alone(given), { json: given.values.json === true });
		for (const path of command.inputs?.(given) ?? []) given.files.set(path, await readInput(path));
		given.passphrase = process.env.CF_PASSPHRASE;
		const configuration = readConfiguration(process.env);
		const frames = configuration.databaseUrl ? undefined : await askServer(configuration, words, given);
		return await showFrames(frames ?? runHere(configuration, command, given), { json: given.values.json === true });
	} catch (cause) {
		process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
		return cause instanceof UsageError ? 2 : 1;
	}
}

async function readInput(path: string): Promise<Buffer> {
	return readFile(path).catch((cause: unknown) => {
		throw new UsageError(`${path} cannot be read`, { cause });
	});
}

async function* runHere(configuration: Configuration, command: Command, given: Given): AsyncGenerator<Frame> {
	const connection = await connect(configuration);
	try {
		yield* framesOf(await runCommand({ db: connection.db, connection, configuration }, command, given));
	} finally {
		await connection.close();
	}
}

/** Asks the server of the data folder; undefined when none runs, and the command then opens the database itself. */
async function askServer(configuration: Configuration, words: string[], given: Given): Promise<AsyncGenerator<Frame> | undefined> {
	const socket = connectSocket(socketPath(configuration.dataDir));
	const open = await new Promise<boolean>((settle) => {
		socket.once('connect', () => settle(true));
		socket.once('error', () => settle(false));
	});
	if (!open) return undefined;
	const files = [...given.files].map(([path, bytes]): [string, string] => [path, bytes.toString('base64')]);
	socket.write(`${JSON.stringify({ type: 'ask', words, files, passphrase: given.passphrase } satisfies Frame)}\n`);
	socket.setEncoding('utf8');
	return readFrames(socket);
}
