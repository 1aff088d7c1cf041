import type { Line, ReadItem } from '#domain/reading/reading.ts';
import { linkRepeats } from './repeats.ts';
import { isSignature } from './signatures.ts';
import { isUnsplit, tellsFindings } from './unsplit.ts';
import { walkThrough, type Where } from './walk/walk-through.ts';
import { plain } from './walk/walk.ts';
import { tellsPlainly } from './words/plain.ts';

export type Found = { items: ReadItem[]; themes: string[] };

/**
 * The findings of a letter about a peer review, of any shape: under labels of strengths and areas, in columns, in lists that are not split by kind, in prose.
 * `from` to `to`, both included; `known` holds the themes and questions that the letter names at its start. Empty where nothing is said that could be a finding.
 */
export function letterFindings(lines: readonly Line[], { from, to, known, title }: Where): Found {
	const where = { from, to, known, title };
	const themed = isUnsplit(lines.slice(from, to + 1)) ? walkThrough(lines, { ...where, loose: false, unsplit: true }) : null;
	// What only says how a visit is to be done has lists under headings too, and no findings.
	const unsplit = themed !== null && tellsFindings(themed.items);
	const strict = themed && unsplit ? themed : walkThrough(lines, { ...where, loose: false, unsplit: false });
	const found = strict.items.some(({ kind }) => kind !== 'neutral' && kind !== 'unclear') ? strict : walkThrough(lines, { ...where, loose: true, unsplit });
	if (found !== strict && !isLetter(lines.slice(from, to + 1)) && !tellsFindings(found.items)) found.items.length = 0;
	// Only now, so that it makes no findings of a document that has none.
	for (const item of found.items)
		if (item.kind === 'neutral' && tellsPlainly(item.text)) Object.assign(item, { kind: 'strength', reason: 'Tells what is done, and of no lack' });
	linkRepeats(found.items, found.summaries);
	const used = new Set(found.items.map(({ theme }) => plain(theme)));
	return { items: found.items, themes: found.themes.filter((theme) => used.has(plain(theme)) || !isSignature(theme)) };
}

/** Whether somebody is addressed, or somebody signs. */
function isLetter(lines: readonly Line[]): boolean {
	return lines.some(({ text }) => /^(?:dear\b|yours (?:sincerely|faithfully|truly)|kind regards)/i.test(text));
}
