import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { productNode, root } from './root.js';
import { run } from './run.js';

const inputs = ['package.json', 'package-lock.json', 'svelte.config.js', 'vite.config.ts', 'tsconfig.json', 'src', 'migrations', 'static', 'scripts/build.js'];
const stamp = join(root, 'build', '.sources');

/** Builds the server into `build/` unless the last build was of exactly these sources. Gives whether there is a server of these sources; where not, it has said why. */
export async function build() {
	const sources = hashSources();
	if (existsSync(join(root, 'build', 'index.js')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return true;
	process.stdout.write('Building Critical Friend (under a minute, only when it has changed)...\n');
	// Asked for by a test, whose environment says that it is one, it would be built for development otherwise: larger, and with warnings on the console.
	const env = { NODE_ENV: 'production' };
	const status = await run(productNode, [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build'], { quiet: true, env });
	if (status === 0) writeFileSync(stamp, sources);
	else process.stderr.write('Critical Friend could not be built: the build says why above.\n');
	return status === 0;
}

/** A hash of all that goes into the build: paths and contents, since a checkout changes dates and an edit may not. */
function hashSources() {
	const hash = createHash('sha256');
	for (const path of inputs.flatMap((input) => filesIn(join(root, input)))) {
		const content = readFileSync(path);
		hash.update(`${relative(root, path)}\0${content.length}\0`).update(content);
	}
	return hash.digest('hex');
}

/** @returns {string[]} the files under a path, in an order that does not change */
function filesIn(/** @type {string} */ path) {
	const found = statSync(path, { throwIfNoEntry: false });
	if (!found) return [];
	if (!found.isDirectory()) return [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => filesIn(join(path, name)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = (await build()) ? 0 : 1;
