import { after, type Rag } from './ledger.ts';

/** One update of the year: which action, by its place in the plan from 0, in which round, on which day, and what it says. */
export type Planned = { place: number; round: number; on: string; rag: Rag; words: string };

/** The statuses of each of the 22 actions from update to update: 60 in all. */
const paths: Rag[][] = [
	['on-track', 'complete'],
	['on-track', 'at-risk', 'complete'],
	['not-started', 'on-track', 'complete'],
	['not-started', 'at-risk', 'on-track'],
	['on-track', 'complete'],
	['on-track', 'on-track', 'complete'],
	['on-track', 'complete'],
	['at-risk', 'on-track', 'complete'],
	['on-track', 'at-risk', 'off-track'],
	['not-started', 'on-track', 'on-track'],
	['at-risk', 'off-track', 'at-risk'],
	['on-track', 'on-track', 'complete'],
	['not-started', 'at-risk', 'off-track'],
	['on-track', 'complete'],
	['on-track', 'complete'],
	['on-track', 'on-track', 'on-track'],
	['not-started', 'on-track', 'complete'],
	['not-started', 'not-started', 'on-track'],
	['on-track', 'complete'],
	['at-risk', 'on-track', 'on-track'],
	['off-track', 'at-risk', 'at-risk'],
	['on-track', 'on-track', 'complete']
];

/** When each round of updates begins, and the days between two of its updates. */
const rounds = [
	{ from: '2014-05-06', every: 2 },
	{ from: '2014-07-01', every: 3 },
	{ from: '2014-10-06', every: 6 }
];

const phrases: Record<Rag, string[]> = {
	complete: ['The last step was taken and the new way is in use everywhere', 'Everything that was agreed has been done', 'All teams work this way now'],
	'on-track': ['The first two teams have begun and report back each month', 'A lead was named and the steps were agreed', 'Half of the work is behind us'],
	'at-risk': [
		'The person who did the work has left, and cover is being looked for',
		'Two of four steps wait for a decision',
		'The supplier needs longer than it said'
	],
	'off-track': ['The money was not agreed, so the work has stopped', 'Nothing moved since the last update', 'The work must begin again with another partner'],
	'not-started': ['It begins once the action before it is done', 'We wait for the new term', 'The first meeting is set']
};

/** The 60 updates in the order of their days. */
export function plannedUpdates(): Planned[] {
	return rounds
		.flatMap(({ from, every }, round) => {
			const due = paths.flatMap((path, place) => (path[round] ? [{ place, rag: path[round] }] : []));
			return due.map(({ place, rag }, index) => {
				const words = `${phrases[rag][(place + round) % 3]} (round ${round + 1}, row ${place + 1})`;
				return { place, round, on: after(from, every * index), rag, words };
			});
		})
		.toSorted((a, b) => (a.on < b.on ? -1 : 1));
}

/** The places of actions by the first date that they are given. */
export const firstDates: Record<string, number[]> = {
	'2014-07-31': [0, 4, 6, 13, 14, 18],
	'2014-10-31': [1, 2, 3, 5, 7, 8, 10],
	'2015-01-31': [9, 11, 12, 15, 16, 17, 19, 20, 21]
};

/** Dates that an update puts off, each with its reason; a fourth is put off for an action chosen in the table. */
export const putOff: { place: number; round: number; to: string; why: string }[] = [
	{ place: 10, round: 1, to: '2014-11-30', why: 'The budget is decided in the autumn' },
	{ place: 10, round: 2, to: '2015-03-31', why: 'The budget was decided later than planned' },
	{ place: 19, round: 2, to: '2015-05-29', why: 'The observers are trained first' }
];
export const putOffInTable = { place: 3, on: '2014-09-24', to: '2015-01-15', why: 'The form is printed again in January' };

/** Ten pieces of proof: of which action, when, and what shows it: a file, or the newest reading of the action's measure. */
export const proofs: { place: number; on: string; shows: 'file' | 'reading' }[] = [
	{ place: 0, on: '2014-07-08', shows: 'reading' },
	{ place: 4, on: '2014-07-20', shows: 'file' },
	{ place: 6, on: '2014-07-26', shows: 'file' },
	{ place: 13, on: '2014-08-16', shows: 'file' },
	{ place: 14, on: '2014-08-20', shows: 'file' },
	{ place: 18, on: '2014-09-01', shows: 'file' },
	{ place: 1, on: '2014-10-14', shows: 'file' },
	{ place: 5, on: '2014-11-03', shows: 'reading' },
	{ place: 11, on: '2014-12-01', shows: 'file' },
	{ place: 21, on: '2015-01-11', shows: 'file' }
];

/** Readings that come with an update: of the action at a place, in a round; and how each is published. */
export const readings: { place: number; round: number; fields: Record<string, string[]>; words: string }[] = [
	{ place: 0, round: 0, fields: { 'readingNumerator[]': ['55'], 'readingDenominator[]': ['100'] }, words: '55% (55 of 100)' },
	{ place: 0, round: 1, fields: { 'readingNumerator[]': ['84'], 'readingDenominator[]': ['100'] }, words: '84% (84 of 100)' },
	{ place: 5, round: 1, fields: { 'readingValue[]': ['10.5'] }, words: '10.5 days' },
	{ place: 5, round: 2, fields: { 'readingValue[]': ['7.8'] }, words: '7.8 days' }
];
/** Readings on the page of the measure that is counted; the last is too small to be published. */
export const counts: { on: string; value: string; words: string }[] = [
	{ on: '2014-08-01', value: '14', words: '14 children' },
	{ on: '2015-01-05', value: '3', words: 'fewer than 5 children' }
];

/** A share that goes up, an amount that goes down, and a count; the first two belong to the actions of their readings. */
export const measures = {
	share: { name: 'Records seen by a manager', place: 0, baseline: '40% (40 of 100)', target: '80% or more by 31 March 2015' },
	amount: { name: 'Days from request to plan', place: 5, baseline: '12.4 days', target: '8 days or less by 28 February 2015' },
	count: { name: 'Referrals that wait for six weeks', area: 6, baseline: '21 children', target: '5 children or fewer by 30 June 2015' }
};

/** Single updates with something more to them. */
export const onBehalf = { place: 4, round: 0 };
export const corrected = { place: 12, round: 1, sentAs: 'on-track' as Rag };
export const redacted = { place: 20, round: 0, words: 'Spoke to Perpetua Quillfeather of the users group, who has no date yet' };
