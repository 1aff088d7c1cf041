import type { Database } from '../db/connect.ts';
import { requireAdministrator, type SignedInPerson } from './administrator.ts';

/** Whether the demonstration region is loaded. For administrators: NotFound to others. */
export async function hasDemonstration(db: Database, person: SignedInPerson): Promise<boolean> {
	requireAdministrator(person);
	const one = await db.selectFrom('authority').select('gss_code').where('fictional', '=', true).limit(1).executeTakeFirst();
	return one !== undefined;
}
