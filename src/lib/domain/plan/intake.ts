import * as v from 'valibot';
import { formId, optionalText, requiredText, rowVersion } from '../review.ts';

/** A cell of an action's row in the workbook; `date` stands on the sheet Dates and proof, the others on Action plan. */
export const planCells = ['area', 'text', 'leads', 'responsible', 'evidence', 'timescale', 'plans', 'progress', 'rag', 'date'] as const;
export type PlanCell = (typeof planCells)[number];

export const planCellLabels: Record<PlanCell, string> = {
	area: 'Area for improvement',
	text: 'Action',
	leads: 'Lead',
	responsible: 'Responsible officer',
	evidence: 'Evidence of success',
	timescale: 'Timescale',
	plans: 'Links to other plans',
	progress: 'Progress',
	rag: 'Status',
	date: 'Date'
};

/** One cell that differs between an edited workbook and the plan. `key` names it in the form. */
export type CellDifference = {
	key: string;
	cell: PlanCell;
	/** Where it stands in the file. */
	place: string;
	/** What the plan says now, and what the file says. */
	now: string;
	mine: string;
	/** Changed on both sides since the export. `was`: the words at the export, where they can still be told. */
	conflict: boolean;
	was?: string;
	/** What applying it does besides: "The date changes from 1 May 2026 to 1 June 2026". */
	notes: string[];
};

export type ActionDifferences = { actionId: string; number: string; text: string; cells: CellDifference[] };
export type AreaRetitled = { key: string; areaId: string; number: number; place: string; now: string; mine: string; conflict: boolean };
export type RowAdded = { key: string; place: string; area: string; newArea: boolean; cells: { label: string; text: string }[]; notes: string[] };
export type RowGone = { key: string; number: string; text: string; keeps: string };

/** All that an edited workbook would change, in the order of the plan. Nothing of it is applied before a person says so. */
export type Differences = {
	areas: AreaRetitled[];
	actions: ActionDifferences[];
	added: RowAdded[];
	gone: RowGone[];
	newPosts: string[];
	notes: string[];
	counts: { changes: number; conflicts: number };
	/** Changes when the plan or the file does, so that a consent to what was seen covers nothing else. */
	seen: string;
	needs: { dates: boolean; words: boolean; better: boolean };
};

export const uploadForm = v.object({
	id: formId,
	file: v.pipe(
		v.instance(File, 'Choose a file'),
		v.check((file) => file.name !== '' && file.size > 0, 'Choose a file')
	)
});

const keys = v.optional(v.array(v.pipe(v.string(), v.maxLength(80))), []);

export const consentForm = v.pipe(
	v.looseObject({
		intakeId: formId,
		seen: v.pipe(v.optional(v.string(), ''), v.nonEmpty('Open the page again, then choose')),
		take: keys,
		dueReason: optionalText('the reason', 1000),
		words: optionalText('what has changed', 4000),
		betterReason: optionalText('the reason', 1000)
	}),
	// A conflict is a pair of radios of its own: "choice:" and its key.
	v.transform(({ intakeId, seen, take, dueReason, words, betterReason, ...rest }) => {
		const chosen = Object.keys(rest).filter((name) => name.startsWith('choice:') && rest[name] === 'file');
		return { intakeId, seen, dueReason, words, betterReason, take: [...take, ...chosen.map((name) => name.slice('choice:'.length))] };
	})
);
/** `take` holds the keys of the changes that were ticked, and of the conflicts in which the file's words are taken. */
export type Consent = v.InferOutput<typeof consentForm>;

export const intakeChoice = v.object({ intakeId: formId });

/** The nine columns that a council's plan has under many names, and what the taken-in row has besides. */
export const takenColumns = ['area', 'text', 'leads', 'responsible', 'evidence', 'timescale', 'plans', 'progress', 'rag'] as const;
export type TakenColumn = (typeof takenColumns)[number];
export const takenColumnLabels: Record<TakenColumn, string> = {
	area: 'Area for improvement',
	text: 'Actions',
	leads: 'Lead',
	responsible: 'Responsible officer',
	evidence: 'Evidence of success',
	timescale: 'Timescale',
	plans: 'Links to other plans',
	progress: 'Progress',
	rag: 'Status (RAG)'
};

const column = v.picklist(['', ...takenColumns], 'Choose a column from the list');

/** Which table of the file is the plan, and what each of its columns is. */
export const columnsForm = v.object({
	intakeId: formId,
	version: rowVersion,
	table: v.pipe(v.optional(v.string(), '0'), v.regex(/^\d$/, 'Choose a table from the list'), v.transform(Number)),
	columns: v.optional(v.array(column, 'Choose what each column is'), [])
});

const rowKey = v.pipe(v.optional(v.string(), ''), v.regex(/^\d+-\d+$/, 'Open the page again, then choose a row'));
const cell = (name: string, max = 4000) => optionalText(name, max);
/** The cells of one row, corrected. */
export const rowForm = v.object({
	intakeId: formId,
	version: rowVersion,
	key: rowKey,
	area: cell('the area', 2000),
	text: requiredText('Enter the action, or leave the row out', 'the action', 4000),
	leads: cell('the leads'),
	responsible: cell('the responsible officers'),
	evidence: cell('the evidence'),
	timescale: cell('the timescale'),
	plans: cell('the links'),
	progress: cell('the progress'),
	rag: cell('the status', 200)
});

/** `leftOut` are the rows that are not taken in. */
export const acceptForm = v.object({ intakeId: formId, version: rowVersion, leftOut: keys });
/** Opens a row for correction, and remembers what was left out until then. */
export const openRowForm = v.object({ intakeId: formId, version: rowVersion, leftOut: keys, row: rowKey });

export type ColumnsChosen = v.InferOutput<typeof columnsForm>;
export type RowCorrected = v.InferOutput<typeof rowForm>;
export type Acceptance = v.InferOutput<typeof acceptForm>;
