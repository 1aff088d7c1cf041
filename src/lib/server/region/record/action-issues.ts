import { issuesOf } from '../../../spine/issues-of.ts';
import type { Transaction } from '../../db/connect.ts';

/** The issues that an action of a plan speaks of by its own words. Nobody is asked about them: they only say which closed actions stand in a thread. */
export function issuesOfAction({ area, text }: { area: string; text: string }): string[] {
	return issuesOf(`${area}. ${text}`, '', null).map(({ key }) => key);
}

/** Finds them anew for the actions of a row of the record, when the list of issues has changed. */
export async function renewActionIssues(trx: Transaction, regionReviewId: string): Promise<void> {
	const actions = await trx.selectFrom('region_action').select(['id', 'area', 'text']).where('region_review_id', '=', regionReviewId).execute();
	for (const action of actions)
		await trx
			.updateTable('region_action')
			.set({ issues: issuesOfAction(action) })
			.where('id', '=', action.id)
			.execute();
}
