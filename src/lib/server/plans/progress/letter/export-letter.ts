import { NotFound } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../../../access/review-access.ts';
import type { Database } from '../../../db/connect.ts';
import { documentFormats, isDocumentFormat, writeDocument } from '../../../documents/write/index.ts';
import { readFile } from '../../../files/read-file.ts';
import { progressFileName } from './file-name.ts';
import { getDraft } from './share-letter.ts';
import { readProgressVersion } from './versions.ts';
import { monthsOf } from './letter-page.ts';

/**
 * A progress letter as a file: a version by its number, or the draft as it stands (for those who read drafts). PDF and Word of an issued version are the stored
 * ones, unchanged. Throws NotFound for a version that this person may not read, or a format that there is not.
 */
export async function exportProgressLetter(
	db: Database,
	review: ReviewAccess,
	progressId: string,
	{ format, version }: { format: string; version?: number }
): Promise<{ name: string; mediaType: string; bytes: Buffer }> {
	if (!isDocumentFormat(format)) throw new NotFound('format');
	const { extension, mediaType } = documentFormats[format];
	if (version === undefined) {
		const { document, progress } = await getDraft(db, review, progressId);
		return { name: `${progressFileName(review, progress.months, 'draft')}.${extension}`, mediaType, bytes: await writeDocument(document, format) };
	}
	const frozen = await readProgressVersion(db, review, progressId, version);
	const stored = format === 'pdf' ? frozen.pdfFileId : format === 'docx' ? frozen.docxFileId : null;
	if (stored) return readFile(db, review, stored);
	const months = await monthsOf(db, review, progressId);
	return { name: `${progressFileName(review, months.months, frozen.number)}.${extension}`, mediaType, bytes: await writeDocument(frozen.document, format) };
}
