import type { Database } from '../db/connect.ts';

/** The authorities that can host a review today, by name; the demonstration's after the real ones. */
export async function listAuthorities(db: Database): Promise<{ code: string; name: string; region: string; fictional: boolean }[]> {
	return db
		.selectFrom('authority')
		.select(['gss_code as code', 'official_name as name', 'region', 'fictional'])
		.where('ended_on', 'is', null)
		.orderBy('fictional')
		.orderBy('official_name')
		.execute();
}
