import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.js';
import { check } from './check.js';
import { productNode, root } from './root.js';
import { run } from './run.js';
import { getTools } from './test-tools.js';

const runs = [
	{ name: 'Rules, and both databases', projects: ['unit', 'unit-los-angeles', 'pglite', 'postgres'], ofServer: false },
	{ name: 'The built server', projects: ['e2e', 'real'], ofServer: true }
];

/** Runs every check and every test, prints what was left out, and last of all the counts alone on a line. Gives the exit code. */
export async function testAll() {
	useFolderOfItsOwn();
	const leftOut = await getTools();
	const counts = { passed: 0, failed: 0, skipped: 0 };
	heading('Format, lint and types');
	if (!(await check())) counts.failed += 1;
	heading('Build');
	const built = await build();
	if (!built) counts.failed += 1;
	for (const { name, projects, ofServer } of runs) {
		if (ofServer && !built) {
			leftOut.push(`${name}: it could not be built, so none of its journeys was tried.`);
			continue;
		}
		heading(name);
		const result = await vitest(projects);
		counts.passed += result.passed;
		counts.failed += result.failed;
		counts.skipped += result.skipped;
	}
	if (leftOut.length > 0) process.stdout.write(`\n${boxed('LEFT OUT OF THIS RUN', leftOut)}\n`);
	process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
	return counts.failed === 0 ? 0 : 1;
}

/** Runs the tests of these projects and counts them. A run that breaks off, or fails outside a test, counts as one failure at least. */
async function vitest(/** @type {string[]} */ projects) {
	const report = join(tmpdir(), 'report.json');
	const chosen = projects.map((project) => `--project=${project}`);
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	const status = await run(productNode, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--passWithNoTests', ...chosen, ...reporters], { whole: true });
	const counts = { passed: 0, failed: 0, skipped: 0 };
	try {
		const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'));
		Object.assign(counts, { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests });
	} catch {
		process.stdout.write('The tests broke off before they were counted.\n');
	}
	rmSync(report, { force: true });
	if (status !== 0) counts.failed = Math.max(counts.failed, 1);
	return counts;
}

/** All that the run writes to the temporary folder stands in one, which goes with it, however it ends. PostgreSQL's own user must be able to enter it. */
function useFolderOfItsOwn() {
	const folder = mkdtempSync(join(tmpdir(), 'cf-tests-'));
	chmodSync(folder, 0o711);
	process.env.TMPDIR = folder;
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
}

function heading(/** @type {string} */ name) {
	process.stdout.write(`\n== ${name} ==\n`);
}

function boxed(/** @type {string} */ title, /** @type {string[]} */ lines) {
	const width = Math.max(title.length, ...lines.map((line) => line.length));
	const row = (/** @type {string} */ text) => `║ ${text.padEnd(width)} ║`;
	return [`╔${'═'.repeat(width + 2)}╗`, row(title), row(''), ...lines.map(row), `╚${'═'.repeat(width + 2)}╝`].join('\n');
}
