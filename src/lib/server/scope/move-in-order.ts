import { NotFound } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { act } from '../history/act.ts';
import { AlreadyDone } from '../history/once.ts';

export type Ordered = 'theme' | 'kloe';
export type Move = { id: string; direction: 'up' | 'down' };

/**
 * Moves a theme one place up or down. At the end already, nothing changes. The host's and the team's questions have an order each, so a KLOE
 * changes places with its neighbour of the same side. Throws NotAllowed without `scope:write`, NotFound outside this review.
 */
export async function moveInOrder(db: Database, review: ReviewAccess, table: Ordered, { id, direction }: Move): Promise<void> {
	review.require('scope:write');
	await act(db, review, { what: table === 'theme' ? 'theme moved' : 'KLOE moved', seenWith: 'scope:read' }, async (trx) => {
		const rows = await inOrder(trx, review, table);
		const moved = rows.find((row) => row.id === id);
		if (!moved) throw new NotFound(table);
		const side = rows.filter((row) => row.side === moved.side);
		const other = side[side.indexOf(moved) + (direction === 'up' ? -1 : 1)];
		if (!other) throw new AlreadyDone();
		const [here, there] = [rows.indexOf(moved), rows.indexOf(other)];
		[rows[here], rows[there]] = [other, moved];
		// Positions are written anew where they changed, so that a gap or a double left by a drop heals.
		for (const [position, row] of rows.entries()) {
			if (row.position !== position) await trx.updateTable(table).set({ position }).where('id', '=', row.id).execute();
		}
		return { about: { [table]: id, direction } };
	});
}

/** The position after the last. The head of the history chain is held, so that two adders do not get one place. */
export async function nextPosition(trx: Transaction, review: ReviewAccess, table: Ordered | 'document' | 'activity' | 'member' | 'measure'): Promise<number> {
	const last = await trx
		.selectFrom(table)
		.select((eb) => eb.fn.max<number | null>('position').as('position'))
		.where('review_id', '=', review.id)
		.executeTakeFirst();
	return (last?.position ?? -1) + 1;
}

async function inOrder(trx: Transaction, review: ReviewAccess, table: Ordered): Promise<{ id: string; position: number; side: string }[]> {
	if (table === 'theme') {
		const themes = await trx.selectFrom('theme').select(['id', 'position']).where('review_id', '=', review.id).orderBy('position').orderBy('id').execute();
		return themes.map((theme) => ({ ...theme, side: '' }));
	}
	return trx.selectFrom('kloe').select(['id', 'position', 'asked_by as side']).where('review_id', '=', review.id).orderBy('position').orderBy('id').execute();
}
