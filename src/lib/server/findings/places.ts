import { RuleBroken } from '#domain/outcomes.ts';
import type { FindingKind } from '#domain/finding.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Transaction } from '../db/connect.ts';

/**
 * Checks that a theme may take a finding: it is of this review (null, the Overview, always may). A theme that was recorded as not looked at plainly was:
 * the record is taken back. Throws RuleBroken on `themeId` for any other id.
 */
export async function enterTheme(trx: Transaction, review: ReviewAccess, themeId: string | null): Promise<void> {
	if (themeId === null) return;
	const theme = await trx.selectFrom('theme').select('not_looked_at').where('id', '=', themeId).where('review_id', '=', review.id).executeTakeFirst();
	if (!theme) throw new RuleBroken('Choose a theme of this review', 'themeId');
	if (theme.not_looked_at !== null) await trx.updateTable('theme').set({ not_looked_at: null }).where('id', '=', themeId).execute();
}

/** The place after the last finding of a kind in a theme. */
export async function lastPlace(trx: Transaction, review: ReviewAccess, { themeId, kind }: { themeId: string | null; kind: FindingKind }): Promise<number> {
	const last = await trx
		.selectFrom('finding')
		.select((eb) => eb.fn.max('position').as('position'))
		.where('review_id', '=', review.id)
		.where('theme_id', themeId === null ? 'is' : '=', themeId)
		.where('kind', '=', kind)
		.executeTakeFirst();
	return (last?.position ?? -1) + 1;
}
