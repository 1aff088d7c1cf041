import type { Sheet, Workbook } from '../../documents/write/sheet.ts';
import type { readRecurring } from '../issues/read-recurring.ts';
import { aboutSheet } from './about-sheet.ts';

type Recurring = Awaited<ReturnType<typeof readRecurring>>;

/** The issues that keep coming back, as a workbook. */
export function issueSheets({ place, filter, options, issues }: Recurring): Workbook {
	return { title: `Issues that keep coming back in ${place.name}`, language: 'en-GB', sheets: [issueTable(issues), aboutSheet(place.name, filter, options)] };
}

/** The table as it stands on the page; the one that goes out as CSV. */
export function issueTable(issues: Recurring['issues']): Sheet {
	const number = (header: string) => ({ header, width: 12, kind: 'number' as const });
	return {
		name: 'Issues',
		columns: [
			{ header: 'Issue', width: 34, kind: 'text' },
			...[
				'Authorities that were told',
				'Authorities looked at',
				'Authorities told more than once',
				'Reviews that raised it',
				'Reviews that looked at it',
				'Reviews that asked for it to improve',
				'Since'
			].map(number),
			{ header: 'Last three years', width: 15, kind: 'text' },
			{ header: 'Counts of the trend', width: 34, kind: 'text' }
		],
		rows: issues.map(({ name, authorities, reviews, since, trend }) => ({
			cells: [
				name,
				authorities.raised,
				authorities.looked,
				authorities.again,
				reviews.raised,
				reviews.looked,
				reviews.asked,
				since,
				trend?.word ?? 'Too few letters',
				trend ? [trend.before, trend.recent].map(({ from, to, raised, looked }) => `${raised} of ${looked} in ${from} to ${to}`).join(', ') : ''
			]
		}))
	};
}
