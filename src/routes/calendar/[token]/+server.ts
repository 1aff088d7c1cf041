import { writeCalendar } from '#server/calendar/write-calendar.ts';
import { database, running } from '#server/running.ts';
import { refuse } from '$edge/answer.ts';
import type { RequestHandler } from './$types';

/** A calendar program has no sign-in: the address itself is the key. */
export const GET: RequestHandler = async (event) => {
	try {
		const text = await writeCalendar(database(), event.params.token, running().configuration);
		return new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': 'inline; filename="action-plan.ics"' } });
	} catch (cause) {
		return await refuse(event, cause);
	}
};
