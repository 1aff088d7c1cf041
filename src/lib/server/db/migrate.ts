import { Migrator } from 'kysely/migration';
import { migrations } from '#migrations';
import type { Database } from './connect.ts';

/** Brings the database to the newest shape. Throws the cause when a migration fails; those before it stay. */
export async function migrateToLatest(db: Database): Promise<string[]> {
	const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
	const { error, results } = await migrator.migrateToLatest();
	if (error) throw error;
	return (results ?? []).map((result) => result.migrationName);
}
