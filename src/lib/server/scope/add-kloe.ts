import type { Kloe } from '#domain/kloe.ts';
import { RuleBroken } from '#domain/outcomes.ts';
import { shortOf } from '#domain/theme.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { act } from '../history/act.ts';
import { insertOnce } from '../history/once.ts';
import { checkSeen, words } from './check-seen.ts';
import { nextPosition } from './move-in-order.ts';

/** Adds a key line of enquiry, the host's or the team's own, after the others. Throws NotAllowed without `scope:write`, RuleBroken for a theme of another review. */
export async function addKloe(db: Database, review: ReviewAccess, { id, version: _, ...form }: Kloe): Promise<void> {
	review.require('scope:write');
	await act(db, review, { what: 'KLOE added', seenWith: 'scope:read' }, async (trx) => {
		await checkTheme(trx, review, form.themeId);
		const position = await nextPosition(trx, review, 'kloe');
		const shortName = form.shortName || shortOf(form.question);
		await insertOnce(trx, 'kloe', {
			id,
			review_id: review.id,
			position,
			asked_by: form.askedBy,
			question: form.question,
			short_name: shortName,
			theme_id: form.themeId
		});
		return { about: { kloe: id, askedBy: form.askedBy }, texts: { question: form.question } };
	});
}

/** Words a key line of enquiry anew, or links it to another theme. Throws NotAllowed without `scope:write`, NotFound outside this review, Conflict. */
export async function changeKloe(db: Database, review: ReviewAccess, { id, version, ...form }: Kloe): Promise<void> {
	review.require('scope:write');
	const kloe = { ...form, shortName: form.shortName || shortOf(form.question) };
	await act(db, review, { what: 'KLOE changed', seenWith: 'scope:read' }, async (trx) => {
		const now = await trx.selectFrom('kloe').selectAll().where('id', '=', id).where('review_id', '=', review.id).executeTakeFirst();
		const textsOf = (row: NonNullable<typeof now>) =>
			words({ question: row.question, shortName: row.short_name, askedBy: row.asked_by, themeId: row.theme_id });
		checkSeen(now, version, words(kloe), textsOf, 'KLOE');
		await checkTheme(trx, review, kloe.themeId);
		await trx
			.updateTable('kloe')
			.set({ question: kloe.question, short_name: kloe.shortName, asked_by: kloe.askedBy, theme_id: kloe.themeId, version: version + 1 })
			.where('id', '=', id)
			.execute();
		return { about: { kloe: id, askedBy: kloe.askedBy }, texts: { question: kloe.question } };
	});
}

async function checkTheme(trx: Transaction, review: ReviewAccess, themeId: string | null): Promise<void> {
	if (!themeId) return;
	const theme = await trx.selectFrom('theme').select('id').where('id', '=', themeId).where('review_id', '=', review.id).executeTakeFirst();
	if (!theme) throw new RuleBroken('Choose a theme of this review', 'themeId');
}
