import { NotFound, RuleBroken } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { act } from '../history/act.ts';
import { AlreadyDone } from '../history/once.ts';

export type NotLookedAt = { what: 'theme' | 'kloe'; id: string; reason: string };

/**
 * Records, with a reason, that a theme or key line of enquiry was not looked at: the letter says so instead of staying silent. An empty reason takes the
 * record back. Throws NotAllowed without `findings:write`, NotFound outside this review, RuleBroken when findings stand in the theme or the KLOE has an answer.
 */
export async function recordNotLookedAt(db: Database, review: ReviewAccess, { what, id, reason }: NotLookedAt): Promise<void> {
	review.require('findings:write');
	const name = what === 'theme' ? 'theme' : 'KLOE';
	await act(db, review, { what: reason ? `${name} not looked at` : `${name} looked at`, seenWith: 'findings:read' }, async (trx) => {
		const now = await trx.selectFrom(what).select('not_looked_at').where('id', '=', id).where('review_id', '=', review.id).executeTakeFirst();
		if (!now) throw new NotFound(what);
		if ((now.not_looked_at ?? '') === reason) throw new AlreadyDone();
		if (reason) await checkNothingSaid(trx, what, id);
		await trx
			.updateTable(what)
			.set((eb) => ({ not_looked_at: reason || null, version: eb('version', '+', 1) }))
			.where('id', '=', id)
			.execute();
		return { about: { [what]: id }, texts: { reason: reason || null, before: now.not_looked_at } };
	});
}

async function checkNothingSaid(trx: Transaction, what: 'theme' | 'kloe', id: string): Promise<void> {
	const column =
		what === 'theme'
			? trx.selectFrom('finding').where('theme_id', '=', id)
			: trx.selectFrom('finding').innerJoin('finding_kloe', 'finding_id', 'finding.id').where('kloe_id', '=', id);
	const finding = await column.select('finding.id').where('merged_into', 'is', null).executeTakeFirst();
	if (finding) throw new RuleBroken(`Findings stand under this ${what === 'theme' ? 'theme' : 'KLOE'}, so it was looked at. Move them first`, 'reason');
	if (what === 'theme') return;
	const kloe = await trx.selectFrom('kloe').select('answer').where('id', '=', id).executeTakeFirst();
	if (kloe?.answer) throw new RuleBroken('This KLOE has an answer. Take the answer away first', 'reason');
}
