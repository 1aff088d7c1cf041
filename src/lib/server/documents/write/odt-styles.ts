import { colours, printSize, statusLooks } from './look.ts';
import { escapeXml, paragraphXml } from './odt-text.ts';
import type { Document } from '../model.ts';

const namespaces = [
	['office', 'office'],
	['style', 'style'],
	['text', 'text'],
	['table', 'table'],
	['draw', 'drawing'],
	['fo', 'xsl-fo-compatible'],
	['svg', 'svg-compatible'],
	['meta', 'meta']
]
	.map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
	.concat('xmlns:xlink="http://www.w3.org/1999/xlink"', 'xmlns:dc="http://purl.org/dc/elements/1.1/"')
	.join(' ');

/** One of the files of an OpenDocument text. */
export function odtFile(root: string, content: string): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n<office:${root} ${namespaces} office:version="1.3">${content}</office:${root}>`;
}

/** The widths of the text area in millimetres. */
export const textWidth = { portrait: 160, landscape: 261 } as const;

/** The named styles, list styles and pages, with the head and foot of each page. */
export function odtStyles(doc: Document, largePrint: boolean): string {
	const { language, region } = new Intl.Locale(doc.language);
	const size = (points: number) => `fo:font-size="${printSize(points, largePrint)}pt"`;
	const text = (properties: string) => `<style:text-properties ${properties}/>`;
	const style = (name: string, shown: string, paragraph: string, run = '', more = 'style:parent-style-name="Standard"') =>
		`<style:style style:name="${name}" style:display-name="${shown}" style:family="paragraph" ${more}><style:paragraph-properties ${paragraph}/>${run && text(run)}</style:style>`;
	const heading = (level: number, points: number, colour: string, top: number) =>
		style(
			`Heading${level}`,
			`Heading ${level}`,
			`fo:margin-top="${top}mm" fo:margin-bottom="2mm" fo:keep-with-next="always" fo:line-height="110%"`,
			`${size(points)} fo:font-weight="bold" fo:color="${colour}"`,
			`style:parent-style-name="Standard" style:next-style-name="Standard" style:default-outline-level="${level}"`
		);
	const tab = (position: number, type: string) => `<style:tab-stop style:position="${position}mm" style:type="${type}"/>`;
	const tabs = (name: string, stops: string, more = '') =>
		`<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="${more}"><style:paragraph-properties><style:tab-stops>${stops}</style:tab-stops></style:paragraph-properties></style:style>`;
	const label = largePrint ? 65 : 43;
	const named = [
		`<style:default-style style:family="paragraph"><style:paragraph-properties fo:hyphenation-ladder-count="no-limit" style:writing-mode="lr-tb" fo:orphans="2" fo:widows="2"/>${text(`style:font-name="Arial" style:font-name-complex="Arial" ${size(11)} fo:color="${colours.ink}" fo:language="${language}" fo:country="${region ?? 'none'}"`)}</style:default-style>`,
		style('Standard', 'Standard', 'fo:margin-bottom="2.8mm" fo:line-height="113%"', '', 'style:class="text"'),
		heading(1, 18, colours.teal, 5),
		heading(2, 14, colours.teal, 6.5),
		heading(3, 11.5, colours.teal, 5),
		heading(4, 11, colours.ink, 4),
		style('Lead', 'Lead', '', size(12.5)),
		style('Small', 'Small print', '', `${size(9)} fo:color="${colours.muted}"`),
		style('Quotation', 'Quotation', 'fo:margin-left="7mm" fo:margin-right="7mm" fo:margin-top="3mm"', 'fo:font-style="italic"'),
		style('Lines', 'Address lines', 'fo:margin-bottom="5mm" fo:keep-together="always"'),
		style('ListText', 'List text', 'fo:margin-bottom="1.8mm"'),
		style('Fact', 'Fact', `fo:margin-left="${label}mm" fo:text-indent="-${label}mm" fo:margin-bottom="1mm"`),
		style('FactMore', 'Fact, continued', `fo:margin-left="${label}mm" fo:margin-bottom="1mm"`),
		style('BoxTitle', 'Box title', 'fo:margin-bottom="0mm" fo:keep-with-next="always"', `fo:font-weight="bold" fo:color="${colours.teal}"`),
		style('Caption', 'Table caption', 'fo:margin-top="3mm" fo:margin-bottom="2mm" fo:keep-with-next="always"', `${size(10)} fo:font-weight="bold"`),
		style('TableText', 'Table text', 'fo:margin-bottom="0.8mm" fo:line-height="108%"', size(10)),
		style('WideTableText', 'Wide table text', 'fo:margin-bottom="0.8mm" fo:line-height="105%"', size(9)),
		style('TableHeading', 'Table heading', 'fo:margin-bottom="0.8mm"', `${size(10)} fo:font-weight="bold" fo:color="${colours.teal}"`),
		style('Gap', 'Gap', 'fo:margin-bottom="0mm" fo:line-height="100%"', 'fo:font-size="5pt"'),
		style('Running', 'Running head and foot', 'fo:margin-bottom="1mm"', `${size(8.5)} fo:color="${colours.muted}"`),
		style('Marking', 'Marking', 'fo:text-align="center" fo:margin-bottom="1mm"', `${size(8.5)} fo:font-weight="bold"`),
		style('Ruled', 'Running head, ruled', `fo:border-bottom="0.5pt solid ${colours.line}" fo:padding-bottom="1.2mm"`, '', 'style:parent-style-name="Running"'),
		style(
			'Colophon',
			'Colophon',
			`fo:border-top="0.5pt solid ${colours.line}" fo:padding-top="2mm" fo:margin-top="10mm"`,
			'',
			'style:parent-style-name="Small"'
		),
		`<style:style style:name="Strong" style:family="text">${text('fo:font-weight="bold"')}</style:style>`,
		`<style:style style:name="Emphasis" style:family="text">${text('fo:font-style="italic"')}</style:style>`,
		`<style:style style:name="StrongEmphasis" style:family="text">${text('fo:font-weight="bold" fo:font-style="italic"')}</style:style>`,
		`<style:style style:name="Label" style:family="text">${text(`fo:font-weight="bold" fo:color="${colours.teal}"`)}</style:style>`,
		`<style:style style:name="Link" style:display-name="Internet Link" style:family="text">${text(`fo:color="${colours.teal}" style:text-underline-style="solid"`)}</style:style>`,
		...Object.entries(statusLooks).flatMap(([status, look]) => [
			`<style:style style:name="Status-${status}" style:family="text">${text(`fo:background-color="${look.ground}" fo:color="${look.word}" fo:font-weight="bold"`)}</style:style>`,
			`<style:style style:name="Shape-${status}" style:family="text">${text(`fo:background-color="${look.ground}" fo:color="${look.colour}"`)}</style:style>`
		]),
		`<text:outline-style style:name="Outline">${[1, 2, 3, 4].map((level) => `<text:outline-level-style text:level="${level}" style:num-format=""/>`).join('')}</text:outline-style>`,
		listStyle('Bullets', (level) => `<text:list-level-style-bullet text:level="${level}" text:bullet-char="${level % 2 ? '\u2022' : '\u2013'}">`, 'bullet'),
		listStyle(
			'Numbers',
			(level) => `<text:list-level-style-number text:level="${level}" style:num-format="${['1', 'a', 'i'][(level - 1) % 3]}" style:num-suffix=".">`,
			'number'
		)
	];
	const running = (name: string, width: number) =>
		tabs(`Head${name}`, tab(width, 'right'), 'Ruled') + tabs(`Foot${name}`, tab(width / 2, 'center') + tab(width, 'right'), 'Running');
	const automatic =
		running('Portrait', textWidth.portrait) +
		running('Landscape', textWidth.landscape) +
		pageLayout('Portrait', largePrint) +
		pageLayout('Landscape', largePrint);
	const masters = masterPage(doc, 'Portrait', largePrint) + masterPage(doc, 'Landscape', largePrint);
	const fonts =
		'<office:font-face-decls><style:font-face style:name="Arial" svg:font-family="Arial" style:font-family-generic="swiss"/></office:font-face-decls>';
	return odtFile(
		'document-styles',
		`${fonts}<office:styles>${named.join('')}</office:styles><office:automatic-styles>${automatic}</office:automatic-styles><office:master-styles>${masters}</office:master-styles>`
	);
}

function listStyle(name: string, opening: (level: number) => string, kind: string): string {
	const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => {
		const place = `<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-6.5mm" fo:margin-left="${6.5 * level}mm"/></style:list-level-properties>`;
		return `${opening(level)}${place}</text:list-level-style-${kind}>`;
	});
	return `<text:list-style style:name="${name}">${levels.join('')}</text:list-style>`;
}

