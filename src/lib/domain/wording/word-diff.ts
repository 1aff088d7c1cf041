export type DiffPart = { kind: 'same' | 'added' | 'removed'; text: string };

type Words = { tokens: Int32Array; texts: string[] };
type Span = { aFrom: number; aTo: number; bFrom: number; bTo: number };

/** Past this many edits in one stretch a comparison is no help to a reader: it is shown as replaced. Bounds time and memory. */
const mostEdits = 2500;

/**
 * Compares two texts word by word. The "same" and "removed" parts joined give `a`, "same" and "added" give `b`, to the letter, spaces included.
 * Common ends are trimmed, words that occur once in each text anchor the rest (patience), and Myers' shortest edit runs between anchors,
 * so that two letters of 10,000 words compare in tens of milliseconds.
 */
export function diffWords(a: string, b: string): DiffPart[] {
	const numbers = new Map<string, number>();
	const [before, after] = [split(a, numbers), split(b, numbers)];
	const parts: DiffPart[] = [];
	const pairs = commonPairs(before.tokens, after.tokens);
	let [i, j] = [0, 0];
	const advance = (toA: number, toB: number) => {
		add(parts, 'removed', before.texts.slice(i, toA).join(''));
		add(parts, 'added', after.texts.slice(j, toB).join(''));
		[i, j] = [toA, toB];
	};
	for (const [atA, atB] of pairs) {
		advance(atA, atB);
		add(parts, 'same', before.texts[atA] ?? '');
		[i, j] = [atA + 1, atB + 1];
	}
	advance(before.texts.length, after.texts.length);
	return joinAcrossSpaces(parts);
}

