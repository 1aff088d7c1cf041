import { NotFound, RuleBroken } from '#domain/outcomes.ts';
import type { ProgressLetterContent, ProgressLetterWords } from '#domain/plan/progress-letter.ts';
import type { ReviewAccess } from '../../../access/review-access.ts';
import type { Database, Transaction } from '../../../db/connect.ts';
import { checkVersion } from '../../../db/write-version.ts';
import { act } from '../../../history/act.ts';
import { AlreadyDone } from '../../../history/once.ts';
import { readDraft } from './read-letter.ts';

/**
 * Changes the head and the prose of a progress letter. Throws NotAllowed without `progress:write`, NotFound before it is started or outside this review, Conflict
 * when someone changed it meanwhile.
 */
export async function editProgressLetter(db: Database, review: ReviewAccess, progressId: string, { version, ...words }: ProgressLetterWords): Promise<void> {
	review.require('progress:write');
	await act(db, review, { what: 'progress letter changed', seenWith: 'progress:read-drafts' }, async (trx) => {
		const row = await getLetter(trx, review, progressId);
		const before = JSON.parse(row.content) as ProgressLetterContent;
		// A box that is not ticked is not sent.
		const after = { ...before, ...words, printSignature: words.printSignature ?? '' };
		if (JSON.stringify(after) === row.content) throw new AlreadyDone();
		checkVersion(row, version, () => ({ introduction: before.introduction, close: before.close, subject: before.subject }), 'progress letter');
		await save(trx, progressId, after, row.version + 1);
		return { about: { progress: progressId }, texts: { introduction: words.introduction, close: words.close, subject: words.subject } };
	});
}

/** Keeps a check as it is, with a reason. Throws RuleBroken when the words have changed meanwhile, so that there is no such check. */
export async function keepProgressCheck(
	db: Database,
	review: ReviewAccess,
	progressId: string,
	{ key, reason }: { key: string; reason: string }
): Promise<void> {
	review.require('progress:write');
	await act(db, review, { what: 'check of the progress letter kept', seenWith: 'progress:read-drafts' }, async (trx) => {
		const draft = await readDraft(trx, review, progressId);
		if (!draft) throw new NotFound('progress letter');
		if (!draft.checks.some((check) => check.key === key)) throw new RuleBroken('The words have changed meanwhile. Look at the checks again');
		const kept = [...draft.content.kept.filter((one) => one.key !== key), { key, reason, by: review.user.name }];
		await save(trx, progressId, { ...draft.content, kept }, draft.version);
		return { about: { progress: progressId, check: key }, texts: { reason } };
	});
}

/** Opens a check again that was kept. */
export async function reopenProgressCheck(db: Database, review: ReviewAccess, progressId: string, { key }: { key: string }): Promise<void> {
	review.require('progress:write');
	await act(db, review, { what: 'check of the progress letter opened again', seenWith: 'progress:read-drafts' }, async (trx) => {
		const row = await getLetter(trx, review, progressId);
		const content = JSON.parse(row.content) as ProgressLetterContent;
		if (!content.kept.some((one) => one.key === key)) throw new AlreadyDone();
		await save(trx, progressId, { ...content, kept: content.kept.filter((one) => one.key !== key) }, row.version);
		return { about: { progress: progressId, check: key } };
	});
}

async function getLetter(trx: Transaction, review: ReviewAccess, progressId: string) {
	const row = await trx
		.selectFrom('progress_letter')
		.select(['content', 'version'])
		.where('progress_review_id', '=', progressId)
		.where('review_id', '=', review.id)
		.executeTakeFirst();
	if (!row) throw new NotFound('progress letter');
	return row;
}

async function save(trx: Transaction, progressId: string, content: ProgressLetterContent, version: number): Promise<void> {
	await trx
		.updateTable('progress_letter')
		.set({ content: JSON.stringify(content), version })
		.where('progress_review_id', '=', progressId)
		.execute();
}
