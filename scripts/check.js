import { fileURLToPath } from 'node:url';
import { usePrograms } from './root.js';
import { run } from './run.js';

const steps = [
	{ name: 'Generated types', command: ['svelte-kit', 'sync'] },
	{ name: 'Format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
	{ name: 'Lint', command: ['eslint', '--max-warnings', '0', '.'] },
	{ name: 'Types', command: ['svelte-check', '--tsconfig', 'tsconfig.json', '--fail-on-warnings', '--output', 'human'] }
];

/** Runs every check, so that one run shows all that is wrong. Gives whether all passed. */
export async function check() {
	usePrograms();
	const failed = [];
	for (const { name, command } of steps) {
		const start = performance.now();
		const [program = '', ...args] = command;
		const status = await run(program, args, { whole: true });
		process.stdout.write(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)\n`);
		if (status !== 0) failed.push(name);
	}
	return failed.length === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = (await check()) ? 0 : 1;
