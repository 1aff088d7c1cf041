import pg from 'pg';

/**
 * Gives an empty PostgreSQL database a clock that can be moved: a `now()` that its tables and statements find before the engine's own. Whoever connects from now on
 * reads it.
 */
export async function setMovable(databaseUrl: string): Promise<void> {
	const name = new URL(databaseUrl).pathname.slice(1);
	await ask(
		databaseUrl,
		`create schema clock;
		create table clock.ahead (milliseconds double precision not null);
		insert into clock.ahead values (0);
		create function public.now() returns timestamptz language sql stable as
			'select pg_catalog.now() + (select milliseconds from clock.ahead) * interval ''1 millisecond''';
		alter database ${name} set search_path = public, pg_catalog`
	);
}

/** Moves that clock so far ahead of the machine's, or behind it. */
export async function moveDatabase(databaseUrl: string, milliseconds: number): Promise<void> {
	await ask(databaseUrl, `update clock.ahead set milliseconds = ${milliseconds}`);
}

async function ask(databaseUrl: string, statement: string): Promise<void> {
	const client = new pg.Client({ connectionString: databaseUrl });
	await client.connect();
	try {
		await client.query(statement);
	} finally {
		await client.end();
	}
}
