import type { Line, ReadItem, ReadPiece } from '#domain/reading/reading.ts';

import { inspectionDates } from './inspection-dates.ts';
import { inspectionFramework } from './framework.ts';
import { inspectionTitle } from './inspection-kind.ts';
import { judgementItems } from './judgements.ts';
import { linkSummaries } from './repeats.ts';
import { toneOf } from './tone.ts';
import type { Unit } from './walk/place.ts';
import { walk } from './walk/walk.ts';

const none = /^(?:none|not applicable)\b|\b(?:did not (?:find|identify)|(?:were|are|was|is) no|no) (?:any )?(?:areas?|priority|recommendations?)\b/i;
const opening = /:$|\b(?:should take the following|following (?:action|areas|recommendations))\b/i;
/** The sentence before a list, which may have a number of its own. */
const intro = /\b(?:take|took|following|address) (?:the )?(?:following )?(?:actions?|areas?|recommendations?)\b[^.]{0,80}[.:]$/i;
const aside = anyStart([
	// What the letter is, and thanks.
	String.raw`ofsted will take|i am copying|this letter (?:is|will|summarises)|the letter is|thank you|i would (?:like|also like) to|please (?:accept|pass)|it will be published`,
	// How inspectors went about it.
	String.raw`the (?:visit|inspection) was carried out|a range of evidence was|based on the evidence gathered during`,
	String.raw`inspectors? (?:looked|considered|reviewed|met|visited|evaluated|were|spoke|focus(?:s)?ed|gathered|scrutinised|used)\b.{0,300}$`,
	String.raw`during (?:this|the) (?:visit|inspection),? inspectors (?:looked|considered|reviewed|evaluated|met)`,
	// What comes next.
	String.raw`the next (?:full )?(?:area SEND )?(?:re)?inspection will|a monitoring inspection will|ofsted and cqc ask|as a result of (?:this|the findings of this) inspection`,
	// What a grade means, wherever it is explained.
	String.raw`(?:an?|in an?) (?:outstanding |good |inadequate )?(?:LSCB|local safeguarding children board|local authority)(?: (?:that|which|is|requires)\b.{0,40}\b(?:good|outstanding|inadequate|requires improvement)\b| (?:is highly|leads (?:highly )?effective|coordinates the activity)| requires improvement if)`,
	String.raw`a service that (?:significantly )?(?:exceeds|only meets|meets|does not meet) minimum`
]);
function anyStart(patterns: readonly string[]): RegExp {
	return new RegExp(`^(?:${patterns.join('|')})`, 'i');
}

/**
 * Fills in what an inspectorate's report or visit letter says: framework, dates, judgements with their grades, what needs to improve, findings of the narrative.
 * Takes all lines of the file and the piece of it that was recognised as an inspection; gives the piece filled in.
 */
export function recogniseInspection(lines: Line[], piece: ReadPiece): ReadPiece {
	const { from, to } = piece.lines;
	const own = lines.slice(from, to + 1);
	const { key, judges } = inspectionFramework(own, piece.kind);
	const letter = piece.kind !== 'inspection report' || isVisitLetter(own) || (key !== null && !judges);
	const { units, judged, themes } = walk(lines, { from, to, letter });
	const recommendations = recommendationsOf(units, lines);
	const findings = findingsOf(units, lines, letter);
	const items: ReadItem[] = [...judgementItems(judged), ...recommendations, ...findings.map(({ item }) => item)];
	const first = items.length - findings.length;
	linkSummaries(items, new Set(findings.flatMap(({ summary }, index) => (summary ? [first + index] : []))));
	const dates = inspectionDates(own);
	const warnings = [...piece.warnings];
	if (judges && !letter && judged.length === 0) warnings.push('No grades were found. If the report prints some, add them.');
	if (judged.length === 0 && recommendations.length === 0 && findings.length === 0) warnings.push('Nothing was recognised in this report.');
	return {
		...piece,
		title: inspectionTitle(own, piece.title),
		framework: key ?? piece.framework,
		dates: {
			visitStart: dates.visitStart ?? piece.dates.visitStart,
			visitEnd: dates.visitStart ? dates.visitEnd : piece.dates.visitEnd,
			letter: isLetterLike(own) ? (piece.dates.letter ?? dates.letter) : null,
			published: dates.published ?? piece.dates.published
		},
		themes: themes.filter((theme) => theme && items.some((item) => item.theme === theme)),
		items,
		warnings
	};
}

/** Letters begin with "Dear"; a report has no date of a letter. */
function isLetterLike(lines: readonly Line[]): boolean {
	return lines.slice(0, 60).some(({ text }) => /^dear\b/i.test(text));
}

function isVisitLetter(lines: readonly Line[]): boolean {
	return (
		isLetterLike(lines) &&
		lines
			.slice(0, 40)
			.some(({ text }) =>
				/\b(?:focused|monitoring|annual unannounced) (?:visit|inspection)\b|joint targeted area inspection|\blocal area\b.{0,40}\b(?:SEND|special educational)/i.test(
					text
				)
			)
	);
}

function recommendationsOf(units: readonly Unit[], lines: readonly Line[]): ReadItem[] {
	const lists = units.filter((unit) => unit.section.part === 'recommendations');
	const withMarks = new Set(lists.filter((unit) => unit.marked).map((unit) => unit.section));
	return lists
		.filter(
			(unit) =>
				(unit.marked || !withMarks.has(unit.section)) &&
				!none.test(unit.text) &&
				!(opening.test(unit.text) && (!unit.marked || intro.test(unit.text))) &&
				unit.text.length > 12
		)
		.map((unit) => ({
			...itemOf(unit, lines),
			kind: 'recommendation' as const,
			force: unit.section.part === 'recommendations' ? unit.section.force : null,
			...(unit.deadline && { deadline: unit.deadline }),
			...(unit.forWhom && { forWhom: unit.forWhom }),
			confidence: unit.marked ? ('high' as const) : ('medium' as const),
			reason: `Stands under “${unit.label}”`
		}));
}

function findingsOf(units: readonly Unit[], lines: readonly Line[], letter: boolean): { item: ReadItem; summary: boolean }[] {
	return units.flatMap((unit) => {
		const { section } = unit;
		if (
			(section.part !== 'findings' && section.part !== 'listed') ||
			unit.text.length < 25 ||
			aside.test(unit.text) ||
			(!unit.marked && opening.test(unit.text))
		)
			return [];
		if (section.part === 'listed') {
			if (!unit.marked && unit.text.length < 60) return [];
			const item: ReadItem = { ...itemOf(unit, lines), kind: section.kind, confidence: 'high', reason: `Stands under “${unit.label}”` };
			return [{ item, summary: !letter }];
		}
		const tone = toneOf(unit.text);
		const reason = tone.words.length > 0 ? `By its words: ${tone.words.join(', ')}` : 'No word of it tells';
		return [{ item: { ...itemOf(unit, lines), kind: tone.kind, confidence: tone.confidence, reason }, summary: unit.summary }];
	});
}

function itemOf(unit: Unit, lines: readonly Line[]): ReadItem {
	const [from = 0] = unit.lines;
	const to = unit.lines.at(-1) ?? from;
	return {
		kind: 'neutral',
		theme: unit.theme,
		label: unit.label,
		force: null,
		text: unit.text,
		page: unit.page,
		span: { from: { line: from, at: 0 }, to: { line: to, at: lines[to]?.text.length ?? 0 } },
		confidence: 'low',
		reason: '',
		repeats: null
	};
}
