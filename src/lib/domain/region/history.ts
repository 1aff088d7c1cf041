/** What a reader of a region's history may choose, by what its entries say was done. What is in none of the lists is about a document. */
export const regionHistoryKinds = [
	{
		value: 'issues',
		label: 'Issues and matches',
		does: [
			'issue of a sentence confirmed',
			'issue of a sentence rejected',
			'decision on an issue taken back',
			'what a sentence says of an issue changed',
			'match of two sentences confirmed',
			'match of two sentences rejected',
			'decision on a match taken back'
		]
	},
	{
		value: 'programme',
		label: 'Programme',
		does: ['visit planned', 'visit taken off the list', 'peers offered', 'offer of peers taken off the list', 'interval between reviews set']
	},
	{ value: 'sharing', label: 'Who may see a past review', does: ['sharing of a past review'] },
	{ value: 'documents', label: 'Documents and what was read', does: [] }
] as const;

export type RegionHistoryKind = (typeof regionHistoryKinds)[number]['value'];

/** The kind of that name; anything else is no choice. */
export function regionHistoryKind(value: string | null): RegionHistoryKind | '' {
	return regionHistoryKinds.find((kind) => kind.value === value)?.value ?? '';
}
