import * as v from 'valibot';
import { isDate } from '../dates.ts';
import { formId, optionalDate, optionalText, requiredText, rowVersion } from '../review.ts';

/** The reports that a host makes of its plan; each in the words of its council. (The position statement belongs to the progress review.) */
export const reportKinds = ['scrutiny', 'board', 'exceptions'] as const;
export type ReportKind = (typeof reportKinds)[number];
/** What a made report may be: those, and the position statement. */
export type MadeKind = ReportKind | 'position';

export const reportNames: Record<MadeKind, string> = {
	scrutiny: 'Scrutiny report',
	board: 'Board pack',
	exceptions: 'Exceptions only',
	position: 'Position statement'
};

/** Whether a word from an address names a report. */
export function isReportKind(word: string): word is ReportKind {
	return (reportKinds as readonly string[]).includes(word);
}

/** What can stand in a report. The product adds what it knows (figures, risks, letter, plan); the rest is the council's own prose. */
export const sectionKeys = [
	'aim',
	'summary',
	'purpose',
	'recommendation',
	'background',
	'progress',
	'trend',
	'exceptions',
	'measures',
	'finance',
	'legal',
	'equality',
	'risk',
	'contact',
	'letter',
	'plan',
	'posts',
	'exempt'
] as const;
export type SectionKey = (typeof sectionKeys)[number];

export type ReportSection = { key: SectionKey; title: string; words: string; printed: boolean };

/** A report as a council adapts it, kept from one meeting to the next. Words are Markdown. */
export type ReportWords = {
	title: string;
	/** The committee or board that it goes to. */
	body: string;
	meetingOn: string | null;
	/** Whose report it is, such as "Director of Children's Services". */
	from: string;
	reference: string;
	/** Who answers questions about it, a line each. */
	contact: string;
	marking: string;
	/** Sections and paragraphs carry numbers. */
	numbered: boolean;
	sections: ReportSection[];
};

/** What a risk is looked at for, in the usual order of a committee paper. */
export const riskAspects = ['time', 'viability', 'finance', 'profile', 'equality'] as const;
export type RiskAspect = (typeof riskAspects)[number];
export const riskAspectLabels: Record<RiskAspect, string> = {
	time: 'Time',
	viability: 'Viability',
	finance: 'Finance',
	profile: 'Profile',
	equality: 'Equality and diversity'
};
export const riskLevels = ['high', 'medium', 'low'] as const;
export type RiskLevel = (typeof riskLevels)[number];
export const riskLevelLabels: Record<RiskLevel, string> = { high: 'High', medium: 'Medium', low: 'Low' };

export type Risk = { aspect: RiskAspect; level: RiskLevel; words: string };

const list = v.optional(v.array(v.string()), []);
const moves = ['up', 'down'] as const;

export const reportForm = v.pipe(
	v.object({
		version: rowVersion,
		title: requiredText('Enter a title for the report', 'the title', 200),
		body: optionalText('the name of the committee or board', 160),
		meetingOn: optionalDate('The date of the meeting'),
		from: optionalText('whose report it is', 200),
		reference: optionalText('the reference', 60),
		contact: optionalText('the contact', 500),
		marking: optionalText('the marking', 60),
		numbered: v.optional(v.string(), ''),
		keys: v.pipe(v.array(v.picklist(sectionKeys, 'Open the page again, then save'), 'Open the page again, then save')),
		titles: v.pipe(
			v.array(v.pipe(v.string(), v.trim(), v.nonEmpty('Enter a title for each section'), v.maxLength(160, 'Shorten the titles to 160 characters'))),
			v.minLength(1, 'Open the page again, then save')
		),
		words: v.array(v.pipe(v.string(), v.trim(), v.maxLength(20_000, 'Shorten the words of a section to 20,000 characters')), 'Open the page again, then save'),
		printed: list,
		/** A section and a direction, such as "risk:up": the order changes with the save. */
		move: v.optional(v.string(), '')
	}),
	v.check(({ keys, titles, words }) => keys.length === titles.length && keys.length === words.length, 'Open the page again, then save')
);

export const riskForm = v.object({
	areaId: formId,
	version: rowVersion,
	levels: v.pipe(v.array(v.picklist(['', ...riskLevels], 'Choose high, medium or low')), v.length(riskAspects.length, 'Open the page again, then save')),
	words: v.pipe(
		v.array(v.pipe(v.string(), v.trim(), v.maxLength(2000, 'Shorten the comments to 2,000 characters'))),
		v.length(riskAspects.length, 'Open the page again, then save')
	)
});

export const makeForm = v.object({ id: formId, kind: v.picklist(reportKinds, 'Choose a report') });

export type ReportChange = v.InferOutput<typeof reportForm>;
export type RiskChange = v.InferOutput<typeof riskForm>;

/** The sections as a form gives them, with the one move that came with it. */
export function sectionsOf({ keys, titles, words, printed, move }: ReportChange): ReportSection[] {
	const sections = keys.map((key, index) => ({ key, title: titles[index] ?? '', words: words[index] ?? '', printed: printed.includes(key) }));
	const [key, direction] = move.split(':');
	const from = sections.findIndex((section) => section.key === key);
	const to = from + (direction === 'up' ? -1 : 1);
	const moved = sections[from];
	if (!moved || !(moves as readonly string[]).includes(direction ?? '') || to < 0 || to >= sections.length) return sections;
	return sections.with(from, sections[to] ?? moved).with(to, moved);
}

/** The words of a report whose row may be older than the sections that there are now: what is new stands at its end. */
export function withEverySection(words: ReportWords, shipped: ReportWords): ReportWords {
	const missing = shipped.sections.filter(({ key }) => !words.sections.some((section) => section.key === key));
	return { ...words, meetingOn: words.meetingOn && isDate(words.meetingOn) ? words.meetingOn : null, sections: [...words.sections, ...missing] };
}
