import type { CompareFilter } from '#domain/region/compare.ts';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Database } from '../../db/connect.ts';
import { buildBriefing } from '../../documents/build/region/briefing.ts';
import { htmlBody } from '../../documents/write/html.ts';
import { listAuthorities } from '../compare/list-authorities.ts';
import { listPlaces, placeName } from '../compare/list-places.ts';
import { readRecordOptions } from '../compare/record-options.ts';
import { readBriefing } from './read-briefing.ts';

/** The briefing as a web page, the very blocks that its files are written from, with what there is to narrow it by. */
export async function previewBriefing(db: Database, region: RegionAccess, filter: CompareFilter) {
	const [authorities, options, content] = await Promise.all([
		listAuthorities(db),
		readRecordOptions(db, region, filter.region),
		readBriefing(db, region, filter)
	]);
	const places = listPlaces(authorities);
	return { filter, places, place: placeName(places, filter.region), options, html: htmlBody(buildBriefing(content)) };
}
