import { describe, expect } from 'vitest';
import { addDays, today } from '#domain/dates.ts';
import { NotAllowed, NotFound } from '#domain/outcomes.ts';
import { listShared, openShared } from '#server/access/open-shared.ts';
import type { Database } from '#server/db/connect.ts';
import { textOf } from '#server/letters/freeze.ts';
import { issueLetter } from '#server/letters/issue-letter.ts';
import { readSharing, share, unshare } from '#server/plans/sharing/choose-sharing.ts';
import { readSharedLetter, readSharedPlan, sharedLetterPdf } from '#server/plans/sharing/read-shared.ts';
import { aSignedLetter } from '../factories/letters.ts';
import { anAccount } from '../factories/people.ts';
import { aPlan, someone } from '../factories/plans.ts';
import { lastEntry } from '../factories/reviews.ts';
import { test } from '../setup/database.ts';

const anAdviser = (db: Database, region = 'T') => anAccount(db, { adviserOfRegion: region });
const chosen = { audience: 'region' as const, named: true, from: '2026-11-01' };

describe('what the host shares', () => {
	test('is nothing by default, and only the host lead chooses', async ({ db }) => {
		const { review, id } = await aPlan(db);
		expect((await readSharing(db, review)).sharing).toEqual([]);
		await share(db, review, { what: 'plan-status', ...chosen });
		await share(db, review, { what: 'plan-status', ...chosen });
		expect(await lastEntry(db, id)).toMatchObject({ what: 'sharing switched on', seen_with: 'plan:share' });
		for (const role of ['host-contributor', 'lead', 'observer'] as const) {
			const { review: other } = await someone(db, id, role);
			await expect(share(db, other, { what: 'letter', ...chosen })).rejects.toThrow(NotAllowed);
			await expect(readSharing(db, other)).rejects.toThrow(NotAllowed);
		}
	});

	test('with the status alone, no word of the plan is read', async ({ db }) => {
		const { review, id } = await aPlan(db, { action: { rag: 'on-track' } });
		const adviser = await anAdviser(db);
		await share(db, review, { what: 'plan-status', ...chosen });
		const plan = await readSharedPlan(db, await openShared(db, adviser, id));
		expect(plan.areas).toEqual([
			{ number: 1, title: null, response: null, closed: false, actions: [{ number: '1.1', rag: 'on-track', complete: false, proven: false, words: null }] }
		]);
		await share(db, review, { what: 'plan-text', ...chosen });
		const text = await readSharedPlan(db, await openShared(db, adviser, id));
		expect(text.areas[0]).toMatchObject({ title: 'Write down the reasons for decisions' });
		expect(text.areas[0]?.actions[0]?.words?.text).toBe('Add a box for the reason to the transfer form');
		await expect(readSharedLetter(db, await openShared(db, adviser, id))).rejects.toThrow(NotFound);
	});

	test('the letter is the issued one, and its PDF the stored one', async ({ db }) => {
		const letter = await aSignedLetter(db);
		const { manager } = await letter.again();
		await issueLetter(db, manager, { versionId: letter.versionId, reason: '' });
		const { host } = await letter.again();
		await share(db, host, { what: 'letter', ...chosen });
		const shared = await openShared(db, await anAdviser(db), letter.id);
		const { document } = await readSharedLetter(db, shared);
		expect(document.draft).toBeUndefined();
		expect(textOf(document)).toContain('Managers decide quickly');
		expect((await sharedLetterPdf(db, shared)).bytes.subarray(0, 5).toString()).toBe('%PDF-');
		await expect(readSharedPlan(db, shared)).rejects.toThrow(NotFound);
	});

	test('is gone the moment it is switched off', async ({ db }) => {
		const { review, id } = await aPlan(db);
		const adviser = await anAdviser(db);
		await share(db, review, { what: 'plan-text', ...chosen });
		await openShared(db, adviser, id);
		await unshare(db, review, { what: 'plan-text' });
		expect(await lastEntry(db, id)).toMatchObject({ what: 'sharing switched off' });
		await expect(openShared(db, adviser, id)).rejects.toThrow(NotFound);
		expect((await listShared(db, adviser)).map((one) => one.id)).not.toContain(id);
	});
});

describe('who sees it', () => {
	test('the advisers of the region, or of England; nobody else', async ({ db }) => {
		const { review, id, person } = await aPlan(db);
		const [own, other] = [await anAdviser(db), await anAdviser(db, 'ELSEWHERE')];
		await share(db, review, { what: 'plan-status', ...chosen });
		expect((await openShared(db, own, id)).review.shares).toEqual(['plan-status']);
		await expect(openShared(db, other, id)).rejects.toThrow(NotFound);
		await share(db, review, { what: 'plan-status', ...chosen, audience: 'england' });
		await openShared(db, other, id);
		for (const nobody of [person, await anAccount(db)]) {
			await expect(openShared(db, nobody, id)).rejects.toThrow(NotFound);
			await expect(listShared(db, nobody)).rejects.toThrow(NotFound);
		}
		await expect(openShared(db, own, 'no-id')).rejects.toThrow(NotFound);
	});

	test('not before its day', async ({ db }) => {
		const { review, id } = await aPlan(db);
		const adviser = await anAdviser(db);
		await share(db, review, { what: 'plan-status', ...chosen, from: addDays(today(), 1) });
		await expect(openShared(db, adviser, id)).rejects.toThrow(NotFound);
		await share(db, review, { what: 'plan-status', ...chosen, from: today() });
		await openShared(db, adviser, id);
	});

	test('an anonymous one is neither listed nor counted, and cannot be opened', async ({ db }) => {
		const { review, id } = await aPlan(db);
		const adviser = await anAdviser(db);
		const before = await listShared(db, adviser);
		await share(db, review, { what: 'plan-text', ...chosen, named: false });
		expect(await listShared(db, adviser)).toEqual(before);
		await expect(openShared(db, adviser, id)).rejects.toThrow(NotFound);
		await share(db, review, { what: 'plan-status', ...chosen });
		expect((await openShared(db, adviser, id)).review.shares).toEqual(['plan-status']);
	});
});
