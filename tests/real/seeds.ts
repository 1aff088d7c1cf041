import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from '../../scripts/root.js';

const folder = resolve(root, '../shared/seeds');
let said = false;

/**
 * The lines of a real document by its number, first line 1 (line 0 is empty); undefined, and one line on the error output, where the documents are not
 * there. None of their words may stand in this repository: tests know line numbers, patterns and counts.
 */
export function readSeed(number: string): string[] | undefined {
	const name = existsSync(folder) ? readdirSync(folder).find((file) => file.startsWith(`${number}_`)) : undefined;
	if (name) return ['', ...readFileSync(join(folder, name), 'utf8').split(/\r?\n/)];
	if (!said) process.stderr.write(`LEFT OUT: the tests on real documents. There is no ${number}_*.txt in ${folder}, where they would be read from.\n`);
	said = true;
	return undefined;
}
