import { RuleBroken } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { act } from '../history/act.ts';
import { AlreadyDone } from '../history/once.ts';
import { freeze } from './freeze.ts';
import { letterChecks } from './letter-checks.ts';
import { versionFacts } from './save-version.ts';
import { requireRelease, requireSettled } from './share-letter.ts';

/**
 * The lead signs the letter as it stands: freezes it, so that what was signed is what will be issued.
 * Throws RuleBroken while a check is unsettled, a comment of the host is unanswered, the letter has no date, or the host has not seen a version.
 */
export async function signLetter(db: Database, review: ReviewAccess, { id }: { id: string }): Promise<void> {
	review.require('letter:sign');
	await act(db, review, { what: 'letter signed', seenWith: 'letter:read-drafts' }, async (trx) => {
		const letter = await letterChecks(trx, review);
		requireSettled(letter);
		if (!letter.material.content.head.date) throw new RuleBroken('Enter the date of the letter before you sign it');
		if (!letter.material.versions.some((version) => version.sharedAt))
			throw new RuleBroken('Share the letter with the host before you sign it: it may correct facts');
		await requireAnswers(trx, review);
		const version = await freeze(trx, review, letter, { id, label: 'Signed' });
		await requireRelease(trx, review, version.id);
		const row = { version_id: version.id, signed_by: review.user.id, signed_by_name: review.user.name };
		const added = await trx
			.insertInto('letter_signature')
			.values(row)
			.onConflict((on) => on.doNothing())
			.returning('version_id')
			.executeTakeFirst();
		if (!added) throw new AlreadyDone();
		return { about: await versionFacts(trx, version.id) };
	});
}

async function requireAnswers(trx: Transaction, review: ReviewAccess): Promise<void> {
	const { open } = await trx
		.selectFrom('letter_comment')
		.select((eb) => eb.fn.countAll<number>().as('open'))
		.where('review_id', '=', review.id)
		.where('answered_at', 'is', null)
		.executeTakeFirstOrThrow();
	if (open > 0) throw new RuleBroken(`Answer the host’s ${open === 1 ? 'comment' : `${open} comments`} before you sign`);
}
