import { choosePasswordForm } from '#domain/account/account.ts';
import { choosePassword } from '#server/accounts/choose-password.ts';
import { findLink } from '#server/accounts/links.ts';
import { running } from '#server/running.ts';
import { deviceOf, doorAction, doorLoad, setSessionCookie } from '$edge/door.ts';
import type { PageServerLoadEvent } from './$types';

/** Looking at the page uses nothing up: programs that open the links of a mail do no harm. */
export const load = doorLoad(async (db, { params }: PageServerLoadEvent) => {
	const found = await findLink(db, params.token, 'reset');
	return { person: found ? { name: found.name, email: found.email } : null };
});

export const actions = {
	default: doorAction(choosePasswordForm, async (db, { password }, event) => {
		const link = { token: event.params.token ?? '', purpose: 'reset' as const };
		setSessionCookie(event, await choosePassword(db, link, password, { device: deviceOf(event), office: running().configuration }));
		return { said: 'Your new password is set', to: '/reviews' };
	})
};
