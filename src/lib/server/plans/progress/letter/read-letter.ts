import type { ProgressLetterContent } from '#domain/progress-letter.ts';
import type { ReviewAccess } from '../../../access/review-access.ts';
import type { Database, Transaction } from '../../../db/connect.ts';
import { buildProgressLetter, type ProgressLetterMaterial } from '../../../documents/build/reports/progress-letter.ts';
import type { Document } from '../../../documents/model.ts';
import type { SettledCheck } from '../../../letters/checks/check.ts';
import { hashBlocks } from '../../../letters/freeze.ts';
import { readProgress, type ReadProgress } from '../read-progress.ts';
import { progressChecks } from './checks.ts';

export type DraftLetter = {
	content: ProgressLetterContent;
	version: number;
	document: Document;
	sha256: string;
	checks: SettledCheck[];
	progress: ReadProgress['progress'];
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
	const row = await db.selectFrom('progress_letter').select(['content', 'version']).where('progress_review_id', '=', progressId).executeTakeFirst();
	if (!row) return null;
	const content = JSON.parse(row.content) as ProgressLetterContent;
	const { plan, areas } = said;
	const material: ProgressLetterMaterial = { host: plan.host, reviewTitle: plan.reviewTitle, marking: plan.marking, letter: content, areas };
	const document = buildProgressLetter(material);
	const numbers = Object.fromEntries(areas.map(({ area }) => [area.id, area.number]));
	return { content, numbers, version: row.version, document, sha256: hashBlocks(document).sha256, checks: progressChecks(material), progress: said.progress };
}
