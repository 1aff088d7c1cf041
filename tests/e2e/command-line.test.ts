import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { productNode, root } from '../../scripts/root.js';
import { engines, startServer, type Server } from '../setup/server.ts';

const run = promisify(execFile);

/** Runs `cf` as an operator would; gives what it printed and its exit code. */
async function cf(server: Server, ...words: string[]): Promise<{ out: string; code: number }> {
	const env = { PATH: process.env['PATH'], DATA_DIR: server.dataDir, DATABASE_URL: server.databaseUrl ?? '', ORIGIN: server.origin };
	return run(productNode, ['src/cli/cf.ts', ...words], { cwd: root, env }).then(
		({ stdout }) => ({ out: stdout, code: 0 }),
		(cause: { code: number; stdout: string; stderr: string }) => ({ out: cause.stdout + cause.stderr, code: cause.code })
	);
}

describe.each(engines)('the command line beside a running server on %s', (engine) => {
	test('lists, exports, verifies and refuses, with exit codes that mean something', { timeout: 120_000 }, async () => {
		const server = await startServer({ engine });
		try {
			expect((await cf(server, 'demo')).code).toBe(0);
			const reviews = JSON.parse((await cf(server, 'review', 'list', '--json')).out) as { id: string; stage: string }[];
			expect(reviews).toHaveLength(14);
			const final = reviews.find((review) => review.stage === 'final')!;
			const file = join(server.dataDir, 'letter.pdf');
			expect((await cf(server, 'letter', 'export', '--review', final.id, '--format', 'pdf', '--version', '1', '--out', file)).code).toBe(0);
			expect((await stat(file)).mode & 0o777).toBe(0o600);
			expect((await cf(server, 'history', 'verify')).out).toContain('whole');
			const added = JSON.parse((await cf(server, 'user', 'add', '--email', 'new@example.org', '--name', 'New Person', '--json')).out) as { link: string };
			expect((await fetch(added.link)).status).toBe(200);
			expect(await cf(server, 'user', 'add', '--email', 'new@example.org', '--name', 'New Person')).toMatchObject({ code: 2 });
			expect(await cf(server, 'letter', 'export', '--review', crypto.randomUUID(), '--format', 'pdf', '--out', file)).toMatchObject({ code: 3 });
			expect((await cf(server, 'nothing')).code).toBe(2);
		} finally {
			await server.stop();
		}
	});
});
