import { today } from '#domain/dates.ts';
import type { Marking } from '#domain/document.ts';
import { NotFound } from '#domain/outcomes.ts';
import type { Permission } from '#domain/permissions.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { act } from '../history/act.ts';
import { AlreadyDone } from '../history/once.ts';

/** Who marks, and who reads of it in the history: the host is told what arrived, never who read it. */
const marks: Record<Marking['as'], { permission: Permission; seenWith: Permission; what: string }> = {
	received: { permission: 'documents:give', seenWith: 'documents:read', what: 'documents received' },
	'not-received': { permission: 'documents:give', seenWith: 'documents:read', what: 'documents not received' },
	read: { permission: 'documents:ask', seenWith: 'notes:read', what: 'documents read' },
	'not-read': { permission: 'documents:ask', seenWith: 'notes:read', what: 'documents not read' }
};

/**
 * Marks several documents at once, today. What is read was received; what was not received is not read either. Those marked so already keep their date.
 * Throws NotAllowed without `documents:give` (received) or `documents:ask` (read), NotFound when one is not of this review.
 */
export async function markDocuments(db: Database, review: ReviewAccess, { ids, as }: Marking): Promise<void> {
	const { permission, seenWith, what } = marks[as];
	review.require(permission);
	await act(db, review, { what, seenWith }, async (trx) => {
		const chosen = [...new Set(ids)];
		const there = await trx
			.selectFrom('document')
			.select(['id', 'title', 'received_on', 'read_on'])
			.where('review_id', '=', review.id)
			.where('id', 'in', chosen)
			.execute();
		if (there.length !== chosen.length) throw new NotFound('document');
		const changed = there.filter((row) =>
			as === 'received' ? !row.received_on : as === 'not-received' ? row.received_on : as === 'read' ? !row.read_on : row.read_on
		);
		if (changed.length === 0) throw new AlreadyDone();
		const day = today();
		const values = {
			received: { received_on: day },
			'not-received': { received_on: null, read_on: null, read_by: null },
			read: { read_on: day, read_by: review.user.id },
			'not-read': { read_on: null, read_by: null }
		}[as];
		await trx
			.updateTable('document')
			.set(values)
			.$if(as === 'read', (query) => query.set((eb) => ({ received_on: eb.fn.coalesce('received_on', eb.cast<string>(eb.val(day), 'date')) })))
			.where(
				'id',
				'in',
				changed.map((row) => row.id)
			)
			.execute();
		return { about: { documents: changed.map((row) => row.id) }, texts: { titles: changed.map((row) => row.title).join('\n') } };
	});
}
