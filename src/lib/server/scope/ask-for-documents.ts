import { v5 } from 'uuid';
import { today } from '#domain/dates.ts';
import type { NewDocuments } from '#domain/document.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { act } from '../history/act.ts';
import { insertOnce } from '../history/once.ts';
import { nextPosition } from './move-in-order.ts';

/**
 * Asks the host for documents or data, several at once. The ids of the lines follow from the id of their form, so that a form sent twice asks once.
 * Throws NotAllowed without `documents:ask`.
 */
export async function askForDocuments(db: Database, review: ReviewAccess, { id, kind, askedOn, titles }: NewDocuments): Promise<void> {
	review.require('documents:ask');
	await act(db, review, { what: 'documents asked for', seenWith: 'documents:read' }, async (trx) => {
		const first = await nextPosition(trx, review, 'document');
		const rows = titles.map((title, line) => ({
			id: v5(String(line), id),
			review_id: review.id,
			position: first + line,
			title,
			kind,
			asked_on: askedOn ?? today()
		}));
		for (const row of rows) await insertOnce(trx, 'document', row);
		return { about: { documents: rows.map((row) => row.id), kind }, texts: { titles: titles.join('\n') } };
	});
}
