import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { findPostgres } from './scripts/postgres.js';

// Folders that need no database; those that drive the built server. Every other folder of tests runs on both databases.
const pure = ['domain', 'frameworks', 'documents', 'reference'];
const driven = ['setup', 'e2e', 'walk', 'real'];

const files = (folders: string[]) => folders.map((folder) => `tests/${folder}/**/*.test.ts`);
const postgres = process.env.TEST_DATABASE_URL || findPostgres();
if (!postgres) process.stderr.write('PostgreSQL is not installed: the tests run on the embedded database only.\n');

/** One project: its files, the time zone it runs in (dates must not care), and what is made ready once before it. */
function project(
	name: string,
	include: string[],
	more: { timeZone?: string; exclude?: string[]; engine?: 'pglite' | 'postgres'; ready?: string; seconds?: number; inTurn?: boolean; shared?: boolean } = {}
) {
	return {
		test: {
			name,
			include,
			exclude: more.exclude ?? [],
			env: { TZ: more.timeZone ?? 'UTC' },
			provide: more.engine && { engine: more.engine },
			globalSetup: more.ready ? [more.ready] : [],
			testTimeout: (more.seconds ?? 20) * 1000,
			hookTimeout: Math.max(more.seconds ?? 20, 60) * 1000,
			// Files that share a process share its database too, put back between tests: three times faster than a process and a database each.
			isolate: !more.shared,
			fileParallelism: !more.inTurn
		}
	} satisfies TestProjectConfiguration;
}

const onDatabase = { exclude: files([...pure, ...driven]), seconds: 30, shared: true };

export default defineConfig({
	test: {
		projects: [
			project('unit', files(pure)),
			project('unit-los-angeles', files(['domain', 'reference']), { timeZone: 'America/Los_Angeles' }),
			project('pglite', ['tests/**/*.test.ts'], { ...onDatabase, engine: 'pglite', ready: 'tests/setup/pglite-ready.ts' }),
			...(postgres
				? [
						project('postgres', ['tests/**/*.test.ts'], {
							...onDatabase,
							engine: 'postgres',
							ready: 'tests/setup/postgres-ready.ts',
							timeZone: 'America/Los_Angeles'
						})
					]
				: []),
			project('e2e', files(['setup', 'e2e', 'walk']), { ready: 'tests/setup/server-ready.ts', seconds: 180, inTurn: true }),
			project('real', files(['real']), { ready: 'tests/setup/server-ready.ts', seconds: 300, inTurn: true })
		]
	}
});
