import type { CompareFilter } from '#domain/region/compare.ts';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Database } from '../../db/connect.ts';
import { listAuthorities } from '../compare/list-authorities.ts';
import { listPlaces, placeName } from '../compare/list-places.ts';
import { readRecordOptions } from '../compare/record-options.ts';
import { readIssues } from './read-issues.ts';

/** The page of issues that keep coming back, with what there is to narrow it by. Three queries. */
export async function readRecurring(db: Database, region: RegionAccess, filter: CompareFilter) {
	const [authorities, options, issues] = await Promise.all([listAuthorities(db), readRecordOptions(db, region, filter.region), readIssues(db, region, filter)]);
	const places = listPlaces(authorities);
	return { filter, places, place: { code: filter.region, name: placeName(places, filter.region) }, options, issues };
}
