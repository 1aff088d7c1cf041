import { formatDate } from '#domain/dates.ts';
import { paragraph, text, type Block } from '../model.ts';
import type { LetterContent } from './letter-content.ts';

/** Letterhead, references, addressee, greeting and subject. The subject is the letter's first heading. */
export function letterHead({ head, title }: Pick<LetterContent, 'head' | 'title'>): Block[] {
	const facts = [
		{ label: 'Our ref', words: head.ourRef },
		{ label: 'Your ref', words: head.yourRef },
		{ label: 'Contact', words: head.contact },
		{ label: 'Date', words: head.date ? formatDate(head.date) : '' }
	].filter((fact) => fact.words.trim());
	const blocks: Block[] = [];
	if (head.letterhead.trim()) blocks.push({ type: 'address', lines: linesOf(head.letterhead) });
	const addressee = [head.addressee, head.addresseePost, ...linesOf(head.addresseeAddress)].filter((line) => line.trim());
	if (addressee.length > 0) blocks.push({ type: 'address', lines: addressee });
	if (facts.length > 0) blocks.push({ type: 'facts', rows: facts.map(({ label, words }) => ({ label, value: linesOf(words).map((line) => paragraph(line)) })) });
	if (head.salutation.trim()) blocks.push(paragraph(head.salutation));
	blocks.push({ type: 'heading', level: 1, runs: text(head.subject.trim() || title) });
	return blocks;
}

/** Closing words, the picture of the signature when there is one, who signs, and who gets a copy. */
export function signatureBlocks({ head, signature }: Pick<LetterContent, 'head' | 'signature'>): Block[] {
	const lines = [head.signatory, ...linesOf(head.signatoryPost)].filter((line) => line.trim());
	const blocks: Block[] = [];
	if (lines.length > 0) {
		const image = signature ? { image: { ...signature, alt: `Signature of ${head.signatory || 'the review lead'}` } } : {};
		blocks.push({ type: 'signature', closing: head.closing.trim() || undefined, ...image, lines });
	}
	const copies = linesOf(head.copies);
	if (copies.length > 0) blocks.push({ type: 'facts', rows: [{ label: 'Copies to', value: copies.map((line) => paragraph(line)) }] });
	return blocks;
}

function linesOf(words: string): string[] {
	return words
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);
}
