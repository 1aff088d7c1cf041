import type { Role } from '#domain/role.ts';
import type { Stage } from '#domain/stage.ts';
import { today } from '#domain/dates.ts';
import type { Person } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';

export type ReviewFilter = { words?: string; stage?: string; role?: string; framework?: string };

/** The reviews that a person is in and may still open, with what the list shows of each; one query. Note and finding counts are for the team only: null for others. */
export async function listReviews(db: Database, user: Person, filter: ReviewFilter = {}) {
	const rows = await db
		.selectFrom('member')
		.innerJoin('review', 'review.id', 'member.review_id')
		.innerJoin('authority', 'authority.gss_code', 'review.authority_code')
		.select([
			'review.id',
			'review.title',
			'review.stage',
			'review.framework_key',
			'review.visit_start',
			'review.visit_end',
			'review.draft_due',
			'review.issue_due',
			'review.fictional'
		])
		.select(['authority.name as host', 'authority.official_name', 'member.role'])
		.select((eb) => [
			eb
				.selectFrom('note')
				.whereRef('note.review_id', '=', 'review.id')
				.select((n) => n.fn.countAll<number>().as('n'))
				.as('notes'),
			eb
				.selectFrom('finding')
				.whereRef('finding.review_id', '=', 'review.id')
				.where('merged_into', 'is', null)
				.select((n) => n.fn.countAll<number>().as('n'))
				.as('findings'),
			eb
				.selectFrom('member as lead')
				.whereRef('lead.review_id', '=', 'review.id')
				.where('lead.role', '=', 'lead')
				.select('lead.name')
				.orderBy('lead.position')
				.limit(1)
				.as('lead')
		])
		.where('member.account_id', '=', user.id)
		.where((eb) => eb.or([eb('member.access_until', 'is', null), eb('member.access_until', '>=', today())]))
		.$if(Boolean(filter.words), (query) =>
			query.where((eb) => eb.or([eb('authority.official_name', 'ilike', like(filter.words)), eb('review.title', 'ilike', like(filter.words))]))
		)
		.$if(Boolean(filter.role), (query) => query.where('member.role', '=', filter.role!))
		.$if(Boolean(filter.framework), (query) => query.where('review.framework_key', '=', filter.framework!))
		.orderBy('review.visit_start', 'desc')
		.orderBy('review.id')
		.execute();
	return rows.map(({ notes, findings, ...row }) => {
		const team = ['manager', 'lead', 'reviewer', 'quality-assurer'].includes(row.role);
		return { ...row, stage: row.stage as Stage, role: row.role as Role, notes: team ? (notes ?? 0) : null, findings: team ? (findings ?? 0) : null };
	});
}

function like(words: string | undefined): string {
	return `%${(words ?? '').replace(/[\\%_]/g, '\\$&')}%`;
}
