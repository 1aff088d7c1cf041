import type { ReadFile, ReadItem, ReadPiece } from '#domain/reading/reading.ts';

/** What `cf read` prints of a file: docs/operator/read.schema.json says what each part is. */
export type ReadRecord = {
	file: string;
	kind: string | null;
	framework: string | null;
	title: string;
	host: { name: string | null; gss_code: string | null };
	dates: { visit_start: string | null; visit_end: string | null; letter: string | null; published: string | null };
	judgements: { theme: string; grade: string }[];
	themes: string[];
	kloes: string[];
	findings: { theme: string; kind: 'strength' | 'area' | 'mixed'; force: string | null; label: string; text: string; page: number; confidence: string }[];
	recommendations: { text: string; force: string | null; deadline: string | null; page: number }[];
	actions: NonNullable<ReadItem['action']>[];
	warnings: string[];
};

/** A file from which nothing was read, and why. */
export function unread(file: string, warning: string): ReadRecord {
	return {
		file,
		kind: null,
		framework: null,
		title: '',
		host: { name: null, gss_code: null },
		dates: { visit_start: null, visit_end: null, letter: null, published: null },
		judgements: [],
		themes: [],
		kloes: [],
		findings: [],
		recommendations: [],
		actions: [],
		warnings: [warning]
	};
}

/**
 * What was read from a file as one record. Of several documents in it, the one that says most gives kind, title, host and dates; what was found stands together.
 * A document about another authority is left out, and a warning says so: its findings would be taken for the first one's. What a summary repeats is left out, and so is what is neither strength nor area.
 */
export function recordOf(file: string, { pieces: all, warnings }: ReadFile): ReadRecord {
	const main = all.toSorted((a, b) => weightOf(b) - weightOf(a))[0];
	if (!main) return unread(file, warnings[0] ?? 'Nothing was read from this file.');
	const pieces = all.filter((piece) => sameHost(piece, main));
	const others = all
		.filter((piece) => !sameHost(piece, main))
		.map(({ kind, hosts }) => `The ${kind} about ${hosts[0]?.name} is left out: what is read stands for one authority. Save its pages as a file of their own.`);
	const items = pieces.flatMap((piece) => piece.items.filter((item) => item.repeats === null));
	const [host] = main.hosts;
	const { visitStart, visitEnd, letter, published } = main.dates;
	const several = all.length > 1 ? [`This file holds ${all.length} documents: ${all.map(({ kind }) => kind).join(', ')}.`] : [];
	return {
		file,
		kind: main.kind,
		framework: main.framework,
		title: main.title,
		host: { name: host?.name ?? null, gss_code: host?.gssCode ?? null },
		dates: { visit_start: visitStart, visit_end: visitEnd, letter, published },
		judgements: items.flatMap(({ kind, theme, grade }) => (kind === 'judgement' && grade ? [{ theme, grade }] : [])),
		themes: [...new Set(pieces.flatMap(({ themes }) => themes))],
		kloes: [...new Set(pieces.flatMap(({ kloes }) => kloes))],
		findings: items.flatMap(({ kind, theme, force, label, text, page, confidence }) =>
			kind === 'strength' || kind === 'area' || kind === 'mixed' ? [{ theme, kind, force, label, text, page, confidence }] : []
		),
		recommendations: items.flatMap(({ kind, text, force, deadline, page }) =>
			kind === 'recommendation' ? [{ text, force, deadline: deadline ?? null, page }] : []
		),
		actions: items.flatMap(({ action }) => (action ? [{ ...action }] : [])),
		warnings: [...new Set([...several, ...others, ...warnings, ...pieces.flatMap((piece) => piece.warnings)])]
	};
}

/** A document that names nobody goes with the one beside it. */
function sameHost({ hosts: [one] }: ReadPiece, { hosts: [other] }: ReadPiece): boolean {
	return !one || !other || (one.gssCode ?? one.name) === (other.gssCode ?? other.name);
}

/** A letter says more than the plan behind it, and that more than the cover in front. */
function weightOf({ kind, items }: ReadPiece): number {
	const found = items.length > 0 ? 1000 : 0;
	if (kind === 'other') return 0;
	if (kind === 'committee report') return 1;
	return found + (kind === 'action plan' ? 10 : 100) + Math.min(items.length, 80);
}
