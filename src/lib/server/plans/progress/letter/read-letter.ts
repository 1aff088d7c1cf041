import type { ProgressLetterContent } from '#domain/plan/progress-letter.ts';
import type { ReviewAccess } from '../../../access/review-access.ts';
import type { Database, Transaction } from '../../../db/connect.ts';
import { buildProgressLetter, type ProgressLetterMaterial } from '../../../documents/build/reports/progress-letter.ts';
import type { Document } from '../../../documents/model.ts';
import type { SettledCheck } from '../../../letters/checks/check.ts';
import { hashBlocks } from '../../../letters/freeze.ts';
import { signatureOf } from '../../../letters/signature.ts';
import { readProgress, type ReadProgress } from '../read-progress.ts';
import { progressChecks } from './checks.ts';

export type DraftLetter = {
	content: ProgressLetterContent;
	version: number;
	document: Document;
	sha256: string;
	checks: SettledCheck[];
	progress: ReadProgress['progress'];
	/** Whose signature the findings letter has as a picture; null where it has none. */
	pictureOf: string | null;
	/** The number under which each area stands in the letter, by its id. */
	numbers: Record<string, number>;
};

/**
 * The progress letter as it stands now, built and checked; null before it is started. Four queries.
 * Throws NotAllowed without `progress:read-drafts`, NotFound outside this review.
 */
export async function readDraft(db: Database | Transaction, review: ReviewAccess, progressId: string): Promise<DraftLetter | null> {
	review.require('progress:read-drafts');
	const said = await readProgress(db, review, progressId);
	const row = await db
		.selectFrom('progress_letter')
		.leftJoin('letter', 'letter.review_id', 'progress_letter.review_id')
		.select(['progress_letter.content', 'progress_letter.version', 'letter.signatory', signatureOf('progress_letter.review_id').as('picture')])
		.where('progress_review_id', '=', progressId)
		.executeTakeFirst();
	if (!row) return null;
	const content = JSON.parse(row.content) as ProgressLetterContent;
	const { plan, areas } = said;
	const signature = content.printSignature === 'yes' && content.signatory === row.signatory ? row.picture : null;
	const material: ProgressLetterMaterial = { host: plan.host, reviewTitle: plan.reviewTitle, marking: plan.marking, letter: content, signature, areas };
	const document = buildProgressLetter(material);
	const numbers = Object.fromEntries(areas.map(({ area }) => [area.id, area.number]));
	const pictureOf = row.picture ? row.signatory : null;
	return {
		content,
		numbers,
		pictureOf,
		version: row.version,
		document,
		sha256: hashBlocks(document).sha256,
		checks: progressChecks(material),
		progress: said.progress
	};
}
