import * as v from 'valibot';
import { requireAdministrator } from '#server/accounts/administrator.ts';
import { loadDemonstration } from '#server/demonstration/load-demonstration.ts';
import { signedInAction, signedInLoad } from '$edge/signed-in.ts';

export const load = signedInLoad(async (_db, user) => requireAdministrator(user));

export const actions = {
	demonstration: signedInAction(v.object({}), async (db, user) => {
		requireAdministrator(user);
		const { reviews, password } = await loadDemonstration(db, user);
		const how = `Everyone in it is fictional. Sign in as priya.nair@example.org, or any of them, with the password ${password}`;
		return { said: `The demonstration region is loaded, with ${reviews} reviews. ${how}`, to: '/accounts' };
	})
};
