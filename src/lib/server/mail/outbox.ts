import { requireAdministrator, type SignedInPerson } from '../accounts/administrator.ts';
import type { Database } from '../db/connect.ts';

export const mailsPerPage = 25;

/** A page of the outbox, newest first, and how many mails there are. For administrators: NotFound to others. */
export async function readOutbox(db: Database, person: SignedInPerson, page: number) {
	requireAdministrator(person);
	const rows = await db
		.selectFrom('outbox')
		.selectAll()
		.select((eb) => eb.fn.countAll<number>().over().as('count'))
		.orderBy('created_at', 'desc')
		.orderBy('id', 'desc')
		.limit(mailsPerPage)
		.offset((page - 1) * mailsPerPage)
		.execute();
	return { count: rows[0]?.count ?? 0, mails: rows.map(({ count: _count, ...mail }) => mail) };
}
