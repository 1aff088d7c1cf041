import { onlyButton } from '#domain/plan/plan.ts';
import { findStopLink, stopReminders } from '#server/reminders/choose-reminders.ts';
import { doorAction, doorLoad } from '$edge/door.ts';
import type { PageServerLoadEvent } from './$types';

/** Looking at the page stops nothing: programs that open the links of a mail do no harm. */
export const load = doorLoad(async (db, { params }: PageServerLoadEvent) => ({ stopped: (await findStopLink(db, params.token)).stopped }));

export const actions = {
	default: doorAction(onlyButton, async (db, _form, { params }) => stopReminders(db, params.token ?? ''))
};
