import { nameWords, otherNames } from './authority-names.ts';
import { type AuthorityRow, authorityRows } from './authority-rows.ts';

export type Region = { code: string; name: string };

export type Authority = {
	/** Code of the Office for National Statistics, e.g. E06000017. The key. */
	gssCode: string;
	/** Number at the Department for Education, three digits. */
	laCode: string;
	name: string;
	officialName: string;
	/** Other names to find it by; may be shared by two authorities of different years. */
	alsoKnownAs: string[];
	kind: AuthorityRow[3];
	region: Region;
	/** First and last day, YYYY-MM-DD, where known. Without `to` the authority is one of today. */
	from?: string;
	to?: string;
	/** GSS codes of the authorities that took over. */
	replacedBy: string[];
	/** GSS codes of the ten statistical neighbours, closest first; none for an authority that has ended. */
	neighbours: string[];
};

/** The nine regions of England, by name. */
export const regions: Region[] = [
	{ code: 'EM', name: 'East Midlands' },
	{ code: 'E', name: 'East of England' },
	{ code: 'GL', name: 'London' },
	{ code: 'NE', name: 'North East' },
	{ code: 'NW', name: 'North West' },
	{ code: 'SE', name: 'South East' },
	{ code: 'SW', name: 'South West' },
	{ code: 'WM', name: 'West Midlands' },
	{ code: 'YH', name: 'Yorkshire and the Humber' }
];

/** The kinds of authority, as printed. */
export const authorityKinds: Record<Authority['kind'], string> = {
	county: 'County council',
	unitary: 'Unitary authority',
	metropolitan: 'Metropolitan district',
	london: 'London borough',
	city: 'City corporation'
};

const gssCodes = new Map(authorityRows.map(([gssCode, laCode]) => [laCode, gssCode]));

/** All authorities, by name; those of today and the five that have ended (`to`). */
export const authorities: Authority[] = authorityRows.map(authorityOf).sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));

const byCode = new Map(authorities.map((authority) => [authority.gssCode, authority]));
const searchable = authorities.map((authority) => ({ authority, words: wordsOf(authority), keys: [authority.name, ...authority.alsoKnownAs].map(phrase) }));

/** The authority with this GSS code, or undefined. */
export function findAuthority(gssCode: string): Authority | undefined {
	return byCode.get(gssCode);
}

/**
 * Authorities of which every given word begins a word of a name, of an official name or of a code. The name itself first, then names that begin so, then
 * the rest; those of today before those that have ended; then by name. All of them when no word is given.
 */
export function searchAuthorities(words: string): Authority[] {
	const sought = nameWords(words);
	const whole = sought.join(' ');
	const found = searchable.filter((entry) => sought.every((word) => entry.words.some((candidate) => candidate.startsWith(word))));
	const rank = ({ authority, keys }: (typeof searchable)[number]) =>
		(keys.includes(whole) ? 0 : keys.some((key) => key.startsWith(whole)) ? 2 : 4) + (authority.to ? 1 : 0);
	return found.toSorted((a, b) => (whole ? rank(a) - rank(b) : 0)).map((entry) => entry.authority);
}

function authorityOf([gssCode, laCode, regionCode, kind, name, officialName, neighbours, life]: AuthorityRow): Authority {
	return {
		gssCode,
		laCode,
		name,
		officialName,
		alsoKnownAs: otherNames(name, officialName),
		kind,
		region: regionOf(regionCode),
		replacedBy: [],
		...life,
		neighbours: neighbours.split(' ').filter(Boolean).map(codeOf)
	};
}

function regionOf(code: string): Region {
	const region = regions.find((candidate) => candidate.code === code);
	if (!region) throw new Error(`No region ${code}`);
	return region;
}

function codeOf(laCode: string): string {
	const gssCode = gssCodes.get(laCode);
	if (!gssCode) throw new Error(`No authority numbered ${laCode}`);
	return gssCode;
}

/** Our own order of names, the same on every machine and database. */
function sortKey({ name, gssCode }: Authority): string {
	return `${phrase(name)} ${gssCode}`;
}

function phrase(name: string): string {
	return nameWords(name).join(' ');
}

function wordsOf({ gssCode, laCode, name, officialName, alsoKnownAs }: Authority): string[] {
	return [gssCode.toLowerCase(), laCode, ...[name, officialName, ...alsoKnownAs].flatMap(nameWords)];
}
