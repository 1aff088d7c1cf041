import type { Permission } from '#domain/permissions.ts';
import type { RegionAccess } from '../access/open-region.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { addEntry, beginChain, type Entry, installation, regionChain, takeHead, type Told } from './chain.ts';
import { AlreadyDone } from './once.ts';

/**
 * The one door to writing in a review: opens the transaction, takes the head of the review's history chain, runs the change, and chains what it tells.
 * `seenWith` is the permission with which the changed thing itself is read: history is readable by those who may see the thing.
 * A change that throws leaves nothing; one whose form was sent twice (AlreadyDone) is quietly done once.
 */
export async function act<Result extends Told>(
	db: Database,
	review: ReviewAccess,
	{ what, seenWith }: { what: string; seenWith: Permission },
	change: (trx: Transaction) => Promise<Result>
): Promise<Result | undefined> {
	return inChain(db, { chain: review.id, person: review.user, what, seenWith }, change);
}

/** The same door for accounts, sign-in and frameworks: the chain of the installation. `person.id` is null for the product itself and the command line. */
export async function actOnInstallation<Result extends Told>(
	db: Database,
	person: { id: string | null; name: string },
	what: string,
	change: (trx: Transaction) => Promise<Result>
): Promise<Result | undefined> {
	return inChain(db, { chain: installation, person, what, seenWith: 'installation' }, change);
}

/**
 * The same door for what a region remembers: a chain of its own a region, begun by its first entry and read by its advisers (`listRegionHistory`).
 * An entry about one row of the record names it as `about.regionReview`, and is then read only by those who may see that row: tell it, and keep the words
 * of a document out of `texts` when it is about none.
 */
export async function actOnRegion<Result extends Told>(
	db: Database,
	region: RegionAccess,
	what: string,
	change: (trx: Transaction) => Promise<Result>
): Promise<Result | undefined> {
	const chain = regionChain(region.region.code);
	return inChain(db, { chain, person: region.person, what, seenWith: 'region', begins: true }, change);
}

async function inChain<Result extends Told>(
	db: Database,
	{ begins, ...entry }: Entry & { begins?: boolean },
	change: (trx: Transaction) => Promise<Result>
): Promise<Result | undefined> {
	try {
		return await db.transaction().execute(async (trx) => {
			if (begins) await beginChain(trx, entry.chain);
			const last = await takeHead(trx, entry.chain);
			const told = await change(trx);
			await addEntry(trx, entry, last, told);
			return told;
		});
	} catch (cause) {
		if (cause instanceof AlreadyDone) return undefined;
		throw cause;
	}
}
