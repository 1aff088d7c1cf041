import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { inject } from 'vitest';
import { newId } from '#domain/id.ts';
import type { Role } from '#domain/role.ts';
import { hashToken } from '#server/access/session-adapter.ts';
import { connect, type Database } from '#server/db/connect.ts';
import { migrateToLatest } from '#server/db/migrate.ts';
import { aFinding, themesOf } from '../factories/findings.ts';
import { aLetter } from '../factories/letters.ts';
import { goodPassword, anOpenAccount } from '../factories/sign-in.ts';
import { aMember } from '../factories/reviews.ts';
import { createDatabase, dropDatabase } from '../setup/postgres-databases.ts';
import { startServer, type Engine, type Server } from '../setup/server.ts';

export type Desk = {
	server: Server;
	/** The address of a review at drafting, whose letter is started. */
	review: string;
	/** The address of a draft finding in it. */
	finding: string;
	/** Two people of its team, signed in. */
	one: Someone;
	other: Someone;
	close(): Promise<void>;
};
export type Someone = { email: string; password: string; cookie: string };

type Wish = {
	engine?: Engine;
	/** An empty PostgreSQL that the caller keeps. */
	databaseUrl?: string;
	/** What the two people are in the review. */
	role?: Role;
};

/** The built server with one review and two people who may write in it. */
export async function openDesk({ role = 'lead', ...wish }: Wish = {}): Promise<Desk> {
	return openFilled((db) => fill(db, role), wish);
}

/** The built server on a database of its own that holds what `fill` puts there, and what `fill` gives. */
export async function openFilled<Filled>(
	fill: (db: Database) => Promise<Filled>,
	{ engine = 'embedded', databaseUrl }: Omit<Wish, 'role'> = {}
): Promise<Filled & Pick<Desk, 'server' | 'close'>> {
	const { postgres } = inject('server');
	const made = engine === 'postgres' && !databaseUrl ? await createDatabase(postgres) : undefined;
	const url = databaseUrl ?? made?.url;
	const dataDir = await mkdtemp(join(tmpdir(), 'critical-friend-desk-'));
	const connection = await connect(url ? { databaseUrl: url } : { dataDir });
	await migrateToLatest(connection.db);
	const filled = await fill(connection.db);
	await connection.close();
	const server = await startServer({ dataDir, ...(url && { databaseUrl: url }) });
	const close = async () => {
		await server.stop();
		if (made) await dropDatabase(postgres, made.name);
		await rm(dataDir, { recursive: true, force: true });
	};
	return { ...filled, server, close };
}

async function fill(db: Database, role: Role): Promise<Pick<Desk, 'review' | 'finding' | 'one' | 'other'>> {
	const { id, manager } = await aLetter(db);
	const [theme] = await themesOf(db, manager);
	const { id: finding } = await aFinding(db, manager, { text: 'Thresholds are known.', themeId: theme });
	const people: Someone[] = [];
	for (const name of ['Ines Okafor', 'Tom Reilly']) {
		const account = await anOpenAccount(db, { name });
		await aMember(db, id, account, role);
		people.push({ email: account.email, password: goodPassword, ...(await signedIn(db, account.id)) });
	}
	const [one, other] = people;
	return { review: `/reviews/${id}`, finding: `/reviews/${id}/findings/${finding}`, one: one!, other: other! };
}

/** A session of somebody, without the form that signs in. */
export async function signedIn(db: Database, accountId: string): Promise<Pick<Someone, 'cookie'>> {
	const token = newId();
	const expires_at = new Date(Date.now() + 3600_000).toISOString();
	await db
		.insertInto('session')
		.values({ id: hashToken(token), account_id: accountId, expires_at })
		.execute();
	return { cookie: `cf_session=${token}` };
}

/** Gives a page the sign-in of somebody. */
export async function sitDown(page: Page, { cookie }: Pick<Someone, 'cookie'>, { origin }: Pick<Server, 'origin'>): Promise<void> {
	const [name = '', value = ''] = cookie.split('=');
	await page.context().addCookies([{ name, value, url: origin }]);
}

/** Sends a form as a browser without scripts does; the answer is not followed on. */
export function post(server: Server, address: string, fields: Record<string, string>, { cookie }: Partial<Someone> = {}): Promise<Response> {
	const headers = { origin: server.origin, accept: 'text/html', ...(cookie && { cookie }) };
	return fetch(server.origin + address, { method: 'POST', headers, body: new URLSearchParams(fields), redirect: 'manual' });
}

/** Reads a page as somebody. */
export async function read(server: Server, address: string, { cookie }: Someone): Promise<{ status: number; text: string; headers: Headers }> {
	const response = await fetch(server.origin + address, { headers: { accept: 'text/html', cookie }, redirect: 'manual' });
	return { status: response.status, text: await response.text(), headers: response.headers };
}
