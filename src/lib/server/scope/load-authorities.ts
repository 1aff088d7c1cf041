import { sql } from 'kysely';
import { authorities } from '../../reference/authorities.ts';
import type { Database } from '../db/connect.ts';

/** Brings the reference data of local authorities into the database; run at every start, changes only what differs from the shipped list. */
export async function loadAuthorities(db: Database): Promise<void> {
	const rows = authorities.map((authority) => ({
		gss_code: authority.gssCode,
		name: authority.name,
		official_name: authority.officialName,
		region_code: authority.region.code,
		region: authority.region.name,
		kind: authority.kind,
		replaced_by: authority.replacedBy ?? [],
		ended_on: authority.to ?? null,
		neighbours: authority.neighbours ?? []
	}));
	await db
		.insertInto('authority')
		.values(rows)
		.onConflict((on) =>
			on.column('gss_code').doUpdateSet((eb) => ({
				name: eb.ref('excluded.name'),
				official_name: eb.ref('excluded.official_name'),
				region_code: eb.ref('excluded.region_code'),
				region: eb.ref('excluded.region'),
				kind: eb.ref('excluded.kind'),
				replaced_by: eb.ref('excluded.replaced_by'),
				ended_on: eb.ref('excluded.ended_on'),
				neighbours: eb.ref('excluded.neighbours')
			}))
				.where(sql<boolean>`(authority.name, authority.official_name, authority.region, authority.kind, authority.replaced_by, authority.neighbours) is distinct from
					(excluded.name, excluded.official_name, excluded.region, excluded.kind, excluded.replaced_by, excluded.neighbours)`)
		)
		.execute();
}
