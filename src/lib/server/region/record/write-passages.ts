import { newId } from '#domain/id.ts';
import type { Transaction } from '../../db/connect.ts';
import { isHeldBack } from './held-back.ts';

/** A paragraph of a source that is no finding and no action, with the heading that it stands under and its page, where it has one. */
export type EnteredPassage = { theme: string; text: string; page: number | null };

/** Fewer words say nothing that somebody would look for: a page number, a name, a cell of a table. */
const fewestWords = 4;

/** Keeps the other words of a source for the search, in place of those of before. What could identify someone is held back as a finding would be. */
export async function writePassages(
	trx: Transaction,
	regionReviewId: string,
	passages: EnteredPassage[],
	about: { authorityCode: string; published: boolean }
): Promise<void> {
	await trx.deleteFrom('region_passage').where('region_review_id', '=', regionReviewId).execute();
	const rows = passages
		.filter(({ text }) => text.split(/\s+/).length >= fewestWords)
		.map((passage, position) => ({ id: newId(), region_review_id: regionReviewId, position, ...passage, held_back: isHeldBack(passage.text, about) }));
	for (let at = 0; at < rows.length; at += 200)
		await trx
			.insertInto('region_passage')
			.values(rows.slice(at, at + 200))
			.execute();
}
