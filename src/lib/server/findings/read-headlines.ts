import { sql } from 'kysely';
import type { FindingKind } from '#domain/finding.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';

/** A summary bullet with wording of its own, and the findings it rests on. */
export type HeadlineView = { id: string; kind: FindingKind; text: string; position: number; version: number; findingIds: string[] };

/** All headlines of the review, strengths, areas, mixed, each in its order; one query. Throws NotAllowed without `findings:read`. */
export async function readHeadlines(db: Database | Transaction, review: ReviewAccess): Promise<HeadlineView[]> {
	review.require('findings:read');
	const { rows } = await sql<HeadlineView>`
		select headline.id, headline.kind, headline.text, headline.position, headline.version,
			coalesce(json_agg(link.finding_id order by link.finding_id) filter (where link.finding_id is not null), '[]') as "findingIds"
		from headline left join headline_finding link on link.headline_id = headline.id
		where headline.review_id = ${review.id} group by headline.id
		order by array_position(array['strength', 'area', 'mixed'], headline.kind), headline.position, headline.id`.execute(db);
	return rows;
}
