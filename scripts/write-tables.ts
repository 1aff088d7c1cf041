import { writeFile } from 'node:fs/promises';
import { bundleSchema } from '#server/bundle/bundle-schema.ts';
import { connect } from '#server/db/connect.ts';
import { describeTables } from '#server/db/describe-tables.ts';
import { migrateToLatest } from '#server/db/migrate.ts';

const connection = await connect({});
await migrateToLatest(connection.db);
await writeFile(new URL('../src/lib/server/db/tables.ts', import.meta.url), await describeTables(connection.db));
await writeFile(new URL('../docs/operator/review-bundle.schema.json', import.meta.url), `${JSON.stringify(await bundleSchema(connection.db), null, '\t')}\n`);
await connection.close();