function split(text: string, numbers: Map<string, number>): Words {
	const texts = text.match(/\s+|[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu) ?? [];
	const tokens = Int32Array.from(texts, (word) => {
		const known = numbers.get(word);
		if (known !== undefined) return known;
		numbers.set(word, numbers.size);
		return numbers.size - 1;
	});
	return { tokens, texts };
}

/** Index pairs of the tokens that stay, in order. Works through a list of stretches rather than by recursion: letters may be long. */
function commonPairs(a: Int32Array, b: Int32Array): [number, number][] {
	const pairs: [number, number][] = [];
	const waiting: Span[] = [{ aFrom: 0, aTo: a.length, bFrom: 0, bTo: b.length }];
	while (waiting.length > 0) {
		const span = trim(a, b, waiting.pop() as Span, pairs);
		if (span.aFrom === span.aTo || span.bFrom === span.bTo) continue;
		const anchors = findAnchors(a, b, span);
		if (anchors.length === 0) {
			shortestEdit(a, b, span, pairs);
			continue;
		}
		let { aFrom, bFrom } = span;
		for (const [atA, atB] of anchors) {
			pairs.push([atA, atB]);
			waiting.push({ aFrom, aTo: atA, bFrom, bTo: atB });
			[aFrom, bFrom] = [atA + 1, atB + 1];
		}
		waiting.push({ aFrom, aTo: span.aTo, bFrom, bTo: span.bTo });
	}
	return pairs.sort((x, y) => x[0] - y[0]);
}

function trim(a: Int32Array, b: Int32Array, span: Span, pairs: [number, number][]): Span {
	let { aFrom, aTo, bFrom, bTo } = span;
	while (aFrom < aTo && bFrom < bTo && a[aFrom] === b[bFrom]) pairs.push([aFrom++, bFrom++]);
	while (aTo > aFrom && bTo > bFrom && a[aTo - 1] === b[bTo - 1]) pairs.push([--aTo, --bTo]);
	return { aFrom, aTo, bFrom, bTo };
}

/** Tokens found exactly once on each side, cut down to the longest run that keeps its order on both. */
function findAnchors(a: Int32Array, b: Int32Array, { aFrom, aTo, bFrom, bTo }: Span): [number, number][] {
	const inA = onceOnly(a, aFrom, aTo);
	const inB = onceOnly(b, bFrom, bTo);
	const candidates: [number, number][] = [];
	for (const [token, atA] of inA) {
		const atB = inB.get(token);
		if (atA >= 0 && atB !== undefined && atB >= 0) candidates.push([atA, atB]);
	}
	candidates.sort((x, y) => x[0] - y[0]);
	return longestRising(candidates);
}

function onceOnly(tokens: Int32Array, from: number, to: number): Map<number, number> {
	const seen = new Map<number, number>();
	for (let at = from; at < to; at++) seen.set(tokens[at] as number, seen.has(tokens[at] as number) ? -1 : at);
	return seen;
}

function longestRising(pairs: [number, number][]): [number, number][] {
	const tops: number[] = [];
	const previous = new Int32Array(pairs.length).fill(-1);
	pairs.forEach(([, atB], index) => {
		let [low, high] = [0, tops.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((pairs[tops[middle] as number] as [number, number])[1] < atB) low = middle + 1;
			else high = middle;
		}
		previous[index] = low > 0 ? (tops[low - 1] as number) : -1;
		tops[low] = index;
	});
	const run: [number, number][] = [];
	for (let at = tops.at(-1) ?? -1; at >= 0; at = previous[at] as number) run.push(pairs[at] as [number, number]);
	return run.reverse();
}

/** Myers' greedy algorithm: the furthest reach of each diagonal for 0, 1, 2 ... edits, then back along the trace. */
function shortestEdit(a: Int32Array, b: Int32Array, { aFrom, aTo, bFrom, bTo }: Span, pairs: [number, number][]): void {
	const [n, m] = [aTo - aFrom, bTo - bFrom];
	const limit = Math.min(n + m, mostEdits);
	const reach = new Int32Array(2 * limit + 3);
	const trace: Int32Array[] = [];
	const middle = limit + 1;
	const comesFromAbove = (row: Int32Array, centre: number, d: number, k: number) =>
		k === -d || (k !== d && (row[centre + k - 1] as number) < (row[centre + k + 1] as number));
	for (let d = 0; d <= limit; d++) {
		trace.push(reach.slice(middle - d - 1, middle + d + 2));
		for (let k = -d; k <= d; k += 2) {
			let x = comesFromAbove(reach, middle, d, k) ? (reach[middle + k + 1] as number) : (reach[middle + k - 1] as number) + 1;
			while (x < n && x - k < m && a[aFrom + x] === b[bFrom + x - k]) x++;
			reach[middle + k] = x;
			if (x >= n && x - k >= m) return walkBack(d);
		}
	}

	function walkBack(edits: number): void {
		let [x, y] = [n, m];
		for (let d = edits; d >= 0; d--) {
			const row = trace[d] as Int32Array;
			const centre = d + 1;
			const k = x - y;
			const fromK = d === 0 ? k : comesFromAbove(row, centre, d, k) ? k + 1 : k - 1;
			const fromX = d === 0 ? 0 : (row[centre + fromK] as number);
			const fromY = d === 0 ? 0 : fromX - fromK;
			const [startX, startY] = d === 0 ? [0, 0] : fromK > k ? [fromX, fromY + 1] : [fromX + 1, fromY];
			while (x > startX && y > startY) pairs.push([aFrom + --x, bFrom + --y]);
			[x, y] = [fromX, fromY];
		}
	}
}

function add(parts: DiffPart[], kind: DiffPart['kind'], text: string): void {
	if (!text) return;
	const last = parts.at(-1);
	if (last?.kind === kind) last.text += text;
	else parts.push({ kind, text });
}

/** A lone space between two changes reads better as part of them: "old words" to "new text", not word for word. */
function joinAcrossSpaces(parts: DiffPart[]): DiffPart[] {
	const joined: DiffPart[] = [];
	let [removed, added] = ['', ''];
	const settle = () => {
		add(joined, 'removed', removed);
		add(joined, 'added', added);
		[removed, added] = ['', ''];
	};
	parts.forEach((part, index) => {
		const changesOnBothSides = removed && added && parts[index + 1] !== undefined;
		if (part.kind === 'removed') removed += part.text;
		else if (part.kind === 'added') added += part.text;
		else if (changesOnBothSides && /^\s+$/.test(part.text)) [removed, added] = [removed + part.text, added + part.text];
		else {
			settle();
			add(joined, 'same', part.text);
		}
	});
	settle();
	return joined;
}
