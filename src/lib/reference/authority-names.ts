const style =
	/^(?:London Borough of|Royal Borough of|Council of the|Borough of|City of) | (?:(?:Metropolitan )?(?:Borough|District|City|County) )?(?:Council|Corporation)$/g;

/**
 * Shorter names that an official name holds: "Bristol" of Bristol City Council, "Hull" of Hull City Council. None where that is the name already.
 * The City of London is left alone: what remains would be all of London.
 */
export function otherNames(name: string, officialName: string): string[] {
	if (officialName === 'City of London Corporation') return [];
	const short = officialName.replaceAll(style, '');
	return short === name || short === officialName ? [] : [short];
}

/** Words of a name for comparison: lower case, "&" as "and", no stops, hyphens or accents. */
export function nameWords(text: string): string[] {
	const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('&', ' and ').replace(/[.'’]/g, '');
	return plain.split(/[^a-z0-9]+/).filter(Boolean);
}