function pageLayout(name: 'Portrait' | 'Landscape', largePrint: boolean): string {
	const [width, height, side] = name === 'Portrait' ? [210, 297, 25] : [297, 210, 18];
	const page = `fo:page-width="${width}mm" fo:page-height="${height}mm" style:print-orientation="${name.toLowerCase()}" fo:margin-left="${side}mm" fo:margin-right="${side}mm" fo:margin-top="12mm" fo:margin-bottom="10mm"`;
	const band = (kind: string, gap: string) =>
		`<style:${kind}-style><style:header-footer-properties fo:min-height="${largePrint ? 18 : 12}mm" ${gap}="6mm" style:dynamic-spacing="false"/></style:${kind}-style>`;
	return `<style:page-layout style:name="Page${name}"><style:page-layout-properties ${page}/>${band('header', 'fo:margin-bottom')}${band('footer', 'fo:margin-top')}</style:page-layout>`;
}

function masterPage(doc: Document, name: 'Portrait' | 'Landscape', largePrint: boolean): string {
	const bold = (value: string) => `<text:span text:style-name="Strong">${escapeXml(value)}</text:span>`;
	const marking = doc.marking ? paragraphXml('Marking', escapeXml(doc.marking)) : '';
	const draft = doc.draft ? bold(doc.draft) : '';
	const apart = largePrint && doc.header && draft ? '<text:line-break/>' : '<text:tab/>';
	const head = doc.header || draft ? paragraphXml(`Head${name}`, escapeXml(doc.header ?? '') + (draft ? apart + draft : '')) : '';
	const page = 'Page <text:page-number text:select-page="current"/> of <text:page-count/>';
	const foot = paragraphXml(`Foot${name}`, `<text:tab/>${doc.marking ? bold(doc.marking) : ''}<text:tab/>${page}`);
	return `<style:master-page style:name="${name}" style:page-layout-name="Page${name}"><style:header>${marking}${head}</style:header><style:footer>${foot}</style:footer></style:master-page>`;
}
