import { authorities, demonstrationRegion } from '../../demonstration/authorities.ts';
import type { Database } from '../db/connect.ts';
import { actOnInstallation } from '../history/act.ts';

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

/** Loads the demonstration region: its fictional authorities. Loading twice changes nothing. Gives how many reviews there are. */
export async function loadDemonstration(db: Database, person: { id: string | null; name: string }): Promise<{ reviews: number }> {
	await actOnInstallation(db, person, 'demonstration region loaded', async (trx) => {
		await trx
			.insertInto('authority')
			.values(rows)
			.onConflict((on) => on.doNothing())
			.execute();
		return { about: { authorities: rows.length } };
	});
	return { reviews: 0 };
}

/** Removes the demonstration region in one act. */
export async function removeDemonstration(db: Database, person: { id: string | null; name: string }): Promise<void> {
	await actOnInstallation(db, person, 'demonstration region removed', async (trx) => {
		await trx
			.deleteFrom('authority')
			.where('gss_code', 'in', rows.map((row) => row.gss_code))
			.execute();
		return { about: { authorities: rows.length } };
	});
}
