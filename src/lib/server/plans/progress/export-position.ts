import { NotFound } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database } from '../../db/connect.ts';
import { buildPosition } from '../../documents/build/reports/position.ts';
import type { Document } from '../../documents/model.ts';
import { documentFormats, isDocumentFormat, writeDocument } from '../../documents/write/index.ts';
import { readProgress } from './read-progress.ts';

/**
 * The host's position statement as a file, as it stands now. Throws NotAllowed without `progress:read`, NotFound outside this review or for a format that there
 * is not.
 */
export async function exportPosition(db: Database, review: ReviewAccess, progressId: string, format: string) {
	if (!isDocumentFormat(format)) throw new NotFound('format');
	const { document, months } = await positionDocument(db, review, progressId);
	const { extension, mediaType } = documentFormats[format];
	return { name: `${hostInLetters(review)}-position-${months}-months.${extension}`, mediaType, bytes: await writeDocument(document, format) };
}

/** The position statement as blocks. */
export async function positionDocument(db: Database, review: ReviewAccess, progressId: string): Promise<{ document: Document; months: number }> {
	const { progress, areas, plan, today } = await readProgress(db, review, progressId);
	const { months, plannedOn, heldOn } = progress;
	return { document: buildPosition({ plan, months, plannedOn, heldOn, areas, asAt: today }), months };
}

/** The host's name in plain letters, since a file name travels through every system. */
export function hostInLetters(review: ReviewAccess): string {
	return review.review.host.name
		.normalize('NFKD')
		.replaceAll(/[^A-Za-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');
}
