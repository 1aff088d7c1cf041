import * as v from 'valibot';
import { chosenFiles } from '../file.ts';
import { documentKinds, grades, type Confidence, type DocumentKind, type ItemKind, type ReadAction } from './reading.ts';
import { formId, optionalDate, optionalText, requiredText, rowVersion, ticked } from '../review.ts';

export const documentStates = ['waiting', 'reading', 'read', 'failed', 'duplicate'] as const;
export type DocumentState = (typeof documentStates)[number];

/** Where a document stands for the person who added it; what needs a look first comes first. */
export const documentStandings = ['failed', 'look', 'check', 'reading', 'done', 'duplicate'] as const;
export type DocumentStanding = (typeof documentStandings)[number];
export const standingLabels: Record<DocumentStanding, string> = {
	failed: 'Could not be read',
	look: 'Needs a look',
	check: 'To check',
	reading: 'Being read',
	done: 'Done',
	duplicate: 'Added before'
};

export const pieceStates = ['to-check', 'accepted', 'left-out'] as const;
export type PieceState = (typeof pieceStates)[number];

export const itemStates = ['to-check', 'confirmed', 'removed'] as const;
export type ItemState = (typeof itemStates)[number];

/** What a person may say that an item is: `unclear` is only a suggestion's. */
export const decidedKinds = ['strength', 'area', 'mixed', 'recommendation', 'neutral', 'judgement', 'action'] as const satisfies ItemKind[];
export type DecidedKind = (typeof decidedKinds)[number];
export const itemKindLabels: Record<ItemKind, string> = {
	strength: 'Strength',
	area: 'Area for development',
	mixed: 'Mixed',
	recommendation: 'Recommendation',
	neutral: 'Neutral: a fact',
	judgement: 'Judgement',
	action: 'Action',
	unclear: 'Not clear'
};

export const documentKindLabels: Record<DocumentKind, string> = {
	'peer review letter': 'Peer review letter',
	'inspection report': 'Inspection report',
	'focused visit letter': 'Focused visit letter',
	'monitoring visit letter': 'Monitoring visit letter',
	'progress letter': 'Progress letter',
	'action plan': 'Action plan',
	'committee report': 'Committee report',
	other: 'Another kind of document'
};

export const confidenceLabels: Record<Confidence, string> = { high: 'High confidence', medium: 'Medium confidence', low: 'Low confidence' };

/** What an item carries besides its kind, theme and text. */
export type ItemDetails = { deadline?: string; forWhom?: string; grade?: string; action?: ReadAction };
/** What the reader suggested, kept beside what a person made of it; null for what a person added. */
export type SuggestedItem = { kind: ItemKind; theme: string; text: string; details: ItemDetails };

/** What a person made of a suggestion. */
export const itemChanges = ['kind', 'theme', 'text', 'details', 'removed', 'split', 'added'] as const;
export type ItemChange = (typeof itemChanges)[number];
export const itemChangeLabels: Record<ItemChange, string> = {
	kind: 'Another kind',
	theme: 'Another theme',
	text: 'Another wording',
	details: 'Another grade, deadline or column',
	removed: 'Removed',
	split: 'Split off',
	added: 'Added, was missed'
};

/** How an item differs from what was suggested; empty where it was kept as it was, or nobody has decided. */
export function changesOf({
	state,
	reason,
	suggested,
	decided
}: {
	state: ItemState;
	reason: string;
	suggested: SuggestedItem | null;
	decided: SuggestedItem;
}): ItemChange[] {
	if (state === 'removed') return suggested ? ['removed'] : [];
	if (!suggested) return [reason.startsWith(splitReason) ? 'split' : 'added'];
	const changes: ItemChange[] = [];
	if (suggested.kind !== decided.kind) changes.push('kind');
	if (suggested.theme !== decided.theme) changes.push('theme');
	if (suggested.text !== decided.text) changes.push('text');
	if (JSON.stringify(suggested.details) !== JSON.stringify(decided.details)) changes.push('details');
	return changes;
}

/** Why an item that was split off another is there; the number of that one follows. */
export const splitReason = 'Split from item';

/** The value of the theme field that means that an item stands under no theme; an empty one is no answer. */
export const underNoTheme = '-';

const anyLine = (name: string, max = 300) => optionalText(name, max);

/** One or many files and a pasted text at once; `batch` is made with the form, so that a form sent twice adds them once. */
export const addDocumentsForm = v.pipe(
	v.object({ batch: formId, files: chosenFiles, text: optionalText('the text', 500_000), name: anyLine('the name', 100) }),
	v.check(({ files, text }) => files.length > 0 || text !== '', 'Choose a file, or paste the text of a letter'),
	v.rawCheck(({ dataset, addIssue }) => {
		if (dataset.typed && dataset.value.files.length > 100)
			addIssue({
				message: 'Add up to 100 files at once',
				path: [{ type: 'object', origin: 'value', input: dataset.value, key: 'files', value: dataset.value.files }]
			});
	})
);
export type AddDocuments = v.InferOutput<typeof addDocumentsForm>;

export const documentChoice = v.object({ id: formId });
/** To remove a document for good; it is asked for twice. */
export const removeDocumentForm = v.object({
	id: formId,
	sure: v.pipe(ticked, v.literal(true, 'Say that the document is to be removed with what was taken in from it'))
});

export const pieceChoice = v.object({ piece: formId, version: rowVersion });
export type PieceChoice = v.InferOutput<typeof pieceChoice>;

