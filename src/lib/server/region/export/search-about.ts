import { formatDate, today } from '#domain/dates.ts';
import { kindPlurals } from '#domain/region/compare.ts';
import { foundKindLabels, mostResults, type RegionSearch } from '#domain/region/search.ts';
import { issueName } from '../../../spine/index.ts';
import type { Sheet } from '../../documents/write/sheet.ts';
import type { SearchResult } from '../search/search-region.ts';
import { aboutOf } from './about-sheet.ts';

/** What was looked for, how much of it there is, and what is not shown: the last sheet of the results. */
export function aboutSearch(asked: RegionSearch, { total, more, authorities }: SearchResult): Sheet {
	const { words, kind, what, issue, from, to } = asked;
	const count = more
		? `More than ${mostResults.toLocaleString('en-GB')}; the newest are here, best match first`
		: `${total.toLocaleString('en-GB')}, in ${authorities === 1 ? '1 authority' : `${authorities} authorities`}, best match first`;
	return aboutOf([
		['Made on', formatDate(today())],
		['Looked for', words],
		['Results', count],
		['Kind of visit', kind === '' ? 'All kinds' : kindPlurals[kind]],
		['Show', what === '' ? 'Findings, actions and other words' : foundKindLabels[what]],
		['Issue', issue === '' ? 'All issues' : issueName(issue)],
		['Years', `${from ?? 'first'} to ${to ?? 'latest'}`],
		['Not to be used for', 'How often words stand in letters is no score. It does not rank authorities and says nothing of how good a service is.'],
		['Not shown', 'What a council does not share by name, and sentences that could identify someone.']
	]);
}
