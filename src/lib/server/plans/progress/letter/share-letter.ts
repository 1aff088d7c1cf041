import { NotFound, RuleBroken } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../../../access/review-access.ts';
import type { Database, Transaction } from '../../../db/connect.ts';
import { act } from '../../../history/act.ts';
import { AlreadyDone } from '../../../history/once.ts';
import { unsettled } from '../../../letters/checks/find-checks.ts';
import { hashBlocks } from '../../../letters/freeze.ts';
import { readDraft, type DraftLetter } from './read-letter.ts';

/** Freezes the progress letter as a numbered version, checks settled or not. Nothing new since the newest version: no new one. */
export async function saveProgressVersion(db: Database, review: ReviewAccess, progressId: string, { id }: { id: string }): Promise<void> {
	review.require('progress:write');
	await act(db, review, { what: 'progress letter version saved', seenWith: 'progress:read-drafts' }, async (trx) => {
		const version = await freezeProgress(trx, review, await getDraft(trx, review, progressId), id);
		return { about: { progress: progressId, version: version.number, sha256: version.blocks_sha256 } };
	});
}

/**
 * Shares the progress letter as it stands with the host, which then reads that version and comments on facts. Throws NotAllowed without `progress:write`,
 * RuleBroken while a check is unsettled.
 */
export async function shareProgressLetter(db: Database, review: ReviewAccess, progressId: string, { id }: { id: string }): Promise<void> {
	review.require('progress:write');
	await act(db, review, { what: 'progress letter shared with the host', seenWith: 'progress:read' }, async (trx) => {
		const draft = await getDraft(trx, review, progressId);
		requireSettled(draft);
		const version = await freezeProgress(trx, review, draft, id);
		if (version.shared_at) throw new AlreadyDone();
		await trx
			.updateTable('progress_letter_version')
			.set({ shared_at: new Date().toISOString(), shared_by_name: review.user.name })
			.where('id', '=', version.id)
			.execute();
		return { about: { progress: progressId, version: version.number, sha256: version.blocks_sha256 } };
	});
}

/** The letter as it stands; throws NotFound before it is started. */
export async function getDraft(db: Database | Transaction, review: ReviewAccess, progressId: string): Promise<DraftLetter> {
	const draft = await readDraft(db, review, progressId);
	if (!draft) throw new NotFound('progress letter');
	return draft;
}

/** Throws RuleBroken while a check is neither fixed nor kept with a reason. */
export function requireSettled(draft: DraftLetter): void {
	const open = unsettled(draft.checks).length;
	if (open > 0) throw new RuleBroken(`Settle ${open === 1 ? 'the check' : `the ${open} checks`} first: change the words, or keep them with a reason`);
}

/** Freezes a draft as a new version; when nothing has changed since the newest, that one. */
export async function freezeProgress(trx: Transaction, review: ReviewAccess, { document, progress }: DraftLetter, id: string) {
	const { blocks, sha256 } = hashBlocks(document);
	const newest = await newestVersion(trx, review, progress.id);
	if (newest?.blocks_sha256 === sha256) return newest;
	return trx
		.insertInto('progress_letter_version')
		.values({
			id,
			review_id: review.id,
			progress_review_id: progress.id,
			number: (newest?.number ?? 0) + 1,
			blocks,
			blocks_sha256: sha256,
			saved_by: review.user.id,
			saved_by_name: review.user.name
		})
		.returningAll()
		.executeTakeFirstOrThrow();
}

/** The newest version of a progress letter, if there is one. */
export function newestVersion(db: Database | Transaction, review: ReviewAccess, progressId: string) {
	return db
		.selectFrom('progress_letter_version')
		.selectAll()
		.where('progress_review_id', '=', progressId)
		.where('review_id', '=', review.id)
		.orderBy('number', 'desc')
		.limit(1)
		.executeTakeFirst();
}
