import * as v from 'valibot';
import { addDays, daysBetween } from './dates.ts';
import { findIdentity } from './wording/looks-like-identity.ts';
import { formId, optionalCount, optionalDate, optionalText, requiredText, rowVersion, ticked } from './review.ts';

/** How evidence is come by. `team` is the team's own meeting: it stands in the timetable and is no source of evidence. */
export const methods = ['interview', 'focus-group', 'observation', 'case-discussion', 'visit', 'document-reading', 'data-reading', 'survey', 'team'] as const;
export type Method = (typeof methods)[number];

export const methodLabels: Record<Method, string> = {
	interview: 'Interview',
	'focus-group': 'Focus group',
	observation: 'Observation',
	'case-discussion': 'Case discussion',
	visit: 'Visit',
	'document-reading': 'Document reading',
	'data-reading': 'Data reading',
	survey: 'Survey',
	team: 'Team meeting'
};

const time = (name: string) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.trim(),
		v.transform((value) => (/^\d:\d\d$/.test(value) ? `0${value}` : value)),
		v.check((value) => value === '' || /^([01]\d|2[0-3]):[0-5]\d$/.test(value), `${name} must be a time, such as 13:30`),
		v.transform((value) => value || null)
	);

/** An activity of the timetable, new (version 0) or changed. */
export const activityForm = v.pipe(
	v.object({
		id: formId,
		version: rowVersion,
		title: requiredText('Enter what the activity is', 'the title', 200),
		method: v.picklist(methods, 'Choose the method'),
		heldOn: optionalDate('The date'),
		startsAt: time('The start'),
		endsAt: time('The end'),
		place: optionalText('the place', 200),
		rolesMet: optionalText('the roles met', 500),
		peopleMet: optionalCount('The number of people met'),
		memberIds: v.optional(v.array(v.pipe(v.string(), v.uuid('Choose peers from the list'))), []),
		inLetter: ticked
	}),
	v.forward(
		v.partialCheck([['startsAt'], ['endsAt']], (form) => !form.startsAt || !form.endsAt || form.endsAt > form.startsAt, 'The end must be after the start'),
		['endsAt']
	)
);
export const activityChoice = v.object({ id: formId });
export type Activity = v.InferOutput<typeof activityForm>;

/** The days of a timetable: every day of the visit (up to ten), any other day on which something is held, and at the end what has no date yet. */
export function daysOf<Held extends { heldOn: string | null }>(
	activities: Held[],
	visitStart: string | null,
	visitEnd: string | null
): { date: string | null; activities: Held[] }[] {
	const dates = new Set(activities.flatMap((activity) => (activity.heldOn ? [activity.heldOn] : [])));
	if (visitStart && visitEnd && daysBetween(visitStart, visitEnd) < 10) {
		for (let date = visitStart; date <= visitEnd; date = addDays(date, 1)) dates.add(date);
	}
	const days: { date: string | null; activities: Held[] }[] = [...dates]
		.sort()
		.map((date) => ({ date, activities: activities.filter((one) => one.heldOn === date) }));
	const undated = activities.filter((one) => !one.heldOn);
	return undated.length > 0 ? [...days, { date: null, activities: undated }] : days;
}

/** What a day is, seen from today: "Done", "Today", "Tomorrow", or nothing yet. */
export function dayWord(date: string, today: string): 'Done' | 'Today' | 'Tomorrow' | '' {
	if (date === today) return 'Today';
	if (date < today) return 'Done';
	return date === addDays(today, 1) ? 'Tomorrow' : '';
}

/** "Day 2 of 3" on a day of the visit; empty on any other. */
export function visitDay(visitStart: string | null, visitEnd: string | null, today: string): string {
	if (!visitStart || !visitEnd || today < visitStart || today > visitEnd) return '';
	return `Day ${daysBetween(visitStart, today) + 1} of ${daysBetween(visitStart, visitEnd) + 1}`;
}

/** What to say after saving where a name seems to stand: activities hold roles, never names. Empty where none does. A name is not refused, and not repeated. */
export function nameWarning({ title, rolesMet }: Pick<Activity, 'title' | 'rolesMet'>): string {
	const named = findIdentity(`${title}\n${rolesMet}`).some((found) => found.kind === 'name');
	return named ? '. It seems to hold a person’s name: write the role instead' : '';
}

/** Whether an activity is over, evidence was expected of it, and no note came. `notes` is null for those who may not know: never missing for them. */
export function missesNotes(
	activity: { heldOn: string | null; notes: number | null; more: { method: Method; endsAt: string | null } | null },
	now: { date: string; time: string }
): boolean {
	const { heldOn, notes, more } = activity;
	if (notes !== 0 || !more || !heldOn || more.method === 'team') return false;
	return heldOn < now.date || (heldOn === now.date && more.endsAt !== null && more.endsAt <= now.time);
}
