import * as v from 'valibot';
import { ownDetailsForm, ownPasswordForm } from '#domain/account/account.ts';
import { endOtherSignIns, endSignIn, listSignIns } from '#server/access/own-sessions.ts';
import { changeOwnDetails } from '#server/accounts/change-account.ts';
import { changeOwnPassword } from '#server/accounts/choose-password.ts';
import { readOwnAccount } from '#server/accounts/read-account.ts';
import { running } from '#server/running.ts';
import { addressOf } from '$edge/door.ts';
import { signedInAction, signedInLoad, visitor } from '$edge/signed-in.ts';
import type { PageServerLoadEvent, RequestEvent } from './$types';

export const load = signedInLoad(async (db, user, { locals }: PageServerLoadEvent) => ({
	account: await readOwnAccount(db, user),
	signIns: await listSignIns(db, user, locals.sessionId)
}));

export const actions = {
	details: signedInAction(ownDetailsForm, async (db, user, form) => {
		await changeOwnDetails(db, user, form);
		return { said: 'Your details are saved' };
	}),
	password: signedInAction(ownPasswordForm, async (db, user, form, event) => {
		const person = { id: user.id, name: user.name, sessionId: event.locals.sessionId };
		await changeOwnPassword(db, person, form, { address: addressOf(event), office: running().configuration });
		return { said: 'Your password is changed. Your other sign-ins have ended' };
	}),
	end: signedInAction(v.object({ id: v.string() }), async (db, user, { id }) => {
		await endSignIn(db, user, id);
		return { said: 'That sign-in has ended' };
	}),
	endOthers: signedInAction(v.object({}), async (db, user, _form, { locals }) => {
		const ended = await endOtherSignIns(db, user, locals.sessionId);
		return { said: ended === 0 ? 'There was no other sign-in' : 'Your other sign-ins have ended' };
	}),
	/** The browser says that someone is there; that the request came is all that is needed. */
	stay: async (event: RequestEvent) => {
		await visitor(event);
		return { stayed: true };
	}
};
