import { NotFound } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { act } from '../history/act.ts';
import { AlreadyDone } from '../history/once.ts';
import { versionFacts } from './save-version.ts';

/** The quality assurer releases a saved version, where the framework has one. Throws NotFound for a version of another review. */
export async function releaseLetter(db: Database, review: ReviewAccess, { versionId }: { versionId: string }): Promise<void> {
	review.require('letter:release');
	await act(db, review, { what: 'letter released', seenWith: 'letter:read-drafts' }, async (trx) => {
		const version = await trx.selectFrom('letter_version').select('id').where('id', '=', versionId).where('review_id', '=', review.id).executeTakeFirst();
		if (!version) throw new NotFound('version');
		const row = { version_id: version.id, released_by: review.user.id, released_by_name: review.user.name };
		const added = await trx
			.insertInto('letter_release')
			.values(row)
			.onConflict((on) => on.doNothing())
			.returning('version_id')
			.executeTakeFirst();
		if (!added) throw new AlreadyDone();
		return { about: await versionFacts(trx, version.id) };
	});
}
