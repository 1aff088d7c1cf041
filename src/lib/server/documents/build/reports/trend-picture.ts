import sharp from 'sharp';
import type { RagKey } from '#domain/action.ts';
import { trendLines, type TrendPoint } from '#domain/exceptions.ts';
import type { Plan } from '#domain/plan.ts';
import { applicationFile } from '../../write/application-root.ts';
import { colours, statusLooks, type StatusLook } from '../../write/look.ts';

const shortMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const size = { width: 1600, left: 330, line: 94, bar: 50, foot: 50 } as const;
const none: StatusLook = { ...statusLooks['not-started'], form: 'dash' };

/**
 * The trend as a PNG (base64): a line a status with its shape and word, a bar a month with its number above. The letters are drawn with the font of the
 * documents, which a bare server need not have installed. Null where there are fewer than two months.
 */
export async function drawTrend(plan: Pick<Plan, 'legend'>, trend: TrendPoint[]): Promise<string | null> {
	if (trend.length < 2) return null;
	const lines = trendLines(plan, trend);
	const most = Math.max(1, ...lines.flatMap(({ counts }) => counts));
	const step = (size.width - size.left) / trend.length;
	const height = lines.length * size.line + size.foot;
	const shapes: string[] = [];
	const letters: Placed[] = [];
	for (const [row, { key, label, counts }] of lines.entries()) {
		const look = lookOf(key);
		const floor = (row + 1) * size.line - 8;
		shapes.push(`<path d="M${size.left} ${floor}H${size.width}" stroke="${colours.line}" stroke-width="2"/>`, shapeOf(look, 26, floor - 26));
		letters.push({ words: label, colour: look.word, bold: true, x: 56, y: floor - 26, from: 'left' });
		for (const [column, count] of counts.entries()) {
			const tall = count === 0 ? 0 : Math.max(4, Math.round((count / most) * size.bar));
			const middle = size.left + (column + 0.5) * step;
			const wide = Math.min(60, step * 0.62);
			if (tall > 0) shapes.push(`<rect x="${middle - wide / 2}" y="${floor - tall}" width="${wide}" height="${tall}" fill="${look.colour}"/>`);
			letters.push({ words: String(count), colour: colours.ink, bold: count > 0, x: middle, y: floor - tall - 18, from: 'middle' });
		}
	}
	for (const [column, { month }] of trend.entries()) {
		const words = column === trend.length - 1 ? 'Now' : (shortMonths[Number(month.slice(5)) - 1] ?? '');
		letters.push({ words, colour: colours.muted, bold: false, x: size.left + (column + 0.5) * step, y: height - size.foot / 2, from: 'middle' });
	}
	const drawn = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${height}"><rect width="100%" height="100%" fill="#fff"/>${shapes.join('')}</svg>`;
	const overlays = await Promise.all(letters.map((one) => place(one, height)));
	const png = await sharp(Buffer.from(drawn)).composite(overlays).removeAlpha().png({ compressionLevel: 6 }).toBuffer();
	return png.toString('base64');
}

type Placed = { words: string; colour: string; bold: boolean; x: number; y: number; from: 'left' | 'middle' };
type Word = { data: Buffer; width: number; height: number };

async function place({ words, colour, bold, x, y, from }: Placed, height: number) {
	const word = await written(words, colour, bold);
	const left = Math.max(0, Math.min(size.width - word.width, Math.round(from === 'left' ? x : x - word.width / 2)));
	const top = Math.max(0, Math.min(height - word.height, Math.round(y - word.height / 2)));
	return { input: word.data, left, top };
}

/** Numbers and months come again and again: each word is drawn once. */
const known = new Map<string, Promise<Word>>();
const mostKnown = 500;

function written(words: string, colour: string, bold: boolean): Promise<Word> {
	const key = `${colour}${bold ? 'b' : 'n'}${words}`;
	const there = known.get(key) ?? write(words, colour, bold);
	known.delete(key);
	known.set(key, there);
	for (const oldest of known.keys()) if (known.size > mostKnown) known.delete(oldest);
	there.catch(() => known.delete(key));
	return there;
}

async function write(words: string, colour: string, bold: boolean): Promise<Word> {
	const cut = bold ? '700Bold' : '400Regular';
	const fontfile = applicationFile('node_modules/@expo-google-fonts/atkinson-hyperlegible', cut, `AtkinsonHyperlegible_${cut}.ttf`);
	const font = `Atkinson Hyperlegible ${bold ? 'Bold ' : ''}11`;
	const text = `<span foreground="${colour}">${escaped(words)}</span>`;
	const { data, info } = await sharp({ text: { text, font, fontfile, rgba: true, dpi: 220 } })
		.png()
		.toBuffer({ resolveWithObject: true });
	return { data, width: info.width, height: info.height };
}

function escaped(words: string): string {
	return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function lookOf(key: RagKey | 'none'): StatusLook {
	return key === 'none' ? none : statusLooks[key];
}

function shapeOf({ form, colour }: StatusLook, x: number, y: number): string {
	const [r, filled] = [13, `fill="${colour}"`];
	switch (form) {
		case 'square':
			return `<rect x="${x - r + 1}" y="${y - r + 1}" width="${2 * r - 2}" height="${2 * r - 2}" ${filled}/>`;
		case 'circle':
			return `<circle cx="${x}" cy="${y}" r="${r}" ${filled}/>`;
		case 'triangle':
			return `<path d="M${x} ${y - r}L${x + r + 2} ${y + r - 2}H${x - r - 2}z" ${filled}/>`;
		case 'diamond':
			return `<path d="M${x} ${y - r - 2}L${x + r + 2} ${y}L${x} ${y + r + 2}L${x - r - 2} ${y}z" ${filled}/>`;
		case 'ring':
			return `<circle cx="${x}" cy="${y}" r="${r - 2}" fill="none" stroke="${colour}" stroke-width="4"/>`;
		case 'dash':
			return `<path d="M${x - r} ${y}h${2 * r}" stroke="${colour}" stroke-width="5"/>`;
	}
}
