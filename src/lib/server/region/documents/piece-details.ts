import type { ReadHost, ReadPiece } from '#domain/reading/reading.ts';

/** What is kept of a piece besides its facts: what else was recognised in it, and what was suggested before a person looked. */
export type PieceDetails = Pick<ReadPiece, 'people' | 'themes' | 'kloes' | 'activities' | 'warnings' | 'lines'> & {
	hosts: ReadHost[];
	suggested: { kind: string; framework: string | null; title: string; authority: string | null; dates: ReadPiece['dates'] };
	/** The year, where a person knows no date. */
	year?: number | null;
	/** Who looked at its facts and saved them. */
	headBy?: string;
};

/** What is stored of a piece; a piece that was put in some other way has less. */
export function readPieceDetails(stored: string): PieceDetails {
	const given = JSON.parse(stored) as Partial<PieceDetails>;
	const dates = { visitStart: null, visitEnd: null, letter: null, published: null };
	return {
		people: [],
		themes: [],
		kloes: [],
		activities: [],
		warnings: [],
		hosts: [],
		lines: { from: 0, to: Number.MAX_SAFE_INTEGER },
		suggested: { kind: 'other', framework: null, title: '', authority: null, dates },
		...given
	};
}
