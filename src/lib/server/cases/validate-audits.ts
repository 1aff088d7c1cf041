import { mergeJudged, standing, type Judged } from '#domain/case.ts';
import { Conflict, NotFound } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { act } from '../history/act.ts';
import { AlreadyDone } from '../history/once.ts';

export type AuditElement = { id: string; element: string; covered: string | null; comment: string };

/** What the team says of the host's own audits: each element of a good audit, and how many audits were read again. Throws NotAllowed without `cases:read`. */
export async function readValidation(db: Database, review: ReviewAccess): Promise<{ elements: AuditElement[]; reread: number | null }> {
	review.require('cases:read');
	const rows = await db
		.selectFrom('review')
		.leftJoin('audit_element', 'audit_element.review_id', 'review.id')
		.select(['audits_reread', 'audit_element.id', 'element', 'covered', 'comment'])
		.where('review.id', '=', review.id)
		.orderBy('position')
		.orderBy('audit_element.id')
		.execute();
	const elements = rows.flatMap(({ id, element, covered, comment }) => (id && element ? [{ id, element, covered, comment: comment ?? '' }] : []));
	return { elements, reread: rows[0]?.audits_reread ?? null };
}

/** Says of elements whether the host's template covers them. Throws NotAllowed without `cases:write`, NotFound, Conflict with what both changed. */
export async function validateAudits(db: Database, review: ReviewAccess, rows: Judged[]): Promise<void> {
	review.require('cases:write');
	await act(db, review, { what: 'audit validation changed', seenWith: 'cases:read' }, async (trx) => {
		const elements = await trx.selectFrom('audit_element').select(['id', 'covered', 'comment']).where('review_id', '=', review.id).execute();
		const { changed, theirs } = mergeJudged(rows, new Map(elements.map(({ id, covered, comment }) => [id, { answer: covered, comment }])));
		if (changed.some((row) => !elements.some((element) => element.id === row.id))) throw new NotFound('element');
		if (Object.keys(theirs).length > 0) throw new Conflict(theirs, 0);
		if (changed.length === 0) throw new AlreadyDone();
		for (const { id, answer, comment } of changed) {
			await trx
				.updateTable('audit_element')
				.set((eb) => ({ covered: answer || null, comment, version: eb('version', '+', 1) }))
				.where('id', '=', id)
				.execute();
		}
		return { about: { elements: changed.map((row) => row.id) }, texts: Object.fromEntries(changed.map((row) => [row.id, standing(row.answer, row.comment)])) };
	});
}

/**
 * Records how many of the host's audits the team read again; `was` is the number that stood when the page was opened. Throws NotAllowed without `cases:write`,
 * Conflict when someone gave another number meanwhile.
 */
export async function countRereadAudits(db: Database, review: ReviewAccess, { reread, was }: { reread: number | null; was: number | null }): Promise<void> {
	review.require('cases:write');
	await act(db, review, { what: 'audits read again counted', seenWith: 'cases:read' }, async (trx) => {
		const { audits_reread: stands } = await trx.selectFrom('review').select('audits_reread').where('id', '=', review.id).executeTakeFirstOrThrow();
		if (stands !== was && stands !== reread) throw new Conflict({ reread: String(stands ?? 'not said') }, 0);
		await trx.updateTable('review').set({ audits_reread: reread }).where('id', '=', review.id).execute();
		return { about: { reread } };
	});
}
