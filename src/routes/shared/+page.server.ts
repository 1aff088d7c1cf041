import { listShared } from '#server/access/open-shared.ts';
import { signedInLoad } from '$edge/signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = signedInLoad(async (db, user, _: PageServerLoadEvent) => ({ reviews: await listShared(db, user) }));