/** Who, when and what: the facts that a piece needs before it can be taken in. */
export const headForm = v.object({
	piece: formId,
	version: rowVersion,
	kind: v.picklist(documentKinds, 'Choose what kind of document it is'),
	authority: optionalText('the council', 20),
	title: anyLine('the title'),
	framework: anyLine('the framework', 100),
	visitStart: optionalDate('The first day of the visit'),
	visitEnd: optionalDate('The last day of the visit'),
	letterOn: optionalDate('The date of the letter'),
	publishedOn: optionalDate('The date of publication'),
	year: v.pipe(
		v.optional(v.string(), ''),
		v.trim(),
		v.check(
			(value) => value === '' || (/^(19|20)\d\d$/.test(value) && Number(value) <= new Date().getUTCFullYear() + 1),
			'The year must be four figures, such as 2014'
		),
		v.transform((value) => (value === '' ? null : Number(value)))
	)
});
export type Head = v.InferOutput<typeof headForm>;

const itemFields = {
	kind: v.picklist(decidedKinds, 'Choose what it is'),
	theme: anyLine('the theme'),
	newTheme: anyLine('the new theme'),
	text: requiredText('Enter the text', 'the text', 10_000),
	deadline: anyLine('the deadline'),
	forWhom: anyLine('who it is for'),
	grade: v.pipe(v.optional(v.string(), ''), v.union([v.literal(''), v.picklist(grades)], 'Choose the grade')),
	lead: anyLine('who leads'),
	timescale: anyLine('the timescale')
};

/** What a person says of one item. A field that the form leaves out is left as it stands. */
export const decideForm = v.object({ ...v.partial(v.object(itemFields)).entries, id: formId, version: rowVersion });
export type Decision = v.InferOutput<typeof decideForm>;

export const addItemForm = v.object({
	...itemFields,
	id: formId,
	piece: formId,
	page: v.pipe(
		v.optional(v.string(), ''),
		v.transform((value) => (/^\d{1,4}$/.test(value) ? Number(value) : null))
	)
});
export type AddedItem = v.InferOutput<typeof addItemForm>;

export const itemChoice = v.object({ id: formId, version: rowVersion });
export type ItemChoice = v.InferOutput<typeof itemChoice>;

export const splitForm = v.object({
	id: formId,
	newId: formId,
	version: rowVersion,
	first: requiredText('Enter the first part', 'the first part', 10_000),
	second: requiredText('Enter the second part', 'the second part', 10_000)
});
export type Split = v.InferOutput<typeof splitForm>;

export const correctForm = v.object({
	id: formId,
	version: rowVersion,
	line: v.pipe(v.string(), v.transform(Number), v.integer(), v.minValue(0)),
	text: anyLine('the line', 10_000)
});
export type Correction = v.InferOutput<typeof correctForm>;

/** Who may see it besides the person who added it: its public address, or that the host agreed, to what, and when. */
export const agreementForm = v.pipe(
	v.object({
		publicAddress: v.pipe(
			optionalText('the address', 500),
			v.check((value) => value === '' || isWebAddress(value), 'Enter the whole address where it is published, such as https://www.example.gov.uk/letter')
		),
		audience: v.pipe(v.optional(v.string(), ''), v.picklist(['', 'region', 'england'], 'Choose who may see it')),
		agreedBy: anyLine('who agreed'),
		agreedOn: optionalDate('The date of the agreement')
	}),
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed || dataset.value.audience === '') return;
		const value = dataset.value;
		const wanted = (key: 'agreedBy' | 'agreedOn', message: string) =>
			addIssue({ message, path: [{ type: 'object', origin: 'value', input: value, key, value: value[key] }] });
		if (value.agreedBy === '') wanted('agreedBy', 'Enter who agreed for the council');
		if (value.agreedOn === null) wanted('agreedOn', 'Enter the date on which the council agreed');
	})
);
export type Agreement = v.InferOutput<typeof agreementForm>;

export const acceptForm = v.intersect([v.object({ piece: formId, version: rowVersion, leaveOut: ticked }), agreementForm]);
export type Acceptance = v.InferOutput<typeof acceptForm>;
export const sayAgreementForm = v.intersect([v.object({ piece: formId, version: rowVersion }), agreementForm]);
export type SaidAgreement = v.InferOutput<typeof sayAgreementForm>;

/** The date by which a piece is known, the latest event that is known of it: published, letter, visit. */
export function knownDate(piece: { visitStart: string | null; visitEnd: string | null; letterOn: string | null; publishedOn: string | null }): string | null {
	return piece.visitEnd ?? piece.visitStart ?? piece.letterOn ?? piece.publishedOn;
}

/** "Choose a council" and the like: what is missing of the facts without which nothing can be taken in. */
export function missingOfHead(piece: {
	kind: string;
	authority: string | null;
	year: number | null;
	visitStart: string | null;
	visitEnd: string | null;
	letterOn: string | null;
	publishedOn: string | null;
}): { field: string; text: string }[] {
	const missing: { field: string; text: string }[] = [];
	if (piece.kind === 'other') missing.push({ field: 'kind', text: 'Say what kind of document it is' });
	if (!piece.authority) missing.push({ field: 'authority', text: 'Choose the council that it is about' });
	if (!knownDate(piece) && !piece.year) missing.push({ field: 'visitStart', text: 'Enter a date, or the year' });
	return missing;
}

function isWebAddress(value: string): boolean {
	if (!/^https?:\/\/[^\s]+\.[^\s]+$/i.test(value) || !URL.canParse(value)) return false;
	return new URL(value).username === '';
}
