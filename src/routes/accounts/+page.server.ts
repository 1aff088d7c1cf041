import { accountsPerPage, listAccounts } from '#server/accounts/list-accounts.ts';
import { signedInLoad } from '$edge/signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = signedInLoad(async (db, user, { url }: PageServerLoadEvent) => {
	const asked = (name: string) => url.searchParams.get(name) ?? '';
	const filter = { words: asked('words').slice(0, 100), state: asked('state'), right: asked('right') };
	const page = Math.max(1, Math.trunc(Number(asked('page'))) || 1);
	return { filter, page, size: accountsPerPage, ...(await listAccounts(db, user, filter, page)) };
});
