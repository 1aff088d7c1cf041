import { RuleBroken } from '#domain/outcomes.ts';
import type { Visit } from '#domain/review.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { act } from '../history/act.ts';
import { checkSeen, words } from './check-seen.ts';
import { offeredDates } from './offered-dates.ts';

/**
 * Changes the title, the dates, the background and the number of people met. Dates left empty follow from the last day of the visit by the framework's working days.
 * Throws NotAllowed without `scope:write`, Conflict when someone else changed them meanwhile.
 */
export async function changeVisit(db: Database, review: ReviewAccess, { version, ...form }: Visit): Promise<void> {
	review.require('scope:write');
	const offered = offeredDates(review.review.framework, form.visitEnd);
	const visit = {
		...form,
		feedbackOn: form.feedbackOn ?? offered.feedbackOn,
		draftDue: form.draftDue ?? offered.draftDue,
		issueDue: form.issueDue ?? offered.issueDue
	};
	if (visit.draftDue && visit.issueDue && visit.issueDue < visit.draftDue) throw new RuleBroken('The letter cannot be due before its draft', 'issueDue');
	await act(db, review, { what: 'visit changed', seenWith: 'scope:read' }, async (trx) => {
		const now = await trx.selectFrom('review').selectAll().where('id', '=', review.id).forUpdate().executeTakeFirst();
		checkSeen(now, version, words(visit), textsOf, 'review');
		await trx
			.updateTable('review')
			.set({
				title: visit.title,
				visit_start: visit.visitStart,
				visit_end: visit.visitEnd,
				feedback_on: visit.feedbackOn,
				draft_due: visit.draftDue,
				issue_due: visit.issueDue,
				background: visit.background,
				people_met: visit.peopleMet,
				version: version + 1
			})
			.where('id', '=', review.id)
			.execute();
		return { texts: words(visit) };
	});
}

type Row = {
	title: string;
	visit_start: string | null;
	visit_end: string | null;
	feedback_on: string | null;
	draft_due: string | null;
	issue_due: string | null;
	background: string;
	people_met: number | null;
};

function textsOf(row: Row): Record<string, string> {
	return words({
		title: row.title,
		visitStart: row.visit_start,
		visitEnd: row.visit_end,
		feedbackOn: row.feedback_on,
		draftDue: row.draft_due,
		issueDue: row.issue_due,
		background: row.background,
		peopleMet: row.people_met
	});
}
