import { listShared } from '#server/access/open-shared.ts';
import { signedInLoad } from '$edge/signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = signedInLoad((db, user, _: PageServerLoadEvent) => listShared(db, user));
