import { expect } from 'vitest';
import * as v from 'valibot';
import { agreementForm } from '#domain/agreement.ts';
import { Conflict, NotAllowed } from '#domain/outcomes.ts';
import { openReview } from '#server/access/open-review.ts';
import { stateAgreement } from '#server/scope/state-agreement.ts';
import { aReview, lastEntry } from '../factories/reviews.ts';
import { test } from '../setup/database.ts';

const stated = {
	version: 0,
	controllers: 'Testshire and the visiting councils, jointly',
	legalBasis: 'Public task',
	agreement: 'Data sharing agreement 7',
	agreedOn: '2026-09-01',
	destroyOn: '2027-09-01',
	marking: 'OFFICIAL-SENSITIVE',
	hostDataContact: 'Data protection officer, Testshire',
	teamDataContact: 'Data protection officer, Mid Counties',
	urgentTelephone: '01632 960000'
};

test('once stated, the review counts as agreed, and the history says what was stated', async ({ db }) => {
	const { review, person } = await aReview(db, { agreed: false, stage: 'scoping' });
	expect(review.review.agreed).toBe(false);
	await stateAgreement(db, review, stated);
	expect((await openReview(db, person, review.id)).review.agreed).toBe(true);
	expect(await lastEntry(db, review.id)).toMatchObject({ what: 'agreement stated', seen_with: 'scope:read', account_id: person.id });
});

test('sent twice it is stated once; stated otherwise by someone else meanwhile, both texts are shown', async ({ db }) => {
	const { review } = await aReview(db, { agreed: false, stage: 'scoping' });
	await stateAgreement(db, review, stated);
	await stateAgreement(db, review, stated);
	const other = stateAgreement(db, review, { ...stated, legalBasis: 'Consent' });
	await expect(other).rejects.toThrow(Conflict);
	await expect(other).rejects.toMatchObject({ theirs: { legalBasis: 'Public task' }, version: 1 });
	await stateAgreement(db, review, { ...stated, version: 1, legalBasis: 'Consent' });
	expect(await lastEntry(db, review.id)).toMatchObject({ what: 'agreement changed' });
});

test('each part must be there, and destruction comes after the agreement', () => {
	const fields = { ...stated, version: '0', urgentTelephone: ' ', destroyOn: '2026-01-01' };
	const issues = v.safeParse(agreementForm, fields).issues?.map((issue) => issue.message);
	expect(issues).toEqual(['Enter the telephone to ring when a child may be at risk', 'The destruction date must be after the date of the agreement']);
});

test('only those who lead state it', async ({ db }) => {
	for (const role of ['reviewer', 'host-lead', 'observer'] as const) {
		const { review } = await aReview(db, { role, agreed: false });
		await expect(stateAgreement(db, review, stated)).rejects.toThrow(NotAllowed);
	}
});
