import type { Line } from '#domain/reading/reading.ts';
import type { Section } from '../headings.ts';
import type { Judged } from '../judgements.ts';

/** A list item or paragraph with what it stands under. `lines`: it and what is nested under it. */
export type Unit = {
	lines: number[];
	text: string;
	page: number;
	section: Section;
	theme: string;
	label: string;
	deadline?: string;
	forWhom?: string;
	marked: boolean;
	summary: boolean;
};
export type Walked = { units: Unit[]; judged: Judged[]; themes: string[] };

/** Where the walk stands: under which heading, of which theme. */
export type Place = {
	section: Section;
	level: number;
	theme: string;
	themeLevel: number;
	label: string;
	sub: string;
	deadline?: string;
	summary: boolean;
	group: string;
	/** The last heading and its line. */
	heading: number;
	title: string;
	/** The first line of the document, its page, and how many pages there are. */
	from: number;
	page: number;
	pages: number;
};

/** Before the first heading: a report begins with its front page, a letter with its address. */
export function placeAt(lines: readonly Line[], { from, to, letter }: { from: number; to: number; letter: boolean }): Place {
	return {
		section: letter ? { part: 'passed over' } : { part: 'summary' },
		level: 9,
		theme: '',
		themeLevel: 9,
		label: '',
		sub: '',
		summary: true,
		group: '',
		heading: -9,
		title: '',
		from,
		page: lines[from]?.page ?? 1,
		pages: (lines[to]?.page ?? 1) - (lines[from]?.page ?? 1) + 1
	};
}

/** What a safeguarding board needs to improve is its own, not the authority’s. */
const isBoard = /\bLSCB\b|\bsafeguarding children board\b/i;

/** A list item or paragraph as it stands there. */
export function unitOf(place: Place, line: Line, index: number): Unit {
	const theme = place.section.part === 'recommendations' ? place.sub : place.sub || place.theme;
	return {
		lines: [index],
		text: line.text,
		page: line.page,
		section: place.section,
		theme,
		label: place.label,
		deadline: place.deadline,
		...(place.section.part === 'recommendations' && isBoard.test(`${place.label} ${place.theme}`) && { forWhom: 'Local Safeguarding Children Board' }),
		marked: line.mark !== undefined,
		summary: place.summary
	};
}
