import { isTag, type AnyNode, type Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import JSZip from 'jszip';
import type { Line } from '#domain/reading/reading.ts';
import { Unreadable } from '../unreadable.ts';
import { htmlLines } from './html.ts';

const longest = 20_000_000;
/** What OpenDocument calls things, as a web page does. What is not named here is only a wrapper. */
const names: Record<string, string> = {
	'text:p': 'p',
	'text:list': 'ul',
	'text:list-item': 'li',
	'text:list-header': 'li',
	'table:table': 'table',
	'table:table-row': 'tr',
	'table:table-cell': 'td',
	'text:section': 'div',
	'draw:text-box': 'div',
	'text:line-break': 'br'
};
/** Words that were taken out, remarks, notes at the foot, and lists of contents are no words of the letter. */
const left = new Set(['text:tracked-changes', 'office:annotation', 'text:note', 'text:table-of-content', 'text:alphabetical-index', 'office:forms']);

/** The lines of an OpenDocument text (odt), by way of the web page that says the same. Throws Unreadable. Run in a worker. */
export async function odtLines(bytes: Uint8Array): Promise<Line[]> {
	const zip = await JSZip.loadAsync(bytes);
	const xml = await zip.file('content.xml')?.async('string');
	if (!xml) throw new Unreadable('is no OpenDocument text. Save it as docx and choose it again');
	if (xml.length > longest) throw new Unreadable('is too large to be read. Keep only the letter and choose it again');
	const body = find(parseDocument(xml, { xmlMode: true }).children, 'office:text');
	return body ? htmlLines(body.children.map(html).join(''), { typed: true }) : [];
}

function html(node: AnyNode): string {
	if (node.type === 'text') return escaped(node.data);
	if (!isTag(node) || left.has(node.name)) return '';
	const inner = node.children.map(html).join('');
	if (node.name === 'text:s') return ' '.repeat(Math.min(80, Number(node.attribs['text:c'] ?? 1) || 1));
	if (node.name === 'text:tab') return '\t';
	if (node.name === 'text:h') return tag(`h${Math.min(6, Math.max(1, Number(node.attribs['text:outline-level'] ?? 1) || 1))}`, inner);
	const name = names[node.name];
	if (name === 'br') return '<br>';
	return name ? tag(name, inner, spans(node)) : inner;
}

function spans({ attribs }: Element): string {
	const wide = Number(attribs['table:number-columns-spanned'] ?? 1);
	const deep = Number(attribs['table:number-rows-spanned'] ?? 1);
	return `${wide > 1 ? ` colspan="${wide}"` : ''}${deep > 1 ? ` rowspan="${deep}"` : ''}`;
}

function tag(name: string, inner: string, attributes = ''): string {
	return `<${name}${attributes}>${inner}</${name}>`;
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function find(nodes: AnyNode[], name: string): Element | undefined {
	for (const node of nodes) {
		if (!isTag(node)) continue;
		const found = node.name === name ? node : find(node.children, name);
		if (found) return found;
	}
	return undefined;
}
