import { today } from '#domain/dates.ts';
import { isProven, type ProgressReview } from '#domain/plan/progress.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database } from '../../db/connect.ts';
import { readPlan } from '../read-plan.ts';
import { listProgress } from './list-progress.ts';

/** The progress reviews with what is still to do for each, and where the plan stands. Two queries. Throws NotAllowed as `listProgress`. */
export async function progressPage(db: Database, review: ReviewAccess) {
	const { reviews, proposals } = await listProgress(db, review);
	const plan = await readPlan(db, review);
	// Of what the host declined neither side has to say anything.
	const areas = plan.areas.filter(({ response }) => response !== 'declined').length;
	return {
		reviews: reviews.map((one) => ({ ...one, toDo: review.may('progress:read') ? toDo(one, areas) : [] })),
		proposals,
		areas: plan.areas.length,
		proven: plan.areas.filter((area) => !area.closure && isProven(area)).length,
		closed: plan.areas.filter((area) => area.closure).length,
		leftBehind: plan.leftBehind,
		today: today()
	};
}

/** What is still to do before a progress letter is issued: whose it is, what, and how far it is. Pure. */
export function toDo(progress: ProgressReview, areas: number): { who: 'host' | 'peers'; what: string; done: boolean }[] {
	const { positions, views, letter } = progress;
	return [
		{ who: 'host', what: `Position written for ${positions} of ${areas} ${areas === 1 ? 'area' : 'areas'}`, done: areas > 0 && positions >= areas },
		...(views === null
			? []
			: [{ who: 'peers' as const, what: `View given on ${views} of ${areas} ${areas === 1 ? 'area' : 'areas'}`, done: areas > 0 && views >= areas }]),
		{ who: 'peers', what: letterStands(letter), done: letter.issuedAt !== null }
	];
}

function letterStands({ started, sharedAt, issuedAt }: ProgressReview['letter']): string {
	if (issuedAt) return 'Progress letter issued';
	if (sharedAt) return 'Progress letter shared with the host, not yet issued';
	return started ? 'Progress letter in draft' : 'Progress letter not yet shared';
}
