import { RuleBroken } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { checkVersion } from '../db/write-version.ts';
import { act } from '../history/act.ts';
import { AlreadyDone } from '../history/once.ts';
import { getFinding } from './get-finding.ts';

/**
 * Deletes a draft; its words stay in the history and its notes are free again. Throws NotAllowed without `findings:write`, NotFound outside this review,
 * Conflict, RuleBroken for an agreed finding or one that a headline, a recommendation or the plan rests on.
 */
export async function deleteFinding(db: Database, review: ReviewAccess, { findingId, version }: { findingId: string; version: number }): Promise<void> {
	review.require('findings:write');
	await act(db, review, { what: 'finding deleted', seenWith: 'findings:read' }, async (trx) => {
		const there = await trx.selectFrom('finding').select('id').where('id', '=', findingId).executeTakeFirst();
		if (!there) throw new AlreadyDone();
		const finding = await getFinding(trx, review, findingId);
		if (finding.agreed) throw new RuleBroken('This finding is agreed. Reopen it before you delete it', 'delete');
		checkVersion(finding, version, ({ text }) => ({ delete: text }), 'finding');
		for (const [table, thing] of [
			['headline_finding', 'headline'],
			['recommendation_finding', 'recommendation'],
			['plan_area_finding', 'plan area']
		] as const) {
			const resting = await trx.selectFrom(table).select('finding_id').where('finding_id', '=', findingId).executeTakeFirst();
			if (resting) throw new RuleBroken(`A ${thing} rests on this finding. Change the ${thing} first`, 'delete');
		}
		const notes = await trx.selectFrom('finding_note').select('note_id').where('finding_id', '=', findingId).execute();
		// What was merged into it goes with it: left behind, it would stand on the board again without its evidence.
		await trx.deleteFrom('finding').where('merged_into', '=', findingId).execute();
		await trx.deleteFrom('finding').where('id', '=', findingId).execute();
		return {
			about: { finding: findingId, kind: finding.kind, theme: finding.themeId, notes: notes.map(({ note_id }) => note_id) },
			texts: { text: finding.text, shortText: finding.shortText }
		};
	});
}
