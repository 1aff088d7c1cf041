import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './root.js';

/**
 * Runs a program in the product's folder and gives its exit code. A signal that ends this process is handed to the program first, and its end awaited:
 * nothing is left running. `quiet` keeps what the program says and shows it only when it fails; `ipc` tells the program when this process dies; `whole` says
 * that work which a signal cut short has failed, whatever the program makes of it (a server that stops when asked has not); `env` is added to the
 * environment of this process.
 * @param {string} program
 * @param {string[]} args
 * @param {{ quiet?: boolean; ipc?: boolean; whole?: boolean; env?: Record<string, string> }} [how]
 * @returns {Promise<number>}
 */
export function run(program, args, { quiet = false, ipc = false, whole = false, env = {} } = {}) {
	const output = quiet ? 'pipe' : 'inherit';
	const child = spawn(program, args, {
		cwd: root,
		env: { ...process.env, ...env },
		stdio: ipc ? ['inherit', output, output, 'ipc'] : ['inherit', output, output]
	});
	/** @type {Buffer[]} */
	const said = [];
	for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => said.push(text));
	/** @type {NodeJS.Signals | undefined} */
	let ending;
	const handOn = (/** @type {NodeJS.Signals} */ signal) => {
		ending = signal;
		child.kill(signal);
	};
	process.on('SIGTERM', handOn);
	process.on('SIGINT', handOn);
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (code, signal) => {
			process.off('SIGTERM', handOn);
			process.off('SIGINT', handOn);
			const status = code ?? 128 + (signal ? constants.signals[signal] : 0);
			if (ending) process.exit(whole && status === 0 ? 128 + constants.signals[ending] : status);
			if (quiet && status !== 0) process.stderr.write(Buffer.concat(said));
			resolve(status);
		});
	});
}

/**
 * Says one sentence and ends this process.
 * @param {string} sentence
 * @returns {never}
 */
export function giveUp(sentence) {
	process.stderr.write(`${sentence}\n`);
	process.exit(1);
}
