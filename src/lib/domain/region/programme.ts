import * as v from 'valibot';
import { isDate } from '../dates.ts';
import type { RecordKind } from './region.ts';
import { formId, optionalDate, optionalText, requiredText, rowVersion } from '../review.ts';

const authorityCode = v.pipe(v.optional(v.string(), ''), v.nonEmpty('Choose an authority'), v.maxLength(20, 'Choose an authority'));

/** A visit that the advisers of a region know of. */
export const visitForm = v.object({
	id: formId,
	authorityCode,
	title: requiredText('Say what the visit is, such as “Peer challenge: the front door”', 'the name of the visit', 200),
	visitOn: v.pipe(v.optional(v.string(), ''), v.trim(), v.check(isDate, 'Enter the day on which the visit ends, such as 14 March 2027'))
});
export type NewVisit = v.InferOutput<typeof visitForm>;

/** Peers that an authority offers to reviews elsewhere. */
export const offerForm = v.object({
	id: formId,
	authorityCode,
	peers: v.pipe(
		v.optional(v.string(), ''),
		v.trim(),
		v.regex(/^\d{1,3}$/, 'Enter how many peers are offered, such as 2'),
		v.transform(Number),
		v.minValue(1, 'Enter how many peers are offered, such as 2')
	),
	until: optionalDate('The date until when they are offered'),
	note: optionalText('the note', 300)
});
export type NewOffer = v.InferOutput<typeof offerForm>;

export const intervalForm = v.object({
	years: v.pipe(v.optional(v.string(), ''), v.trim(), v.regex(/^(?:[1-9]|10)$/, 'Enter a number of years from 1 to 10'), v.transform(Number)),
	version: rowVersion
});

export const removeForm = v.object({ id: formId });

/** A review is due after so many years until the advisers of the region say otherwise. */
export const usualInterval = 3;

export type LastReview = { kind: RecordKind; title: string; year: number; day: string | null };
/** `review`: one that is being prepared here, and so waits for its own letter. */
export type Visit = { id: string; title: string; on: string; review?: boolean };

export type Next =
	{ state: 'planned'; visit: Visit } | { state: 'letter awaited'; visit: Visit } | { state: 'due' | 'overdue'; year: number } | { state: 'never reviewed' };

/** A letter is dated after its visit. One that is known by its visit alone may end some days before the day that was written down. */
const slack = 7 * 24 * 3600_000;

/** What the name of a visit says of the letter that will come of it. */
const named = { peer: /peer|challenge/i, inspectorate: /inspect|ofsted|ilacs|focused|monitoring/i };

/** What an inspectorate writes; not a peer review, its progress, or a plan. */
export function isOfInspectorate(kind: RecordKind): boolean {
	return kind === 'inspection' || kind === 'focused visit' || kind === 'monitoring visit';
}

/** Whether a letter or report of this kind may be the one of a visit: the report of an inspection is not what a peer review is waiting for. */
function answers(visit: Visit, kind: RecordKind): boolean {
	const ofInspectorate = isOfInspectorate(kind);
	return named.inspectorate.test(visit.title) ? ofInspectorate : named.peer.test(visit.title) ? !ofInspectorate : true;
}

/**
 * What comes next for an authority: a visit that is planned; one that is over, whose letter is not in the record yet; or the year in which a review is due by
 * the interval. `reviews` are all that may be seen: a letter that came in ends the waiting, if it can be that of the visit.
 */
export function nextOf({
	last,
	reviews,
	visits,
	today,
	years
}: {
	last: LastReview | null;
	reviews: { kind: RecordKind; day: string | null }[];
	visits: Visit[];
	today: string;
	years: number;
}): Next {
	const came = (visit: Visit) =>
		!visit.review && reviews.some(({ kind, day }) => day !== null && answers(visit, kind) && Date.parse(day) >= Date.parse(visit.on) - slack);
	const byDate = visits.toSorted((a, b) => (a.on < b.on ? -1 : 1));
	const planned = byDate.find(({ on }) => on >= today);
	const awaited = byDate.findLast((visit) => visit.on < today && !came(visit));
	if (awaited) return { state: 'letter awaited', visit: awaited };
	if (planned) return { state: 'planned', visit: planned };
	if (!last) return { state: 'never reviewed' };
	const year = last.year + years;
	return { state: year < Number(today.slice(0, 4)) ? 'overdue' : 'due', year };
}
