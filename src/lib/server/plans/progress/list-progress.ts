import { monthsAfter, progressMonths, type ProgressReview } from '#domain/plan/progress.ts';
import { newId } from '#domain/id.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database, Transaction } from '../../db/connect.ts';

/**
 * The progress reviews with how far each side has come, soonest first; and those whose date is still only proposed: 6 and 12 months after the visit.
 * An observer sees those whose letter was issued, and no more of them. One query. Throws NotAllowed without `progress:read` and `progress:read-issued`.
 */
export async function listProgress(db: Database | Transaction, review: ReviewAccess) {
	const all = review.may('progress:read');
	if (!all) review.require('progress:read-issued');
	const drafts = review.may('progress:read-drafts');
	const rows = await db
		.selectFrom('progress_review')
		.leftJoin('progress_letter', 'progress_letter.progress_review_id', 'progress_review.id')
		.select(['progress_review.id', 'months', 'planned_on', 'held_on', 'progress_review.version', 'progress_letter.version as letter'])
		.select((eb) => [
			eb
				.selectFrom('progress_position')
				.innerJoin('plan_area', 'plan_area.id', 'plan_area_id')
				.whereRef('progress_review_id', '=', 'progress_review.id')
				.where('response', 'is distinct from', 'declined')
				.where((position) => position.or([position('done', '!=', ''), position('difference', '!=', ''), position('next', '!=', '')]))
				.select(({ fn }) => fn.countAll<number>().as('count'))
				.as('positions'),
			eb
				.selectFrom('progress_view')
				.innerJoin('plan_area', 'plan_area.id', 'plan_area_id')
				.whereRef('progress_review_id', '=', 'progress_review.id')
				.where('response', 'is distinct from', 'declined')
				.select(({ fn }) => fn.countAll<number>().as('count'))
				.as('views'),
			eb
				.selectFrom('progress_letter_version')
				.whereRef('progress_review_id', '=', 'progress_review.id')
				.select(({ fn }) => fn.max('shared_at').as('at'))
				.as('shared_at'),
			eb
				.selectFrom('progress_letter_version')
				.whereRef('progress_review_id', '=', 'progress_review.id')
				.select(({ fn }) => fn.max('issued_at').as('at'))
				.as('issued_at')
		])
		.where('progress_review.review_id', '=', review.id)
		.orderBy('months')
		.execute();
	const reviews = rows.map((row): ProgressReview => ({
		id: row.id,
		months: row.months,
		plannedOn: row.planned_on,
		heldOn: row.held_on,
		version: row.version,
		positions: row.positions ?? 0,
		views: drafts ? (row.views ?? 0) : null,
		letter: { started: drafts && row.letter !== null, sharedAt: row.shared_at, issuedAt: row.issued_at }
	}));
	if (!all) return { reviews: reviews.filter((one) => one.letter.issuedAt), proposals: [] };
	return { reviews, proposals: proposalsFor(review, reviews) };
}

/** A progress review that nobody has set a date for: the date that is proposed, none where the visit has no date. */
export type Proposal = { id: string; months: number; plannedOn: string | null };

function proposalsFor(review: ReviewAccess, reviews: ProgressReview[]): Proposal[] {
	const visit = review.review.visitEnd ?? review.review.visitStart;
	return progressMonths
		.filter((months) => !reviews.some((one) => one.months === months))
		.map((months) => ({ id: newId(), months, plannedOn: visit ? monthsAfter(visit, months) : null }));
}
