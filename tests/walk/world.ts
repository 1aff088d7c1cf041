import { createHash } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { newId } from '#domain/id.ts';
import { connect } from '#server/db/connect.ts';
import type { Database } from '#server/db/connect.ts';
import { migrateToLatest } from '#server/db/migrate.ts';
import { hashPassword } from '#server/access/passwords.ts';
import { loadDemonstration } from '#server/demonstration/load-demonstration.ts';
import { createDatabase, dropDatabase } from '../setup/postgres-databases.ts';
import { stopLinks } from '#server/reminders/stop-link.ts';
import { startServer, type Server } from '../setup/server.ts';
import { makePeople, type Accounts } from './people.ts';
import { prepareDocuments } from './prepare-documents.ts';
import { takeReviews, type Things, type WalkedReview } from './reviews.ts';
import { secretsOf, type Secret } from './what-is-told.ts';
import { watchWrites, type Watch } from './watch-writes.ts';

export type Fixture = { accounts: Accounts; walked: WalkedReview[]; other: WalkedReview; installation: Things; secrets: Map<string, Secret[]> };
export type World = Fixture & { server: Server; pool: pg.Pool; watch: Watch; close(): Promise<void> };

/** Loads the demonstration and joins its reviews as every kind of person. For a database that is migrated and empty. */
export async function fillDatabase(db: Database): Promise<Fixture> {
	const { password } = await loadDemonstration(db, { id: null, name: 'Walk' });
	const accounts = await makePeople(db);
	await db
		.updateTable('account')
		.set({ password_hash: await hashPassword(password) })
		.where('email', 'like', '%@walk.example.org')
		.execute();
	const { walked, other } = await takeReviews(db, accounts);
	const invited = newId();
	await db.insertInto('account').values({ id: invited, email: 'invited@walk.example.org', name: 'Walker invited' }).execute();
	for (const purpose of ['invitation', 'reset', 'set-up'] as const)
		await db
			.insertInto('account_link')
			.values({
				id: newId(),
				account_id: purpose === 'set-up' ? null : invited,
				purpose,
				token_hash: createHash('sha256').update(`walk-${purpose}`).digest('hex'),
				expires_at: new Date(Date.now() + 3600_000).toISOString()
			})
			.execute();
	const disabled = newId();
	await db
		.insertInto('account')
		.values({ id: disabled, email: 'disabled@walk.example.org', name: 'Walker disabled', disabled_at: new Date().toISOString() })
		.execute();
	await db
		.insertInto('calendar_feed')
		.values({ account_id: invited, token_hash: createHash('sha256').update('walk-calendar').digest('hex') })
		.execute();
	const stopLink = (await stopLinks(db, ''))(invited).split('/').at(-1) ?? '';
	const mail = newId();
	await db.insertInto('outbox').values({ id: mail, recipient: 'invited@walk.example.org', subject: 'A mail', body: 'Not sent' }).execute();
	const [visit, offer] = [newId(), newId()];
	const walked_by = { region_code: 'X-MC', authority_code: 'X99000002', added_by_name: 'Walker adviser' };
	await db
		.insertInto('region_visit')
		.values({ id: visit, ...walked_by, title: 'Walked visit', visit_on: '2031-05-01' })
		.execute();
	await db
		.insertInto('region_offer')
		.values({ id: offer, ...walked_by, peers: 2 })
		.execute();
	const thing = (id: string) => ({ id, version: 1 });
	const signIns = Object.fromEntries(Object.entries(accounts).map(([person, { otherSignIn }]) => [`sign-in of ${person}`, thing(otherSignIn)]));
	const installation: Things = {
		'shared review': thing(walked.find(({ stage }) => stage === 'follow-up')!.id),
		account: thing(invited),
		'disabled account': thing(disabled),
		'stop link': thing(stopLink),
		mail: thing(mail),
		'planned visit': thing(visit),
		'offer of peers': thing(offer),
		password: thing(password),
		'e-mail': thing(accounts.stranger.email),
		authority: thing('E10000016'),
		...(await sentencesOf(db)),
		...(await prepareDocuments(db, accounts)),
		...signIns
	};
	const secrets = new Map<string, Secret[]>();
	for (const { id } of walked) secrets.set(id, await secretsOf(db, { id }));
	return { accounts, walked, other, installation, secrets };
}

/** Two sentences of the record that speak of supervision, of an earlier and a later review of one authority. */
async function sentencesOf(db: Database): Promise<Things> {
	const rows = await db
		.selectFrom('region_finding')
		.innerJoin('region_issue', 'region_issue.finding_id', 'region_finding.id')
		.innerJoin('region_review', 'region_review.id', 'region_finding.region_review_id')
		.select('region_finding.id')
		.where('region_review.authority_code', '=', 'X99000003')
		.where('region_review.review_id', 'is', null)
		.where('region_issue.issue_key', '=', 'supervision')
		.where('held_back', '=', false)
		.orderBy('region_review.year')
		.execute();
	const [first, last] = [rows[0]?.id ?? '', rows.at(-1)?.id ?? ''];
	return { 'earlier sentence': { id: first, version: 1 }, 'later sentence': { id: last, version: 1 } };
}

/** The built server on PostgreSQL with the demonstration, its people signed in, and every table watched. */
export async function openWorld(): Promise<World> {
	const database = await createDatabase(inject('server').postgres);
	const connection = await connect({ databaseUrl: database.url });
	await migrateToLatest(connection.db);
	// What a server does once at its start is no write of a visitor.
	const first = await startServer({ databaseUrl: database.url });
	await first.stop();
	const fixture = await fillDatabase(connection.db);
	await connection.close();
	const server = await startServer({ databaseUrl: database.url });
	const pool = new pg.Pool({ connectionString: database.url, max: 2 });
	const watch = await watchWrites(pool);
	const close = async () => {
		await server.stop();
		await pool.end();
		await dropDatabase(inject('server').postgres, database.name);
	};
	return { ...fixture, server, pool, watch, close };
}
