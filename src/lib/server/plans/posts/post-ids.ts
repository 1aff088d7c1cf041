import { v5 } from 'uuid';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Transaction } from '../../db/connect.ts';
import { findPost, writtenPost } from './find-post.ts';

export type GlossaryPost = { id: string; name: string; code: string };

/** The glossary while an act reads cells that name posts: those that are not there join it. Two queries at most for each new post, none for known ones. */
export class Glossary {
	readonly #trx: Transaction;
	readonly #review: ReviewAccess;
	readonly #posts: GlossaryPost[];
	readonly added: GlossaryPost[] = [];

	constructor(trx: Transaction, review: ReviewAccess, posts: readonly GlossaryPost[]) {
		this.#trx = trx;
		this.#review = review;
		this.#posts = posts.map(({ id, name, code }) => ({ id, name, code }));
	}

	/** The ids of posts that are named by name, by code, or by both; made where they are new. In the order given, each once. */
	async idsOf(names: readonly string[]): Promise<string[]> {
		const ids = new Set<string>();
		for (const name of names) ids.add((findPost(this.#posts, name) ?? (await this.add(writtenPost(name)))).id);
		return [...ids];
	}

	/** Adds a post; a code that another post has is left out, since codes tell posts apart. */
	async add({ name, code, organisation = '' }: { name: string; code: string; organisation?: string }): Promise<GlossaryPost> {
		const taken = this.#posts.some((post) => post.code !== '' && post.code.toLowerCase() === code.toLowerCase());
		const post = { id: v5(name.toLowerCase(), this.#review.id), name, code: taken ? '' : code };
		const row = { ...post, organisation, review_id: this.#review.id, position: this.#posts.length };
		await this.#trx
			.insertInto('post')
			.values(row)
			.onConflict((on) => on.doNothing())
			.execute();
		this.#posts.push(post);
		this.added.push(post);
		return post;
	}
}
