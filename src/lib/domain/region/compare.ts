import { recordKinds, type RecordKind } from './region.ts';

/** England as a choice among the regions: every authority that exists. */
export const england = 'england';

/** How many issues stand side by side before the page turns to the next ones. */
export const columnsShown = 8;

/** What the comparison shows. Everything of it stands in the address, so that a page can be sent to a colleague. */
export type CompareFilter = {
	/** Code of a region, or `england`. */
	region: string;
	kind: RecordKind | null;
	framework: string | null;
	from: number | null;
	to: number | null;
	/** Code of the authority whose statistical neighbours are marked. */
	chosen: string | null;
	neighboursOnly: boolean;
	/** Every review in the years, instead of the latest of each authority. */
	all: boolean;
	/** Keys of the issues that were chosen as columns; none for the most looked at. */
	issues: string[];
	page: number;
};

export const kindPlurals: Record<RecordKind, string> = {
	'peer review': 'Peer reviews',
	inspection: 'Inspections',
	'focused visit': 'Focused visits',
	'monitoring visit': 'Monitoring visits',
	'progress review': 'Progress reviews',
	'action plan': 'Action plans'
};

/** How often reviews spoke of an issue: counts of sentences, and of the reviews that looked at it. */
export type Spoken = { reviews: number; strengths: number; areas: number; mixed: number; recommendations: number };

export const marks = ['strength', 'area', 'both', 'silent'] as const;
export type Mark = (typeof marks)[number];
export const markWords: Record<Mark | 'not-looked-at', string> = {
	strength: 'Strength',
	area: 'Area',
	both: 'Both',
	silent: 'No finding',
	'not-looked-at': 'Not looked at'
};

/**
 * What a cell says of an issue: only strengths, only areas for development (a recommendation is one that asks for something), or both; a mixed finding is
 * both. More of one than of the other makes no difference: what a team wrote most about says nothing of how well a council does.
 */
export function markOf({ strengths, areas, mixed, recommendations }: Spoken): Mark {
	const praised = strengths + mixed > 0;
	const asked = areas + mixed + recommendations > 0;
	if (praised && asked) return 'both';
	return praised ? 'strength' : asked ? 'area' : 'silent';
}

/** The filter that an address asks for; what it does not say, or says wrongly, is left open. `home` is the adviser's own region. */
export function compareFilter(query: URLSearchParams, home: string, byDefault: 'latest' | 'all' = 'latest'): CompareFilter {
	const of = query.get('of') ?? '';
	const kind = recordKinds.find((known) => of === `kind:${known}`) ?? null;
	const years = [yearOf(query.get('from')), yearOf(query.get('to'))];
	const [from, to] = years[0] && years[1] && years[0] > years[1] ? [years[1], years[0]] : years;
	return {
		region: (query.get('region') ?? '').slice(0, 20) || home,
		kind,
		framework: of.startsWith('framework:') ? of.slice('framework:'.length, 100) : null,
		from: from ?? null,
		to: to ?? null,
		chosen: (query.get('chosen') ?? '').slice(0, 20) || null,
		neighboursOnly: query.has('neighbours') && Boolean(query.get('chosen')),
		all: (query.get('show') || byDefault) === 'all',
		issues: [...new Set(query.getAll('issue').map((key) => key.slice(0, 60)))].slice(0, 60),
		page: Math.min(Math.max(Number.parseInt(query.get('page') ?? '', 10) || 1, 1), 100)
	};
}

/** The address of a filter, for the links to a cell, to the next columns and to a file. */
export function compareQuery(filter: Partial<CompareFilter>): URLSearchParams {
	const query = new URLSearchParams();
	if (filter.region) query.set('region', filter.region);
	if (filter.kind) query.set('of', `kind:${filter.kind}`);
	else if (filter.framework) query.set('of', `framework:${filter.framework}`);
	if (filter.from) query.set('from', String(filter.from));
	if (filter.to) query.set('to', String(filter.to));
	if (filter.chosen) query.set('chosen', filter.chosen);
	if (filter.neighboursOnly) query.set('neighbours', 'yes');
	if (filter.all !== undefined) query.set('show', filter.all ? 'all' : 'latest');
	for (const issue of filter.issues ?? []) query.append('issue', issue);
	if (filter.page && filter.page > 1) query.set('page', String(filter.page));
	return query;
}

function yearOf(text: string | null): number | null {
	const year = Number(text);
	return Number.isInteger(year) && year >= 1990 && year <= 2100 ? year : null;
}
