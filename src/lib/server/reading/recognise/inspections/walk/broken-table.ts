import type { Line } from '#domain/reading/reading.ts';
import { gradePairs } from '../grade-pairs.ts';
import type { GradeLine } from './grade-lines.ts';

const broken = /^requires(?: improvement to(?: be)?)?$|^improvement$|^(?:to )?be good\b/i;
const behind = /^(.{5,}?)\s+(outstanding|good|requires(?: improvement(?: to(?: be(?: good)?)?)?)?|adequate|inadequate)$/i;

/**
 * The judgements of a table of grades whose rows were taken apart line by line, both in the theme and in the grade (“Requires improvement to”, then “be good”), where
 * no tag holds them together: the left side as one text and the right as one. `last`: its last line. Null where it does not come out even.
 */
export function brokenTable(lines: readonly Line[], index: number, to: number): { found: GradeLine[]; last: number } | null {
	const left: string[] = [];
	const right: string[] = [];
	let last = index - 1;
	for (let at = index; at <= Math.min(to, index + 40); at++) {
		const line = lines[at];
		if (!line || line.role === 'heading' || line.text.length > 160) break;
		const [, words = '', grade = ''] = line.cell ? [] : (behind.exec(line.text) ?? []);
		if (line.cell) (line.cell.column === 0 ? left : right).push(line.text);
		else if (grade) {
			left.push(words);
			right.push(grade);
		} else if (line.text.length < 70 && !/[.:;]$/.test(line.text)) left.push(line.text);
		else break;
		last = at;
	}
	if (!right.some((text) => broken.test(text))) return null;
	const pairs = gradePairs(left.join(' '), right.join(' '))?.pairs;
	return pairs && pairs.length > 1 ? { found: pairs.map((pair) => ({ ...pair, line: index })), last } : null;
}
