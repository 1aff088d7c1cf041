import type { FindingKind } from '#domain/finding.ts';
import { RuleBroken } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { act } from '../history/act.ts';
import { getFinding } from './get-finding.ts';
import { putInOrder, withBefore } from './put-in-order.ts';

/**
 * Puts a card before another of a column of its theme, or at the end; sent twice it stands in the same place. A draft may be put into the column of another
 * kind. Throws NotAllowed without `findings:write`, NotFound, RuleBroken when an agreed finding would change its kind.
 */
export async function placeFinding(
	db: Database,
	review: ReviewAccess,
	{ findingId, kind, beforeId }: { findingId: string; kind: FindingKind; beforeId: string | null }
): Promise<void> {
	review.require('findings:write');
	await act(db, review, { what: 'findings put in order', seenWith: 'findings:read' }, async (trx) => {
		const finding = await getFinding(trx, review, findingId);
		if (finding.agreed && finding.kind !== kind) throw new RuleBroken('This finding is agreed. Reopen it before you change its kind', 'findingId');
		if (finding.kind !== kind)
			await trx
				.updateTable('finding')
				.set({ kind, version: finding.version + 1 })
				.where('id', '=', findingId)
				.execute();
		const column = await trx
			.selectFrom('finding')
			.select('id')
			.where('review_id', '=', review.id)
			.where('merged_into', 'is', null)
			.where('theme_id', finding.themeId === null ? 'is' : '=', finding.themeId)
			.where('kind', '=', kind)
			.orderBy('position')
			.orderBy('id')
			.execute();
		await putInOrder(trx, 'finding', withBefore(column, findingId, beforeId));
		return { about: { finding: findingId, kind, before: beforeId } };
	});
}
