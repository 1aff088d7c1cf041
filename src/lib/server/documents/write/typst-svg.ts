/**
 * Typst draws all pages of a document into one picture, one below the other; this gives one picture a page, each with only the
 * glyphs it uses. `plainSvg` writes one element a line and indents by four, and holds neither text nor style attributes.
 * Throws when the picture is not of that shape, so that a newer Typst cannot give empty pages unseen.
 */
export function splitPages(svg: string): string[] {
	const root = /^<svg[^>]*>/.exec(svg)?.[0];
	const sheet = /\n {4}<path class="typst-shape"[^>]* d="M 0 0v ([\d.]+) h ([\d.]+) v -[\d.]+ Z "\/>\n( {4}<g(?: [^>]*)?(?:\/>|>[\s\S]*?\n {4}<\/g>))/g;
	const sheets = [...svg.matchAll(sheet)];
	if (!root || sheets.length === 0) throw new Error('The page pictures of Typst have an unknown shape');
	const glyphs = new Map([...svg.matchAll(/\n {8}<symbol id="([^"]+)"[\s\S]*?\n {8}<\/symbol>/g)].map((match) => [match[1] ?? '', match[0]]));
	const otherDefinitions = [...svg.matchAll(/\n {4}<defs id="(?!glyph")[\s\S]*?\n {4}<\/defs>/g)].map((match) => match[0]).join('');
	let top = 0;
	return sheets.map(([, height = '', width = '', content = '']) => {
		const used = new Set([...content.matchAll(/xlink:href="#([^"]+)"/g)].map((match) => match[1] ?? ''));
		const symbols = [...used].map((id) => glyphs.get(id) ?? '').join('');
		const page = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 ${top} ${width} ${height}" width="${width}pt" height="${height}pt">
    <rect x="0" y="${top}" width="${width}" height="${height}" fill="#ffffff"/>
${content}
    <defs>${symbols}
    </defs>${otherDefinitions}
</svg>`;
		top += Number(height);
		return page;
	});
}
