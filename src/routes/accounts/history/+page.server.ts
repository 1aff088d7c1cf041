import { entriesPerPage, readInstallationHistory } from '#server/accounts/installation-history.ts';
import { signedInLoad } from '$edge/signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = signedInLoad(async (db, user, { url }: PageServerLoadEvent) => {
	const page = Math.max(1, Math.trunc(Number(url.searchParams.get('page'))) || 1);
	const asked = url.searchParams.get('account') ?? '';
	const accountId = /^[0-9a-f-]{36}$/i.test(asked) ? asked : undefined;
	return { page, size: entriesPerPage, one: accountId !== undefined, ...(await readInstallationHistory(db, user, { page, accountId })) };
});
