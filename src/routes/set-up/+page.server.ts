import * as v from 'valibot';
import { requireAdministrator } from '#server/accounts/administrator.ts';
import { hasDemonstration } from '#server/accounts/has-demonstration.ts';
import { loadDemonstration, removeDemonstration } from '#server/demonstration/load-demonstration.ts';
import { database } from '#server/running.ts';
import { actRefused } from '$edge/answer.ts';
import { signedInAction, signedInLoad, visitor } from '$edge/signed-in.ts';
import type { RequestEvent } from './$types';

export const load = signedInLoad(async (db, user) => ({ demonstration: await hasDemonstration(db, user) }));

export const actions = {
	/** Answers with the page itself: the password of the fictional people is shown once and stands nowhere else. */
	demonstration: async (event: RequestEvent) => {
		const user = await visitor(event);
		try {
			requireAdministrator(user);
			return { loaded: await loadDemonstration(database(), user) };
		} catch (cause) {
			return await actRefused(event, {}, cause);
		}
	},
	remove: signedInAction(v.object({}), async (db, user) => {
		requireAdministrator(user);
		await removeDemonstration(db, user);
		return { said: 'The demonstration region is removed' };
	})
};
