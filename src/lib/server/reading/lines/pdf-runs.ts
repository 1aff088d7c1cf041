import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';

/** A piece of text as the page draws it. Measures in points from the top left corner of the page as it is shown. */
export type Run = {
	text: string;
	x: number;
	/** Of the base line. */
	y: number;
	right: number;
	size: number;
	font: string;
	bold: boolean;
	/** The marked content that it belongs to, which the tags of the document name. */
	content: string | null;
	/** Drawn on the page but no part of the document, as its maker says: headers, footers. */
	artifact: boolean;
};

export type PageRuns = { width: number; height: number; runs: Run[]; tree: TreeNode | null };
/** What pdf.js gives of the tags of a page. */
export type TreeNode = { role?: string; type?: string; id?: string; children?: TreeNode[] };

type FontNames = Map<string, boolean>;

/** More than this on one page is a drawing, or made to harm. */
const mostRuns = 20_000;

/** The runs of text of one page, in the order in which they are drawn. `fonts` is kept over the pages of a document: whether each font is bold. */
export async function runsOf(document: PDFDocumentProxy, number: number, fonts: FontNames, tagged: boolean): Promise<PageRuns> {
	const page = await document.getPage(number);
	try {
		const { items } = await page.getTextContent({ includeMarkedContent: true });
		const view = page.getViewport({ scale: 1 });
		const tree = tagged ? await page.getStructTree().catch(() => null) : null;
		await nameFonts(page, items, fonts);
		const runs: Run[] = [];
		const open: { id: string | null; artifact: boolean }[] = [];
		for (const item of items) {
			if (!('str' in item)) {
				if (item.type === 'endMarkedContent') open.pop();
				else {
					const above = open.at(-1);
					open.push({ id: item.id ?? above?.id ?? null, artifact: ('tag' in item && item.tag === 'Artifact') || (above?.artifact ?? false) });
				}
				continue;
			}
			if (item.str === '' || runs.length >= mostRuns) continue;
			const run = placed(item.str, item.transform as number[], item.width, view.transform);
			if (!run) continue;
			const { id = null, artifact = false } = open.at(-1) ?? {};
			runs.push({ ...run, font: item.fontName, bold: fonts.get(item.fontName) ?? false, content: id, artifact });
		}
		return { width: view.width, height: view.height, runs, tree };
	} finally {
		page.cleanup();
	}
}

/** Where a text stands on the page as shown; undefined for what does not run from left to right, such as a watermark. */
function placed(text: string, own: number[], width: number, view: number[]): Pick<Run, 'text' | 'x' | 'y' | 'right' | 'size'> | undefined {
	const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = own;
	const [va = 1, vb = 0, vc = 0, vd = 1, ve = 0, vf = 0] = view;
	const along = [va * a + vc * b, vb * a + vd * b] as const;
	if (Math.abs(along[1]) > 0.1 * Math.abs(along[0]) || along[0] <= 0) return undefined;
	const x = va * e + vc * f + ve;
	return { text, x, y: vb * e + vd * f + vf, right: x + width, size: Math.hypot(va * c + vc * d, vb * c + vd * d) };
}

/** Learns which fonts are bold from their names, which pdf.js knows only once it has gone through the drawing of a page: that is asked of pages that bring a new font. */
async function nameFonts(page: PDFPageProxy, items: Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'], fonts: FontNames): Promise<void> {
	const met = new Set(items.flatMap((item) => ('str' in item && item.str.trim() && !fonts.has(item.fontName) ? [item.fontName] : [])));
	if (met.size === 0 || fonts.size > 200) return;
	await page.getOperatorList().catch(() => undefined);
	for (const name of met) {
		const font = page.commonObjs.has(name) ? (page.commonObjs.get(name) as { name?: string; bold?: boolean; black?: boolean } | null) : null;
		fonts.set(name, font?.bold === true || font?.black === true || /bold|black|heavy|semibold|demi/i.test(font?.name ?? ''));
	}
}
