import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { productNode, root } from './root.js';
import { giveUp, run } from './run.js';

/** @typedef {{ packages: Record<string, { version?: string; link?: boolean; dev?: boolean; devOptional?: boolean; optional?: boolean }> }} Lock */

/**
 * Installs the packages of the lock file unless they are all there, at their versions, however they came. Ends the process with a sentence where that fails.
 * @param {{ forTests?: boolean }} [what] `forTests` wants the packages of the tests too
 */
export async function install({ forTests = false } = {}) {
	if (isInstalled(forTests)) return;
	process.stdout.write('Installing packages (about a minute, only when they have changed)...\n');
	const npm = process.env.npm_execpath;
	// Not `npm ci`: it refuses a lock file that lacks the programs of platforms which the registry of its writer did not have. This changes no lock file either.
	const args = ['install', '--no-save', '--no-progress', '--loglevel=error', ...(forTests ? ['--include=dev'] : [])];
	const status = npm ? await run(process.execPath, [npm, ...args]) : await run('npm', args);
	if (status !== 0)
		giveUp('The packages could not be installed (npm says why above). Check that this machine reaches the package registry, then run the command again.');
	if (!existsSync(productNode))
		giveUp(
			'The packages were installed without Node 24. Allow the install script of the package "node" (npm config ignore-scripts must be false), then run the command again.'
		);
}

/** npm writes what it installed into node_modules as a second lock file, last of all: comparing the two needs no mark of our own. */
function isInstalled(/** @type {boolean} */ forTests) {
	const installed = join(root, 'node_modules', '.package-lock.json');
	if (!existsSync(productNode) || !existsSync(installed)) return false;
	const wanted = readLock(join(root, 'package-lock.json'));
	const there = readLock(installed);
	return Object.entries(wanted.packages).every(([path, { version, link, dev, devOptional, optional }]) => {
		if (path === '' || link || optional || ((dev || devOptional) && !forTests)) return true;
		return there.packages[path]?.version === version;
	});
}

/** @returns {Lock} */
function readLock(/** @type {string} */ path) {
	return JSON.parse(readFileSync(path, 'utf8'));
}
