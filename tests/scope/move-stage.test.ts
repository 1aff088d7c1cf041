import { expect } from 'vitest';
import { NotAllowed, NotFound, RuleBroken } from '#domain/outcomes.ts';
import { openReview } from '#server/access/open-review.ts';
import { enterStage, moveStage } from '#server/scope/move-stage.ts';
import { anAccount } from '../factories/people.ts';
import { aReview, lastEntry } from '../factories/reviews.ts';
import { test } from '../setup/database.ts';

const stageOf = (db: Parameters<typeof aReview>[0], id: string) => db.selectFrom('review').select('stage').where('id', '=', id).executeTakeFirstOrThrow();

test('the lead moves a review into the visit; who and when is kept, and a history entry', async ({ db }) => {
	const { review, id, person } = await aReview(db, { stage: 'scoping', role: 'lead' });
	await moveStage(db, review, { stage: 'on-site' });
	expect((await stageOf(db, id)).stage).toBe('on-site');
	const entry = await db.selectFrom('review_stage_entry').selectAll().where('review_id', '=', id).where('stage', '=', 'on-site').executeTakeFirstOrThrow();
	expect(entry.entered_by).toBe(person.id);
	expect(await lastEntry(db, id)).toMatchObject({ what: 'stage: on site', seen_with: 'review:open', account_id: person.id });
});

test('the same move sent twice is made once', async ({ db }) => {
	const { review, id } = await aReview(db, { stage: 'scoping' });
	await moveStage(db, review, { stage: 'on-site' });
	const { number } = (await lastEntry(db, id))!;
	await moveStage(db, review, { stage: 'on-site' });
	expect((await lastEntry(db, id))!.number).toBe(number);
});

test('with host and final are not entered by hand', async ({ db }) => {
	const { review, id } = await aReview(db, { stage: 'drafting' });
	await expect(moveStage(db, review, { stage: 'with-host' })).rejects.toThrow(RuleBroken);
	await expect(moveStage(db, review, { stage: 'final' })).rejects.toThrow(RuleBroken);
	expect((await stageOf(db, id)).stage).toBe('drafting');
});

test('a reviewer, the host and a stranger cannot move a review', async ({ db }) => {
	for (const role of ['reviewer', 'host-lead', 'observer'] as const) {
		const { review } = await aReview(db, { stage: 'scoping', role });
		await expect(moveStage(db, review, { stage: 'on-site' })).rejects.toThrow(NotAllowed);
	}
	const { id } = await aReview(db);
	await expect(openReview(db, await anAccount(db), id)).rejects.toThrow(NotFound);
});

test('entering a stage inside another act, where the review is there already, changes nothing', async ({ db }) => {
	const { review, id } = await aReview(db, { stage: 'drafting' });
	await db.transaction().execute((trx) => enterStage(trx, review, 'with-host'));
	await db.transaction().execute((trx) => enterStage(trx, review, 'with-host'));
	const entries = await db.selectFrom('review_stage_entry').select('stage').where('review_id', '=', id).where('stage', '=', 'with-host').execute();
	expect(entries).toHaveLength(1);
});
