import { rmSync, writeFileSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { join, resolve } from 'node:path';

/**
 * Takes the data folder for this process; gives the function that lets it go.
 * The kernel drops the lock at death, so that a crash never leaves the folder shut (a PID file would go stale and means nothing in a container).
 * Throws a sentence that names the process that has it.
 */
export async function lockDataDir(dataDir: string): Promise<() => void> {
	await mkdir(dataDir, { recursive: true, mode: 0o700 });
	const path = join(dataDir, 'lock');
	const lock = new DatabaseSync(path);
	try {
		// The name of the holder stands in a file beside it, since nobody can read through an exclusive lock.
		lock.exec('pragma busy_timeout = 0; pragma journal_mode = delete; begin exclusive');
	} catch (cause) {
		lock.close();
		throw new Error(`${resolve(dataDir)} is in use by ${await holder(dataDir)}. Stop it first, or set DATA_DIR to another folder`, { cause });
	}
	const nameFile = join(dataDir, 'lock-holder');
	writeFileSync(nameFile, `another Critical Friend (process ${process.pid}, started ${new Date().toISOString()})`, { mode: 0o600 });
	return () => {
		rmSync(nameFile, { force: true });
		lock.close();
	};
}

async function holder(dataDir: string): Promise<string> {
	return readFile(join(dataDir, 'lock-holder'), 'utf8').catch(() => 'another Critical Friend');
}
