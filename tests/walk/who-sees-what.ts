import { stages, type Stage } from '#domain/stage.ts';
import { everyone, members, type Member, type Person } from './people.ts';

// The table "Who sees what", written again by hand from what was agreed with the trade, not from the product's own: the walk is where the two may disagree.

/** Who may, and at which stages of the review. */
export type Cell = { who: readonly Person[]; when: readonly Stage[] };

export const leads: readonly Member[] = ['manager', 'lead'];
export const team: readonly Member[] = [...leads, 'reviewer', 'reviewer given cases', 'quality assurer', 'quality assurer given cases'];
export const caseReaders: readonly Member[] = [...leads, 'reviewer given cases', 'quality assurer given cases'];
export const assurers: readonly Member[] = ['quality assurer', 'quality assurer given cases'];
export const host: readonly Member[] = ['host lead', 'host contributor'];
export const all: readonly Member[] = members;
/** Everyone with an account. */
export const signedIn = everyone.filter((person) => person !== 'nobody');

const always = stages;
export const beforeTheVisitEnds: readonly Stage[] = ['scoping', 'on-site'];
export const beforeTheLetter: readonly Stage[] = ['scoping', 'on-site', 'drafting'];
export const beforeItIsIssued: readonly Stage[] = ['scoping', 'on-site', 'drafting', 'with-host'];
export const onceShared: readonly Stage[] = ['with-host', 'final', 'follow-up', 'closed'];
export const onceIssued: readonly Stage[] = ['final', 'follow-up', 'closed'];
export const whileItIsFollowed: readonly Stage[] = ['final', 'follow-up'];
export const beforeTheEnd: readonly Stage[] = ['scoping', 'on-site', 'drafting', 'with-host', 'final', 'follow-up'];

/** `may(leads, beforeTheLetter)`: these people, at these stages; at every stage when none is named. */
export function may(who: readonly Person[], when: readonly Stage[] = always): Cell {
	return { who, when };
}

/** A door opens when any of its cells says so. */
export function opens(cells: readonly Cell[], person: Person, stage: Stage): boolean {
	return cells.some(({ who, when }) => who.includes(person) && when.includes(stage));
}

/** What a form takes its ids from: the review that is walked, or, where it must be refused, another one. */
export type Given = {
	/** The id of a thing of the review, by its noun. */
	the(noun: string): string;
	/** The version of its row, as a form carries it. */
	version(noun: string): string;
	/** Who sends it. */
	person: Person;
	/** The id of a thing to be made. */
	fresh(): string;
};
export type Body = Record<string, string | string[] | File>;
export type Act = { cells: readonly Cell[]; body: (given: Given) => Body; nouns?: Record<string, string> };

/**
 * What is behind one address: who sees it, and who may do what there. `needs` are nouns without which it is not there for anybody. A gap in the address is
 * filled from `params`, or is the id of the thing that `nouns` (else its own name) says.
 */
export type Row = {
	sees?: readonly Cell[];
	acts?: Record<string, Act>;
	needs?: readonly string[];
	params?: Record<string, string>;
	nouns?: Record<string, string>;
	query?: string;
};

/** An action: who may, what its form sends, and, where it differs from the page's own, of which thing. */
export function act(cells: Cell | readonly Cell[], body: (given: Given) => Body = () => ({}), nouns?: Record<string, string>): Act {
	return { cells: 'who' in cells ? [cells] : cells, body, ...(nouns && { nouns }) };
}
