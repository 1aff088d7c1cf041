// Reads the files that it is given, one after another, and says how long that took and how much memory the process had at its most.
import { readFile as readBytes } from 'node:fs/promises';
import { basename } from 'node:path';
import { readFile } from '#server/reading/read-file.ts';

const begun = performance.now();
for (const path of process.argv.slice(2)) await readFile(await readBytes(path), basename(path));
const taken = performance.now() - begun;
process.stdout.write(JSON.stringify({ ms: taken, megabytes: process.resourceUsage().maxRSS / 1024 }));
process.exit();
