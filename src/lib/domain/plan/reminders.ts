import * as v from 'valibot';
import { addDays, daysBetween, formatTime, today } from '../dates.ts';

/** What reminders are about; a person may turn off each by itself. */
export const reminderKinds = ['due-soon', 'overdue', 'no-update', 'digest', 'progress-review'] as const;
export type ReminderKind = (typeof reminderKinds)[number];

export const reminderLabels: Record<ReminderKind, { label: string; hint: string }> = {
	'due-soon': { label: 'Actions that are due soon', hint: 'Once for each date, some days ahead' },
	overdue: { label: 'Actions that are overdue', hint: 'The day after the date, then every week' },
	'no-update': { label: 'Actions without an update', hint: 'When nobody has put an update on record for the agreed interval' },
	digest: { label: 'All your open actions, every Monday', hint: 'Numbers, dates and links' },
	'progress-review': { label: 'Progress reviews ahead', hint: 'Four weeks and one week before, to those who lead the plan or the review' }
};

/** What of an open action decides whether its people are reminded. `updatedOn` is the day of its last update, or of the plan's agreement while it has none. */
export type ActionFacts = {
	actionId: string;
	dueOn: string | null;
	updatedOn: string | null;
	remindBefore: number;
	updateEvery: number;
};

/** A reminder that is due. Its key says about what it is, so that the same one is never given twice: a date that was moved makes another. */
export type Reminder = { kind: ReminderKind; key: string };

/** No mail goes before this time of the day in London. */
export const remindAt = '08:00';

/** The day whose reminders are due at an instant: today in Europe/London, from eight in the morning on; null before that. */
export function reminderDay(now: Date): string | null {
	return formatTime(now.toISOString()) >= remindAt ? today(now) : null;
}

/**
 * The reminders that an open action gives on a day: due soon from so many days before its date on; overdue on the day after, then every week; no update each time
 * that the agreed interval has gone by. A day on which nothing ran is made up for on the next.
 */
export function actionReminders(action: ActionFacts, day: string): Reminder[] {
	const due: Reminder[] = [];
	const { actionId, dueOn, updatedOn, updateEvery } = action;
	const left = dueOn === null ? null : daysBetween(day, dueOn);
	if (left !== null && left >= 0 && left <= action.remindBefore) due.push({ kind: 'due-soon', key: `due-soon:${actionId}:${dueOn}` });
	if (left !== null && left < 0) due.push({ kind: 'overdue', key: `overdue:${actionId}:${dueOn}:${Math.floor((-left - 1) / 7)}` });
	const intervals = updatedOn === null || updateEvery < 1 ? 0 : Math.floor(daysBetween(updatedOn, day) / updateEvery);
	if (intervals >= 1) due.push({ kind: 'no-update', key: `no-update:${actionId}:${updatedOn}:${intervals}` });
	return due;
}

/**
 * The weekly list of a review's open actions: on Mondays. Whoever had one before and none this week, since nothing ran on Monday, has it on the first day of the week
 * on which something does; `last` is the Monday of the last one. Nothing is made up for at the weekend, so shortly before the next.
 */
export function digestReminder(reviewId: string, day: string, last: string | null = null): Reminder | null {
	const since = daysAfterMonday(day);
	const monday = addDays(day, -since);
	const missed = last !== null && last < monday && since < 5;
	return since === 0 || missed ? { kind: 'digest', key: `digest:${reviewId}:${monday}` } : null;
}

/** A progress review that is planned: 28 days ahead, and again 7 days ahead; a new date begins anew. */
export function progressReminder(progress: { id: string; plannedOn: string }, day: string): Reminder | null {
	const left = daysBetween(day, progress.plannedOn);
	if (left < 0 || left > 28) return null;
	return { kind: 'progress-review', key: `progress-review:${progress.id}:${progress.plannedOn}:${left <= 7 ? 7 : 28}` };
}

/** The form on which a person says what they want to be told: the kinds that stay on. */
export const reminderChoiceForm = v.object({ kinds: v.optional(v.array(v.picklist(reminderKinds, 'Open the page again, then choose')), []) });

function daysAfterMonday(day: string): number {
	// 1 January 1900 was a Monday.
	return daysBetween('1900-01-01', day) % 7;
}
