import { NotFound } from '#domain/outcomes.ts';
import { usualInterval, type NewOffer, type NewVisit } from '#domain/region/programme.ts';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Database, Transaction } from '../../db/connect.ts';
import { checkVersion } from '../../db/write-version.ts';
import { actOnRegion } from '../../history/act.ts';
import { AlreadyDone } from '../../history/once.ts';

/** Writes down a visit that the region plans. Throws NotFound for an authority of another region. */
export async function planVisit(db: Database, region: RegionAccess, { id, authorityCode, title, visitOn }: NewVisit): Promise<void> {
	await actOnRegion(db, region, 'visit planned', async (trx) => {
		await ownAuthority(trx, region, authorityCode);
		const added = await trx
			.insertInto('region_visit')
			.values({ id, ...madeBy(region), authority_code: authorityCode, title, visit_on: visitOn })
			.onConflict((on) => on.column('id').doNothing())
			.returning('id')
			.executeTakeFirst();
		if (!added) throw new AlreadyDone();
		return { about: { visit: id, authority: authorityCode, on: visitOn }, texts: { title } };
	});
}

/** Writes down that an authority offers peers. Throws NotFound for an authority of another region. */
export async function offerPeers(db: Database, region: RegionAccess, { id, authorityCode, peers, until, note }: NewOffer): Promise<void> {
	await actOnRegion(db, region, 'peers offered', async (trx) => {
		await ownAuthority(trx, region, authorityCode);
		const added = await trx
			.insertInto('region_offer')
			.values({ id, ...madeBy(region), authority_code: authorityCode, peers, until, note })
			.onConflict((on) => on.column('id').doNothing())
			.returning('id')
			.executeTakeFirst();
		if (!added) throw new AlreadyDone();
		return { about: { offer: id, authority: authorityCode, peers, until }, texts: { note } };
	});
}

/** Takes a visit off the list. Throws NotFound where the region has none of this id. */
export async function removeVisit(db: Database, region: RegionAccess, { id }: { id: string }): Promise<void> {
	await actOnRegion(db, region, 'visit taken off the list', async (trx) => {
		const gone = await trx.deleteFrom('region_visit').where('id', '=', id).where('region_code', '=', region.region.code).returningAll().executeTakeFirst();
		if (!gone) throw new NotFound('visit');
		return { about: { visit: id, authority: gone.authority_code, on: gone.visit_on }, texts: { title: gone.title } };
	});
}

/** Takes an offer off the list. Throws NotFound where the region has none of this id. */
export async function removeOffer(db: Database, region: RegionAccess, { id }: { id: string }): Promise<void> {
	await actOnRegion(db, region, 'offer of peers taken off the list', async (trx) => {
		const gone = await trx.deleteFrom('region_offer').where('id', '=', id).where('region_code', '=', region.region.code).returningAll().executeTakeFirst();
		if (!gone) throw new NotFound('offer');
		return { about: { offer: id, authority: gone.authority_code, peers: gone.peers }, texts: { note: gone.note } };
	});
}

/** Sets after how many years a review is due. Throws Conflict when another adviser set it meanwhile. */
export async function setInterval(db: Database, region: RegionAccess, { years, version }: { years: number; version: number }): Promise<void> {
	const code = region.region.code;
	await actOnRegion(db, region, 'interval between reviews set', async (trx) => {
		const before = await trx.selectFrom('region_interval').select(['years', 'version']).where('region_code', '=', code).executeTakeFirst();
		checkVersion(before ?? { years: usualInterval, version: 0 }, version, (row) => ({ years: String(row.years) }), 'interval');
		if (before?.years === years) throw new AlreadyDone();
		const row = { years, set_by: region.person.id, set_by_name: region.person.name, set_at: new Date().toISOString(), version: version + 1 };
		await trx
			.insertInto('region_interval')
			.values({ region_code: code, ...row })
			.onConflict((on) => on.column('region_code').doUpdateSet(row))
			.execute();
		return { about: { years, was: before?.years ?? null } };
	});
}

function madeBy(region: RegionAccess) {
	return { region_code: region.region.code, added_by: region.person.id, added_by_name: region.person.name };
}

async function ownAuthority(trx: Transaction, region: RegionAccess, code: string): Promise<void> {
	const own = await trx
		.selectFrom('authority')
		.select('gss_code')
		.where('gss_code', '=', code)
		.where('region_code', '=', region.region.code)
		.executeTakeFirst();
	if (!own) throw new NotFound('authority');
}
