import { formatDate, today } from '#domain/dates.ts';
import { kindPlurals, type CompareFilter } from '#domain/region/compare.ts';
import type { Sheet } from '../../documents/write/sheet.ts';

/** What a file of the region was made of and may not be used for: the last sheet of each workbook. */
export function aboutSheet(
	place: string,
	filter: CompareFilter,
	options: { frameworks: { key: string; name: string }[] },
	more: [string, string][] = []
): Sheet {
	const framework = options.frameworks.find(({ key }) => key === filter.framework)?.name ?? filter.framework;
	const rows: [string, string][] = [
		['Made on', formatDate(today())],
		['Region', place],
		['Framework or kind', filter.kind ? kindPlurals[filter.kind] : (framework ?? 'All of them')],
		['Years', `${filter.from ?? 'first'} to ${filter.to ?? 'latest'}`],
		['Reviews', filter.all ? 'Every review in these years that may be seen by name' : 'The latest review of each authority that may be seen by name'],
		...more,
		[
			'What counts',
			'A sentence counts for each issue it is about; one that only repeats another is not counted twice. Issues are suggested by words and confirmed or changed by people.'
		],
		['Not looked at', 'No heading and no sentence of the review is about the issue. It is neither good nor bad.'],
		['Not to be used for', 'Counts of sentences are no score. They do not rank authorities and say nothing of how good a service is.'],
		['Not shown', 'Reviews whose host does not share them by name. Sentences that could identify someone are counted and not printed.']
	];
	return aboutOf(rows);
}

/** The last sheet of a workbook: what it was made of, a line a fact. */
export function aboutOf(rows: [string, string][]): Sheet {
	return {
		name: 'About',
		columns: [
			{ header: 'About', width: 22, kind: 'text' },
			{ header: 'What it says', width: 90, kind: 'text' }
		],
		rows: rows.map((cells) => ({ cells }))
	};
}
