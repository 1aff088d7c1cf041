import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { checkVersion } from '../db/write-version.ts';
import { act } from '../history/act.ts';
import { AlreadyDone } from '../history/once.ts';

/**
 * The team's answer to a key line of enquiry, for the letter; empty takes it away. An answer takes back a record that it was not looked at.
 * Throws NotAllowed without `findings:write`, NotFound outside this review, Conflict with both texts.
 */
export async function answerKloe(
	db: Database,
	review: ReviewAccess,
	{ kloeId, version, answer }: { kloeId: string; version: number; answer: string }
): Promise<void> {
	review.require('findings:write');
	await act(db, review, { what: 'KLOE answered', seenWith: 'findings:read' }, async (trx) => {
		const now = await trx
			.selectFrom('kloe')
			.select(['version', 'answer', 'not_looked_at'])
			.where('id', '=', kloeId)
			.where('review_id', '=', review.id)
			.executeTakeFirst();
		if (now?.answer === answer) throw new AlreadyDone();
		checkVersion(now, version, (row) => ({ answer: row.answer }), 'kloe');
		await trx
			.updateTable('kloe')
			.set({ answer, version: version + 1, ...(answer ? { not_looked_at: null } : {}) })
			.where('id', '=', kloeId)
			.execute();
		return { about: { kloe: kloeId }, texts: { answer, before: now.answer } };
	});
}
