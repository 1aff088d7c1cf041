import * as v from 'valibot';
import { isDate } from '../dates.ts';
import { formId, optionalDate, optionalText, requiredText, rowVersion } from '../review.ts';

/** Who holds a post, from when to when; either end may be open. `accountId` is the person's sign-in, when it is known. */
export type Holder = { id: string; name: string; accountId: string | null; from: string | null; to: string | null };

/** A post of the plan: it belongs to an organisation (partners too), and people hold it one after another. */
export type Post = { id: string; name: string; code: string; organisation: string; version: number; holders: Holder[] };

const postFields = {
	name: requiredText('Enter the name of the post, such as Head of Early Help', 'the name of the post', 160),
	code: optionalText('the code', 20),
	organisation: optionalText('the organisation', 160)
};

export const newPostForm = v.object({ id: formId, ...postFields });
export const postForm = v.object({ version: rowVersion, ...postFields });

export const holdingForm = v.pipe(
	v.object({
		id: formId,
		holder: requiredText('Enter the name of the person who holds the post', 'the name', 120),
		email: v.pipe(
			optionalText('the e-mail address', 200),
			v.toLowerCase(),
			v.check((value) => value === '' || /^\S+@\S+\.\S+$/.test(value), 'Enter an e-mail address in the correct format, such as name@example.gov.uk')
		),
		from: optionalDate('The first day in the post'),
		to: optionalDate('The last day in the post')
	}),
	v.forward(
		v.partialCheck([['from'], ['to']], ({ from, to }) => !from || !to || to >= from, 'The last day in the post must be the same as or after the first day'),
		['to']
	)
);

export const holdingEnd = v.object({
	holdingId: formId,
	to: v.pipe(v.optional(v.string(), ''), v.trim(), v.check(isDate, 'Enter the last day in the post, such as 14 March 2026'))
});

export const holdingChoice = v.object({ holdingId: formId });

export type NewPost = v.InferOutput<typeof newPostForm>;
export type PostChange = v.InferOutput<typeof postForm>;
export type NewHolding = v.InferOutput<typeof holdingForm>;

/** Whether the person behind an account holds the post on a day: contributors update actions of posts they hold, and no others. */
export function isHeldBy(post: Post, accountId: string, day: string): boolean {
	return post.holders.some((holder) => holder.accountId === accountId && holds(holder, day));
}

/** Who holds the post on a day. */
export function holdersOn(post: Pick<Post, 'holders'>, day: string): Holder[] {
	return post.holders.filter((holder) => holds(holder, day));
}

/** A post as lists and tables show it: its name, and its code in brackets where it has one. */
export function postLabel(post: Pick<Post, 'name' | 'code'>): string {
	return post.code ? `${post.name} (${post.code})` : post.name;
}

function holds({ from, to }: Holder, day: string): boolean {
	return (!from || from <= day) && (!to || to >= day);
}
