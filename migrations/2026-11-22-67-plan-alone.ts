import type { Kysely } from 'kysely';
import { statements } from './statements.ts';

/** A plan that was read without its letter was recorded as a progress review, whose headings it had looked at. It is a plan, and looked at nothing. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await statements(
		db,
		`
update region_review set kind = 'action plan', themes = '[]' from reading_piece
	where reading_piece.id = region_review.piece_id and reading_piece.kind = 'action plan' and region_review.kind = 'progress review'
;;
delete from region_looked_at using region_review
	where region_review.id = region_looked_at.region_review_id and region_review.kind = 'action plan'
`
	);
}
