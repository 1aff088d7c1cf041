import { onlyButton } from '#domain/plan/plan.ts';
import { reminderChoiceForm } from '#domain/plan/reminders.ts';
import { makeCalendarFeed, revokeCalendarFeed } from '#server/calendar/calendar-feed.ts';
import { chooseReminders, readReminderChoices } from '#server/reminders/choose-reminders.ts';
import { database, running } from '#server/running.ts';
import { actRefused } from '$edge/answer.ts';
import { signedInAction, signedInLoad, visitor } from '$edge/signed-in.ts';
import type { RequestEvent } from './$types';

export const load = signedInLoad(async (db, user) => ({ ...(await readReminderChoices(db, user)), mailServer: Boolean(running().configuration.smtpUrl) }));

export const actions = {
	choose: signedInAction(reminderChoiceForm, async (db, user, { kinds }) => {
		await chooseReminders(db, user, kinds);
		return { said: kinds.length === 0 ? 'Saved. You get no reminders' : 'Saved' };
	}),
	/** Answers with the address instead of leading on, since it is shown once and kept nowhere. */
	make: async (event: RequestEvent) => {
		const user = await visitor(event);
		try {
			return { address: await makeCalendarFeed(database(), user, running().configuration.origin) };
		} catch (cause) {
			return await actRefused(event, {}, cause);
		}
	},
	revoke: signedInAction(onlyButton, async (db, user) => {
		await revokeCalendarFeed(db, user);
		return { said: 'The address of your calendar is revoked. Calendars that read it get nothing more' };
	})
};
