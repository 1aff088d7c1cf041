import { describe, expect } from 'vitest';
import { keepCheck, reopenCheck } from '#server/letters/keep-check.ts';
import { letterChecks } from '#server/letters/letter-checks.ts';
import type { ReviewAccess } from '#server/access/review-access.ts';
import type { Database } from '#server/db/connect.ts';
import { aFinding } from '../factories/findings.ts';
import { aLetter } from '../factories/letters.ts';
import { agreeFinding } from '#server/findings/agree-finding.ts';
import { newId } from '#domain/id.ts';
import { test } from '../setup/database.ts';

const kinds = async (db: Database, review: ReviewAccess) => (await letterChecks(db, review)).checks.map((check) => [check.kind, check.kept === null] as const);

describe('checks of the letter', () => {
	test('a finding that nobody agreed, on nothing or on one source, is found; what the reason of its agreement says settles it', async ({ db }) => {
		const { manager } = await aLetter(db);
		const { id: draft } = await aFinding(db, manager, { sources: 0, text: 'Partners do not trust the front door.' });
		expect(await kinds(db, manager)).toEqual([
			['unsupported', true],
			['draft', true]
		]);
		await agreeFinding(db, manager, { findingId: draft, version: 1, reason: 'Seen by the whole team' });
		expect(await kinds(db, manager)).toEqual([['unsupported', false]]);
	});

	test('one source stated as fact is found, one that says where it comes from is not', async ({ db }) => {
		const { manager } = await aLetter(db);
		for (const text of ['Children never see their plans.', 'We were told that children do not always see their plans.']) {
			const { id } = await aFinding(db, manager, { sources: 1, text });
			await agreeFinding(db, manager, { findingId: id, version: 1, reason: 'Short visit' });
		}
		const found = (await letterChecks(db, manager)).checks.filter((check) => check.kind === 'single-source');
		expect(found.map((check) => check.quote)).toEqual(['Children never see their plans.']);
	});

	test('words that may identify and proportions that do not agree are found in findings and in prose, but people are named on purpose in opening and closing', async ({
		db
	}) => {
		const { manager, id } = await aLetter(db);
		const set = (key: string, prose: string) => db.updateTable('letter_section').set({ prose }).where('review_id', '=', id).where('key', '=', key).execute();
		await set('opening', 'I led the team, with Sarah Jones of Averley.');
		await set('activities', 'In one case (OS) the plan was late. Most records (3 of 16) had a chronology.');
		const found = (await letterChecks(db, manager)).checks;
		expect(found.some((check) => check.kind === 'may-identify' && check.quote.includes('Sarah'))).toBe(false);
		expect(found.some((check) => check.kind === 'may-identify')).toBe(true);
		expect(found.some((check) => check.kind === 'proportion')).toBe(true);
	});

	test('a question with no finding and no answer is found; one not looked at is not', async ({ db }) => {
		const { manager, id } = await aLetter(db);
		const kloe = newId();
		await db
			.insertInto('kloe')
			.values({ id: kloe, review_id: id, position: 0, asked_by: 'host', question: 'How safe is private fostering?', short_name: 'Private fostering' })
			.execute();
		expect(await kinds(db, manager)).toEqual([['kloe', true]]);
		await db.updateTable('kloe').set({ not_looked_at: 'No time' }).where('id', '=', kloe).execute();
		expect(await kinds(db, manager)).toEqual([]);
	});

	test('a check is kept with a reason for these words only', async ({ db }) => {
		const { manager, id } = await aLetter(db);
		const write = (prose: string) => db.updateTable('letter_section').set({ prose }).where('review_id', '=', id).where('key', '=', 'activities').execute();
		await write('In one case the plan was late.');
		const [check] = (await letterChecks(db, manager)).checks;
		await keepCheck(db, manager, { key: check!.key, reason: 'The family asked for it to be told' });
		expect(await kinds(db, manager)).toEqual([['may-identify', false]]);
		await write('In one case the plan was very late.');
		expect(await kinds(db, manager)).toEqual([['may-identify', true]]);
		await expect(keepCheck(db, manager, { key: check!.key, reason: 'Still' })).rejects.toThrow('have changed');
		await write('In one case the plan was late.');
		await reopenCheck(db, manager, { key: check!.key });
		expect(await kinds(db, manager)).toEqual([['may-identify', true]]);
	});
});
