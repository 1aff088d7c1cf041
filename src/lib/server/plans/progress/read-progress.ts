import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { today } from '#domain/dates.ts';
import { NotFound } from '#domain/outcomes.ts';
import type { PeersViewKey, PlanArea } from '#domain/plan/plan.ts';
import { startOfPosition, type Position, type ProgressView } from '#domain/plan/progress.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database, Transaction } from '../../db/connect.ts';
import { readMeasureViews } from '../measures/read-measures.ts';
import { readPlan } from '../read-plan.ts';

/** One area at a progress review: what the letter said stands in the area itself, then the host's own view, its position, and the peers' view. */
export type ProgressArea = {
	area: PlanArea;
	/** What the host wrote of the themes of this area before the visit. */
	ownView: { theme: string; text: string }[];
	/** As saved; null until then. */
	position: Position | null;
	/** What the form starts from: the saved words, else what the plan holds. */
	start: Position;
	/** Only for those who read drafts; null until it is given. */
	view: ProgressView | null;
};

/**
 * One progress review with everything that both sides said, area by area; two queries. The peers' view is there only for those who read drafts: the host
 * gets it in the progress letter. Throws NotAllowed without `progress:read`, NotFound for a progress review of another review.
 */
export async function readProgress(db: Database | Transaction, review: ReviewAccess, id: string) {
	review.require('progress:read');
	const row = await said(db, review, id);
	if (!row) throw new NotFound('progress review');
	const plan = await readPlan(db, review);
	const areas = plan.areas.map((area): ProgressArea => {
		const written = row.positions.find((one) => one.area === area.id);
		const position = written ? { done: written.done, difference: written.difference, next: written.next, version: written.version } : null;
		const view = row.views.find((one) => one.area === area.id);
		return {
			area,
			ownView: row.own_views.filter((one) => one.area === area.id).map(({ theme, text }) => ({ theme, text })),
			position,
			start: position ?? startOfPosition(area),
			view:
				view && review.may('progress:read-drafts')
					? { view: view.view as PeersViewKey, words: view.words, by: view.by, at: view.at, version: view.version }
					: null
		};
	});
	const { id: progressId, months, planned_on, held_on, version } = row;
	const { proof_files: proofFiles } = row;
	return { proofFiles, progress: { id: progressId, months, plannedOn: planned_on, heldOn: held_on, version }, areas, plan, today: today() };
}

/** The same, with the measures of the plan as this reader may see them: what the pages of both sides show. Three queries. */
export async function progressWithMeasures(db: Database | Transaction, review: ReviewAccess, id: string) {
	return { ...(await readProgress(db, review, id)), measures: await readMeasureViews(db, review) };
}

export type ReadProgress = Awaited<ReturnType<typeof readProgress>>;

function said(db: Database | Transaction, review: ReviewAccess, id: string) {
	if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) throw new NotFound('progress review');
	return db
		.selectFrom('progress_review')
		.select(['progress_review.id', 'months', 'planned_on', 'held_on', 'progress_review.version'])
		.select((eb) => [
			jsonArrayFrom(
				eb
					.selectFrom('progress_position')
					.select(['plan_area_id as area', 'done', 'difference', 'next', 'progress_position.version'])
					.whereRef('progress_review_id', '=', 'progress_review.id')
			).as('positions'),
			jsonArrayFrom(
				eb
					.selectFrom('progress_view')
					.select(['plan_area_id as area', 'view', 'words', 'given_by_name as by', 'given_at as at', 'progress_view.version'])
					.whereRef('progress_review_id', '=', 'progress_review.id')
			).as('views'),
			jsonArrayFrom(
				eb
					.selectFrom('action_proof_file')
					.innerJoin('file', 'file.id', 'action_proof_file.file_id')
					.select(['action_id as actionId', 'file.id', 'file.name', 'file.media_type as mediaType', 'file.bytes'])
					.whereRef('action_proof_file.review_id', '=', 'progress_review.review_id')
					.where('earlier', '=', false)
					.orderBy('file.added_at')
					.orderBy('file.id')
			).as('proof_files'),
			jsonArrayFrom(
				eb
					.selectFrom('plan_area_finding')
					.innerJoin('finding', 'finding.id', 'plan_area_finding.finding_id')
					.innerJoin('theme', 'theme.id', 'finding.theme_id')
					.innerJoin('own_view', 'own_view.theme_id', 'theme.id')
					.select(['plan_area_finding.plan_area_id as area', 'theme.name as theme', 'own_view.text as text', 'theme.position'])
					.distinct()
					.whereRef('finding.review_id', '=', 'progress_review.review_id')
					.where('own_view.text', '!=', '')
					.orderBy('theme.position')
			).as('own_views')
		])
		.where('progress_review.id', '=', id)
		.where('progress_review.review_id', '=', review.id)
		.executeTakeFirst();
}
