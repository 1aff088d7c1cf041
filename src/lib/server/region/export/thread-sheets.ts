import { formatDate, today } from '#domain/dates.ts';
import { kindOnIssueLabels } from '#domain/region/kind-on-issue.ts';
import { matchStrengths, ordinal } from '#domain/region/memory.ts';
import type { Sheet, SheetColumn, SheetRow, SheetValue, Workbook } from '../../documents/write/sheet.ts';
import type { readMemory } from '../memory/memory-page.ts';
import type { ThreadEntry, ThreadMatch } from '../memory/read-thread.ts';
import { aboutOf } from './about-sheet.ts';

type Memory = Awaited<ReturnType<typeof readMemory>>;

/** What the region knows of one authority, as a workbook: the thread of one issue, or every issue through the years; with its reviews. */
export function memorySheets(memory: Memory): Workbook {
	const { authority, issue, reviews } = memory;
	const title = issue ? `${authority.name}: ${issue.name}` : `${authority.name} on the record`;
	const about: [string, string][] = [
		['Made on', formatDate(today())],
		['Authority', authority.name],
		...(issue ? ([['Issue', `${issue.name}. ${issue.about}`]] as [string, string][]) : []),
		['Match', 'Says that two sentences may be about the same thing. It is a suggestion until an adviser confirms it.'],
		['Not to be used for', 'Years and sentences are no score, and say nothing of how good a service is now.'],
		['Not shown', 'Reviews that are not shared by name, and sentences that could identify someone.']
	];
	const listed: Sheet = {
		name: 'Reviews',
		columns: [number('Year', 6), text('Review', 44), text('Kind of review', 16), date('Date', 15), text('Grades as printed', 60), text('Published at', 30)],
		rows: reviews.map(({ year, title, kind, day, judgements, publicAddress }) => ({
			cells: [year, title, kind, day, judgements.map(({ theme, grade }) => `${theme}: ${grade}`).join('\n'), publicAddress]
		}))
	};
	return { title, language: 'en-GB', sheets: [memoryTable(memory), listed, aboutOf(about)] };
}

/** The table of the page; the one that goes out as CSV. */
export function memoryTable({ thread, lines }: Memory): Sheet {
	return thread
		? { name: 'Thread', columns: threadColumns, rows: thread.flatMap(entryRows) }
		: { name: 'Issues', columns: lineColumns, rows: lines.map(lineRow) };
}

const text = (header: string, width: number): SheetColumn => ({ header, width, kind: 'text' });
const number = (header: string, width: number): SheetColumn => ({ header, width, kind: 'number' });
const date = (header: string, width: number): SheetColumn => ({ header, width, kind: 'date' });

const lineColumns = [text('Issue', 44), text('Raised in', 24), text('Only strengths in', 24), number('Reviews that looked at it', 14)];

function lineRow({ name, raised, strong, looked }: Memory['lines'][number]): SheetRow {
	return { cells: [name, raised.join(', '), strong.join(', '), looked] };
}

const threadColumns = [
	number('Year', 6),
	text('Authority then', 14),
	text('Review', 20),
	date('Date', 15),
	text('What it did', 15),
	text('Kind', 14),
	text('Words', 42),
	text('Label in the document', 13),
	number('Page', 5),
	text('Said before', 30),
	text('Match', 14)
];

/** A row a sentence, and one for each action that was closed afterwards; a review without a sentence that may be printed has a row of its own. */
function entryRows(entry: ThreadEntry): SheetRow[] {
	const { review, sentences, heldBack, match, closed } = entry;
	const row = (did: string, ...rest: SheetValue[]): SheetRow => ({ cells: [review.year, review.authority, review.title, review.day, did, ...rest] });
	const did = didOf(entry);
	const said = sentences.map(({ id, kind, text: words, label, page }) =>
		row(did, kindOnIssueLabels[kind], words, label, page, ...(match?.later.id === id ? before(match) : ['', '']))
	);
	if (said.length === 0) said.push(row(did, '', heldBack > 0 ? 'Held back, because it could identify someone' : 'No finding is on it', '', null, '', ''));
	return [...said, ...closed.map(({ text: words, on }) => row('Action closed', on ? formatDate(on) : 'as the plan says', words, '', null, '', ''))];
}

function didOf({ standing, time }: ThreadEntry): string {
	if (standing === 'raised') return time > 1 ? `Raised again, ${ordinal(time)} time` : 'Raised';
	return standing === 'strength' ? 'Noted as a strength' : 'Looked at';
}

function before({ earlier, strength, decided }: ThreadMatch): [string, string] {
	return [`${earlier.year}: ${earlier.text}`, decided ? `${matchStrengths[strength]}, ${decided.state} by ${decided.by}` : matchStrengths[strength]];
}
