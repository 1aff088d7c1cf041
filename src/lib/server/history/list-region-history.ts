import { sql } from 'kysely';
import { maySee, type RegionAccess } from '../access/open-region.ts';
import type { Database } from '../db/connect.ts';
import { regionChain } from './chain.ts';
import type { HistoryLine } from './list-history.ts';

export const regionHistoryPageSize = 50;

/**
 * A page of a region's history, newest first, in one query. An entry that names a row of the record (`about.regionReview`) is there for those who may see
 * that row, or once the row is gone for whoever wrote it. How many there are besides is not told.
 */
export async function listRegionHistory(db: Database, region: RegionAccess, { page }: { page: number }): Promise<HistoryLine[]> {
	const about = sql<string>`history_entry.about::json ->> 'regionReview'`;
	const rows = await db
		.selectFrom('history_entry')
		.leftJoin('history_text', (join) =>
			join.onRef('history_text.chain_id', '=', 'history_entry.chain_id').onRef('history_text.number', '=', 'history_entry.number')
		)
		.select(['history_entry.at', 'history_entry.who', 'history_entry.what', 'history_text.texts'])
		.where('history_entry.chain_id', '=', regionChain(region.region.code))
		.where((eb) =>
			eb.or([
				sql<boolean>`${about} is null`,
				eb('history_entry.account_id', '=', region.person.id),
				eb.exists(
					eb
						.selectFrom('region_review')
						.innerJoin('authority', 'authority.gss_code', 'region_review.authority_code')
						.select('region_review.id')
						.where(sql<boolean>`region_review.id::text = ${about}`)
						.where(maySee(region))
				)
			])
		)
		.orderBy('history_entry.number', 'desc')
		.limit(regionHistoryPageSize)
		.offset((Math.max(1, page) - 1) * regionHistoryPageSize)
		.execute();
	return rows.map(({ at, who, what, texts }) => ({
		key: at + what,
		at,
		who,
		what: what.charAt(0).toUpperCase() + what.slice(1),
		texts: Object.entries(texts ? (JSON.parse(texts) as Record<string, string | null>) : {}).flatMap(([label, words]) => (words ? [{ label, words }] : []))
	}));
}
