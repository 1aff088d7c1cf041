import { isRightToLeft } from '../characters.ts';
import { imageSize } from '../image-size.ts';
import { plainText } from '../walk.ts';
import { colours } from './look.ts';
import { escapeXml, odtRuns, paragraphXml } from './odt-text.ts';
import type { Block, Run, Table } from '../model.ts';

const paragraphStyles = { normal: undefined, lead: 'Lead', small: 'Small', quote: 'Quotation' };
type Place = { style: string; bold?: boolean; widthMm: number };

/** Turns blocks into the body of an OpenDocument text, and keeps what that body needs elsewhere: styles made on the way, and pictures. */
export class OdtBody {
	readonly pictures: { path: string; mediaType: string; data: string }[] = [];
	readonly #styles = new Map<string, string>();
	#tables = 0;
	/** The page that the next paragraph begins, when a section begins. */
	#page: string | undefined;

	/** The styles that the body uses beside the named ones. */
	get automaticStyles(): string {
		return [...this.#styles.values()].join('');
	}

	section(blocks: Block[], page: 'Portrait' | 'Landscape', widthMm: number): string {
		this.#page = page;
		const [first] = blocks;
		const carrier = first?.type === 'heading' || first?.type === 'paragraph' ? '' : paragraphXml(this.#styled('Gap'), '');
		return carrier + this.blocks(blocks, { style: 'Standard', widthMm });
	}

	blocks(blocks: Block[], place: Place): string {
		return blocks.map((block, index) => this.#block(block, place, blocks[index + 1]?.type === 'signature')).join('');
	}

	#block(block: Block, place: Place, keepNext: boolean): string {
		switch (block.type) {
			case 'heading':
				return `<text:h text:style-name="${this.#styled(`Heading${block.level}`, this.#direction(block.runs))}" text:outline-level="${block.level}">${odtRuns(block.runs)}</text:h>`;
			case 'paragraph':
				return paragraphXml(
					this.#styled(paragraphStyles[block.style ?? 'normal'] ?? place.style, this.#direction(block.runs) + (keepNext ? ' fo:keep-with-next="always"' : '')),
					odtRuns(block.runs, place.bold)
				);
			case 'list':
				return this.#list(block, place);
			case 'table':
				return this.#table(block, place);
			case 'facts':
				return (
					(block.title ? paragraphXml(this.#styled('Standard', ' fo:keep-with-next="always"'), odtRuns([{ text: block.title, bold: true }])) : '') +
					block.rows.map((row) => this.#fact(row.label, row.value, place)).join('')
				);
			case 'callout':
				return this.#callout(block, place);
			case 'figure':
				return (
					(block.caption ? paragraphXml('Caption', escapeXml(block.caption)) : '') +
					paragraphXml('Standard', this.#picture(block, Math.min(block.widthMm, place.widthMm)))
				);
			case 'address':
				return paragraphXml('Lines', block.lines.map(escapeXml).join('<text:line-break/>'));
			case 'signature':
				return this.#signature(block);
			case 'pageBreak':
				return paragraphXml(this.#styled('Gap', ' fo:break-before="page"'), '');
		}
	}

	#list(list: { ordered: boolean; start?: number; items: Block[][] }, place: Place): string {
		const inside = { ...place, style: place.style === 'Standard' ? 'ListText' : place.style };
		const items = list.items.map((item, index) => {
			const start = list.ordered && index === 0 ? ` text:start-value="${list.start ?? 1}"` : '';
			const blocks: Block[] = item.length > 0 ? item : [{ type: 'paragraph', runs: [] }];
			// A table may not stand in a list, so it follows its item.
			const fits = blocks.filter((block) => block.type !== 'table' && block.type !== 'callout');
			return `<text:list-item${start}>${this.blocks(fits, inside)}</text:list-item>`;
		});
		const after = list.items.flat().filter((block) => block.type === 'table' || block.type === 'callout');
		return (
			(items.length > 0 ? `<text:list text:style-name="${list.ordered ? 'Numbers' : 'Bullets'}">${items.join('')}</text:list>` : '') + this.blocks(after, place)
		);
	}

	#fact(label: string, value: Block[], place: Place): string {
		const [first, ...rest] = value;
		const inside = { ...place, style: 'FactMore' };
		const drawn = `<text:span text:style-name="Label">${escapeXml(label)}</text:span>`;
		if (label.length > 20 || first?.type !== 'paragraph')
			return paragraphXml(this.#styled('Fact', ' fo:keep-with-next="always"'), drawn) + this.blocks(value, inside);
		return paragraphXml('Fact', `${drawn}<text:tab/>${odtRuns(first.runs)}`) + this.blocks(rest, inside);
	}

	#table(table: Table, place: Place): string {
		const style = table.columns.length > 4 ? 'WideTableText' : 'TableText';
		const total = table.columns.reduce((sum, column) => sum + column.width, 0);
		const widths = table.columns.map((column) => (place.widthMm * column.width) / total);
		const cell = (content: string, ground = '', span = 1) => {
			const name = this.#added(
				'table-cell',
				`<style:table-cell-properties fo:border="0.5pt solid ${colours.line}" fo:padding="1.6mm"${ground ? ` fo:background-color="${ground}"` : ''}/>`
			);
			const covered = '<table:covered-table-cell/>'.repeat(span - 1);
			return `<table:table-cell table:style-name="${name}" office:value-type="string"${span > 1 ? ` table:number-columns-spanned="${span}"` : ''}>${content || paragraphXml(style, '')}</table:table-cell>${covered}`;
		};
		const row = (cells: string, whole = true) =>
			`<table:table-row table:style-name="${this.#added('table-row', `<style:table-row-properties fo:keep-together="${whole ? 'always' : 'auto'}"/>`)}">${cells}</table:table-row>`;
		const header = row(table.columns.map((column) => cell(paragraphXml('TableHeading', escapeXml(column.header)), colours.tint)).join(''));
		const rows = table.rows.map((each) => {
			if ('group' in each)
				return row(cell(paragraphXml(this.#styled(style, ' fo:keep-with-next="always"'), odtRuns(each.group, true)), colours.group, widths.length));
			const cells = each.cells.map((blocks, index) =>
				cell(this.blocks(blocks, { style, widthMm: widths[index] ?? 20, bold: index === 0 && Boolean(table.rowHeaders) }))
			);
			return row(cells.join(''), widths.length > 2 && JSON.stringify(each).length < 6000);
		});
		const caption = table.showCaption ? paragraphXml('Caption', escapeXml(table.caption)) : '';
		return caption + this.#tableXml(table.caption, place.widthMm, widths, `<table:table-header-rows>${header}</table:table-header-rows>${rows.join('')}`);
	}

	#callout(block: { title?: string; blocks: Block[] }, place: Place): string {
		const look = `<style:table-cell-properties fo:border-left="2.5pt solid ${colours.teal}" fo:background-color="${colours.tint}" fo:padding-left="4mm" fo:padding-right="4mm" fo:padding-top="2mm" fo:padding-bottom="1mm"/>`;
		const row = (content: string) =>
			`<table:table-row><table:table-cell table:style-name="${this.#added('table-cell', look)}" office:value-type="string">${content}</table:table-cell></table:table-row>`;
		const title = block.title ? `<table:table-header-rows>${row(paragraphXml('BoxTitle', escapeXml(block.title)))}</table:table-header-rows>` : '';
		const inside = this.blocks(block.blocks, { ...place, widthMm: place.widthMm - 8 }) || paragraphXml('Standard', '');
		return paragraphXml('Gap', '') + this.#tableXml(block.title ?? 'Box', place.widthMm, [place.widthMm], title + row(inside));
	}

	#tableXml(caption: string, widthMm: number, widths: number[], rows: string): string {
		this.#tables += 1;
		const look = this.#added('table', `<style:table-properties style:width="${widthMm}mm" table:align="left" table:border-model="collapsing"/>`);
		const columns = widths.map(
			(width) =>
				`<table:table-column table:style-name="${this.#added('table-column', `<style:table-column-properties style:column-width="${width.toFixed(2)}mm"/>`)}"/>`
		);
		return `<table:table table:name="Table ${this.#tables}" table:style-name="${look}"><table:title>${escapeXml(caption)}</table:title>${columns.join('')}${rows}</table:table>${paragraphXml('Gap', '')}`;
	}

	#signature(block: { closing?: string; image?: { data: string; mediaType: string; alt: string }; lines: string[] }): string {
		const keep = ' fo:keep-with-next="always"';
		const size = block.image && imageSize(Buffer.from(block.image.data, 'base64'));
		const image =
			block.image && size ? paragraphXml(this.#styled('Standard', keep), this.#picture(block.image, Math.min(60, (18 * size.width) / size.height))) : '';
		const closing = block.closing
			? paragraphXml(this.#styled('Standard', `${keep} fo:margin-top="5mm"${image ? '' : ' fo:margin-bottom="14mm"'}`), escapeXml(block.closing))
			: '';
		return closing + image + paragraphXml('Lines', block.lines.map(escapeXml).join('<text:line-break/>'));
	}

	#picture(image: { data: string; mediaType: string; alt: string }, widthMm: number): string {
		const size = imageSize(Buffer.from(image.data, 'base64')) ?? { width: 1, height: 1 };
		const path = `Pictures/${this.pictures.length + 1}.${image.mediaType === 'image/png' ? 'png' : 'jpg'}`;
		this.pictures.push({ path, mediaType: image.mediaType, data: image.data });
		const box = `svg:width="${widthMm.toFixed(1)}mm" svg:height="${((widthMm * size.height) / size.width).toFixed(1)}mm"`;
		return `<draw:frame draw:name="Picture ${this.pictures.length}" text:anchor-type="as-char" ${box}><draw:image xlink:href="${path}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/><svg:title>${escapeXml(image.alt)}</svg:title><svg:desc>${escapeXml(image.alt)}</svg:desc></draw:frame>`;
	}

	#direction(runs: Run[]): string {
		return isRightToLeft(plainText(runs)) ? ' style:writing-mode="rl-tb" fo:text-align="start"' : '';
	}

	/** A paragraph style with more to it than its name says; also begins the page that waits for its first paragraph. */
	#styled(base: string, properties = ''): string {
		const page = this.#page;
		this.#page = undefined;
		if (!properties && !page) return base;
		const attributes = `style:parent-style-name="${base}"${page ? ` style:master-page-name="${page}"` : ''}`;
		return this.#added('paragraph', properties ? `<style:paragraph-properties${properties}/>` : '', attributes);
	}

	#added(family: string, properties: string, attributes = ''): string {
		const key = `${family} ${attributes} ${properties}`;
		const known = this.#styles.get(key);
		const name = `A${known ? [...this.#styles.keys()].indexOf(key) : this.#styles.size}`;
		if (!known) this.#styles.set(key, `<style:style style:name="${name}" style:family="${family}" ${attributes}>${properties}</style:style>`);
		return name;
	}
}
