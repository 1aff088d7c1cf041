import { matchForm } from '#domain/region/memory.ts';
import { openRegion } from '#server/access/open-region.ts';
import { decideMatch } from '#server/region/memory/decide-match.ts';
import { readMemory } from '#server/region/memory/memory-page.ts';
import { signedInAction, signedInLoad } from '$edge/signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = signedInLoad((db, user, { params, url }: PageServerLoadEvent) =>
	readMemory(db, openRegion(user), { code: params.authority, issue: url.searchParams.get('issue') || null })
);

export const actions = {
	match: signedInAction(matchForm, async (db, user, decision) => {
		await decideMatch(db, openRegion(user), decision);
		return { said: { confirmed: 'Match confirmed', rejected: 'Match rejected', undone: 'Decision taken back' }[decision.decision] };
	})
};
