import { createHash } from 'node:crypto';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Transaction } from '../db/connect.ts';
import type { Document } from '../documents/model.ts';
import { plainText, runsOf, walkDocument } from '../documents/walk.ts';
import type { CheckedLetter } from './letter-checks.ts';

/** The hash under which the blocks of a version are known. */
export function hashBlocks(document: Document): { blocks: string; sha256: string } {
	const blocks = JSON.stringify(document);
	return { blocks, sha256: createHash('sha256').update(blocks).digest('hex') };
}

/** Freezes the letter as a new version; when nothing has changed since the newest version, that one. Gives its id and number. */
export async function freeze(
	trx: Transaction,
	review: ReviewAccess,
	letter: CheckedLetter,
	{ id, label }: { id: string; label: string }
): Promise<{ id: string; number: number }> {
	const { blocks, sha256 } = hashBlocks(letter.document);
	const newest = await trx
		.selectFrom('letter_version')
		.select(['id', 'number', 'blocks_sha256'])
		.where('review_id', '=', review.id)
		.orderBy('number', 'desc')
		.limit(1)
		.executeTakeFirst();
	if (newest?.blocks_sha256 === sha256) return newest;
	const number = (newest?.number ?? 0) + 1;
	await trx
		.insertInto('letter_version')
		.values({
			id,
			review_id: review.id,
			number,
			label,
			blocks,
			blocks_sha256: sha256,
			claims: JSON.stringify(letter.claims),
			words: countWords(letter.document),
			saved_by: review.user.id,
			saved_by_name: review.user.name
		})
		.execute();
	return { id, number };
}

/** How many words a document has. */
export function countWords(document: Document): number {
	return textOf(document).split(/\s+/).filter(Boolean).length;
}

/** The text of a document, a line a block: for counting and comparing. */
export function textOf(document: Document): string {
	return [...walkDocument(document)]
		.map(({ block }) => linesOfBlock(block))
		.filter(Boolean)
		.join('\n');
}

function linesOfBlock(block: Document['sections'][number]['blocks'][number]): string {
	if (block.type === 'address') return block.lines.join('\n');
	if (block.type === 'signature') return [block.closing, ...block.lines].filter(Boolean).join('\n');
	return plainText(runsOf(block)).trim();
}
