/** The rules of totals of reviews that their hosts share without a name. Why each is there: docs/adviser/sharing.md. */

/** So many councils at least stand behind every total. */
export const fewestAuthorities = 5;

/** Of every council's answers this share is turned round by lot before they are added up, so that no answer can be worked out from a total. */
export const turnedRound = 1 / 5;

/** The three years that a review of this year is counted in: 2012 to 2014, 2015 to 2017, and so on; they never move. */
export function bandOf(year: number): { first: number; last: number } {
	const first = 2012 + 3 * Math.floor((year - 2012) / 3);
	return { first, last: first + 2 };
}

export const shares = ['most', 'some', 'few'] as const;
export type Share = (typeof shares)[number];
export const shareWords: Record<Share, string> = { most: 'Most of them', some: 'Some of them', few: 'Few or none' };

/** What a total says, in a word: what the lot did to it on average is taken out, and what is left is no finer than a word. */
export function shareOf(counted: number, authorities: number): Share {
	const likely = (counted / authorities - turnedRound) / (1 - 2 * turnedRound);
	return likely > 0.6 ? 'most' : likely > 0.25 ? 'some' : 'few';
}
