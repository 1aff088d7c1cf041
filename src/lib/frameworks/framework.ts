/**
 * A framework is a review method as data: its themes, wording, letter outline, case audit tool and RAG legend.
 * A review keeps its own copy, so a framework may change without touching reviews that have begun.
 */
export type Framework = {
	/** Stable, lower case, e.g. `regional-peer-challenge`. */
	key: string;
	version: number;
	name: string;
	/** One or two sentences that help a review manager choose. */
	summary: string;
	/** What the visit is called in sentences: "peer review", "peer challenge", "assurance visit", "focused visit". */
	visitName: string;
	service: 'children' | 'send' | 'adults' | 'corporate';
	/** `full`: ready to run end to end. `outline`: themes and labels only. */
	depth: 'full' | 'outline';
	themes: FrameworkTheme[];
	/** Labels printed for each kind in sections that do not set their own. */
	labels: Labels;
	/** Whether letters carry recommendations, and in which order of force (weakest first). Empty: recommendations without force. */
	recommendations: { used: boolean; forces: { key: string; label: string }[] };
	/** Whether the letter must be released by a quality assurer before it is shared. */
	qualityAssured: boolean;
	/** The lines of enquiry lead the letter (KLOE-led), or themes do. */
	ledBy: 'themes' | 'kloes';
	letter: LetterOutline;
	caseCategories: string[];
	caseAudit: AuditQuestion[];
	/** Elements of a good audit, for the audit validation appendix. Empty when the framework has none. */
	auditElements: string[];
	measures: FrameworkMeasure[];
	ragLegend: RagLegendEntry[];
	/** Words of an inspection's grades, best first; null for a peer review, which never grades. */
	judgementScale: string[] | null;
	/** Usual timetable: days on site, and working days until the letter is with the host and is issued. */
	timetable: { daysOnSite: number; draftWorkingDays: number; issueWorkingDays: number };
	/** What the facts were learned from, in words; never a sentence of a source. */
	basis: string;
};

export type FrameworkTheme = { key: string; name: string; shortName: string; /** What the theme looks at, one sentence. */ about: string; prompts: string[] };

export type Labels = { strength: string; area: string; mixed: string };

export type LetterOutline = {
	/** Opening of the subject line, e.g. "Children's safeguarding peer review". */
	subject: string;
	salutation: string;
	closing: string;
	sections: LetterSectionOutline[];
};

/**
 * How a section is drawn. Prose comes first in every section that has a `starter`; the generated block follows.
 * - `prose`: words by people only
 * - `facts`: fact table (who, when, where, quality assurer, host lead)
 * - `scope`: the KLOEs as a list, the host's and the team's apart
 * - `activities`: what the team did, from the timetable, with counts
 * - `summary`: headlines, strengths then areas
 * - `themes-table`: one table, a row a theme, each with one column of strengths then areas
 * - `theme-pair`: for each theme (and Overview first when it has findings) a heading "theme - strengths" and one "theme - areas"
 * - `theme-lists`: a heading for each theme, bullets under a label for each kind
 * - `unsplit-list`: all findings of all themes in one list, not split by kind, under theme headings when `byTheme`
 * - `activity`: findings that rest on one activity (such as a focus group)
 * - `recommendations`: grouped by theme, or in one list
 * - `improve-list`: one plain list of recommendations ("what needs to improve")
 * - `kloe-answers`: each question and the answer to it
 * - `appendix-kloes`, `appendix-cases`, `appendix-audit`: reports of their own with author, date and method
 * - `closing`: prose, then the signature
 */
export type SectionLayout =
	| 'prose'
	| 'facts'
	| 'scope'
	| 'activities'
	| 'summary'
	| 'themes-table'
	| 'theme-pair'
	| 'theme-lists'
	| 'unsplit-list'
	| 'activity'
	| 'recommendations'
	| 'improve-list'
	| 'kloe-answers'
	| 'appendix-kloes'
	| 'appendix-cases'
	| 'appendix-audit'
	| 'closing';

export type LetterSectionOutline = {
	key: string;
	title: string;
	/** False for an opening that needs no heading. */
	showTitle: boolean;
	layout: SectionLayout;
	/** Prose offered as a start, Markdown. May hold gaps such as {host} (`starter-gaps.ts`), filled once. */
	starter?: string;
	labels?: Labels;
	byTheme?: boolean;
	/** Only one kind in this section, e.g. a summary that lists strengths alone. */
	kinds?: ('strength' | 'area' | 'mixed')[];
	/** Only the questions of one side, in a section that lists or answers KLOEs; both sides when left out. */
	kloesOf?: 'host' | 'team';
	/** What to write here, shown above the editor. */
	hint?: string;
	/** A section that may stand empty without a check. */
	optional?: boolean;
};

export type AuditQuestion = { key: string; text: string; shortText: string; guidance?: string };

export type FrameworkMeasure = {
	key: string;
	name: string;
	unit: 'percent' | 'count' | 'days' | 'ratio';
	/** The timescale it answers to, with dates of validity. */
	timescale?: { text: string; validFrom?: string; validTo?: string };
};

/** Colour and shape belong together; `key` fixes both, `label` is the council's word. */
export type RagLegendEntry = { key: 'complete' | 'on-track' | 'at-risk' | 'off-track' | 'not-started'; label: string; meaning: string };
