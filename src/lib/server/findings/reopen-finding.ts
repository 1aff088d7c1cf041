import type { ReviewAccess } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { act } from '../history/act.ts';
import { AlreadyDone } from '../history/once.ts';
import { isThin } from './agree-finding.ts';
import { getFinding } from './get-finding.ts';

/** Makes an agreed finding a draft again; the history remembers who had agreed it. Throws NotAllowed without `findings:agree`, NotFound. */
export async function reopenFinding(db: Database, review: ReviewAccess, { findingId }: { findingId: string }): Promise<void> {
	review.require('findings:agree');
	await act(db, review, { what: 'finding reopened', seenWith: 'findings:read' }, async (trx) => {
		const finding = await getFinding(trx, review, findingId);
		if (!finding.agreed) throw new AlreadyDone();
		await withdrawAgreement(trx, findingId);
		return {
			about: { finding: findingId, agreedBy: finding.agreed.byName, agreedAt: finding.agreed.at },
			texts: { reason: finding.agreed.reason || null }
		};
	});
}

/** Takes an agreement away inside another act, which says so in its own history entry. */
export async function withdrawAgreement(trx: Transaction, findingId: string): Promise<void> {
	await trx.deleteFrom('finding_agreement').where('finding_id', '=', findingId).execute();
}

/**
 * After evidence was taken off a finding: one that was agreed on two or more sources and now rests on one or none is a draft again,
 * since nobody gave a reason for that. Gives whether it was withdrawn.
 */
export async function withdrawIfThin(trx: Transaction, review: ReviewAccess, findingId: string): Promise<boolean> {
	const finding = await getFinding(trx, review, findingId);
	if (!finding.agreed || finding.agreed.reason || !isThin(finding)) return false;
	await withdrawAgreement(trx, findingId);
	return true;
}
