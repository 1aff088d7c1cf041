import type { Figure } from './bench.ts';

/** The figures as a table of plain text, those past their limit marked with a word. */
export function table(figures: Figure[]): string {
	const rows = figures.map(({ what, value, unit, atMost }) => [
		what,
		`${value < 100 ? value.toFixed(1) : Math.round(value)} ${unit}`,
		atMost === undefined ? '' : `at most ${atMost} ${unit}`,
		atMost !== undefined && value > atMost ? 'OVER' : ''
	]);
	const all = [['What', 'Median', 'Limit', ''], ...rows];
	const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
	return all
		.map((row) =>
			row
				.map((cell, column) => cell.padEnd(widths[column] ?? 0))
				.join('  ')
				.trimEnd()
		)
		.join('\n');
}
