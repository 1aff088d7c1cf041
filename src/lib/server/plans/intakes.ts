import { NotFound } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { AlreadyDone } from '../history/once.ts';

export type IntakeKind = 'read-back' | 'take-in';
/** What was read from an upload, until its reader consents or a day has passed. */
export type Intake<Content> = { id: string; name: string; content: Content; version: number };

/** Keeps what was read for the person who uploaded it; an upload sent twice is kept once. No act of the review: nothing of the plan has changed. */
export async function keepIntake(
	db: Database,
	review: ReviewAccess,
	{ id, kind, name, content }: { id: string; kind: IntakeKind; name: string; content: unknown }
): Promise<void> {
	review.require('plan:write');
	await db
		.insertInto('plan_intake')
		.values({ id, review_id: review.id, account_id: review.user.id, kind, name, content: JSON.stringify(content) })
		.onConflict((on) => on.doNothing())
		.execute();
}

/** One's own upload in this review, or NotFound: also when its day has passed or it was applied. */
export async function getIntake<Content>(db: Database | Transaction, review: ReviewAccess, kind: IntakeKind, id: string): Promise<Intake<Content>> {
	const row = await db
		.selectFrom('plan_intake')
		.select(['id', 'name', 'content', 'version'])
		.where('id', '=', id)
		.where('review_id', '=', review.id)
		.where('account_id', '=', review.user.id)
		.where('kind', '=', kind)
		.executeTakeFirst();
	if (!row) throw new NotFound('reading');
	return { ...row, content: JSON.parse(row.content) as Content };
}

/** Destroys an upload: it was applied, or its reader does not want it. */
export async function dropIntake(db: Database | Transaction, review: ReviewAccess, id: string): Promise<void> {
	review.require('plan:write');
	await db.deleteFrom('plan_intake').where('id', '=', id).where('review_id', '=', review.id).where('account_id', '=', review.user.id).execute();
}

/** The page for an upload has nothing to read but whether it may be seen. Throws NotAllowed without `plan:write`. */
export function readForUpload(review: ReviewAccess): object {
	review.require('plan:write');
	return {};
}

/** A consent that was sent twice is quietly done once: throws AlreadyDone where the history says that this upload was applied. Called first inside its act. */
export async function requireWaiting(trx: Transaction, review: ReviewAccess, id: string): Promise<void> {
	const waiting = await trx.selectFrom('plan_intake').select('id').where('id', '=', id).where('review_id', '=', review.id).executeTakeFirst();
	if (waiting) return;
	const applied = await trx
		.selectFrom('history_entry')
		.select('number')
		.where('chain_id', '=', review.id)
		.where('account_id', '=', review.user.id)
		.where('what', 'in', ['plan changed from a workbook', 'plan taken in from a file'])
		.where('about', 'like', `%"intake":"${id}"%`)
		.executeTakeFirst();
	if (applied) throw new AlreadyDone();
}
