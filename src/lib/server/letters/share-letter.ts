import { RuleBroken } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { act } from '../history/act.ts';
import { AlreadyDone } from '../history/once.ts';
import { enterStage } from '../scope/move-stage.ts';
import { unsettled } from './checks/find-checks.ts';
import { freeze } from './freeze.ts';
import { letterChecks, type CheckedLetter } from './letter-checks.ts';
import { versionFacts } from './save-version.ts';

/**
 * Shares the letter as it stands with the host: freezes it and lets the host read and comment on that version. The review goes to "with host".
 * Throws RuleBroken while a check is unsettled, or where the framework asks for a quality assurer who has not released these words.
 */
export async function shareLetter(db: Database, review: ReviewAccess, { id, commentsBy }: { id: string; commentsBy: string | null }): Promise<void> {
	review.require('letter:share');
	await act(db, review, { what: 'letter shared with the host', seenWith: 'letter:read-drafts' }, async (trx) => {
		const letter = await letterChecks(trx, review);
		requireSettled(letter);
		const version = await freeze(trx, review, letter, { id, label: 'Shared with the host' });
		await requireRelease(trx, review, version.id);
		const row = { version_id: version.id, shared_by: review.user.id, shared_by_name: review.user.name, comments_by: commentsBy };
		const added = await trx
			.insertInto('letter_share')
			.values(row)
			.onConflict((on) => on.doNothing())
			.returning('version_id')
			.executeTakeFirst();
		if (!added) throw new AlreadyDone();
		await enterStage(trx, review, 'with-host');
		return { about: { ...(await versionFacts(trx, version.id)), commentsBy } };
	});
}

/** Throws RuleBroken while a check is neither fixed nor kept with a reason. */
export function requireSettled(letter: CheckedLetter): void {
	const open = unsettled(letter.checks).length;
	if (open > 0) throw new RuleBroken(`Settle ${open === 1 ? 'the check' : `the ${open} checks`} first: change the words, or keep them with a reason`);
}

/** Throws RuleBroken where the framework has a quality assurer and this version was not released. */
export async function requireRelease(trx: Transaction, review: ReviewAccess, versionId: string): Promise<void> {
	if (!review.review.framework.qualityAssured) return;
	const released = await trx.selectFrom('letter_release').select('version_id').where('version_id', '=', versionId).executeTakeFirst();
	if (!released)
		throw new RuleBroken('Save a version, and ask the quality assurer to release it. The words have changed since, or nobody has released them yet');
}
