import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'vitest';

/** Whether a program is installed. */
export function installed(program: string): boolean {
	try {
		execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
}

/** A test that reads a file back with other programs; where one is missing it is skipped, and its name says so in the report. */
export function testWith(programs: string[], name: string, body: () => Promise<void>): void {
	const missing = programs.filter((program) => !installed(program));
	if (missing.length === 0) test(name, { timeout: 90_000 }, body);
	else test.skip(`SKIPPED, ${missing.join(' and ')} NOT INSTALLED: ${name}`, body);
}

/** Runs a program over a file made of these bytes and gives what it prints. */
export function printed(program: string, before: string[], bytes: Buffer, after: string[] = []): string {
	return inFolder((folder) => {
		const file = join(folder, 'document');
		writeFileSync(file, bytes);
		return execFileSync(program, [...before, file, ...after], { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] });
	});
}

/** Has LibreOffice turn a file into another kind. */
export function converted(bytes: Buffer, from: string, to: string): Buffer {
	return inFolder((folder) => {
		writeFileSync(join(folder, `document.${from}`), bytes);
		execFileSync(
			'soffice',
			[`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', to, '--outdir', folder, join(folder, `document.${from}`)],
			{ stdio: 'ignore' }
		);
		return readFileSync(join(folder, `document.${to.split(':')[0]}`));
	});
}

function inFolder<T>(work: (folder: string) => T): T {
	const folder = mkdtempSync(join(tmpdir(), 'cf-documents-'));
	try {
		return work(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
