import { sql } from 'kysely';
import type { SeenFinding } from '#domain/finding.ts';
import { NotFound, RuleBroken } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { act } from '../history/act.ts';
import { AlreadyDone } from '../history/once.ts';
import { getFinding } from './get-finding.ts';
import { readFindings } from './read-findings.ts';

/** Everything that points to a finding, with the column of the other end: all of it goes along when findings are merged. */
const links = {
	finding_note: 'note_id',
	finding_document: 'document_id',
	finding_measure: 'measure_id',
	finding_question: 'question_id',
	finding_kloe: 'kloe_id',
	headline_finding: 'headline_id',
	recommendation_finding: 'recommendation_id',
	plan_area_finding: 'plan_area_id'
};

/**
 * Merges findings into one, which keeps its words and its agreement and takes over all that the others rest on and all that rests on them.
 * Their words stay in the history. Throws NotAllowed without `findings:write`, NotFound, RuleBroken when none is left to merge or the words of one changed
 * since they were read.
 */
export async function mergeFindings(db: Database, review: ReviewAccess, { seen, intoId }: { seen: SeenFinding[]; intoId: string }): Promise<void> {
	review.require('findings:write');
	await act(db, review, { what: 'findings merged', seenWith: 'findings:read' }, async (trx) => {
		const kept = await getFinding(trx, review, intoId);
		const versions = new Map(seen.filter(({ id }) => id !== intoId).map(({ id, version }) => [id, version]));
		if (versions.size === 0) throw new RuleBroken('Choose another finding to merge with it', 'intoId');
		const others = await readFindings(trx, review, [...versions.keys()]);
		if (others.length < versions.size) throw await goneInto(trx, review, { ids: [...versions.keys()], intoId });
		if (others.some((finding) => finding.version !== versions.get(finding.id)))
			throw new RuleBroken('Someone changed one of these findings while you were reading. Read them again, then merge', 'intoId');
		const from = others.map(({ id }) => id);
		const notes = await trx.selectFrom('finding_note').selectAll().where('finding_id', 'in', from).execute();
		for (const [table, column] of Object.entries(links)) await takeOver(trx, { table, column, from, intoId });
		await trx.deleteFrom('finding_agreement').where('finding_id', 'in', from).execute();
		await trx.deleteFrom('letter_wording').where('finding_id', 'in', from).execute();
		await trx
			.updateTable('finding')
			.set({ merged_into: intoId })
			.where((eb) => eb.or([eb('id', 'in', from), eb('merged_into', 'in', from)]))
			.execute();
		const words = others.flatMap(({ text, shortText }, at) => [[`merged ${at + 1}`, text], ...(shortText ? [[`merged ${at + 1}, short`, shortText]] : [])]);
		return {
			about: { into: intoId, merged: from, notes, agreed: others.flatMap(({ id, agreed }) => (agreed ? [{ id, by: agreed.byName }] : [])) },
			texts: { text: kept.text, ...Object.fromEntries(words) }
		};
	});
}

async function takeOver(trx: Transaction, { table, column, from, intoId }: { table: string; column: string; from: string[]; intoId: string }): Promise<void> {
	const [link, other, old] = [sql.table(table), sql.ref(column), sql.join(from)];
	await sql`insert into ${link} (finding_id, ${other}) select ${intoId}::uuid, ${other} from ${link} where finding_id in (${old}) on conflict do nothing`.execute(
		trx
	);
	await sql`delete from ${link} where finding_id in (${old})`.execute(trx);
}

/** A merge sent twice finds its findings merged already: done once. */
async function goneInto(trx: Transaction, review: ReviewAccess, { ids, intoId }: { ids: string[]; intoId: string }): Promise<Error> {
	const merged = await trx
		.selectFrom('finding')
		.select('id')
		.where('review_id', '=', review.id)
		.where('id', 'in', ids)
		.where('merged_into', '=', intoId)
		.execute();
	return merged.length === ids.length ? new AlreadyDone() : new NotFound('finding');
}
