import { formatDate, today } from '#domain/dates.ts';
import type { Sheet, Workbook } from '../../documents/write/sheet.ts';
import type { readHelp } from '../memory/read-help.ts';
import { aboutOf } from './about-sheet.ts';

type Help = Awaited<ReturnType<typeof readHelp>>;

/** Who was recently noted as strong on an issue, as a workbook. */
export function helpSheets(help: Help): Workbook {
	const name = help.issue?.name ?? '';
	const about = aboutOf([
		['Made on', formatDate(today())],
		['Issue', `${name}. ${help.issue?.about ?? ''}`],
		['For', help.asking?.name ?? 'Any authority'],
		['What counts', 'A strength that a review or inspection of the last five years noted, where no newer one only raised the issue. Each group stands A to Z.'],
		['Not to be used for', 'A strength says what a team saw then. It does not say that one authority is better than another.'],
		['Not shown', 'Reviews that are not shared by name, and sentences that could identify someone.']
	]);
	return { title: `Who could help: ${name}`, language: 'en-GB', sheets: [helpTable(help), about] };
}

/** A row a sentence, in the order of the page. */
export function helpTable({ groups }: Help): Sheet {
	return {
		name: 'Who could help',
		columns: [
			{ header: 'Group', width: 24, kind: 'text' },
			{ header: 'Authority', width: 18, kind: 'text' },
			{ header: 'Year', width: 6, kind: 'number' },
			{ header: 'Review', width: 26, kind: 'text' },
			{ header: 'Also raised', width: 10, kind: 'text' },
			{ header: 'Words', width: 44, kind: 'text' },
			{ header: 'Page', width: 5, kind: 'number' },
			{ header: 'Published at', width: 20, kind: 'text' }
		],
		rows: groups.flatMap((group) =>
			group.helpers.flatMap(({ name, year, title, raisedToo, sentences, publicAddress }) =>
				(sentences.length > 0 ? sentences : [{ text: 'Held back, because it could identify someone', page: null }]).map(({ text, page }) => ({
					cells: [group.name, name, year, title, raisedToo ? 'Yes' : '', text, page, publicAddress]
				}))
			)
		)
	};
}
