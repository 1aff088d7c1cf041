import type { Database } from '../../db/connect.ts';

export type AuthorityRow = {
	code: string;
	name: string;
	officialName: string;
	regionCode: string;
	region: string;
	endedOn: string | null;
	/** Codes of its statistical neighbours, closest first. */
	neighbours: string[];
	fictional: boolean;
};

/** Every authority that the installation knows, A to Z; a hundred and seventy rows at most. */
export async function listAuthorities(db: Database): Promise<AuthorityRow[]> {
	const rows = await db
		.selectFrom('authority')
		.select([
			'gss_code as code',
			'name',
			'official_name as officialName',
			'region_code as regionCode',
			'region',
			'ended_on as endedOn',
			'neighbours',
			'fictional'
		])
		.execute();
	// In our own order, since that of a database depends on its collation.
	const keys = new Map(rows.map((row) => [row, sortKey(row)]));
	return rows.sort((a, b) => (keys.get(a)! < keys.get(b)! ? -1 : 1));
}

function sortKey({ name, code }: AuthorityRow): string {
	return `${name
		.normalize('NFD')
		.replaceAll(/[^a-z ]/gi, '')
		.toLowerCase()} ${code}`;
}
