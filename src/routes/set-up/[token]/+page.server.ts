import { setUpForm } from '#domain/account/account.ts';
import { readSetUp, setUp } from '#server/accounts/set-up.ts';
import { deviceOf, doorAction, doorLoad, setSessionCookie } from '$edge/door.ts';
import type { PageServerLoadEvent } from './$types';

export const load = doorLoad(async (db, { params }: PageServerLoadEvent) => ({ state: await readSetUp(db, params.token) }));

export const actions = {
	default: doorAction(setUpForm, async (db, form, event) => {
		setSessionCookie(event, await setUp(db, event.params.token ?? '', form, deviceOf(event)));
		return { to: '/set-up' };
	})
};
