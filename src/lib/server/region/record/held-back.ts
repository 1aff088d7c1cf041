import { findMayIdentify } from '#domain/wording/may-identify.ts';

/** Authorities with so few children that a count under ten may point to a family: Rutland, the Isles of Scilly, the City of London. */
const smallPlaces = new Set(['E06000017', 'E06000053', 'E09000001']);
const fewPeople =
	/\b(?:three|four|five|six|seven|eight|nine|[3-9]) (?:\w+ )?(?:children|young people|care leavers|families|babies|parents|carers|foster carers|siblings|brothers|sisters)\b/i;

/**
 * Whether a sentence may let a reader work out which child, family or worker it speaks of: it then counts, but is shown to and found by nobody but who added
 * it. Stricter for a place with few children. In an inspection a post that one person holds is no secret, so that rule is left out there.
 */
export function isHeldBack(text: string, { authorityCode, published }: { authorityCode: string; published: boolean }): boolean {
	if (smallPlaces.has(authorityCode) && fewPeople.test(text)) return true;
	return findMayIdentify(text).some(({ rule }) => !(published && rule === 'post with one holder'));
}
