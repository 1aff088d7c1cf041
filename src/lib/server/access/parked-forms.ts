import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { Database } from '../db/connect.ts';
import type { Person } from './review-access.ts';

/** What was typed in a form that came after sign-in had run out: texts in the order of the form, and the names of files, which cannot be kept. */
export type TypedForm = { entries: [name: string, value: string][]; files: string[]; multipart: boolean };
export type ParkedForm = TypedForm & { id: string; address: string; parkedAt: string };

const lifetime = 3600_000;
const largestKnown = 4_000_000;
const largestUnknown = 500_000;
const mostUnknown = 200;

/**
 * Keeps a form for an hour and gives the token for the cookie; null when there is too much of it. It is stored under the hash of the token and encrypted with the
 * token, so that the text can be read only from the browser that sent it. `accountId` is whose session had run out, where that is known: then only they get it back.
 */
export async function parkForm(
	db: Database,
	{ accountId, address, form }: { accountId: string | null; address: string; form: TypedForm }
): Promise<string | null> {
	const text = JSON.stringify(form);
	if (text.length > (accountId ? largestKnown : largestUnknown)) return null;
	await db.deleteFrom('parked_form').where('created_at', '<', expired()).execute();
	if (!accountId) {
		const { count } = await db
			.selectFrom('parked_form')
			.select((eb) => eb.fn.countAll<number>().as('count'))
			.where('account_id', 'is', null)
			.executeTakeFirstOrThrow();
		if (count >= mostUnknown) return null;
	}
	const token = randomBytes(24).toString('base64url');
	await db
		.insertInto('parked_form')
		.values({ id: idOf(token), account_id: accountId, address, fields: seal(token, text) })
		.execute();
	return token;
}

/** The forms that this browser parked (its tokens) and this person may have back, newest first. */
export async function listParked(db: Database, person: Person, tokens: string[]): Promise<ParkedForm[]> {
	const byId = new Map(tokens.map((token) => [idOf(token), token]));
	if (byId.size === 0) return [];
	const rows = await db
		.selectFrom('parked_form')
		.selectAll()
		.where('id', 'in', [...byId.keys()])
		.where('created_at', '>=', expired())
		.where((eb) => eb.or([eb('account_id', 'is', null), eb('account_id', '=', person.id)]))
		.orderBy('created_at', 'desc')
		.execute();
	return rows.map((row) => ({
		...(JSON.parse(unseal(byId.get(row.id)!, row.fields)) as TypedForm),
		id: row.id,
		address: row.address,
		parkedAt: row.created_at
	}));
}

/** Destroys parked forms of this browser: the one with `id`, or those sent to `address`. */
export async function discardParked(db: Database, person: Person, tokens: string[], which: { id?: string; address?: string }): Promise<void> {
	if (tokens.length === 0) return;
	await db
		.deleteFrom('parked_form')
		.where('id', 'in', tokens.map(idOf))
		.where((eb) => eb.or([eb('account_id', 'is', null), eb('account_id', '=', person.id)]))
		.$if(which.id !== undefined, (query) => query.where('id', '=', which.id!))
		.$if(which.address !== undefined, (query) => query.where('address', '=', which.address!))
		.execute();
}

function expired(): string {
	return new Date(Date.now() - lifetime).toISOString();
}

function idOf(token: string): string {
	return createHash('sha256').update(token).digest('hex');
}

function keyOf(token: string): Buffer {
	return createHash('sha256').update(`parked form ${token}`).digest();
}

function seal(token: string, text: string): string {
	const nonce = randomBytes(12);
	const cipher = createCipheriv('aes-256-gcm', keyOf(token), nonce);
	const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
	return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
}

function unseal(token: string, stored: string): string {
	const bytes = Buffer.from(stored, 'base64');
	const decipher = createDecipheriv('aes-256-gcm', keyOf(token), bytes.subarray(0, 12));
	decipher.setAuthTag(bytes.subarray(12, 28));
	return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
}
