import type { ItemKind, ReadItem } from '#domain/reading/reading.ts';
import type { ExpectedDocument, ExpectedItem } from './expectation.ts';
import { matchItems, type Match } from './match.ts';
import { fingerprint, normalise } from './normalise.ts';
import type { Tally } from './tally.ts';

/** The lists of what needs to improve: each item, and each list as a whole. */
export function judgeRecommendations(document: ExpectedDocument, items: ReadItem[], sums: Tally): void {
	const read = items.filter(({ kind }) => kind === 'recommendation');
	const matches = matchItems(document.recommendations, read);
	const exact = matches.filter((match) => match.exact);
	const found = matches.filter(({ got }) => got);
	if (matches.length > 0) {
		const forced = found.filter(({ expected }) => expected.force);
		const whole = exact.length === matches.length && read.length === matches.length;
		sums.count('recommendations exact', exact.length, matches.length);
		sums.count('recommendations found', found.length, matches.length);
		if (forced.length > 0) sums.count('forces of the found', forced.filter(({ expected, got }) => sameForce(expected.force!, got!)).length, forced.length);
		sums.fact('recommendation lists exact', whole, String(matches.length), `${read.length} read, ${exact.length} of them exact`);
		tellMissed('recommendation', matches, sums);
	}
	if (document.complete.includes('recommendations') && read.length > 0) {
		const invented = notThere(document, read);
		sums.count('recommendations read that are there', read.length - invented.length, read.length);
		for (const { page, text } of invented) sums.miss(page, 'recommendation that is not there', '', text);
	}
}

/** Strengths, areas and mixed statements, with their kinds, themes and pages. `linked` are those that were taken for a repetition: neither found nor missed. */
export function judgeFindings(document: ExpectedDocument, items: ReadItem[], linked: ReadItem[], sums: Tally): void {
	const all = matchItems(
		document.findings,
		items.filter(({ kind }) => kind !== 'judgement' && kind !== 'action')
	);
	const unmatched = all.filter(({ got }) => !got).map(({ expected }) => expected);
	const repeated = new Set(matchItems(unmatched, linked).flatMap(({ expected, got }) => (got ? [expected] : [])));
	const matches = all.filter(({ expected }) => !repeated.has(expected));
	if (repeated.size > 0) sums.count('findings linked as repetitions', repeated.size, all.length);
	const found = matches.flatMap(({ expected, got }) => (got ? [{ expected, got }] : []));
	if (matches.length > 0) {
		const wrongKind = found.filter(({ expected: { kind, or = [] }, got }) => ![kind, ...or].includes(got.kind));
		const themed = found.filter(({ expected }) => !['Overview', 'Findings'].includes(expected.theme));
		const wrongTheme = themed.filter(({ expected, got }) => normalise(expected.theme) !== normalise(got.theme));
		sums.count('findings exact', matches.filter(({ exact }) => exact).length, matches.length);
		sums.count('findings found', found.length, matches.length);
		sums.count('kinds of the found', found.length - wrongKind.length, found.length);
		sums.count('themes of the found', themed.length - wrongTheme.length, themed.length);
		sums.count('pages of the found', found.filter(({ expected, got }) => expected.page === got.page).length, found.length);
		tellMissed('finding', matches, sums);
		for (const { expected, got } of wrongKind) sums.miss(expected.page, `kind, expected ${expected.kind}`, expected.whole, got.kind);
		for (const { expected, got } of wrongTheme) sums.miss(expected.page, `theme, expected ${expected.theme}`, expected.whole, got.theme);
	}
	const read = items.filter(({ kind }) => kind === 'strength' || kind === 'area' || kind === 'mixed');
	if (document.complete.includes('findings') && read.length > 0) {
		const invented = notThere(document, read);
		sums.count('findings read that are there', read.length - invented.length, read.length);
		for (const { page, kind, text } of invented) sums.miss(page, `${kind} that is not there`, '', text);
	}
}

/** The rows of a plan that could be told apart by a person, and when each is due. */
export function judgeActions(document: ExpectedDocument, items: ReadItem[], sums: Tally): void {
	if (document.actions.length === 0) return;
	const read = items.flatMap((item) => (item.action ? [{ ...item, text: item.action.action }] : []));
	const matches = matchItems(document.actions, read);
	const found = matches.filter(({ got }) => got);
	const timed = found.filter(({ expected }) => expected.timescale);
	sums.count('actions found', found.length, matches.length);
	sums.count(
		'timescales of the found',
		timed.filter(({ expected, got }) => fingerprint(got!.action!.timescale).whole === expected.timescale).length,
		timed.length
	);
	tellMissed('action', matches, sums);
}

/** Those of which neither the whole nor the beginning nor the end stands in the document as anything that was expected or let pass. */
function notThere({ findings, recommendations, optional, passPages = [] }: ExpectedDocument, read: ReadItem[]): ReadItem[] {
	const there = new Set([...findings, ...recommendations, ...optional].flatMap(({ whole, first, last }) => [whole, first, last]));
	return read.filter(({ text, page }) => !passPages.includes(page) && !Object.values(fingerprint(text)).some((hash) => there.has(hash)));
}

function tellMissed(what: ItemKind | 'finding', matches: Match<ExpectedItem>[], { miss }: Tally): void {
	for (const { expected, got, exact } of matches) if (!exact) miss(expected.page, got ? `${what}, cut elsewhere` : what, expected.whole, got?.text ?? '');
}

/** "Areas for improvement" above the list is the force "area for improvement". */
function sameForce(force: string, { force: got, label }: ReadItem): boolean {
	const plain = (words: string) =>
		normalise(words)
			.replace(/s$/, '')
			.replace(/^areas/, 'area')
			.replace('andimmediate', '');
	return [got ?? '', label].some((words) => plain(words) === plain(force));
}
