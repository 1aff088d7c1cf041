import { isRightToLeft } from '../characters.ts';
import { imageSize } from '../image-size.ts';
import { plainText } from '../walk.ts';
import { statusLooks, type StatusLook } from './look.ts';
import type { Block, Run, Table } from '../model.ts';

/** Text that may stand in an element or in a quoted attribute. */
export function escapeHtml(value: string): string {
	return value.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The blocks as markup of classes alone: no style attribute, so that it may stand in a page with a strict content policy. */
export function htmlBlocks(blocks: Block[]): string {
	return blocks.map(htmlBlock).join('\n');
}

function htmlBlock(block: Block): string {
	switch (block.type) {
		case 'heading':
			return `<h${block.level}${block.id ? ` id="${escapeHtml(block.id)}"` : ''}${direction(block.runs)}>${htmlRuns(block.runs)}</h${block.level}>`;
		case 'paragraph':
			return htmlParagraph(block.runs, block.style);
		case 'list':
			return htmlList(block);
		case 'table':
			return htmlTable(block);
		case 'facts':
			return htmlFacts(block);
		case 'callout':
			return `<div class="doc-callout">${block.title ? `<p class="doc-callout-title"><strong>${escapeHtml(block.title)}</strong></p>` : ''}\n${htmlBlocks(block.blocks)}\n</div>`;
		case 'figure':
			return `<figure>${picture(block, block.widthMm)}${block.caption ? `<figcaption>${escapeHtml(block.caption)}</figcaption>` : ''}</figure>`;
		case 'address':
			return `<p class="doc-address">${brokenLines(block.lines)}</p>`;
		case 'signature':
			return `<div class="doc-signature">${block.closing ? `<p>${escapeHtml(block.closing)}</p>` : ''}${block.image ? picture(block.image, 50) : ''}<p>${brokenLines(block.lines)}</p></div>`;
		case 'pageBreak':
			return '<div class="doc-page-break"></div>';
	}
}

function htmlParagraph(runs: Run[], style: string | undefined): string {
	if (style === 'quote') return `<blockquote><p${direction(runs)}>${htmlRuns(runs)}</p></blockquote>`;
	const name = style && style !== 'normal' ? ` class="doc-${style}"` : '';
	return `<p${name}${direction(runs)}>${htmlRuns(runs)}</p>`;
}

function htmlList(list: { ordered: boolean; start?: number; items: Block[][] }): string {
	const items = list.items.map((item) => `<li>${onlyText(item) ?? htmlBlocks(item)}</li>`).join('\n');
	if (!list.ordered) return `<ul>\n${items}\n</ul>`;
	return `<ol${list.start !== undefined && list.start !== 1 ? ` start="${Number(list.start)}"` : ''}>\n${items}\n</ol>`;
}

/** Wide tables scroll inside a region of their own, which the keyboard can reach. */
function htmlTable(table: Table): string {
	const caption = `<caption${table.showCaption ? '' : ' class="doc-unseen"'}>${escapeHtml(table.caption)}</caption>`;
	const head = `<thead><tr>${table.columns.map((column) => `<th scope="col">${escapeHtml(column.header)}</th>`).join('')}</tr></thead>`;
	const cell = (blocks: Block[], index: number) => {
		const content = onlyText(blocks) ?? htmlBlocks(blocks);
		return index === 0 && table.rowHeaders ? `<th scope="row">${content}</th>` : `<td>${content}</td>`;
	};
	const rows = table.rows.map((row) =>
		'group' in row
			? `<tr class="doc-group"><th scope="colgroup" colspan="${table.columns.length}">${htmlRuns(row.group)}</th></tr>`
			: `<tr>${row.cells.map(cell).join('')}</tr>`
	);
	const wide = table.columns.length > 4 ? ` class="doc-wide"` : '';
	return `<div class="doc-table" role="region" aria-label="${escapeHtml(table.caption)}" tabindex="0"><table${wide}>${caption}${head}<tbody>\n${rows.join('\n')}\n</tbody></table></div>`;
}

function htmlFacts(facts: { title?: string; rows: { label: string; value: Block[] }[] }): string {
	const rows = facts.rows.map((row) => `<div><dt>${escapeHtml(row.label)}</dt><dd>${onlyText(row.value) ?? htmlBlocks(row.value)}</dd></div>`).join('\n');
	const title = facts.title ? `<p class="doc-facts-title"><strong>${escapeHtml(facts.title)}</strong></p>` : '';
	return facts.rows.length > 0 ? `${title}<dl class="doc-facts">\n${rows}\n</dl>` : title;
}

/** A cell or item of one plain paragraph needs no paragraph of its own. */
function onlyText(blocks: Block[]): string | undefined {
	const [first] = blocks;
	if (blocks.length === 0) return '';
	return blocks.length === 1 && first?.type === 'paragraph' && !first.style
		? isRightToLeft(plainText(first.runs))
			? undefined
			: htmlRuns(first.runs)
		: undefined;
}

/** The runs of a paragraph; marks open inside a link, so that the whole link is one. */
export function htmlRuns(runs: Run[]): string {
	return runs
		.map((run) => {
			let drawn = run.status ? htmlStatus(run.text, run.status) : escapeHtml(run.text).replace(/\n/g, '<br>');
			if (run.italic) drawn = `<em>${drawn}</em>`;
			if (run.bold) drawn = `<strong>${drawn}</strong>`;
			if (run.href) drawn = `<a href="${escapeHtml(run.href)}" rel="noreferrer">${drawn}</a>`;
			return run.break ? `${drawn}<br>` : drawn;
		})
		.join('');
}

const shapes: Record<StatusLook['form'], string> = {
	square: '<path d="M2 2h12v12H2z"/>',
	circle: '<circle cx="8" cy="8" r="6"/>',
	triangle: '<path d="M8 2l6.300 12H1.700z"/>',
	diamond: '<path d="M8 1.400L14.600 8 8 14.600 1.400 8z"/>',
	ring: '<circle cx="8" cy="8" r="5.200" fill="none" stroke="currentColor" stroke-width="1.600"/>',
	dash: '<path d="M2 7h12v2H2z"/>'
};

function htmlStatus(word: string, status: NonNullable<Run['status']>): string {
	const look = statusLooks[status];
	const shape = shapes[look.form].replace('currentColor', look.colour);
	return `<span class="doc-status doc-status-${status}"><svg viewBox="0 0 16 16" width="12" height="12" fill="${look.colour}" aria-hidden="true" focusable="false">${shape}</svg> ${escapeHtml(word)}</span>`;
}

function picture(image: { data: string; mediaType: string; alt: string }, widthMm: number): string {
	const size = imageSize(Buffer.from(image.data, 'base64')) ?? { width: 1, height: 1 };
	const width = Math.round((widthMm / 25.4) * 96);
	return `<img src="data:${image.mediaType};base64,${image.data}" alt="${escapeHtml(image.alt)}" width="${width}" height="${Math.round((width * size.height) / size.width)}">`;
}

function brokenLines(lines: string[]): string {
	return lines.map(escapeHtml).join('<br>');
}

function direction(runs: Run[]): string {
	return isRightToLeft(plainText(runs)) ? ' dir="rtl"' : '';
}
