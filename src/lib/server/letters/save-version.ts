import type { ReviewAccess } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { act } from '../history/act.ts';
import { freeze } from './freeze.ts';
import { letterChecks } from './letter-checks.ts';

/** Freezes the draft as a numbered version, checks settled or not. When nothing has changed since the newest version there is no new one. */
export async function saveVersion(db: Database, review: ReviewAccess, { id, label }: { id: string; label: string }): Promise<{ number: number } | undefined> {
	review.require('letter:write');
	return act(db, review, { what: 'letter version saved', seenWith: 'letter:read-drafts' }, async (trx) => {
		const version = await freeze(trx, review, await letterChecks(trx, review), { id, label });
		return { ...version, about: await versionFacts(trx, version.id), texts: { label } };
	});
}

/** What the history says of a version: its number and the hash of its blocks. */
export async function versionFacts(trx: Transaction, id: string): Promise<{ version: number; sha256: string }> {
	const row = await trx.selectFrom('letter_version').select(['number', 'blocks_sha256']).where('id', '=', id).executeTakeFirstOrThrow();
	return { version: row.number, sha256: row.blocks_sha256 };
}
