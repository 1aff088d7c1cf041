import { v5 } from 'uuid';
import { lines } from '#domain/plan/action.ts';
import { NotFound, RuleBroken } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Transaction } from '../../db/connect.ts';

/**
 * The posts that a form names: those ticked, and those typed a line each, which join the glossary unless a post of that name or code is there.
 * Gives their ids. Throws NotFound for a post of another review, RuleBroken (on `field`) for a name that is too long.
 */
export async function postsFor(
	trx: Transaction,
	review: ReviewAccess,
	{ chosen, typed, field }: { chosen: string[]; typed: string; field: string }
): Promise<string[]> {
	const there = await trx.selectFrom('post').select(['id', 'name', 'code', 'position']).where('review_id', '=', review.id).execute();
	if (chosen.some((id) => !there.some((post) => post.id === id))) throw new NotFound('post');
	const ids = new Set(chosen);
	let position = Math.max(-1, ...there.map((post) => post.position)) + 1;
	for (const name of lines(typed)) {
		if (name.length > 160) throw new RuleBroken('Shorten each post to 160 characters, one to a line', field);
		const same = there.find((post) => [post.name, post.code].some((known) => known.toLowerCase() === name.toLowerCase()));
		// The name gives the id within its review, so that two lines, or a form sent twice, make one post.
		const id = same?.id ?? v5(name.toLowerCase(), review.id);
		if (!same) {
			const row = { id, review_id: review.id, name, position: position++ };
			await trx
				.insertInto('post')
				.values(row)
				.onConflict((on) => on.doNothing())
				.execute();
		}
		ids.add(id);
	}
	return [...ids];
}
