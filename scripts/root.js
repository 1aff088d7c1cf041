import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the product, whoever starts it from wherever. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const programs = join(root, 'node_modules', '.bin');

/** Node 24, which the product brings along: the machine's own Node may be older. */
export const productNode = join(programs, 'node');

/** Puts the product's programs, Node 24 among them, first in the PATH of everything that this process starts. */
export function usePrograms() {
	if (!process.env.PATH?.startsWith(`${programs}:`)) process.env.PATH = `${programs}:${process.env.PATH ?? ''}`;
}
