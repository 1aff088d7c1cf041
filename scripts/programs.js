import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Gives the path of a program that can be run, or undefined.
 * @param {string} program
 * @returns {string | undefined}
 */
export function onPath(program) {
	return (process.env.PATH ?? '')
		.split(delimiter)
		.filter(Boolean)
		.map((folder) => join(folder, program))
		.find((path) => {
			try {
				accessSync(path, constants.X_OK);
				return true;
			} catch {
				return false;
			}
		});
}
