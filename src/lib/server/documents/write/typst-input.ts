import { isRightToLeft } from '../characters.ts';
import { plainText, walkDocument } from '../walk.ts';
import { enlarged } from './large-print.ts';
import { colours, statusLooks } from './look.ts';
import type { Document } from '../model.ts';

/** What the Typst worker needs for one document: the JSON that the template reads, and the pictures that it names. */
export type TypstInput = { json: string; pictures: { path: string; data: string }[]; title: string };

/**
 * Turns a sound document into the template's input: pictures leave the JSON for files of their own, paragraphs learn their
 * direction, and the language is split as Typst wants it.
 */
export function typstInput(source: Document, { largePrint }: { largePrint: boolean }): TypstInput {
	const doc = structuredClone(largePrint ? enlarged(source) : source);
	const pictures: TypstInput['pictures'] = [];
	const moved = (picture: { data: string; mediaType: string; path?: string }) => {
		picture.path = `picture-${pictures.length + 1}.${picture.mediaType === 'image/png' ? 'png' : 'jpg'}`;
		pictures.push({ path: picture.path, data: picture.data });
		picture.data = '';
	};
	for (const { block } of walkDocument(doc)) {
		if (block.type === 'figure') moved(block);
		if (block.type === 'signature' && block.image) moved(block.image);
		if ((block.type === 'paragraph' || block.type === 'heading') && isRightToLeft(plainText(block.runs))) Object.assign(block, { rtl: true });
	}
	for (const { blocks } of doc.sections)
		for (const [index, block] of blocks.entries()) if (blocks[index + 1]?.type === 'signature') Object.assign(block, { sticky: true });
	const { language, region } = new Intl.Locale(doc.language);
	return {
		json: JSON.stringify({ ...doc, lang: language, region: region ?? null, largePrint, look: { colours, statuses: statusLooks } }),
		pictures,
		title: doc.title
	};
}
