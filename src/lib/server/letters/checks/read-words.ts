import { findIdentity, type Identity } from '#domain/wording/looks-like-identity.ts';
import { findMayIdentify, type MayIdentify } from '#domain/wording/may-identify.ts';
import { checkProportions, type ProportionFault } from '#domain/wording/proportions.ts';

export type ReadWords = { names: Identity[]; people: MayIdentify[]; proportions: ProportionFault[] };

// The rules are pure, and a letter is looked at far more often than a sentence of it changes: what was read of a text is kept, a few letters' worth.
const read = new Map<string, ReadWords>();
const most = 4000;

/** What the wording rules find in a text; remembered for the same text. */
export function readWords(text: string): ReadWords {
	const known = read.get(text);
	if (known) return known;
	const found = { names: findIdentity(text), people: findMayIdentify(text), proportions: checkProportions(text) };
	// A whole page of prose is not kept: few are so long, and they would fill the memory.
	if (text.length >= 5000) return found;
	if (read.size >= most) read.delete(read.keys().next().value!);
	read.set(text, found);
	return found;
}
