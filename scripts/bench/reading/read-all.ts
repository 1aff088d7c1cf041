// Reads the files that it is given, two at a time as the product does, and says how long that took and how much memory the process had at its most.
import { readFile as readBytes } from 'node:fs/promises';
import { basename } from 'node:path';
import { readFile } from '#server/reading/read-file.ts';

const begun = performance.now();
const left = process.argv.slice(2);
const readOn = async () => {
	for (let path = left.shift(); path; path = left.shift()) await readFile(await readBytes(path), basename(path));
};
await Promise.all([readOn(), readOn()]);
const taken = performance.now() - begun;
process.stdout.write(JSON.stringify({ ms: taken, megabytes: process.resourceUsage().maxRSS / 1024 }));
process.exit();
