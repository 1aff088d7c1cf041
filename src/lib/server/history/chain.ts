import { createHash, randomBytes } from 'node:crypto';
import type { Transaction } from '../db/connect.ts';

/** The chain of accounts, sign-in and frameworks; each review has a chain under its own id. */
export const installation = '00000000-0000-0000-0000-000000000000';

/** The chain of a region, the same on every installation: a version 8 UUID made from its code. */
export function regionChain(code: string): string {
	const hex = createHash('sha256').update(`region ${code}`).digest('hex');
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** What an act tells the history: the ids it touched, and the words it wrote or replaced. */
export type Told = { about?: Record<string, unknown>; texts?: Record<string, string | null> };

export type Entry = { chain: string; person: { id: string | null; name: string }; what: string; seenWith: string };

/** Begins a chain that may be there already. Two that begin it at once wait for each other. */
export async function beginChain(trx: Transaction, chain: string): Promise<void> {
	await trx
		.insertInto('history_chain')
		.values({ id: chain, length: 0, head: '' })
		.onConflict((on) => on.column('id').doNothing())
		.execute();
}

/** Takes the head of a chain for this transaction. `no key update`: with no lock a chain forks, with `for update` it deadlocks against foreign keys. */
export async function takeHead(trx: Transaction, chain: string): Promise<{ length: number; head: string }> {
	return trx.selectFrom('history_chain').select(['length', 'head']).where('id', '=', chain).forNoKeyUpdate().executeTakeFirstOrThrow();
}

/** Adds one entry after `last` and moves the head. Called by `act` alone, in the transaction of the change. */
export async function addEntry(trx: Transaction, entry: Entry, last: { length: number; head: string }, told: Told): Promise<void> {
	const number = last.length + 1;
	const at = new Date().toISOString();
	const about = JSON.stringify(told.about ?? {});
	const texts = JSON.stringify(told.texts ?? {});
	const salt = randomBytes(16).toString('hex');
	const textsHash = hashTexts(salt, texts);
	const row = { chain_id: entry.chain, number, at, account_id: entry.person.id, who: entry.person.name, what: entry.what, seen_with: entry.seenWith, about };
	const hash = hashEntry({ ...row, texts_hash: textsHash, previous_hash: last.head });
	await trx
		.insertInto('history_entry')
		.values({ ...row, texts_hash: textsHash, previous_hash: last.head, hash })
		.execute();
	if (texts !== '{}') await trx.insertInto('history_text').values({ chain_id: entry.chain, number, salt, texts }).execute();
	await trx.updateTable('history_chain').set({ length: number, head: hash }).where('id', '=', entry.chain).execute();
}

export type EntryRow = {
	chain_id: string;
	number: number;
	at: string;
	account_id: string | null;
	who: string;
	what: string;
	seen_with: string;
	about: string;
	texts_hash: string;
	previous_hash: string;
};

/** The hash of an entry: over stored text only, never over jsonb or a timestamp read back. */
export function hashEntry(row: EntryRow): string {
	const fields = [row.chain_id, row.number, row.at, row.account_id, row.who, row.what, row.seen_with, row.about, row.texts_hash, row.previous_hash];
	return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}

/** The salted hash under which texts stand in an entry, so that they can be destroyed and leave the chain whole. */
export function hashTexts(salt: string, texts: string): string {
	return createHash('sha256').update(`${salt}\n${texts}`).digest('hex');
}
