import type { Line, ReadPiece } from '#domain/reading.ts';

/** The documents of a file and what is recognised in each. */
export function recognise(lines: Line[], name: string): ReadPiece[] {
	return [
		{
			kind: 'other',
			framework: null,
			title: lines[0]?.text ?? name,
			hosts: [],
			dates: { visitStart: null, visitEnd: null, letter: null, published: null },
			people: [],
			themes: [],
			kloes: [],
			activities: [],
			items: [],
			lines: { from: 0, to: Math.max(0, lines.length - 1) },
			warnings: []
		}
	];
}
