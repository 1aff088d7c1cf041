import { sql } from 'kysely';
import { today } from '#domain/dates.ts';
import { NotFound } from '#domain/outcomes.ts';
import type { Shareable } from '#domain/plan/sharing.ts';
import type { Database } from '../db/connect.ts';

/** An account as the door of shared reviews asks after it; only an improvement adviser has a region. */
export type Adviser = { id: string; adviserOfRegion: string | null };

export type SharedReview = { id: string; title: string; host: string; visitEnd: string | null; shares: Shareable[] };

/**
 * The key to what one host shares of its review with an improvement adviser: never the team's key, and it opens nothing that `shares` does not name.
 * Only `openShared` makes it.
 */
export class SharedAccess {
	readonly review: SharedReview;

	constructor(review: SharedReview) {
		this.review = review;
	}

	get id(): string {
		return this.review.id;
	}

	/** Throws NotFound unless the host shares this: what is not shared is not there. */
	require(what: Shareable): void {
		if (!this.review.shares.includes(what)) throw new NotFound('shared review');
	}
}

/**
 * Opens a review that its host shares by name with this adviser's region or with England, from today or before; asked anew for every page, so that a choice that
 * is switched off works at once. Throws NotFound otherwise: not there, not shared, not yet, not an adviser are never told apart.
 */
export async function openShared(db: Database, user: Adviser, reviewId: string): Promise<SharedAccess> {
	if (!user.adviserOfRegion || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(reviewId)) throw new NotFound('shared review');
	const [row] = await sharedWith(db, user.adviserOfRegion).where('review.id', '=', reviewId).execute();
	if (!row) throw new NotFound('shared review');
	return new SharedAccess({ id: row.id, title: row.title, host: row.official_name, visitEnd: row.visit_end, shares: row.named });
}

/**
 * The reviews of which something is shared by name with this adviser, newest first. Of those that are shared without a name there is not even a number: from
 * one day to the next it would tell who changed a choice. Throws NotFound for anyone else.
 */
export async function listShared(db: Database, user: Adviser): Promise<SharedReview[]> {
	if (!user.adviserOfRegion) throw new NotFound('shared reviews');
	const rows = await sharedWith(db, user.adviserOfRegion)
		.orderBy(sql`visit_end desc nulls last`)
		.orderBy('review.id')
		.execute();
	return rows.map((row): SharedReview => ({ id: row.id, title: row.title, host: row.official_name, visitEnd: row.visit_end, shares: row.named }));
}

/** Reviews of which something is shared by name with a region today; `named` lists what. */
function sharedWith(db: Database, region: string) {
	return db
		.selectFrom('sharing')
		.innerJoin('review', 'review.id', 'sharing.review_id')
		.innerJoin('authority', 'authority.gss_code', 'review.authority_code')
		.select(['review.id', 'review.title', 'review.visit_end', 'authority.official_name'])
		.select(sql<Shareable[]>`json_agg(sharing.what order by sharing.what)`.as('named'))
		.where('sharing.named', '=', true)
		.where('sharing.from_date', '<=', today())
		.where('review.stage', 'in', ['final', 'follow-up', 'closed'])
		.where((eb) => eb.or([eb('sharing.audience', '=', 'england'), eb('authority.region_code', '=', region)]))
		.groupBy(['review.id', 'authority.official_name']);
}
