import { listAdministrators } from '#server/accounts/list-administrators.ts';
import { database } from '#server/running.ts';
import type { PageServerLoad } from './$types';

/** Open to all; whom to ask is shown to those who are signed in. */
export const load: PageServerLoad = async ({ locals }) => ({ administrators: locals.user ? await listAdministrators(database()) : [] });
