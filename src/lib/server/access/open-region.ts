import { sql, type Expression, type SqlBool } from 'kysely';
import { today } from '#domain/dates.ts';
import { NotFound } from '#domain/outcomes.ts';
import type { Region } from '#domain/region/region.ts';
import { regions } from '../../reference/authorities.ts';
import type { Database } from '../db/connect.ts';

export type RegionPerson = { id: string; name: string; adviserOfRegion: string | null };

/** The key to what a region remembers: of one improvement adviser, for the region they advise. Only `openRegion` makes it. */
export class RegionAccess {
	readonly region: Region;
	readonly person: { id: string; name: string };

	constructor(region: Region, person: { id: string; name: string }) {
		this.region = region;
		this.person = person;
	}
}

/** Opens the region of an improvement adviser. Throws NotFound for anyone else: what one may not see is not there. */
export function openRegion(person: RegionPerson): RegionAccess {
	if (!person.adviserOfRegion) throw new NotFound('region');
	const region = regions.find(({ code }) => code === person.adviserOfRegion) ?? { code: person.adviserOfRegion, name: person.adviserOfRegion };
	return new RegionAccess(region, { id: person.id, name: person.name });
}

/**
 * The rows of the record that this adviser may see by name, as the condition of a query that has `region_review` and its `authority` joined. Every page,
 * search and export of the region asks through it, each time anew, so that a choice of a host takes effect at once:
 * - a review written here: while its host shares the letter by name, with England or with the region of the host;
 * - one read from a document: published (it has a public address), or agreed to by its host for England or its region, or added by this very adviser.
 */
export function maySee(region: RegionAccess): Expression<SqlBool> {
	return sql<SqlBool>`(
		(region_review.review_id is null and (
			region_review.public_address <> ''
			or region_review.added_by = ${region.person.id}
			or region_review.agreed_audience = 'england'
			or (region_review.agreed_audience = 'region' and authority.region_code = ${region.region.code})))
		or exists (select 1 from sharing where sharing.review_id = region_review.review_id and sharing.what = 'letter' and sharing.named
			and sharing.from_date <= ${today()} and (sharing.audience = 'england' or authority.region_code = ${region.region.code})))`;
}

/** The reviews and inspections that this adviser may see by name; more is chosen and joined by whoever asks. */
export function seenReviews(db: Database, region: RegionAccess) {
	return db.selectFrom('region_review').innerJoin('authority', 'authority.gss_code', 'region_review.authority_code').where(maySee(region));
}
