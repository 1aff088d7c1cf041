import { isTag, isText, type AnyNode, type Element } from 'domhandler';

type How = { typed: boolean; passedOver: (node: Element) => boolean; isBlock: (node: Element) => boolean };

/** Stands for the end of a paragraph until it is known whether empty ones part them. */
const end = '\u0001';

/**
 * The text of a page that has nothing but paragraphs, as it would be typed. Where empty paragraphs part it, they are its empty lines; where there are none, its
 * paragraphs stand apart by their look. `typed`: whether spaces and tabs count as they are.
 */
export function unstyledText(nodes: AnyNode[], how: How): string {
	const text = textOf(nodes, how, how.typed);
	const lines = text.replaceAll(end, '\n').split('\n');
	const empty = lines.filter((line, index) => index > 0 && !line.trim() && lines[index - 1]?.trim()).length;
	return text.replaceAll(end, empty * 12 >= lines.length ? '\n' : '\n\n');
}

function textOf(nodes: AnyNode[], how: How, isPlain: boolean): string {
	let text = '';
	for (const node of nodes) {
		if (isText(node)) text += isPlain ? node.data : flowing(node.data, /(?:^|\s|\u0001)$/.test(text));
		else if (!isTag(node) || how.passedOver(node)) continue;
		else if (node.name === 'br') text += '\n';
		else {
			const inner = textOf(node.children, how, isPlain || node.name === 'pre');
			const isLine = how.isBlock(node) && !wrappers.has(node.name);
			text += isLine && node.name !== 'pre' ? `${inner}${end}` : how.isBlock(node) && inner && !/(?:\n|\u0001)$/.test(inner) ? `${inner}\n` : inner;
		}
	}
	return text;
}

/** Words as a browser flows them: line ends and indents of the file are spaces, none at the start of a line. */
function flowing(text: string, isStart: boolean): string {
	const words = text.replaceAll(/[^\S\u00a0]+/g, ' ');
	return isStart ? words.replace(/^ /, '') : words;
}

/** Blocks that hold other blocks, and are no line of their own. */
const wrappers = new Set(['html', 'body', 'main', 'article', 'section', 'header', 'center', 'div', 'blockquote']);
