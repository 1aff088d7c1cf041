/** The demonstration's day. All its dates are written against it, so that "due on Friday" stays true of the story. */
export const demonstrationToday = '2026-10-14';

export const demonstrationRegion = { code: 'X-MC', name: 'Mid Counties' };

export type DemonstrationAuthority = { code: string; name: string; officialName: string; kind: 'county' | 'unitary' | 'metropolitan'; neighbours: string[] };

/** Ten councils that do not exist, in a region that does not exist. Codes begin with X, which no real code does. */
export const authorities: DemonstrationAuthority[] = [
	{
		code: 'X99000001',
		name: 'Ashbourne',
		officialName: 'Ashbourne County Council',
		kind: 'county',
		neighbours: ['X99000003', 'X99000004', 'X99000005', 'X99000009']
	},
	{
		code: 'X99000002',
		name: 'Averley',
		officialName: 'Averley County Council',
		kind: 'county',
		neighbours: ['X99000006', 'X99000003', 'X99000008', 'X99000004']
	},
	{
		code: 'X99000003',
		name: 'Eastvale',
		officialName: 'Eastvale County Council',
		kind: 'county',
		neighbours: ['X99000001', 'X99000004', 'X99000002', 'X99000006']
	},
	{
		code: 'X99000004',
		name: 'Fenmoor',
		officialName: 'Fenmoor County Council',
		kind: 'county',
		neighbours: ['X99000003', 'X99000001', 'X99000002', 'X99000010']
	},
	{
		code: 'X99000005',
		name: 'Kingsholt',
		officialName: 'Kingsholt Borough Council',
		kind: 'unitary',
		neighbours: ['X99000001', 'X99000008', 'X99000009', 'X99000007']
	},
	{
		code: 'X99000006',
		name: 'Lindhurst',
		officialName: 'Lindhurst Borough Council',
		kind: 'unitary',
		neighbours: ['X99000002', 'X99000003', 'X99000008', 'X99000005']
	},
	{
		code: 'X99000007',
		name: 'Harrowfield',
		officialName: 'Harrowfield City Council',
		kind: 'metropolitan',
		neighbours: ['X99000009', 'X99000010', 'X99000005', 'X99000008']
	},
	{ code: 'X99000008', name: 'Penbury', officialName: 'Penbury Council', kind: 'unitary', neighbours: ['X99000005', 'X99000010', 'X99000006', 'X99000007'] },
	{
		code: 'X99000009',
		name: 'Stonebridge',
		officialName: 'Stonebridge City Council',
		kind: 'metropolitan',
		neighbours: ['X99000007', 'X99000001', 'X99000010', 'X99000005']
	},
	{
		code: 'X99000010',
		name: 'Westmere',
		officialName: 'Westmere Borough Council',
		kind: 'unitary',
		neighbours: ['X99000008', 'X99000007', 'X99000009', 'X99000004']
	}
];

/** The code of an authority of the demonstration by its short name. Throws RangeError for another. */
export function authorityCode(name: string): string {
	const found = authorities.find((authority) => authority.name === name);
	if (!found) throw new RangeError(`No such authority: ${name}`);
	return found.code;
}
