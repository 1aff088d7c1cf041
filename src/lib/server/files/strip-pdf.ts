import { RuleBroken } from '#domain/outcomes.ts';

/**
 * Blanks who made a PDF where that stands in plain sight: /Author, /Creator, /Producer and /Company of its information dictionary, and the same in its XMP
 * packet. Every byte keeps its place, so the file stays whole. What stands in compressed objects is not reached (docs/team/evidence.md says so).
 * Throws RuleBroken for a PDF with a password.
 */
export function stripPdf(bytes: Buffer): Buffer {
	const text = bytes.toString('latin1');
	if (/\/Encrypt\s+\d+\s+\d+\s+R/.test(text)) throw new RuleBroken('is protected by a password or by permissions. Save it without them and choose it again');
	const stripped = text
		.replace(/(\/(?:Author|Creator|Producer|Company|Manager)\s*\()((?:\\[\s\S]|[^()\\]|\((?:\\[\s\S]|[^()\\])*\)){0,2000})(?=\))/g, blanked)
		.replace(
			/(\/(?:Author|Creator|Producer|Company|Manager)\s*<)([0-9A-Fa-f\s]{2,4000})(?=>)/g,
			(_, before: string, hex: string) => before + '20'.repeat(hex.length / 2).padEnd(hex.length, ' ')
		)
		.replace(/(<dc:creator\b[^>]*>)([\s\S]{0,4000}?)(?=<\/dc:creator>)/g, blanked)
		.replace(
			/(<(xmp:CreatorTool|pdf:Producer|xmpMM:DocumentID|photoshop:AuthorsPosition)\b[^>]*>)([^<]{0,1000})(?=<\/\2>)/g,
			(_, before: string, __, inside: string) => before + ' '.repeat(inside.length)
		);
	return Buffer.from(stripped, 'latin1');
}

function blanked(_: string, before: string, inside: string): string {
	return before + ' '.repeat(inside.length);
}
