import { sql } from 'kysely';
import { RuleBroken } from '#domain/outcomes.ts';
import type { Drop } from '#domain/theme.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { act } from '../history/act.ts';
import { amount, listed } from './amount.ts';
import { missing } from './missing.ts';

/**
 * Drops a theme. What stands in it (findings, notes, recommendations) moves to `moveTo`, or to no theme for `none`.
 * Throws NotAllowed without `scope:write`, NotFound outside this review, RuleBroken while something stands in it and no place is named,
 * or while the host's own view of it does: those words are the host's to take away.
 */
export async function dropTheme(db: Database, review: ReviewAccess, { id, moveTo }: Drop): Promise<void> {
	review.require('scope:write');
	await act(db, review, { what: 'theme dropped', seenWith: 'scope:read' }, async (trx) => {
		const theme = await trx.selectFrom('theme').select('name').where('id', '=', id).where('review_id', '=', review.id).executeTakeFirst();
		if (!theme) throw await missing(trx, 'theme', id);
		const held = await heldBy(trx, id);
		if (held.views > 0) throw new RuleBroken('The host has written its own view of this theme. Ask the host to empty it, then drop the theme', `drop-${id}`);
		const holds = listed([amount(held.findings, 'finding'), amount(held.notes, 'note'), amount(held.recommendations, 'recommendation')]);
		if (holds && !moveTo)
			throw new RuleBroken(
				`${holds} ${held.findings + held.notes + held.recommendations === 1 ? 'stands' : 'stand'} in this theme. Choose where to move them`,
				`drop-${id}`
			);
		await moveAll(trx, review, id, moveTo);
		await trx.deleteFrom('theme').where('id', '=', id).execute();
		return { about: { theme: id, movedTo: moveTo || null }, texts: { name: theme.name } };
	});
}

async function heldBy(trx: Transaction, id: string): Promise<{ findings: number; notes: number; recommendations: number; views: number }> {
	const { rows } = await sql<{ findings: number; notes: number; recommendations: number; views: number }>`select
		(select count(*) from finding where theme_id = ${id} and merged_into is null) as findings,
		(select count(*) from note_theme where theme_id = ${id}) as notes,
		(select count(*) from recommendation where theme_id = ${id}) as recommendations,
		(select count(*) from own_view where theme_id = ${id}) as views`.execute(trx);
	return rows[0]!;
}

async function moveAll(trx: Transaction, review: ReviewAccess, from: string, moveTo: string): Promise<void> {
	const to = moveTo === '' || moveTo === 'none' ? null : moveTo;
	if (to) {
		const there = await trx.selectFrom('theme').select('id').where('id', '=', to).where('id', '<>', from).where('review_id', '=', review.id).executeTakeFirst();
		if (!there) throw new RuleBroken('Choose another theme of this review', `drop-${from}`);
		await trx
			.insertInto('note_theme')
			.columns(['note_id', 'theme_id'])
			.expression((eb) =>
				eb
					.selectFrom('note_theme')
					.select(['note_id', sql<string>`${to}::uuid`.as('theme_id')])
					.where('theme_id', '=', from)
			)
			.onConflict((on) => on.doNothing())
			.execute();
	}
	await trx.updateTable('finding').set({ theme_id: to }).where('theme_id', '=', from).execute();
	await trx.updateTable('recommendation').set({ theme_id: to }).where('theme_id', '=', from).execute();
	await trx.updateTable('kloe').set({ theme_id: to }).where('theme_id', '=', from).execute();
	await trx.updateTable('measure').set({ theme_id: to }).where('theme_id', '=', from).execute();
}
