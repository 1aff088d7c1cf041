import { sql } from 'kysely';
import type { Database } from './connect.ts';

type Column = {
	table_name: string;
	column_name: string;
	data_type: string;
	udt_name: string;
	is_nullable: string;
	column_default: string | null;
	is_generated: string;
};

const scalars: Record<string, string> = { int4: 'number', int8: 'number', float8: 'number', bool: 'boolean', bytea: 'Buffer', _text: 'string[]' };

/** Writes the row types of the migrated database as TypeScript, so that code and migrations cannot drift; a test compares the file with the database. */
export async function describeTables(db: Database): Promise<string> {
	const { rows } = await sql<Column>`
		select table_name, column_name, data_type, udt_name, is_nullable, column_default, is_generated
		from information_schema.columns
		where table_schema = 'public' and table_name not like 'kysely%' order by table_name, ordinal_position`.execute(db);
	const tables = Map.groupBy(rows, (row) => row.table_name);
	const blocks = [...tables].map(([table, columns]) => `export type ${typeName(table)} = {\n${columns.map(line).join('\n')}\n};`);
	const index = [...tables.keys()].map((table) => `\t${table}: ${typeName(table)};`).join('\n');
	return `// Written by \`npm run db:tables\` from the migrated database; not edited by hand.\nimport type { Generated, GeneratedAlways } from 'kysely';\n\nexport type Tables = {\n${index}\n};\n\n${blocks.join('\n\n')}\n`;
}

function line(column: Column): string {
	const type = (scalars[column.udt_name] ?? 'string') + (column.is_nullable === 'YES' ? ' | null' : '');
	if (column.is_generated === 'ALWAYS') return `\t${column.column_name}: GeneratedAlways<${type}>;`;
	return `\t${column.column_name}: ${column.column_default === null ? type : `Generated<${type}>`};`;
}

function typeName(table: string): string {
	return table.replace(/(^|_)(.)/g, (_, __, letter: string) => letter.toUpperCase()) + 'Row';
}
