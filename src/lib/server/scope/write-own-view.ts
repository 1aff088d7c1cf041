import { newId } from '#domain/id.ts';
import type { OwnView } from '#domain/own-view.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { act } from '../history/act.ts';
import { AlreadyDone } from '../history/once.ts';
import { checkSeen } from './check-seen.ts';
import { subjectOf } from './subject-of.ts';

/**
 * The host writes what it says of itself for one theme or question; empty text takes it away. Two people of the host who write at once see both texts.
 * Throws NotAllowed without `own-view:write`, RuleBroken for a subject of another review, Conflict.
 */
export async function writeOwnView(db: Database, review: ReviewAccess, { subject, version, text }: OwnView): Promise<void> {
	review.require('own-view:write');
	await act(db, review, { what: text ? 'own view written' : 'own view taken away', seenWith: 'own-view:read' }, async (trx) => {
		const ids = await subjectOf(trx, review, subject);
		const now = await trx
			.selectFrom('own_view')
			.selectAll()
			.where('review_id', '=', review.id)
			.where(ids.theme_id ? 'theme_id' : 'kloe_id', '=', ids.theme_id ?? ids.kloe_id)
			.executeTakeFirst();
		if (now || (version > 0 && text)) checkSeen(now, version, { text }, (row) => ({ text: row.text }), 'own view');
		if (!now && !text) throw new AlreadyDone();
		if (!text) await trx.deleteFrom('own_view').where('id', '=', now!.id).execute();
		else {
			const written = { text, written_by: review.user.id, written_at: new Date().toISOString(), version: version + 1 };
			if (now) await trx.updateTable('own_view').set(written).where('id', '=', now.id).execute();
			else
				await trx
					.insertInto('own_view')
					.values({ id: newId(), review_id: review.id, ...ids, ...written })
					.execute();
		}
		return { about: { subject }, texts: { text, before: now?.text ?? null } };
	});
}
