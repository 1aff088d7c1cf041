import { england } from '#domain/region/compare.ts';
import type { AuthorityRow } from './list-authorities.ts';

export type Places = { code: string; name: string; authorities: number }[];

/** The regions, A to Z, with how many authorities each has today, then England, which is all of them but those of a demonstration. */
export function listPlaces(authorities: AuthorityRow[]): Places {
	const places = new Map<string, Places[number]>();
	for (const { regionCode, region, endedOn } of authorities) {
		const place = places.get(regionCode) ?? { code: regionCode, name: region, authorities: 0 };
		places.set(regionCode, { ...place, authorities: place.authorities + (endedOn === null ? 1 : 0) });
	}
	const all = authorities.filter(({ fictional, endedOn }) => !fictional && endedOn === null).length;
	return [...[...places.values()].sort((a, b) => (a.name < b.name ? -1 : 1)), { code: england, name: 'England', authorities: all }];
}

/** The name of a region that was chosen; its code where it has no authority. */
export function placeName(places: Places, code: string): string {
	return places.find((place) => place.code === code)?.name ?? code;
}

/** The authorities of a region, or of England, A to Z; those that have ended too. */
export function authoritiesOf(authorities: AuthorityRow[], code: string): AuthorityRow[] {
	return authorities.filter(({ fictional, regionCode }) => (code === england ? !fictional : regionCode === code));
}
