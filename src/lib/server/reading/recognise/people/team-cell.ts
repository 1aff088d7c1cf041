import type { Line } from '#domain/reading/reading.ts';

/** The cell beside "Review team", "Who" or "Carried out by" in a table of facts: the councils in it lent their people. */
export function isTeamCell(lines: readonly Line[], index: number): boolean {
	const cell = lines[index]?.cell;
	if (!cell || cell.column === 0) return false;
	const label = lines.findLast((line, at) => at < index && line.cell?.table === cell.table && line.cell.row === cell.row && line.cell.column === 0);
	return /^(?:who|by whom|(?:(?:peer|review|visiting|assurance|challenge) )?(?:team|lead|reviewers?|peers|visitors?)(?: members?)?|(?:[\w’'-]+ ){0,3}(?:visited|carried out|undertaken|conducted|led) by)\s*:?$/i.test(
		label?.text ?? ''
	);
}
