import { AlignmentType, LevelFormat, LineRuleType, type INumberingOptions, type IStylesOptions } from 'docx';
import { colours, printSize } from './look.ts';

/** Arial, because it is on every machine that opens the file, and what somebody adds then looks like the rest. */
export const font = 'Arial';
/** A millimetre in twentieths of a point, which is how Word measures. */
export const millimetre = 1440 / 25.4;
export const bulletIndent = 380;

/** Named styles, so that an author can restyle the letter, and with outline levels, without which a PDF made from it has no headings. */
export function docxStyles(language: string, largePrint: boolean): IStylesOptions {
	// Word counts in half points.
	const size = (points: number) => Math.round(printSize(points, largePrint) * 2);
	const hex = (colour: string) => colour.slice(1);
	const heading = (level: number, points: number, colour: string, before: number) => ({
		run: { font, size: size(points), bold: true, color: hex(colour) },
		paragraph: { spacing: { before, after: 120, line: 264, lineRule: LineRuleType.AUTO }, keepNext: true, keepLines: true, outlineLevel: level }
	});
	const paragraph = (id: string, name: string, run: object, more: object = {}) => ({ id, name, basedOn: 'Normal', quickFormat: true, run, paragraph: more });
	return {
		default: {
			document: {
				run: { font, size: size(11), color: hex(colours.ink), language: { value: language, bidirectional: language } },
				paragraph: { spacing: { after: 160, line: 271, lineRule: LineRuleType.AUTO } }
			},
			heading1: heading(0, 18, colours.teal, 240),
			heading2: heading(1, 14, colours.teal, 360),
			heading3: heading(2, 11.5, colours.teal, 280),
			heading4: heading(3, 11, colours.ink, 240),
			hyperlink: { run: { color: hex(colours.teal), underline: {} } },
			listParagraph: { run: {}, paragraph: { spacing: { after: 120 } } }
		},
		paragraphStyles: [
			paragraph('Lead', 'Lead', { size: size(12.5) }),
			paragraph('SmallPrint', 'Small print', { size: size(9), color: hex(colours.muted) }),
			paragraph('Quotation', 'Quotation', { italics: true }, { indent: { left: 400, right: 400 }, spacing: { before: 160, after: 200 } }),
			paragraph('Lines', 'Address lines', {}, { spacing: { after: 0 }, keepLines: true }),
			paragraph('TableText', 'Table text', { size: size(10) }, { spacing: { after: 40, line: 259, lineRule: LineRuleType.AUTO } }),
			paragraph('WideTableText', 'Wide table text', { size: size(9) }, { spacing: { after: 40, line: 252, lineRule: LineRuleType.AUTO } }),
			paragraph('TableCaption', 'Table caption', { size: size(10), bold: true }, { spacing: { before: 200, after: 100 }, keepNext: true }),
			paragraph('Running', 'Running head and foot', { size: size(8.5), color: hex(colours.muted) }, { spacing: { after: 60 } })
		]
	};
}

/** The one list of bullets, and one numbering for each number that a list of this document starts with. */
export function docxNumbering(starts: Set<number>): INumberingOptions {
	const indent = (level: number) => ({ paragraph: { indent: { left: bulletIndent * (level + 1), hanging: bulletIndent } } });
	const levels = Array.from({ length: 9 }, (_, level) => level);
	const bullets = levels.map((level) => ({
		level,
		format: LevelFormat.BULLET,
		text: level % 2 === 0 ? '\u2022' : '\u2013',
		alignment: AlignmentType.LEFT,
		style: { ...indent(level), run: { font } }
	}));
	const formats = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN];
	const numbers = (start: number) =>
		levels.map((level) => ({
			level,
			format: formats[level % 3] ?? LevelFormat.DECIMAL,
			text: `%${level + 1}.`,
			alignment: AlignmentType.LEFT,
			start,
			style: indent(level)
		}));
	return { config: [{ reference: 'bullets', levels: bullets }, ...[...starts].map((start) => ({ reference: `numbers-${start}`, levels: numbers(start) }))] };
}
