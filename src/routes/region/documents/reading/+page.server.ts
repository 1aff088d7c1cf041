import { signedInLoad } from '$edge/signed-in.ts';
import { openRegion } from '#server/access/open-region.ts';
import { judgeReading } from '#server/region/documents/judge-reading.ts';
import type { PageServerLoadEvent } from './$types';

export const load = signedInLoad(async (db, user, _: PageServerLoadEvent) => ({ judged: await judgeReading(db, openRegion(user)) }));
