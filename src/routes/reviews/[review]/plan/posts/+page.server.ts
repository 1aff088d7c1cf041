import { newId } from '#domain/id.ts';
import { newPostForm } from '#domain/plan/post.ts';
import { addPost } from '#server/plans/posts/posts.ts';
import { readPosts } from '#server/plans/posts/read-posts.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';

export const load = reviewLoad(async (db, review) => ({ ...(await readPosts(db, review)), id: newId() }));

export const actions = {
	add: reviewAction(newPostForm, async (db, review, form) => {
		await addPost(db, review, form);
		return { said: 'Post added', to: `/reviews/${review.id}/plan/posts` };
	})
};
