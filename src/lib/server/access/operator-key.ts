import type { Framework } from '#frameworks/framework.ts';
import { NotFound } from '#domain/outcomes.ts';
import type { Stage } from '#domain/stage.ts';
import type { Database } from '../db/connect.ts';
import { ReviewAccess, type Person } from './review-access.ts';

const nobody = '00000000-0000-0000-0000-000000000000';

/**
 * A key for whoever runs the installation, for exports by the command line: that person can read the database anyway. Never for a request from the web,
 * and never for writing: its user has the nil id, which no row takes as an author. The demonstration gives one of its own people. Throws NotFound.
 */
export async function openAsOperator(db: Database, id: string, person: Person = { id: nobody, name: 'command line' }): Promise<ReviewAccess> {
	if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) throw new NotFound('review');
	const row = await db
		.selectFrom('review')
		.innerJoin('authority', 'authority.gss_code', 'review.authority_code')
		.selectAll('review')
		.select(['authority.name as host', 'authority.official_name'])
		.where('review.id', '=', id)
		.executeTakeFirst();
	if (!row) throw new NotFound('review');
	const facts = {
		id: row.id,
		title: row.title,
		stage: row.stage as Stage,
		version: row.version,
		host: { code: row.authority_code, name: row.host, officialName: row.official_name },
		framework: JSON.parse(row.framework) as Framework,
		visitStart: row.visit_start,
		visitEnd: row.visit_end,
		fictional: row.fictional,
		agreed: true
	};
	return new ReviewAccess(facts, person, { id: nobody, role: 'manager', readsCases: true });
}
