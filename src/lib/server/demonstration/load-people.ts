import { people, authorities, demonstrationRegion } from '../../demonstration/index.ts';
import { newId } from '#domain/id.ts';
import type { Transaction } from '../db/connect.ts';

export type PersonIds = { id: string; name: string; post: string; organisation: string; authorityCode: string | null };
/** The accounts of the demonstration's people, by key. */
export type PeopleIds = Map<string, PersonIds>;

/** The fictional authorities of the region. */
export async function loadFictionalAuthorities(trx: Transaction): Promise<void> {
	const rows = authorities.map(({ code, name, officialName, kind, neighbours }) => ({
		gss_code: code,
		name,
		official_name: officialName,
		region_code: demonstrationRegion.code,
		region: demonstrationRegion.name,
		kind,
		neighbours,
		fictional: true
	}));
	await trx
		.insertInto('authority')
		.values(rows)
		.onConflict((on) => on.doNothing())
		.execute();
}

/** The fictional people, each with an account that opens with one password for all of them. */
export async function loadPeople(trx: Transaction, passwordHash: string): Promise<PeopleIds> {
	const made = people.map((person) => ({ ...person, id: newId() }));
	await trx
		.insertInto('account')
		.values(
			made.map((person) => ({
				id: person.id,
				email: person.email,
				name: person.name,
				post: person.post,
				authority_code: person.authorityCode,
				starts_reviews: person.startsReviews,
				// Nobody fictional runs a real installation.
				is_administrator: false,
				adviser_of_region: person.adviserOfRegion,
				password_hash: passwordHash,
				fictional: true
			}))
		)
		.execute();
	return new Map(made.map((person) => [person.key, person]));
}
