import { NotFound, RuleBroken } from '#domain/outcomes.ts';
import type { NewPost, PostChange } from '#domain/plan/post.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database, Transaction } from '../../db/connect.ts';
import { checkVersion } from '../../db/write-version.ts';
import { insertOnce } from '../../history/once.ts';
import { beginPlan } from '../begin-plan.ts';
import { planAct } from '../days/plan-act.ts';

/** Adds a post to the glossary, a partner's too. Throws NotAllowed without `plan:write`, RuleBroken when a post of that name or code is there. A form sent twice adds one. */
export async function addPost(db: Database, review: ReviewAccess, { id, name, code, organisation }: NewPost): Promise<void> {
	review.require('plan:write');
	await planAct(db, review, { what: 'post added' }, async (trx) => {
		await beginPlan(trx, review);
		await requireNew(trx, review, id, { name, code });
		const { count } = await trx
			.selectFrom('post')
			.select(({ fn }) => fn.countAll<number>().as('count'))
			.where('review_id', '=', review.id)
			.executeTakeFirstOrThrow();
		await insertOnce(trx, 'post', { id, review_id: review.id, name, code, organisation, position: count });
		return { about: { post: id }, texts: { name, code, organisation } };
	});
}

/** Changes the name, code or organisation of a post. Throws NotAllowed without `plan:write`, NotFound outside this review, Conflict, RuleBroken as `addPost`. */
export async function editPost(db: Database, review: ReviewAccess, postId: string, { version, name, code, organisation }: PostChange): Promise<void> {
	review.require('plan:write');
	await planAct(db, review, { what: 'post changed' }, async (trx) => {
		const post = await getPost(trx, review, postId);
		checkVersion(post, version, (row) => ({ name: row.name, code: row.code, organisation: row.organisation }), 'post');
		await requireNew(trx, review, postId, { name, code });
		await trx
			.updateTable('post')
			.set({ name, code, organisation, version: version + 1 })
			.where('id', '=', postId)
			.execute();
		return { about: { post: postId }, texts: { name, code, organisation, was: post.name } };
	});
}

/** Removes a post that leads nothing and is responsible for nothing; otherwise RuleBroken. Throws NotAllowed without `plan:write`, NotFound outside this review. */
export async function removePost(db: Database, review: ReviewAccess, postId: string): Promise<void> {
	review.require('plan:write');
	await planAct(db, review, { what: 'post removed' }, async (trx) => {
		const post = await getPost(trx, review, postId);
		const used = await trx
			.selectFrom('plan_area_lead')
			.select('post_id')
			.union(trx.selectFrom('action_lead').select('post_id'))
			.union(trx.selectFrom('action_responsible').select('post_id'))
			.execute();
		if (used.some((row) => row.post_id === postId)) throw new RuleBroken('This post is named in the plan. Take it out of the areas and actions first');
		await trx.deleteFrom('post').where('id', '=', postId).execute();
		return { about: { post: postId }, texts: { name: post.name, code: post.code, organisation: post.organisation } };
	});
}

/** A post of this review, or NotFound. */
export async function getPost(trx: Transaction, review: ReviewAccess, postId: string) {
	const post = await trx.selectFrom('post').selectAll().where('id', '=', postId).where('review_id', '=', review.id).executeTakeFirst();
	if (!post) throw new NotFound('post');
	return post;
}

/** Names and codes are how people tell posts apart, so each stands once. */
async function requireNew(trx: Transaction, review: ReviewAccess, id: string, { name, code }: { name: string; code: string }): Promise<void> {
	const others = await trx.selectFrom('post').select(['name', 'code']).where('review_id', '=', review.id).where('id', '<>', id).execute();
	if (others.some((post) => post.name.toLowerCase() === name.toLowerCase())) throw new RuleBroken('There is a post of this name already', 'name');
	if (code && others.some((post) => post.code.toLowerCase() === code.toLowerCase())) throw new RuleBroken('There is a post with this code already', 'code');
}
