import { resolve } from 'node:path';

/**
 * A file of the application that is read at run time and not bundled: a font, a template, a worker. The built server is one bundle,
 * so the place of this file says nothing there; the source tree ships beside the build and `CF_ROOT` names it where it is not the
 * working directory.
 */
export function applicationFile(...path: string[]): string {
	return resolve(process.env['CF_ROOT'] ?? process.cwd(), ...path);
}
