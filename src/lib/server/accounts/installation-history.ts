import type { Database } from '../db/connect.ts';
import { installation } from '../history/chain.ts';
import { requireAdministrator, type SignedInPerson } from './administrator.ts';

export const entriesPerPage = 50;

/** A page of the history of the installation, newest first, or of one account; and how many entries there are. For administrators. */
export async function readInstallationHistory(db: Database, person: SignedInPerson, { page, accountId }: { page: number; accountId?: string }) {
	requireAdministrator(person);
	const rows = await db
		.selectFrom('history_entry')
		.leftJoin('history_text', (join) =>
			join.onRef('history_text.chain_id', '=', 'history_entry.chain_id').onRef('history_text.number', '=', 'history_entry.number')
		)
		.select(['history_entry.number', 'history_entry.at', 'history_entry.who', 'history_entry.what', 'history_entry.about', 'history_text.texts'])
		.select((eb) => eb.fn.countAll<number>().over().as('count'))
		.where('history_entry.chain_id', '=', installation)
		.$if(accountId !== undefined, (query) =>
			query.where((eb) => eb.or([eb('history_entry.account_id', '=', accountId!), eb('history_entry.about', 'like', `%"account":"${accountId}"%`)]))
		)
		.orderBy('history_entry.number', 'desc')
		.limit(entriesPerPage)
		.offset((page - 1) * entriesPerPage)
		.execute();
	return {
		count: rows[0]?.count ?? 0,
		entries: rows.map((row) => ({
			number: row.number,
			at: row.at,
			who: row.who,
			what: row.what,
			account: (JSON.parse(row.about) as { account?: string }).account ?? null,
			texts: Object.entries(row.texts ? (JSON.parse(row.texts) as Record<string, string | null>) : {}).filter(([, text]) => text)
		}))
	};
}
