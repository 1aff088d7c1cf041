import type { Token, Tokens } from 'marked';
import { safeHref } from './characters.ts';
import type { Run } from './model.ts';

type Marks = Pick<Run, 'bold' | 'italic' | 'href'>;

/** The inline tokens of one paragraph as runs, neighbours of the same marks joined. HTML and strike-through stay as typed. */
export function inlineRuns(tokens: Token[]): Run[] {
	const joined: Run[] = [];
	for (const run of tokens.flatMap((token) => runs(token as Tokens.Generic, {}))) {
		const last = joined.at(-1);
		if (last && !last.break && last.bold === run.bold && last.italic === run.italic && last.href === run.href) {
			last.text += run.text;
			if (run.break) last.break = true;
		} else joined.push(run);
	}
	return joined;
}

function runs(token: Tokens.Generic, marks: Marks): Run[] {
	const inside = (more: Marks) => (token.tokens ?? []).flatMap((inner) => runs(inner as Tokens.Generic, { ...marks, ...more }));
	switch (token.type) {
		case 'strong':
			return inside({ bold: true });
		case 'em':
			return inside({ italic: true });
		case 'br':
			return [{ text: '', ...marks, break: true }];
		case 'del':
			return [{ text: '~~', ...marks }, ...inside({}), { text: '~~', ...marks }];
		case 'link':
			return link(token as Tokens.Link, marks, inside);
		case 'image':
		case 'escape':
		case 'codespan':
			return plain(String(token.text), marks);
		default:
			return token.tokens ? inside({}) : plain(String(token.text ?? token.raw), marks);
	}
}

/**
 * A link with its text; where the address is not allowed or the text is empty, what is left of it. An address that stands for
 * itself is shown without its scheme, as letters print it; read aloud, "https colon slash slash" tells nobody anything.
 */
function link(token: Tokens.Link, marks: Marks, inside: (more: Marks) => Run[]): Run[] {
	const href = safeHref(token.href);
	if (!href || marks.href) return inside({});
	const shown = inside({ href });
	const text = shown.map((run) => run.text).join('');
	if (!text.trim()) return [];
	const bare = /^\s*[a-z]+:\/\/(\S+?)\/?\s*$/i.exec(text);
	return bare ? [{ text: bare[1] ?? text, ...marks, href }] : shown;
}

/** A single line end inside a paragraph is a space, as Markdown has it. */
function plain(text: string, marks: Marks): Run[] {
	const value = text.replace(/[ \t]*\n[ \t]*/g, ' ');
	return value ? [{ text: value, ...marks }] : [];
}
