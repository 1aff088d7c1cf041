import { Lexer, type Token, type Tokens } from 'marked';
import { cleanText } from './characters.ts';
import { inlineRuns } from './markdown-runs.ts';
import { plainText } from './walk.ts';
import type { Block, Run } from './model.ts';

type HeadingLevel = 1 | 2 | 3 | 4;

/** Lists and quotations deeper than this are joined to the level above: no reader can follow them and no writer needs them. */
const deepest = 6;

/**
 * Reads Markdown that a person typed into blocks. HTML is never interpreted: it stays as the characters that were typed. Links
 * keep only http, https and mailto. The topmost heading becomes `headingLevel` and no level is skipped below it, so that the
 * blocks fit under a heading of the level above. Takes any text, however long or odd, and never throws.
 */
export function markdownToBlocks(markdown: string, { headingLevel = 2 }: { headingLevel?: HeadingLevel } = {}): Block[] {
	const source = calm(cleanText(markdown));
	try {
		return new Reader(headingLevel).blocks(new CalmLexer({ gfm: true }).lex(source), 0);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return source.split(/\n{2,}/).flatMap((text) => (text.trim() ? [{ type: 'paragraph', runs: [{ text }] }] : []));
	}
}

/** Limits what makes the lexer recurse or backtrack: a run of quotation marks and an indent past all sense. */
function calm(source: string): string {
	return source.replace(/^(?:[ \t]*>){7,}/gm, '>'.repeat(deepest)).replace(/^[ \t]{25,}/gm, ' '.repeat(24));
}

/** Takes a paragraph that is mostly marks as plain text: 30,000 of `*a_` kept the lexer busy for 76 seconds. */
class CalmLexer extends Lexer {
	override inlineTokens(source: string, tokens: Token[] = []): Token[] {
		const marks = source.match(/[*_~`[<]/g)?.length ?? 0;
		if (marks <= 300) return super.inlineTokens(source, tokens);
		tokens.push({ type: 'text', raw: source, text: source });
		return tokens;
	}
}

class Reader {
	readonly #top: HeadingLevel;
	/** The `#` counts of the headings that are open, outermost first. */
	readonly #open: number[] = [];

	constructor(top: HeadingLevel) {
		this.#top = top;
	}

	blocks(tokens: Token[], depth: number): Block[] {
		return tokens.flatMap((token) => this.#block(token as Tokens.Generic, depth));
	}

	#block(token: Tokens.Generic, depth: number): Block[] {
		switch (token.type) {
			case 'heading':
				return this.#heading(token as Tokens.Heading, depth);
			case 'paragraph':
			case 'text':
				return paragraphs(inlineRuns(token.tokens ?? [{ type: 'text', raw: token.raw, text: token.text }]));
			case 'code':
				return paragraphs(textLines(String(token.text)));
			case 'html':
				// The empty comment is how our own Markdown parts two lists.
				return token.raw.trim() === '<!-- -->' ? [] : paragraphs(textLines(String(token.raw).trimEnd()));
			case 'list':
				return this.#list(token as Tokens.List, depth);
			case 'blockquote':
				return this.blocks(token.tokens ?? [], depth + 1).map((block) => (block.type === 'paragraph' ? { ...block, style: 'quote' } : block));
			case 'table':
				return [table(token as Tokens.Table)];
			default:
				return [];
		}
	}

	/** Inside a list or quotation a heading would tear the outline of the document, so there it is a bold line. */
	#heading(token: Tokens.Heading, depth: number): Block[] {
		const runs = inlineRuns(token.tokens);
		if (!plainText(runs).trim()) return [];
		if (depth > 0) return paragraphs(runs.map((run) => ({ ...run, bold: true })));
		while (this.#open.length > 0 && (this.#open.at(-1) ?? 0) >= token.depth) this.#open.pop();
		const level = Math.min(this.#top + this.#open.length, 4) as HeadingLevel;
		this.#open.push(token.depth);
		return [{ type: 'heading', level, runs }];
	}

	#list(token: Tokens.List, depth: number): Block[] {
		const items = token.items.map((item) => this.blocks(item.tokens, depth + 1)).filter((blocks) => blocks.length > 0);
		if (depth >= deepest) return items.flat();
		const start = typeof token.start === 'number' && token.start !== 1 ? { start: token.start } : {};
		return items.length > 0 ? [{ type: 'list', ordered: token.ordered, ...start, items }] : [];
	}
}

function paragraphs(runs: Run[]): Block[] {
	return plainText(runs).trim() ? [{ type: 'paragraph', runs }] : [];
}

function textLines(text: string): Run[] {
	const lines = text.split('\n');
	return lines.map((line, index) => ({ text: line, ...(index < lines.length - 1 ? { break: true } : {}) }));
}

function table(token: Tokens.Table): Block {
	const columns = token.header.map((cell, index) => ({ header: plainText(inlineRuns(cell.tokens)).trim() || `Column ${index + 1}`, width: 1 }));
	const rows = token.rows.map((row) => ({ cells: row.map((cell) => paragraphs(inlineRuns(cell.tokens))) }));
	return { type: 'table', caption: `Table of ${columns.map((column) => column.header).join(', ')}`, columns, rows };
}
