import { sql } from 'kysely';
import type { DocumentChange } from '#domain/document.ts';
import { RuleBroken } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { act } from '../history/act.ts';
import { amount, listed } from './amount.ts';
import { checkSeen, words } from './check-seen.ts';
import { missing } from './missing.ts';

/** Changes the title, the kind or the dates of a document. Throws NotAllowed without `documents:ask`, NotFound outside this review, Conflict. */
export async function changeDocument(db: Database, review: ReviewAccess, { id, version, ...form }: DocumentChange): Promise<void> {
	review.require('documents:ask');
	await act(db, review, { what: 'document changed', seenWith: 'documents:read' }, async (trx) => {
		const now = await trx.selectFrom('document').selectAll().where('id', '=', id).where('review_id', '=', review.id).executeTakeFirst();
		const textsOf = (row: NonNullable<typeof now>) => words({ title: row.title, kind: row.kind, askedOn: row.asked_on, receivedOn: row.received_on });
		checkSeen(now, version, words(form), textsOf, 'document');
		await trx
			.updateTable('document')
			.set({ title: form.title, kind: form.kind, asked_on: form.askedOn, received_on: form.receivedOn, version: version + 1 })
			.$if(!form.receivedOn, (query) => query.set({ read_on: null, read_by: null }))
			.where('id', '=', id)
			.execute();
		return { about: { document: id }, texts: words(form) };
	});
}

/** Takes a document off the list. Throws NotAllowed without `documents:ask`, NotFound, RuleBroken while notes or findings rest on it. */
export async function dropDocument(db: Database, review: ReviewAccess, { id }: { id: string }): Promise<void> {
	review.require('documents:ask');
	await act(db, review, { what: 'document taken off the list', seenWith: 'documents:read' }, async (trx) => {
		const document = await trx.selectFrom('document').select('title').where('id', '=', id).where('review_id', '=', review.id).executeTakeFirst();
		if (!document) throw await missing(trx, 'document', id);
		const { rows } = await sql<{ notes: number; findings: number }>`select
			(select count(*) from note where document_id = ${id}) as notes, (select count(*) from finding_document where document_id = ${id}) as findings`.execute(trx);
		const held = listed([amount(rows[0]!.notes, 'note'), amount(rows[0]!.findings, 'finding')]);
		if (held)
			throw new RuleBroken(`${held} ${rows[0]!.notes + rows[0]!.findings === 1 ? 'rests' : 'rest'} on this document. Give them another source first`, 'drop');
		await trx.deleteFrom('document').where('id', '=', id).execute();
		return { about: { document: id }, texts: { title: document.title } };
	});
}
