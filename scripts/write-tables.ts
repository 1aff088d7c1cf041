import { writeFile } from 'node:fs/promises';
import { connect } from '#server/db/connect.ts';
import { describeTables } from '#server/db/describe-tables.ts';
import { migrateToLatest } from '#server/db/migrate.ts';

const connection = await connect({});
await migrateToLatest(connection.db);
await writeFile(new URL('../src/lib/server/db/tables.ts', import.meta.url), await describeTables(connection.db));
await connection.close();
