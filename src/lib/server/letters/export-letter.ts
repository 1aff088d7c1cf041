import { RuleBroken } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { documentFormats, writeDocument, type DocumentFormat } from '../documents/write/index.ts';
import { readFile } from '../files/read-file.ts';
import { fileNameOf } from './file-name.ts';
import { letterChecks } from './letter-checks.ts';
import { readVersion } from './read-versions.ts';

export type Export = { name: string; mediaType: string; bytes: Buffer };

/**
 * A letter as a file: a version by its number, or the draft as it stands (for those who read drafts). The PDF and the Word file of an issued version are
 * the stored ones, unchanged; its other formats are made from the same frozen blocks. Throws RuleBroken for a format that there is not.
 */
export async function exportLetter(
	db: Database,
	review: ReviewAccess,
	{ format, version, largePrint = false }: { format: string; version?: number; largePrint?: boolean }
): Promise<Export> {
	const kind = documentFormats[format as DocumentFormat];
	if (!kind) throw new RuleBroken(`There is no format called ${format}. Use ${Object.keys(documentFormats).join(', ')}`);
	const name = (number: number | 'draft') => `${fileNameOf(review, number)}${largePrint ? '-large-print' : ''}.${kind.extension}`;
	if (version === undefined) {
		const { document } = await letterChecks(db, review);
		return { name: name('draft'), mediaType: kind.mediaType, bytes: await writeDocument(document, format as DocumentFormat, { largePrint }) };
	}
	const frozen = await readVersion(db, review, version);
	if (frozen.issued && !largePrint && (format === 'pdf' || format === 'docx'))
		return readFile(db, review, format === 'pdf' ? frozen.issued.pdfFileId : frozen.issued.docxFileId);
	return { name: name(version), mediaType: kind.mediaType, bytes: await writeDocument(frozen.document, format as DocumentFormat, { largePrint }) };
}
