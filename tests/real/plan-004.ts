/** A cell of the torn table: the number of its line, and of the cell in it from 0. Several are one text that was torn apart. */
type Cells = [line: number, cell: number][];
type MappedAction = { text: Cells; leads?: Cells[]; responsible?: Cells[]; evidence?: Cells; timescale?: Cells; plans?: Cells };
/** `from`: which of the letter's areas for development, counted from 1, the area answers to. */
type MappedArea = { title: Cells; from: number[]; leads: Cells[]; actions: MappedAction[] };

export type RealAction = { text: string; leads: string[]; responsible: string[]; evidence: string; timescale: string; plans: string };
export type RealArea = { title: string; from: number[]; leads: string[]; actions: RealAction[] };
export type RealPlan = { areas: RealArea[]; legend: string[]; posts: { name: string; holder: string }[] };

// prettier-ignore
const areas: MappedArea[] = [
	{ title: [[208, 0]], from: [8, 9], leads: [[[208, 2]]], actions: [
		{ text: [[208, 1]], responsible: [[[208, 3]]], evidence: [[208, 4]], timescale: [[208, 5]], plans: [[208, 6]] }
	] },
	{ title: [[215, 1], [216, 1]], from: [3], leads: [[[215, 3], [216, 3], [217, 3]]], actions: [
		{ text: [[215, 2]], responsible: [[[215, 4]]], evidence: [[215, 5]], timescale: [[215, 6]], plans: [[215, 7]] },
		{ text: [[216, 2]], evidence: [[216, 5]], timescale: [[216, 6]] },
		{ text: [[217, 2]], evidence: [[217, 5]], timescale: [[217, 6]] }
	] },
	{ title: [[218, 1]], from: [4], leads: [[[218, 3]]], actions: [
		{ text: [[218, 2]], responsible: [[[218, 4]]], evidence: [[218, 5]], timescale: [[218, 6]], plans: [[218, 7]] }
	] },
	{ title: [[219, 1]], from: [1, 2], leads: [[[219, 3]], [[220, 3]]], actions: [
		{ text: [[219, 2]], responsible: [[[219, 7]]], evidence: [[219, 8], [220, 5]], timescale: [[219, 9]], plans: [[219, 10]] }
	] },
	{ title: [[221, 0], [221, 1]], from: [10, 12, 13], leads: [[[221, 3]]], actions: [
		{ text: [[221, 2]], responsible: [[[221, 4]]], evidence: [[221, 5]], timescale: [[221, 6]], plans: [[221, 7], [226, 7]] },
		{ text: [[227, 2]], evidence: [[227, 5]], plans: [[227, 7]] },
		{ text: [[228, 2]], evidence: [[228, 5]], timescale: [[228, 6]], plans: [[228, 7]] },
		{ text: [[229, 2]], leads: [[[229, 3]]], evidence: [[229, 5]] },
		{ text: [[230, 2]], evidence: [[230, 5]], plans: [[230, 7], [231, 7]] }
	] },
	{ title: [[232, 1], [233, 1]], from: [5, 14], leads: [[[232, 3]]], actions: [
		{ text: [[232, 2]], responsible: [[[232, 4]]], evidence: [[232, 5]], plans: [[232, 7]] },
		{ text: [[233, 2]], responsible: [[[233, 4]], [[234, 4]]], evidence: [[233, 5]] }
	] },
	{ title: [[235, 1]], from: [14], leads: [[[235, 3]]], actions: [
		{ text: [[235, 2]], responsible: [[[235, 4]]], evidence: [[235, 5]], timescale: [[235, 6]], plans: [[235, 7]] }
	] },
	{ title: [[236, 1], [241, 1]], from: [14], leads: [[[236, 3]]], actions: [
		{ text: [[236, 2]], responsible: [[[236, 4]]], evidence: [[236, 5]], timescale: [[236, 6]], plans: [[236, 7]] },
		{ text: [[241, 2]], responsible: [[[241, 4]], [[242, 4]], [[243, 4]]], evidence: [[241, 5], [242, 5], [243, 5]], timescale: [[241, 6]], plans: [[241, 7], [242, 7]] }
	] },
	{ title: [[244, 1]], from: [6], leads: [[[244, 3]]], actions: [
		{ text: [[244, 2]], responsible: [[[244, 4]]], evidence: [[244, 5]], timescale: [[244, 6]], plans: [[244, 7], [245, 7], [246, 7]] },
		{ text: [[247, 2]], leads: [[[247, 3]], [[248, 3]], [[249, 3]]], responsible: [[[247, 4]], [[248, 4]]], evidence: [[247, 5]], timescale: [[247, 6]], plans: [[247, 7], [248, 7], [249, 7]] }
	] },
	{ title: [[250, 1], [253, 1]], from: [11], leads: [[[250, 3]]], actions: [
		{ text: [[250, 2]], responsible: [[[250, 4]]], evidence: [[250, 5]], timescale: [[250, 6]], plans: [[250, 7]] }
	] },
	{ title: [[254, 1]], from: [2], leads: [[[254, 3]]], actions: [
		{ text: [[254, 2]], responsible: [[[254, 4]]], evidence: [[254, 5]], timescale: [[254, 6]], plans: [[254, 7]] }
	] },
	{ title: [[255, 1]], from: [7], leads: [[[255, 3]]], actions: [
		{ text: [[255, 2]], responsible: [[[255, 4]]], evidence: [[255, 5]], timescale: [[255, 6]], plans: [[255, 7]] }
	] },
	{ title: [[256, 1]], from: [15], leads: [[[256, 3]]], actions: [
		{ text: [[256, 2]], responsible: [[[256, 4]]], evidence: [[256, 5]], timescale: [[256, 6]], plans: [[256, 7]] }
	] }
];

/** The words of the legend, for what is done, on time and at risk; and the pairs of post and holder in the glossary. */
const legend: Cells = [
	[210, 0],
	[210, 1],
	[210, 2]
];
const glossary = { lines: [260, 265], pairs: [0, 2, 4] };

/** The action plan, its torn cells taken as they stand. Throws for a place of the map at which nothing stands. */
export function readPlan004(lines: string[]): RealPlan {
	const cell = ([line, at]: [number, number]) => {
		const words = (lines[line] ?? '').split('\t')[at]?.trim();
		if (!words) throw new Error(`Line ${line} has no cell ${at}`);
		return words;
	};
	const text = (cells: Cells = []) => cells.map(cell).join(' ');
	const texts = (cells: Cells[] = []) => cells.map(text);
	return {
		areas: areas.map(({ title, from, leads, actions }) => ({
			title: text(title).replace(/^\d+\.?\s+/, ''),
			from,
			leads: texts(leads),
			actions: actions.map((action) => ({
				text: text(action.text),
				leads: texts(action.leads),
				responsible: texts(action.responsible),
				evidence: text(action.evidence),
				timescale: text(action.timescale),
				plans: text(action.plans)
			}))
		})),
		legend: legend.map(cell),
		posts: readGlossary(lines)
	};
}

function readGlossary(lines: string[]): RealPlan['posts'] {
	const [first = 0, last = 0] = glossary.lines;
	return lines.slice(first, last + 1).flatMap((line) => {
		const cells = line.split('\t').map((words) => words.trim());
		return glossary.pairs.flatMap((at) => (cells[at] ? [{ name: cells[at], holder: cells[at + 1] ?? '' }] : []));
	});
}
