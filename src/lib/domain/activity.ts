import * as v from 'valibot';
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
