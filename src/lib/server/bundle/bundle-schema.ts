import { sql } from 'kysely';
import type { Database } from '../db/connect.ts';
import { bundleTables } from './bundle-tables.ts';

type Column = { table_name: string; column_name: string; udt_name: string; is_nullable: string; has_default: boolean; to_account: boolean };
export type JsonSchema = Record<string, unknown>;

const types: Record<string, JsonSchema> = {
	uuid: { type: 'string', format: 'uuid' },
	date: { type: 'string', format: 'date' },
	timestamptz: { type: 'string', format: 'date-time' },
	int4: { type: 'integer' },
	int8: { type: 'integer' },
	bool: { type: 'boolean' },
	_text: { type: 'array', items: { type: 'string' } }
};

/** The columns of the bundle's tables. Those that point to an account are left out: people travel as names. */
export async function bundleColumns(db: Database): Promise<Map<string, Column[]>> {
	const { rows } = await sql<Column>`
		select table_name, column_name, udt_name, is_nullable, column_default is not null as has_default,
			exists (select from pg_constraint join pg_attribute on attrelid = conrelid and attnum = any(conkey)
				where contype = 'f' and conrelid = format('public.%I', table_name)::regclass and confrelid = 'account'::regclass and attname = column_name) as to_account
		from information_schema.columns where table_schema = 'public' and table_name = any(${[...bundleTables]}) order by table_name, ordinal_position`.execute(db);
	return Map.groupBy(
		rows.filter((row) => !row.to_account),
		(row) => row.table_name
	);
}

/** The JSON Schema of a bundle, made from the database itself so that the two cannot drift; the guide for operators carries a copy that a test compares. */
export async function bundleSchema(db: Database): Promise<JsonSchema> {
	const columns = await bundleColumns(db);
	const tables = Object.fromEntries(bundleTables.map((table) => [table, { type: 'array', items: rowSchema(columns.get(table) ?? []) }]));
	const file = {
		type: 'object',
		additionalProperties: false,
		required: ['id', 'purpose', 'name', 'media_type', 'sha256', 'data'],
		properties: {
			id: { type: 'string', format: 'uuid' },
			purpose: { enum: ['evidence', 'signature', 'issued', 'plan', 'report'] },
			name: { type: 'string' },
			media_type: { type: 'string' },
			sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
			data: { type: 'string', description: 'base64' }
		}
	};
	return {
		$schema: 'http://json-schema.org/draft-07/schema#',
		title: 'A review of Critical Friend, version 1',
		type: 'object',
		additionalProperties: false,
		required: ['format', 'version', 'exportedAt', 'withEvidence', 'host', 'tables', 'files'],
		properties: {
			format: { const: 'critical-friend-review' },
			version: { const: 1 },
			exportedAt: { type: 'string', format: 'date-time' },
			withEvidence: { type: 'boolean' },
			host: { type: 'string', description: 'The official name of the host authority' },
			tables: {
				type: 'object',
				additionalProperties: false,
				required: ['review'],
				properties: { ...tables, review: { ...(tables.review as object), minItems: 1, maxItems: 1 } }
			},
			files: { type: 'array', items: file }
		}
	};
}

function rowSchema(columns: Column[]): JsonSchema {
	const properties = Object.fromEntries(
		columns.map((column) => {
			const type = types[column.udt_name] ?? { type: 'string' };
			return [column.column_name, column.is_nullable === 'YES' ? { anyOf: [type, { type: 'null' }] } : type];
		})
	);
	const required = columns.filter((column) => column.is_nullable === 'NO' && !column.has_default).map((column) => column.column_name);
	return { type: 'object', additionalProperties: false, required, properties };
}
