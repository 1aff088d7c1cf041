/** The rules of totals of reviews that their hosts share without a name. Why each is there: docs/adviser/sharing.md. */

/** So many councils at least stand behind every total. */
export const fewestAuthorities = 5;

/** The three years that a review of this year is counted in: 2012 to 2014, 2015 to 2017, and so on; they never move. */
export function bandOf(year: number): { first: number; last: number } {
	const first = 2012 + 3 * Math.floor((year - 2012) / 3);
	return { first, last: first + 2 };
}

export const shares = ['most', 'some', 'few'] as const;
export type Share = (typeof shares)[number];
export const shareWords: Record<Share, string> = { most: 'Most of them', some: 'Some of them', few: 'Few or none' };

/** What a total says, in a word. None of the words stands for fewer than two sums, nor for nobody or everybody alone. */
export function shareOf(counted: number, authorities: number): Share {
	const share = counted / authorities;
	return share > 0.6 ? 'most' : share > 0.25 ? 'some' : 'few';
}
