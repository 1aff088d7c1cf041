import { methodLabels, type Method } from '#domain/activity.ts';
import { formatDayDate } from '#domain/dates.ts';
import type { NoteChoices } from '#server/evidence/note-choices.ts';

type Activity = NoteChoices['activities'][number];
export type Group = { label: string; options: { value: string; label: string }[] };

/** "14:00 Early help workers (focus group)": the method comes with the activity. */
export function activityLabel({ startsAt, title, method }: Pick<Activity, 'startsAt' | 'title' | 'method'>): string {
	const label = methodLabels[method as Method] ?? method;
	const said = title.toLowerCase().includes(label.toLowerCase());
	return `${startsAt ? `${startsAt} ` : ''}${title}${said ? '' : ` (${label.toLowerCase()})`}`;
}

/** Activities under their days, in the order in which they are held. */
export function byDay(activities: Activity[]): Group[] {
	const days = Map.groupBy(activities, (activity) => activity.heldOn);
	return [...days].map(([day, held]) => ({
		label: day ? formatDayDate(day) : 'No day yet',
		options: held.map((activity) => ({ value: activity.id, label: activityLabel(activity) }))
	}));
}

/** "C-07": how a case is known, everywhere. */
export function caseLabel(number: number): string {
	return `C-${String(number).padStart(2, '0')}`;
}
