import { getAttributeValue, getElementsByTagName, textContent } from 'domutils';
import type { ChildNode, Document, Element } from 'domhandler';
import { ElementType, parseDocument } from 'htmlparser2';

export type { Document, Element };

/** Reads a page as a browser does: any markup gives a tree. */
export function readHtml(html: string): Document {
	return parseDocument(html);
}

/** Elements below a node, in the order of the page; all of them, or those of the given names. */
export function elements(within: Document | Element, ...names: string[]): Element[] {
	return getElementsByTagName((name) => names.length === 0 || names.includes(name), within.children, true);
}

export function attribute(element: Element, name: string): string | undefined {
	return getAttributeValue(element, name);
}

export function hasClass(element: Element, name: string): boolean {
	return (attribute(element, 'class') ?? '').split(/\s+/).includes(name);
}

/** The words of an element, white space as a reader sees it: a line break is a space. */
export function words(element: Document | Element): string {
	return lines(element).join(' ');
}

/** The words of an element, a line for each line break; empty lines left out. */
export function lines(element: Document | Element): string[] {
	return spoken(element)
		.split('\0')
		.map((line) => line.replace(/\s+/g, ' ').trim())
		.filter(Boolean);
}

function spoken(node: ChildNode | Document): string {
	if (node.type === ElementType.Text) return node.data;
	const name = 'name' in node ? node.name : '';
	if (!('children' in node) || ['script', 'style', 'svg'].includes(name)) return '';
	return name === 'br' ? '\0' : node.children.map(spoken).join('');
}

/** The words of a text area, to the letter; a browser leaves out one line break at its start. */
export function exactText(element: Element): string {
	return textContent(element).replace(/^\r?\n/, '');
}

/** The nearest element of a name around this one. */
export function around(element: Element, name: string): Element | undefined {
	let at = element.parent;
	while (at && !('name' in at && at.name === name)) at = at.parent;
	return (at as Element | null) ?? undefined;
}
