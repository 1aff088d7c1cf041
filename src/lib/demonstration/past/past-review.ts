import type { RecordKind } from '../../domain/region/region.ts';

export type PastFinding = [kind: 'strength' | 'area' | 'mixed' | 'recommendation', theme: string, page: number, text: string];

/** A review or inspection of years before, as a region knows it from a document: dates YYYY-MM-DD. Nothing of it happened. */
export type PastReview = {
	authority: string;
	kind: RecordKind;
	framework: [key: string | null, name: string];
	title: string;
	visitStart: string;
	visitEnd: string;
	letterOn: string;
	/** Headings of the document, those without a finding too. */
	themes: string[];
	judgements?: [theme: string, grade: string][];
	findings: PastFinding[];
	/** Actions of the plan that followed, as its last report shows them. */
	actions?: { area: string; text: string; lead: string; timescale: string; progress: string; rag: string }[];
};
