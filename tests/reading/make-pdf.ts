/** A piece of text on a page: place in points from the bottom left corner. */
export type Word = { x: number; y: number; text: string; size?: number; bold?: boolean };

/** A PDF without tags, made by hand: each page a list of texts. Objects are named so that a test can break them. */
export function plainPdf(pages: Word[][], { catalog = '', extra = [] as string[] } = {}): Buffer {
	const objects: string[] = [];
	const add = (body: string) => objects.push(body);
	add(`<< /Type /Catalog /Pages 2 0 R ${catalog} >>`);
	add(`<< /Type /Pages /Kids [${pages.map((_, index) => `${5 + index * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`);
	add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
	add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>');
	pages.forEach((words, index) => {
		add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${6 + index * 2} 0 R >>`);
		const drawn = words.map(({ x, y, text, size = 11, bold }) => `BT /${bold ? 'F2' : 'F1'} ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`).join('\n');
		add(`<< /Length ${Buffer.byteLength(drawn, 'latin1')} >>\nstream\n${drawn}\nendstream`);
	});
	for (const body of extra) add(body);
	return fileOf(objects);
}

/** A file of numbered objects with its table of places. */
export function fileOf(objects: string[]): Buffer {
	let file = '%PDF-1.7\n';
	const places = objects.map((body, index) => {
		const at = Buffer.byteLength(file, 'latin1');
		file += `${index + 1} 0 obj\n${body}\nendobj\n`;
		return at;
	});
	const table = Buffer.byteLength(file, 'latin1');
	file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
	file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
	return Buffer.from(file, 'latin1');
}

/** Lines of text set below each other from `y` down, in columns of `width` characters as a typewriter would break them. */
export function column(lines: string[], { x = 72, y = 770, size = 11, leading = 14, bold = false } = {}): Word[] {
	return lines.map((text, index) => ({ x, y: y - index * leading, text, size, bold }));
}

function escaped(text: string): string {
	return text
		.replaceAll(/[\\()]/g, (sign) => `\\${sign}`)
		.replaceAll('’', '\\222')
		.replaceAll('•', '\\225')
		.replaceAll('–', '\\226');
}
