import { sql } from 'kysely';
import { NotFound } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { act } from '../history/act.ts';
import { AlreadyDone } from '../history/once.ts';
import { getFinding } from './get-finding.ts';
import { withdrawIfThin } from './reopen-finding.ts';

/**
 * Takes a note off a finding; the note itself stays. Throws NotAllowed without `findings:write`, NotFound outside this review.
 * Gives whether the finding is a draft again, because it was agreed on more sources than are left.
 */
export async function unlinkNote(db: Database, review: ReviewAccess, { findingId, noteId }: { findingId: string; noteId: string }): Promise<boolean> {
	review.require('findings:write');
	const done = await act(db, review, { what: 'note taken off a finding', seenWith: 'findings:read' }, async (trx) => {
		await getFinding(trx, review, findingId);
		const removed = await trx
			.deleteFrom('finding_note')
			.where('finding_id', '=', findingId)
			.where('note_id', '=', noteId)
			.returning('note_id')
			.executeTakeFirst();
		if (!removed) throw new AlreadyDone();
		const withdrawn = await withdrawIfThin(trx, review, findingId);
		return { about: { finding: findingId, note: noteId, withdrawn }, withdrawn };
	});
	return done?.withdrawn ?? false;
}

/** What a finding may rest on beside notes: the link table, its column, and the table of the other end. */
const kinds = {
	documentIds: ['finding_document', 'document_id', 'document'],
	measureIds: ['finding_measure', 'measure_id', 'measure'],
	questionIds: ['finding_question', 'question_id', 'case_question']
} as const;
export type OtherEvidence = Record<keyof typeof kinds, string[]>;

/** Sets the documents, measures and questions of the case audit that a finding rests on. Throws and gives as `unlinkNote`. */
export async function setEvidence(db: Database, review: ReviewAccess, { findingId, ...lists }: OtherEvidence & { findingId: string }): Promise<boolean> {
	review.require('findings:write');
	const done = await act(db, review, { what: 'evidence of a finding set', seenWith: 'findings:read' }, async (trx) => {
		await getFinding(trx, review, findingId);
		for (const name of Object.keys(kinds) as (keyof typeof kinds)[]) await setLinks(trx, review, { findingId, name, ids: [...new Set(lists[name])] });
		const withdrawn = await withdrawIfThin(trx, review, findingId);
		return { about: { finding: findingId, ...lists, withdrawn }, withdrawn };
	});
	return done?.withdrawn ?? false;
}

async function setLinks(
	trx: Transaction,
	review: ReviewAccess,
	{ findingId, name, ids }: { findingId: string; name: keyof typeof kinds; ids: string[] }
): Promise<void> {
	const [link, column, table] = kinds[name];
	await sql`delete from ${sql.table(link)} where finding_id = ${findingId}`.execute(trx);
	if (ids.length === 0) return;
	const { rows } = await sql`insert into ${sql.table(link)} (finding_id, ${sql.ref(column)})
		select ${findingId}::uuid, id from ${sql.table(table)} where review_id = ${review.id} and id in (${sql.join(ids)}) returning finding_id`.execute(trx);
	if (rows.length < ids.length) throw new NotFound(table);
}
