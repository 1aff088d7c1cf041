// `npm run bench`: runs every bench of this folder and prints medians and ratios as one table. `npm run bench -- letter` runs those with "letter" in their name.
import { readdir } from 'node:fs/promises';
import type { Bench, Figure } from './bench.ts';
import { table } from './table.ts';

const wanted = process.argv[2] ?? '';
const files = (await readdir(import.meta.dirname)).filter((file) => file.endsWith('.bench.ts')).sort();
const figures: Figure[] = [];
for (const file of files) {
	const { name, run } = (await import(`./${file}`)) as Bench;
	if (!name.includes(wanted)) continue;
	process.stderr.write(`${name}...\n`);
	for (const figure of await run()) figures.push({ ...figure, what: `${name}: ${figure.what}` });
}
console.log(table(figures));
if (figures.some(({ value, atMost }) => atMost !== undefined && value > atMost)) process.exitCode = 1;
