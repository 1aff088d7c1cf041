import { sql } from 'kysely';
import { RuleBroken } from '#domain/outcomes.ts';
import type { Drop } from '#domain/theme.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { act } from '../history/act.ts';
import { amount, listed } from './amount.ts';
import { missing } from './missing.ts';

/**
 * Drops a key line of enquiry. Findings and notes that carry it get `moveTo` instead, or lose it for `none`.
 * Throws NotAllowed without `scope:write`, NotFound outside this review, RuleBroken while findings or notes carry it and nothing is chosen,
 * while it has an answer, or while the host's own view of it stands.
 */
export async function dropKloe(db: Database, review: ReviewAccess, { id, moveTo }: Drop): Promise<void> {
	review.require('scope:write');
	await act(db, review, { what: 'KLOE dropped', seenWith: 'scope:read' }, async (trx) => {
		const kloe = await trx.selectFrom('kloe').select(['question', 'answer']).where('id', '=', id).where('review_id', '=', review.id).executeTakeFirst();
		if (!kloe) throw await missing(trx, 'kloe', id);
		if (kloe.answer) throw new RuleBroken('This question has an answer. Empty the answer on the findings page first', `drop-${id}`);
		const held = await heldBy(trx, id);
		if (held.views > 0)
			throw new RuleBroken('The host has written its own view of this question. Ask the host to empty it, then drop the question', `drop-${id}`);
		const holds = listed([amount(held.findings, 'finding'), amount(held.notes, 'note')]);
		if (holds && !moveTo)
			throw new RuleBroken(`${holds} ${held.findings + held.notes === 1 ? 'carries' : 'carry'} this question. Choose what to do with them`, `drop-${id}`);
		if (moveTo && moveTo !== 'none') await carryOver(trx, review, id, moveTo);
		await trx.deleteFrom('kloe').where('id', '=', id).execute();
		return { about: { kloe: id, movedTo: moveTo || null }, texts: { question: kloe.question } };
	});
}

async function heldBy(trx: Transaction, id: string): Promise<{ findings: number; notes: number; views: number }> {
	const { rows } = await sql<{ findings: number; notes: number; views: number }>`select
		(select count(*) from finding_kloe join finding on finding.id = finding_kloe.finding_id where kloe_id = ${id} and merged_into is null) as findings,
		(select count(*) from note_kloe where kloe_id = ${id}) as notes,
		(select count(*) from own_view where kloe_id = ${id}) as views`.execute(trx);
	return rows[0]!;
}

async function carryOver(trx: Transaction, review: ReviewAccess, from: string, to: string): Promise<void> {
	const there = await trx.selectFrom('kloe').select('id').where('id', '=', to).where('id', '<>', from).where('review_id', '=', review.id).executeTakeFirst();
	if (!there) throw new RuleBroken('Choose another question of this review', `drop-${from}`);
	for (const [table, column] of [
		['note_kloe', 'note_id'],
		['finding_kloe', 'finding_id']
	] as const) {
		await sql`insert into ${sql.table(table)} (${sql.ref(column)}, kloe_id) select ${sql.ref(column)}, ${to}::uuid from ${sql.table(table)} where kloe_id = ${from} on conflict do nothing`.execute(
			trx
		);
	}
	await trx.updateTable('measure').set({ kloe_id: to }).where('kloe_id', '=', from).execute();
}
