import { NotFound } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { act } from '../history/act.ts';
import { insertOnce } from '../history/once.ts';

const seenWith = 'letter:read-drafts';

/** Adds a section of prose at the end of the body, before any appendix. */
export async function addSection(db: Database, review: ReviewAccess, { id, title }: { id: string; title: string }): Promise<void> {
	review.require('letter:write');
	await act(db, review, { what: 'letter section added', seenWith }, async (trx) => {
		const sections = await trx.selectFrom('letter_section').select(['layout', 'position']).where('review_id', '=', review.id).orderBy('position').execute();
		const end = sections.find((section) => section.layout === 'closing' || section.layout.startsWith('appendix-'));
		const position = end ? end.position : (sections.at(-1)?.position ?? -1) + 1;
		await trx
			.updateTable('letter_section')
			.set((eb) => ({ position: eb('position', '+', 1) }))
			.where('review_id', '=', review.id)
			.where('position', '>=', position)
			.execute();
		await insertOnce(trx, 'letter_section', { id, review_id: review.id, position, key: `own-${id}`, layout: 'prose', title });
		return { about: { section: id }, texts: { title } };
	});
}

/** Moves a section one place up or down. */
export async function moveSection(
	db: Database,
	review: ReviewAccess,
	{ sectionId, direction }: { sectionId: string; direction: 'up' | 'down' }
): Promise<void> {
	review.require('letter:write');
	await act(db, review, { what: 'letter section moved', seenWith }, async (trx) => {
		const order = (await trx.selectFrom('letter_section').select('id').where('review_id', '=', review.id).orderBy('position').execute()).map((row) => row.id);
		const from = order.indexOf(sectionId);
		if (from < 0) throw new NotFound('section');
		const to = Math.min(order.length - 1, Math.max(0, from + (direction === 'up' ? -1 : 1)));
		order.splice(to, 0, ...order.splice(from, 1));
		for (const [position, id] of order.entries()) await trx.updateTable('letter_section').set({ position }).where('id', '=', id).execute();
		return { about: { section: sectionId, direction } };
	});
}

/** Takes a section out of the letter. Its words stay in the history. */
export async function removeSection(db: Database, review: ReviewAccess, { sectionId }: { sectionId: string }): Promise<void> {
	review.require('letter:write');
	await act(db, review, { what: 'letter section taken out', seenWith }, async (trx) => {
		const gone = await trx
			.deleteFrom('letter_section')
			.where('id', '=', sectionId)
			.where('review_id', '=', review.id)
			.returning(['title', 'prose'])
			.executeTakeFirst();
		if (!gone) throw new NotFound('section');
		return { about: { section: sectionId }, texts: gone };
	});
}
