import { postLabel } from '#domain/plan/post.ts';

type Named = { name: string; code: string };

/** The post that a cell names: by its name, its code, or both as lists show them ("Head of Early Help (HEH)"). */
export function findPost<Post extends Named>(posts: readonly Post[], written: string): Post | undefined {
	const wanted = plain(written);
	return posts.find((post) => [post.name, post.code, postLabel(post)].some((known) => known !== '' && plain(known) === wanted));
}

/** A post as a cell writes it, taken apart: "Head of Early Help (HEH)" has a code. */
export function writtenPost(written: string): Named {
	const [, name, code] = /^(.+\S)\s*\(([A-Za-z][\w/&.-]{0,9})\)$/.exec(written.trim()) ?? [];
	return name && code && code === code.toUpperCase() ? { name, code } : { name: written.trim(), code: '' };
}

function plain(text: string): string {
	return text.replaceAll(/\s+/g, ' ').trim().toLowerCase();
}
