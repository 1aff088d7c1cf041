import sharp from 'sharp';
import { applicationFile } from './write/application-root.ts';

/** The font of labels in drawings: the one that documents are set in. */
export const labelFont = 'Atkinson Hyperlegible';
const fontFile = 'node_modules/@expo-google-fonts/atkinson-hyperlegible/400Regular/AtkinsonHyperlegible_400Regular.ttf';
const dotsPerInch = 300;

let fontLoaded: Promise<unknown> | undefined;

/**
 * An SVG drawing, `width` units wide, as a PNG to be printed `widthMm` wide at 300 dots an inch. The font is loaded from its own file first: a server may have no
 * fonts at all, and labels would be left out without a word.
 */
export async function drawPicture(svg: string, { width, widthMm }: { width: number; widthMm: number }): Promise<Buffer> {
	fontLoaded ??= sharp({ text: { text: 'A', font: labelFont, fontfile: applicationFile(fontFile) } })
		.png()
		.toBuffer();
	await fontLoaded;
	const pixels = (widthMm / 25.4) * dotsPerInch;
	// An SVG unit is a pixel at 72 dots an inch.
	return sharp(Buffer.from(svg), { density: (72 * pixels) / width })
		.flatten({ background: '#ffffff' })
		.png()
		.toBuffer();
}

/** Words of people inside a drawing are text, never markup. */
export function escapeXml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
