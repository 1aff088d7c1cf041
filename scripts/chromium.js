import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { onPath } from './programs.js';

/**
 * Gives the path of a Chromium for the tests: the one that CHROMIUM_PATH names, one that is installed, or the browser tool's own download; undefined where
 * there is none. Throws where CHROMIUM_PATH names nothing.
 */
export function findChromium() {
	const given = process.env.CHROMIUM_PATH;
	if (given && !existsSync(given)) throw new Error(`CHROMIUM_PATH is ${given}, which is not there`);
	return given || onPath('chromium') || onPath('chromium-browser') || onPath('google-chrome') || onPath('google-chrome-stable') || downloaded();
}

function downloaded() {
	try {
		const path = createRequire(import.meta.url)('playwright-core').chromium.executablePath();
		return existsSync(path) ? path : undefined;
	} catch {
		// Before the packages are installed there is no browser tool, and so no download of its own.
		return undefined;
	}
}
