import { paragraph, text, type Block, type Document } from '#server/documents/model.ts';
import { writeDocument, type DocumentFormat } from '#server/documents/write/index.ts';
import { column, plainPdf } from '../../reading/make-pdf.ts';
import { chosen, councils, type Council, type Letter } from './facts.ts';

export type Paper = { name: string; mimeType: string; buffer: Buffer };
type Part = { heading: 1 | 2 | 3; text: string } | { line: string } | { bullet: string };

/** A letter in its order: who, when, then each theme with its strengths and its areas for development. */
function partsOf(letter: Letter): Part[] {
	const under = (heading: string, items: string[]): Part[] => (items.length > 0 ? [{ heading: 3, text: heading }, ...items.map((bullet) => ({ bullet }))] : []);
	const themes = { Supervision: letter.supervision, Thresholds: letter.thresholds };
	return [
		{ line: `20 March ${letter.year}` },
		{ heading: 1, text: titleOf(letter) },
		{ line: 'Dear director' },
		{ line: `Thank you for having us. The review took place from 3 to 6 March ${letter.year}.` },
		...Object.entries(themes).flatMap(([theme, said]): Part[] =>
			said ? [{ heading: 2, text: theme }, ...under('Strengths', said.strengths), ...under('Areas for development', said.areas)] : []
		),
		...under('Recommendations', letter.recommendation ? [letter.recommendation] : []),
		{ line: 'Yours sincerely' },
		{ line: 'Helen Marsh' }
	];
}

export function titleOf({ council }: Letter): string {
	return `Peer review of children’s services: ${councils[council].name} Council`;
}

/** The letter as the product writes its own. */
export function asDocument(letter: Letter): Document {
	const blocks = partsOf(letter).map((part): Block => {
		if ('heading' in part) return { type: 'heading', level: part.heading, runs: text(part.text) };
		return 'line' in part ? paragraph(part.line) : { type: 'list', ordered: false, items: [[paragraph(part.bullet)]] };
	});
	return { title: titleOf(letter), language: 'en-GB', sections: [{ orientation: 'portrait', blocks }] };
}

/** The letter as somebody types it into a mail. */
export function asText(letter: Letter): string {
	return partsOf(letter)
		.map((part) => ('heading' in part ? part.text : 'line' in part ? part.line : `- ${part.bullet}`))
		.join('\n\n');
}

export async function asFile(letter: Letter, format: DocumentFormat): Promise<Paper> {
	const mimeType = { pdf: 'application/pdf', html: 'text/html' }[format as string] ?? 'application/octet-stream';
	return { name: `${letter.council}-${letter.year}.${format}`, mimeType, buffer: await writeDocument(asDocument(letter), format) };
}

/** A small PDF without tags, set by hand. */
function asPlainPdf(letter: Letter): Buffer {
	const parts = partsOf(letter);
	const words = parts.map((part) => ('heading' in part ? part.text : 'line' in part ? part.line : `• ${part.bullet}`));
	const placed = column(words, { leading: 24 }).map((word, place) => {
		const part = parts[place]!;
		return 'heading' in part ? { ...word, bold: true, size: 20 - 3 * part.heading } : word;
	});
	return plainPdf([placed]);
}

const pdf = (name: string, buffer: Buffer): Paper => ({ name, mimeType: 'application/pdf', buffer });

/** Files that cannot be read, with what is said of each. */
export const broken: Record<string, RegExp> = {
	'locked.pdf': /locked\.pdf is protected by a password/,
	'cut.pdf': /cut\.pdf is damaged or cut short/,
	'scan.pdf': /scan\.pdf is a scan/,
	'picture.pdf': /picture\.pdf is a PNG picture/
};
export const copies = ['copy-of-letter-1.pdf', 'copy-of-letter-2.pdf'];

/** Forty files of one choice: letters of other years, two that are taken in later, two that are there twice, four that cannot be read. */
export function fortyPapers(): Paper[] {
	const names = Object.keys(councils) as Council[];
	const plain = Array.from({ length: 32 }, (_, place) => {
		const thresholds = { strengths: [`Partners know the number that ends with ${place + 10}.`], areas: [] };
		return pdf(`letter-${place + 1}.pdf`, asPlainPdf({ council: names[place % names.length]!, year: 2003 + (place % 16), thresholds }));
	});
	const [first, second] = plain.map(({ buffer }) => buffer);
	const readable = asPlainPdf(chosen.weaker);
	const password = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >>`;
	return [
		...plain,
		...Object.values(chosen).map((letter) => pdf(nameOf(letter), asPlainPdf(letter))),
		pdf(copies[0]!, first!),
		pdf(copies[1]!, second!),
		pdf('locked.pdf', Buffer.from(readable.toString('latin1').replace('/Root 1 0 R', `/Root 1 0 R ${password} /ID [<43> <43>]`), 'latin1')),
		pdf('cut.pdf', readable.subarray(0, 60)),
		pdf('scan.pdf', plainPdf([[], []])),
		pdf('picture.pdf', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
	];
}

export function nameOf({ council, year }: Letter): string {
	return `${council}-${year}.pdf`;
}
