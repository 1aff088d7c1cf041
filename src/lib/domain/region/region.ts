/** What a row of the record stands for. A peer review never has a grade; a plan that was read without its letter is a row of its own and looked at nothing. */
export const recordKinds = ['peer review', 'inspection', 'focused visit', 'monitoring visit', 'progress review', 'action plan'] as const;
export type RecordKind = (typeof recordKinds)[number];

export type Region = { code: string; name: string };

/** A review or inspection that an adviser may see by name. */
export type RecordedReview = {
	id: string;
	/** The review, when it was written here and its host shares the letter. */
	reviewId: string | null;
	authority: string;
	authorityCode: string;
	kind: RecordKind;
	title: string;
	frameworkKey: string | null;
	frameworkName: string;
	visitEnd: string | null;
	letterOn: string | null;
	publishedOn: string | null;
	year: number;
};
