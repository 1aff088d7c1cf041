/** What a document is, found by its words and its shape. `other` holds no findings that could be taken in. */
export const documentKinds = [
	'peer review letter',
	'inspection report',
	'focused visit letter',
	'monitoring visit letter',
	'progress letter',
	'action plan',
	'committee report',
	'other'
] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const itemKinds = ['strength', 'area', 'mixed', 'recommendation', 'judgement', 'action', 'neutral', 'unclear'] as const;
export type ItemKind = (typeof itemKinds)[number];
export type Confidence = 'high' | 'medium' | 'low';

/** One line, list item or table cell of a document, with its place. Text that did not read well stays as it is. */
export type Line = {
	/** From 1; 1 for formats that have no pages. */
	page: number;
	role: 'heading' | 'paragraph' | 'bullet' | 'cell';
	/** Of a heading 1 to 6, of a bullet 1 for the outermost. */
	level?: number;
	/** The mark or number before it, as printed: "•", "12.", "(a)". It is no part of `text`. */
	mark?: string;
	/** Of a cell: which table of the document, row and column, from 0. */
	cell?: { table: number; row: number; column: number };
	text: string;
};

/** Where something stands: from a character of a line up to, not including, a character of the same or a later line. Lines are counted from 0. */
export type Span = { from: { line: number; at: number }; to: { line: number; at: number } };

export type ReadItem = {
	kind: ItemKind;
	/** The heading that it stands under, as printed; empty for an overview. */
	theme: string;
	/** The label that the document prints above such items, e.g. "Areas for further consideration". */
	label: string;
	force: string | null;
	text: string;
	page: number;
	span: Span;
	confidence: Confidence;
	/** Why it is taken for this, in a few plain words. */
	reason: string;
	/** Place in `items` of the fuller wording that this one repeats, for a summary list: it is linked, not counted twice. */
	repeats: number | null;
	/** Of a judgement, in the words that are printed today. */
	grade?: string;
	/** Of a recommendation, as written. */
	deadline?: string;
	forWhom?: string;
	/** Of an action: its columns, as written. */
	action?: ReadAction;
};

export type ReadAction = {
	area: string;
	action: string;
	lead: string;
	responsible: string;
	evidence: string;
	timescale: string;
	links: string;
	progress: string;
	rag: string;
};

/** The warning about a host that the reference list does not have; an installation may know it all the same. */
export function notListed(name: string): string {
	return `${name} is not in the list of authorities.`;
}

export type ReadHost = { name: string; gssCode: string | null; confidence: Confidence };

/** One document of a file. A committee cover, a letter and a plan in one file are three. */
export type ReadPiece = {
	kind: DocumentKind;
	/** Key of a shipped framework, or of an inspection framework of `inspectionFrameworks`; null when none is recognised. */
	framework: string | null;
	title: string;
	/** Everyone it could be about, the likeliest first; more than one is a warning. */
	hosts: ReadHost[];
	/** YYYY-MM-DD. */
	dates: { visitStart: string | null; visitEnd: string | null; letter: string | null; published: string | null };
	/** People named on purpose, by their part in it. */
	people: { name: string; part: string }[];
	/** Headings that findings stand under, as printed, in order, also those with no findings. */
	themes: string[];
	kloes: string[];
	activities: string[];
	items: ReadItem[];
	/** First and last line, both included. */
	lines: { from: number; to: number };
	warnings: string[];
};

/** What was read from one file. */
export type ReadFile = { pages: number; lines: Line[]; pieces: ReadPiece[]; warnings: string[] };

/** Frameworks of inspectorates, which are read but not run here. `judgements`: whether its reports grade. */
export const inspectionFrameworks = [
	{ key: 'ilacs', name: 'Inspection of local authority children’s services', judgements: true },
	{ key: 'ilacs-focused-visit', name: 'Focused visit to a local authority’s children’s services', judgements: false },
	{ key: 'ilacs-monitoring-visit', name: 'Monitoring visit to a local authority’s children’s services', judgements: false },
	{ key: 'sif', name: 'Inspection of services for children in need of help and protection, children looked after and care leavers', judgements: true },
	{ key: 'area-send-inspection', name: 'Area SEND inspection', judgements: false },
	{ key: 'jtai', name: 'Joint targeted area inspection', judgements: false },
	{ key: 'safeguarding-2009', name: 'Inspection of safeguarding and looked after children services', judgements: true }
] as const;

/** Grades in full words as printed today, best first. "Requires improvement" is "requires improvement to be good"; "adequate" was printed until 2013. */
export const grades = ['outstanding', 'good', 'requires improvement to be good', 'adequate', 'inadequate'] as const;
