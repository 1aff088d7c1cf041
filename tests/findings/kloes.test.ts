import { expect } from 'vitest';
import { newId } from '#domain/id.ts';
import { Conflict, NotAllowed, NotFound, RuleBroken } from '#domain/outcomes.ts';
import { answerKloe } from '#server/findings/answer-kloe.ts';
import { recordNotLookedAt } from '#server/findings/not-looked-at.ts';
import type { ReviewAccess } from '#server/access/review-access.ts';
import type { Database } from '#server/db/connect.ts';
import { aFinding, themesOf } from '../factories/findings.ts';
import { anAccount } from '../factories/people.ts';
import { aMember, aReview, lastEntry } from '../factories/reviews.ts';
import { test } from '../setup/database.ts';

async function aKloe(db: Database, review: ReviewAccess): Promise<string> {
	const id = newId();
	await db
		.insertInto('kloe')
		.values({ id, review_id: review.id, position: 0, asked_by: 'host', question: 'Are thresholds clear?', short_name: 'Thresholds' })
		.execute();
	return id;
}

const stored = (db: Database, id: string) => db.selectFrom('kloe').select(['answer', 'not_looked_at', 'version']).where('id', '=', id).executeTakeFirst();

test('an answer is kept with its history; a stale one shows both; an answered question was looked at', async ({ db }) => {
	const { review } = await aReview(db);
	const kloeId = await aKloe(db, review);
	await recordNotLookedAt(db, review, { what: 'kloe', id: kloeId, reason: 'No time' });
	await answerKloe(db, review, { kloeId, version: 2, answer: 'Our view is that they are.' });
	expect(await stored(db, kloeId)).toEqual({ answer: 'Our view is that they are.', not_looked_at: null, version: 3 });
	const entry = await lastEntry(db, review.id);
	expect(entry).toMatchObject({ what: 'KLOE answered', seen_with: 'findings:read' });
	await answerKloe(db, review, { kloeId, version: 2, answer: 'Our view is that they are.' });
	expect(await lastEntry(db, review.id)).toEqual(entry);
	await expect(answerKloe(db, review, { kloeId, version: 2, answer: 'Our view is that they are not.' })).rejects.toThrow(Conflict);
	await expect(recordNotLookedAt(db, review, { what: 'kloe', id: kloeId, reason: 'No time' })).rejects.toThrow(RuleBroken);
});

test('a theme is recorded as not looked at only while no finding stands in it, and the record can be taken back', async ({ db }) => {
	const { review } = await aReview(db);
	const [empty, full] = await themesOf(db, review);
	await aFinding(db, review, { themeId: full! });
	await expect(recordNotLookedAt(db, review, { what: 'theme', id: full!, reason: 'No time' })).rejects.toThrow(RuleBroken);
	await recordNotLookedAt(db, review, { what: 'theme', id: empty!, reason: 'No time on site' });
	expect(await db.selectFrom('theme').select('not_looked_at').where('id', '=', empty!).executeTakeFirst()).toEqual({ not_looked_at: 'No time on site' });
	expect(await lastEntry(db, review.id)).toMatchObject({ what: 'theme not looked at' });
	await recordNotLookedAt(db, review, { what: 'theme', id: empty!, reason: '' });
	expect(await db.selectFrom('theme').select('not_looked_at').where('id', '=', empty!).executeTakeFirst()).toEqual({ not_looked_at: null });
});

test('a question of elsewhere is not there, and the host may not answer', async ({ db }) => {
	const { review, id } = await aReview(db);
	const kloeId = await aKloe(db, review);
	const { review: elsewhere } = await aReview(db);
	await expect(answerKloe(db, elsewhere, { kloeId, version: 1, answer: 'Mine' })).rejects.toThrow(NotFound);
	await expect(recordNotLookedAt(db, elsewhere, { what: 'kloe', id: kloeId, reason: 'Mine' })).rejects.toThrow(NotFound);
	const host = await aMember(db, id, await anAccount(db), 'host-lead');
	await expect(answerKloe(db, host, { kloeId, version: 1, answer: 'Mine' })).rejects.toThrow(NotAllowed);
	expect(await stored(db, kloeId)).toMatchObject({ answer: '', version: 1 });
});
