import type { RequestEvent, ServerLoadEvent } from '@sveltejs/kit';
import type * as v from 'valibot';
import { NotFound } from '#domain/outcomes.ts';
import type { Permission } from '#domain/permissions.ts';
import { openReview } from '#server/access/open-review.ts';
import type { ReviewAccess } from '#server/access/review-access.ts';
import type { Database } from '#server/db/connect.ts';
import { database } from '#server/running.ts';
import { countForMenu, type MenuCounts } from '#server/scope/count-for-menu.ts';
import { actRefused, formAgain, goOn, refuse } from './answer.ts';
import { parseFields, readFields } from './read-form.ts';
import { signedIn, type Done } from './signed-in.ts';

/** What every page of a review shows around its own data: the host, the stage, the menu with its counts, and what this person may do. */
export type ReviewFrame = Pick<ReviewAccess['review'], 'id' | 'title' | 'stage' | 'host' | 'visitStart' | 'visitEnd' | 'fictional' | 'agreed'> & {
	role: ReviewAccess['role'];
	may: readonly Permission[];
	counts: MenuCounts;
};

/**
 * A load about one review: asks for the signed-in person, opens the review (the key, or the plain 404), reads the page's own data.
 * The page gets that data, and `review`, the frame around it.
 */
export function reviewLoad<Event extends ServerLoadEvent, Result extends object>(read: (db: Database, review: ReviewAccess, event: Event) => Promise<Result>) {
	return async (event: Event): Promise<Result & { review: ReviewFrame }> => {
		const review = await keyFor(event);
		try {
			const db = database();
			const [own, counts] = await Promise.all([read(db, review, event), countForMenu(db, review)]);
			const { id, title, stage, host, visitStart, visitEnd, fictional, agreed } = review.review;
			return { ...own, review: { id, title, stage, host, visitStart, visitEnd, fictional, agreed, role: review.role, may: review.permissions, counts } };
		} catch (cause) {
			return await refuse(event, cause);
		}
	};
}

/**
 * A form action about one review: opens it, parses the form with its schema, calls the act. A broken rule or a conflict gives the page again
 * with what was typed; success goes to `to` (or the same page) and says `said` once.
 */
export function reviewAction<Schema extends v.GenericSchema>(
	schema: Schema,
	run: (db: Database, review: ReviewAccess, value: v.InferOutput<Schema>, event: RequestEvent) => Promise<Done>
) {
	return async (event: RequestEvent) => {
		const review = await keyFor(event);
		const fields = await readFields(event.request);
		const form = parseFields(schema, fields);
		if (form.errors) return formAgain(event, fields, form.errors);
		let done: Done;
		try {
			done = await run(database(), review, form.value, event);
		} catch (cause) {
			return await actRefused(event, fields, cause);
		}
		goOn(event, done?.said, done?.to);
	};
}

/** An endpoint about one review (files, exports, previews): opens it and answers with a Response. */
export function reviewEndpoint(answer: (db: Database, review: ReviewAccess, event: RequestEvent) => Promise<Response>) {
	return async (event: RequestEvent): Promise<Response> => {
		const review = await keyFor(event);
		try {
			return await answer(database(), review, event);
		} catch (cause) {
			return await refuse(event, cause);
		}
	};
}

async function keyFor(event: RequestEvent): Promise<ReviewAccess> {
	try {
		const user = signedIn(event);
		if (!event.params.review) throw new NotFound('review');
		return await openReview(database(), user, event.params.review);
	} catch (cause) {
		return await refuse(event, cause);
	}
}
