import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { bundleSchema } from '#server/bundle/bundle-schema.ts';
import { connect } from '#server/db/connect.ts';
import { describeTables } from '#server/db/describe-tables.ts';
import { migrateToLatest } from '#server/db/migrate.ts';

const connection = await connect({});
await migrateToLatest(connection.db);
await writeFile(new URL('../src/lib/server/db/tables.ts', import.meta.url), await describeTables(connection.db));
const schema = fileURLToPath(new URL('../docs/operator/review-bundle.schema.json', import.meta.url));
await writeFile(schema, await format(JSON.stringify(await bundleSchema(connection.db)), { ...(await resolveConfig(schema)), filepath: schema }));
await connection.close();
