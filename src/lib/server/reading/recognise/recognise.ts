import type { Line, ReadPiece } from '#domain/reading.ts';

/** What is recognised in the lines of a file named `name`: a piece for each document that stands in it. Pure: no clock, no network. */
export function recognise(lines: Line[], name: string): ReadPiece[] {
	return lines.length === 0
		? []
		: [
				{
					kind: 'other',
					framework: null,
					title: lines.find(({ role }) => role === 'heading')?.text ?? name,
					hosts: [],
					dates: { visitStart: null, visitEnd: null, letter: null, published: null },
					people: [],
					themes: [],
					kloes: [],
					activities: [],
					items: [],
					lines: { from: 0, to: lines.length - 1 },
					warnings: []
				}
			];
}
