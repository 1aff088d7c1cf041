import { plainHeader, type ReadTable } from '../../reading/table.ts';
import { findPost, writtenPost } from '../posts/find-post.ts';

/** A post as a file's own glossary has it. */
export type FilePost = { name: string; code: string; organisation: string; holder: string };

const heads = {
	code: /^(code|codes|initials|abbreviation|abbreviations|acronym|key|ref)$/,
	name: /^(post|post title|job title|title|role|in full|stands for|meaning|full title|owner|position|designation)$/,
	holder: /^(held by|holder|name|officer|post holder|postholder|named officer|current holder)$/,
	organisation: /^(organisation|organization|agency|employer|partner|service)$/
};
const soundsLikePost = /\b(head|manager|director|officer|lead|team|worker|service|services|nurse|board|chair|chief|adviser|coordinator|practitioner)\b/i;
const looksLikeCode = /^[A-Z][A-Za-z&]{0,4}[A-Z0-9&/]{0,5}$/;

/** The glossary of posts in a file: a table with a column of codes and one of posts, or of posts and who holds them. Empty where there is none. */
export function readGlossary(tables: readonly ReadTable[]): FilePost[] {
	for (const table of tables) {
		const at = table.rows.slice(0, 10).findIndex((row) => isGlossary(row.cells.map((cell) => plainHeader(cell.text))));
		const header = table.rows[at]?.cells.map((cell) => plainHeader(cell.text));
		if (!header) continue;
		const column = (kind: keyof typeof heads) => header.findIndex((name) => heads[kind].test(name));
		const [code, name, holder, organisation] = [column('code'), column('name'), column('holder'), column('organisation')];
		const text = (row: ReadTable['rows'][number], index: number) => (index < 0 ? '' : (row.cells[index]?.text ?? '').replaceAll('\n', ' ').trim());
		return table.rows.slice(at + 1).flatMap((row) => {
			// With codes and names only, a name is the post's where it sounds like one; else the code is all that tells the post.
			const isPost = name < 0 && soundsLikePost.test(text(row, holder));
			const post = name >= 0 ? text(row, name) : text(row, isPost ? holder : code);
			const found = { ...writtenPost(post), organisation: text(row, organisation), holder: isPost ? '' : text(row, holder).slice(0, 120) };
			return post && post.length <= 160 ? [{ ...found, code: (text(row, code) || found.code).slice(0, 20) }] : [];
		});
	}
	return [];
}

function isGlossary(header: string[]): boolean {
	const has = (kind: keyof typeof heads) => header.some((name) => heads[kind].test(name));
	return header.length <= 6 && ((has('code') && (has('name') || has('holder'))) || (has('name') && has('holder')));
}

/**
 * The posts that a cell names: lines and semicolons part them; commas, slashes and "and" only where every part is a code or a known post, since many a title has a
 * comma of its own. A code is replaced by its post where the glossary knows it.
 */
export function postsIn(text: string, known: readonly { name: string; code: string }[]): string[] {
	const named = (part: string) => findPost(known, part)?.name;
	const names = text
		.split(/[;\n]/)
		.map((piece) =>
			piece
				.replaceAll(/\s+/g, ' ')
				.replace(/^[-•*]\s*/, '')
				.trim()
		)
		.filter(Boolean)
		.flatMap((piece) => {
			if (named(piece)) return named(piece) ?? [];
			const parts = piece.split(/\s*[,/&]\s*|\s+and\s+/).filter(Boolean);
			return parts.length > 1 && parts.every((part) => named(part) || looksLikeCode.test(part)) ? parts.map((part) => named(part) ?? part) : [piece];
		});
	return [...new Set(names)];
}
