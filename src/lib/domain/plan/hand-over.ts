import * as v from 'valibot';
import { addDays, formatDate, formatDateRange, isDate } from '../dates.ts';
import { RuleBroken } from '../outcomes.ts';
import { holdingForm, type Holder } from './post.ts';

/** The new holder of a post and the first day; the present holder's last day follows from it. */
export const handOverForm = v.object({
	...v.pick(holdingForm.pipe[0], ['id', 'holder', 'email']).entries,
	from: v.pipe(v.optional(v.string(), ''), v.trim(), v.check(isDate, 'Enter the first day of the new holder, such as 14 March 2026'))
});
export type HandOver = v.InferOutput<typeof handOverForm>;

type Holding = Pick<Holder, 'id' | 'name' | 'from' | 'to'>;

/**
 * The holdings that a new one from this day on brings to an end, each the day before. Throws RuleBroken (on `from`) when someone's begins on that day or
 * later: whether it is a mistake or a plan, a person settles it first.
 */
export function endedBy<One extends Holding>(holdings: One[], from: string): One[] {
	const later = holdings.find((one) => one.from !== null && one.from >= from);
	if (later) {
		const begins = formatDate(later.from ?? from);
		throw new RuleBroken(`${later.name} is named as holder from ${begins}. Enter a later day, or take ${later.name} out first if that was a mistake`, 'from');
	}
	return holdings.filter((one) => one.to === null || one.to >= from);
}

/** What is odd about who holds a post when, in plain words: days on which nobody does, and days on which two people do. */
export function holdingNotes(holders: Holder[], day: string): string[] {
	return [...gaps(holders, day), ...overlaps(holders)];
}

function gaps(holders: Holder[], day: string): string[] {
	const [first, ...rest] = holders.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
	if (!first) return ['Nobody is named yet'];
	const found = first.from && first.from > day ? [`Nobody is named until ${formatDate(first.from)}`] : [];
	let until = first.to;
	for (const next of rest) {
		if (until === null) break;
		if (next.from && next.from > addDays(until, 1)) found.push(`Nobody held it ${span(addDays(until, 1), addDays(next.from, -1))}`);
		if (next.to === null || next.to > until) until = next.to;
	}
	if (until !== null) found.push(until < day ? `Nobody has held it since ${formatDate(until)}` : `Nobody is named after ${formatDate(until)}`);
	return found;
}

function overlaps(holders: Holder[]): string[] {
	return holders.flatMap((one, index) =>
		holders.slice(index + 1).flatMap((other) => {
			const from = later(one.from, other.from);
			const to = earlier(one.to, other.to);
			return from && to && from > to ? [] : [[`${one.name} and ${other.name} both hold it`, span(from, to)].filter(Boolean).join(' ')];
		})
	);
}

function later(a: string | null, b: string | null): string | null {
	return a && b ? (a > b ? a : b) : (a ?? b);
}

function earlier(a: string | null, b: string | null): string | null {
	return a && b ? (a < b ? a : b) : (a ?? b);
}

function span(from: string | null, to: string | null): string {
	if (from && to) return from === to ? `on ${formatDate(from)}` : `on ${formatDateRange(from, to)}`;
	return from ? `from ${formatDate(from)}` : to ? `until ${formatDate(to)}` : '';
}
