import { RuleBroken } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Transaction } from '../db/connect.ts';

export type SubjectIds = { theme_id: string | null; kloe_id: string | null };

/** The theme or question that a form names, checked to be of this review; neither for an empty one. Throws RuleBroken. */
export async function subjectOf(trx: Transaction, review: ReviewAccess, subject: string): Promise<SubjectIds> {
	if (!subject) return { theme_id: null, kloe_id: null };
	const [table, id] = subject.split(':') as ['theme' | 'kloe', string];
	const there = await trx.selectFrom(table).select('id').where('id', '=', id).where('review_id', '=', review.id).executeTakeFirst();
	if (!there) throw new RuleBroken('Choose a theme or a question of this review', 'subject');
	return { theme_id: table === 'theme' ? id : null, kloe_id: table === 'kloe' ? id : null };
}
