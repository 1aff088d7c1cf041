import { newId } from '#domain/id.ts';
import { intervalForm, offerForm, removeForm, visitForm } from '#domain/region/programme.ts';
import { openRegion } from '#server/access/open-region.ts';
import { offerPeers, planVisit, removeOffer, removeVisit, setInterval } from '#server/region/programme/keep-programme.ts';
import { readProgramme } from '#server/region/programme/read-programme.ts';
import { signedInAction, signedInLoad } from '$edge/signed-in.ts';
import type { PageServerLoadEvent } from './$types';

const forms = ['visit', 'offer', 'interval'] as const;

export const load = signedInLoad(async (db, user, { url }: PageServerLoadEvent) => {
	const add = forms.find((form) => form === url.searchParams.get('add')) ?? null;
	return { id: newId(), add, ...(await readProgramme(db, openRegion(user))) };
});

const to = '/region/programme';

export const actions = {
	visit: signedInAction(visitForm, async (db, user, visit) => (await planVisit(db, openRegion(user), visit), { said: 'The visit is on the list', to })),
	offer: signedInAction(offerForm, async (db, user, offer) => (await offerPeers(db, openRegion(user), offer), { said: 'The offer is on the list', to })),
	interval: signedInAction(intervalForm, async (db, user, form) => (await setInterval(db, openRegion(user), form), { said: 'The interval is set', to })),
	removeVisit: signedInAction(removeForm, async (db, user, form) => (await removeVisit(db, openRegion(user), form), { said: 'The visit is off the list', to })),
	removeOffer: signedInAction(removeForm, async (db, user, form) => (await removeOffer(db, openRegion(user), form), { said: 'The offer is off the list', to }))
};
