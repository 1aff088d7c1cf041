import { listAdministrators } from '#server/accounts/list-administrators.ts';
import { doorLoad } from '$edge/door.ts';
import type { PageServerLoadEvent } from './$types';

/** Open to all; whom to ask is shown to those who are signed in. */
export const load = doorLoad(async (db, { locals }: PageServerLoadEvent) => ({ administrators: locals.user ? await listAdministrators(db) : [] }));
