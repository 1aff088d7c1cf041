import { ICalCalendarMethod, ICalEventTransparency, default as calendar } from 'ical-generator';
import { today } from '#domain/dates.ts';
import type { Database } from '../db/connect.ts';
import { actionsOfPeople } from '../reminders/actions-of-people.ts';
import { openCalendarFeed } from './calendar-feed.ts';

/**
 * A person's calendar as text/calendar: the due dates of the open actions of posts that they hold today, and the progress reviews of what they lead; what their
 * access no longer reaches is gone from it. Whole days of London, and no word of the plan: calendars are shown to colleagues and kept by others. An entry's id is that
 * of its action, and its sequence the action's version, so that a changed date moves it. Two queries. Throws NotFound for an address that is not there.
 */
export async function writeCalendar(db: Database, token: string, { origin, day = today() }: { origin: string; day?: string }): Promise<string> {
	const { accountId, progress } = await openCalendarFeed(db, token, day);
	const actions = await actionsOfPeople(db, [accountId], day);
	const { hostname } = new URL(origin);
	const feed = calendar({
		name: 'Action plan dates',
		prodId: { company: 'Critical Friend', product: 'Critical Friend', language: 'EN' },
		method: ICalCalendarMethod.PUBLISH,
		// Calendars ask again after this: a date that moved is seen the same morning.
		ttl: 6 * 3600
	});
	const entry = (id: string, sequence: number, on: string, summary: string, url: string) =>
		feed.createEvent({ id: `${id}@${hostname}`, sequence, start: new Date(on), allDay: true, summary, url, transparency: ICalEventTransparency.TRANSPARENT });
	for (const { actionId, version, dueOn, number, reviewId } of actions)
		if (dueOn) entry(`action-${actionId}`, version, dueOn, `Action ${number} due`, `${origin}/reviews/${reviewId}/plan/actions/${actionId}`);
	for (const { id, version, plannedOn, reviewId } of progress)
		entry(`progress-${id}`, version, plannedOn, 'Progress review', `${origin}/reviews/${reviewId}/plan/progress`);
	return feed.toString();
}
