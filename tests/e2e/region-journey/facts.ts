/** Councils of the test region, which no installation has; they are each other's statistical neighbours unless told otherwise. */
export const councils = {
	ostley: { name: 'Ostley', code: 'T80000001', neighbours: ['T80000002', 'T80000004'] },
	marrowby: { name: 'Marrowby', code: 'T80000002', neighbours: ['T80000001'] },
	fennick: { name: 'Fennick', code: 'T80000003', neighbours: [] },
	harcaster: { name: 'Harcaster', code: 'T80000004', neighbours: [] },
	pellwick: { name: 'Pellwick', code: 'T80000005', neighbours: [] }
};
export type Council = keyof typeof councils;

/** What a letter says under a heading. */
type Said = { strengths: string[]; areas: string[] };
export type Letter = { council: Council; year: number; supervision?: Said; thresholds?: Said; recommendation?: string };

const called: Said = { strengths: ['Partners know whom to call.'], areas: [] };

/** Letters that are added one by one, each in another way. */
export const letters = {
	word: {
		council: 'ostley',
		year: 2014,
		supervision: { strengths: [], areas: ['Supervision takes place, and its reasons are seldom written down.'] },
		thresholds: called,
		recommendation: 'Agree one form for thresholds by September 2014.'
	},
	pdf: {
		council: 'ostley',
		year: 2019,
		supervision: { strengths: [], areas: ['Supervision is on time, and its reasons are still seldom written down.'] },
		thresholds: { strengths: ['Partners have one number to call.', 'Each caller hears what was decided.'], areas: [] }
	},
	html: { council: 'marrowby', year: 2018, supervision: { strengths: ['Supervision is regular, and staff value it.'], areas: [] } },
	text: { council: 'fennick', year: 2016, thresholds: { strengths: [], areas: ['Schools are unsure of the threshold for help.'] } },
	pasted: {
		council: 'marrowby',
		year: 2021,
		supervision: { strengths: ['Supervision makes room for thinking.'], areas: ['Supervision of new staff starts too late.'] }
	}
} satisfies Record<string, Letter>;
export type Added = keyof typeof letters;

/** Two of the forty that are taken in. */
export const chosen = {
	stronger: { council: 'ostley', year: 2023, supervision: { strengths: ['Supervision is written down with its reasons.'], areas: [] } },
	weaker: { council: 'harcaster', year: 2022, supervision: { strengths: [], areas: ['Supervision stops when a manager is away.'] } }
} satisfies Record<string, Letter>;

/** What is in the region once everything is taken in. */
export const takenIn: Letter[] = [...Object.values(letters), ...Object.values(chosen)];

/** How many reviews, or councils, were told about supervision, of how many that looked at it, and since when. */
export const supervision = {
	reviews: new RegExp(`\\b${raised().length} of (the )?${looked().length}\\b`),
	councils: `${new Set(raised().map(({ council }) => council)).size} of ${new Set(looked().map(({ council }) => council)).size}`,
	since: String(Math.min(...raised().map(({ year }) => year))),
	sentences: looked().flatMap(sentencesOf)
};

/** What a letter says about supervision. */
export function sentencesOf({ supervision: said }: Letter): string[] {
	return [...(said?.strengths ?? []), ...(said?.areas ?? [])];
}

function looked(): Letter[] {
	return takenIn.filter((letter) => letter.supervision);
}

function raised(): Letter[] {
	return looked().filter((letter) => (letter.supervision?.areas.length ?? 0) > 0);
}

/** What the cell of a council says about supervision: of its latest letter, and nothing where it has none. */
export function cellOf(council: Council): string {
	const latest = takenIn.filter((letter) => letter.council === council).toSorted((a, b) => b.year - a.year)[0];
	if (!latest) return 'Nothing to show yet';
	const { strengths, areas } = latest.supervision ?? { strengths: [], areas: [] };
	if (strengths.length > 0 && areas.length > 0) return 'Both';
	return strengths.length > 0 ? 'Strength' : areas.length > 0 ? 'Area' : 'Not looked at';
}

/** Who agreed that a letter is seen in the region, and where another is published. */
export const agreement = { post: 'Director of Children’s Services', on: '2026-09-14' };
export const publicAddress = 'https://www.example.org/ostley-2019.pdf';
/** What the adviser writes down of a council that is visited next. */
export const visit = { title: 'Peer challenge of supervision', on: '2031-05-20' };
