import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** Creates a database beside the one that `url` names, empty or a copy of `template`; gives its name and address. */
export async function createDatabase(url: string, template?: string): Promise<{ name: string; url: string }> {
	const name = `cf_test_${randomBytes(6).toString('hex')}`;
	await run(url, `create database ${name}${template ? ` template ${template}` : ''}`);
	const address = new URL(url);
	address.pathname = `/${name}`;
	return { name, url: address.href };
}

/** Drops a database made by `createDatabase`, whoever is still connected to it. */
export async function dropDatabase(url: string, name: string): Promise<void> {
	await run(url, `drop database if exists ${name} with (force)`);
}

async function run(url: string, statement: string): Promise<void> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		await client.query(statement);
	} finally {
		await client.end();
	}
}
