import { formatDate } from '#domain/dates.ts';

/** What entries of a region say besides their words. Ids are not shown. */
export type AboutRegion = {
	regionReview?: string;
	document?: string;
	earlier?: string;
	authority?: string;
	on?: string | null;
	peers?: number;
	until?: string | null;
	years?: number;
	was?: number | null;
	publicAddress?: string;
	audience?: string;
	agreedOn?: string | null;
};

/** The dates, numbers and choices of an entry, each with its label. */
export function factsOf({ on, peers, until, years, was, publicAddress, audience, agreedOn }: AboutRegion): { label: string; words: string }[] {
	const day = (date: string | null | undefined) => (date ? formatDate(date) : '');
	const number = (value: number | null | undefined) => (typeof value === 'number' ? String(value) : '');
	return [
		{ label: 'Date', words: day(on) },
		{ label: 'Peers', words: number(peers) },
		{ label: 'Until', words: day(until) },
		{ label: 'Years', words: number(years) },
		{ label: 'Years before', words: years === undefined ? '' : number(was) },
		{ label: 'Public address', words: publicAddress ?? '' },
		{ label: 'Agreed for', words: audience === 'england' ? 'advisers in England' : audience === 'region' ? 'advisers of its region' : '' },
		{ label: 'Agreed on', words: day(agreedOn) }
	].filter(({ words }) => words !== '');
}
