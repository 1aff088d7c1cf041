import { setUpForm } from '#domain/account.ts';
import { readSetUp, setUp } from '#server/accounts/set-up.ts';
import { database } from '#server/running.ts';
import { deviceOf, doorAction, setSessionCookie } from '$edge/door.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => ({ state: await readSetUp(database(), params.token) });

export const actions = {
	default: doorAction(setUpForm, async (db, form, event) => {
		setSessionCookie(event, await setUp(db, event.params.token ?? '', form, deviceOf(event)));
		return { to: '/set-up' };
	})
};
