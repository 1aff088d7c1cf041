import { expect } from 'vitest';
import { newId } from '#domain/id.ts';
import type { Member } from '#domain/member.ts';
import { Conflict, NotAllowed, NotFound, RuleBroken } from '#domain/outcomes.ts';
import { openReview } from '#server/access/open-review.ts';
import { addMember } from '#server/scope/add-member.ts';
import { changeMember, giveCaseReading, removeMember } from '#server/scope/change-member.ts';
import { findAccounts } from '#server/scope/find-accounts.ts';
import { listMembers } from '#server/scope/list-members.ts';
import { anAccount } from '../factories/people.ts';
import { aMember, aReview, host, lastEntry } from '../factories/reviews.ts';
import { office } from '../factories/sign-in.ts';
import { test } from '../setup/database.ts';

const person = (given: Partial<Member> = {}): Member => ({
	id: newId(),
	version: 0,
	accountId: null,
	name: 'Tom Okafor',
	post: 'Service manager',
	organisation: 'Stonebridge',
	authorityCode: '',
	role: 'reviewer',
	accessUntil: null,
	telephone: '',
	...given
});

test('the lead adds a person by account, once however often it is sent; they can then open the review', async ({ db }) => {
	const { review } = await aReview(db, { role: 'lead' });
	const account = await anAccount(db);
	const form = person({ accountId: account.id });
	await addMember(db, review, form, office);
	await addMember(db, review, form, office);
	expect((await openReview(db, account, review.id)).role).toBe('reviewer');
	expect(await lastEntry(db, review.id)).toMatchObject({ what: 'person added', seen_with: 'members:read' });
	expect((await listMembers(db, review)).filter((row) => row.name === form.name)).toHaveLength(1);
});

test('who is added with an account is told by mail, once, and nothing of the review stands in it; a name alone is not written to', async ({ db }) => {
	const { review, person: lead } = await aReview(db, { role: 'lead', title: 'A title that is nobody else’s' });
	const account = await anAccount(db, { name: 'Nadia Rahim' });
	const form = person({ accountId: account.id, role: 'quality-assurer', accessUntil: '2036-03-14' });
	expect(await addMember(db, review, form, office)).toEqual({ taken: true });
	expect(await addMember(db, review, form, office)).toEqual({ taken: null });
	expect(await addMember(db, review, person(), office)).toEqual({ taken: null });
	await addMember(db, review, person({ accountId: (await anAccount(db)).id, accessUntil: '2020-01-01' }), office);
	const mails = await db.selectFrom('outbox').selectAll().execute();
	expect(mails).toMatchObject([{ recipient: account.email, subject: 'You were added to a peer review' }]);
	const said = [
		'Hello Nadia Rahim',
		`${lead.name} has added you`,
		'Testshire County Council',
		'Quality assurer',
		'14 March 2036',
		`${office.origin}/reviews/${review.id}`
	];
	for (const words of said) expect(mails[0]!.body).toContain(words);
	expect(mails[0]!.body).not.toContain('A title');
});

test('a person who is not added is not written to', async ({ db }) => {
	const { review } = await aReview(db);
	const peer = await anAccount(db, { authorityCode: host.code });
	await expect(addMember(db, review, person({ accountId: peer.id }), office)).rejects.toThrow(RuleBroken);
	expect(await db.selectFrom('outbox').selectAll().execute()).toEqual([]);
});

test('a person who is in the review already is not added a second time', async ({ db }) => {
	const { review } = await aReview(db);
	const account = await anAccount(db);
	await addMember(db, review, person({ accountId: account.id }), office);
	await expect(addMember(db, review, person({ accountId: account.id, role: 'observer' }), office)).rejects.toThrow('is in this review already');
});

test('a peer whose own authority is the host is refused, by account and by name; a host contact is not', async ({ db }) => {
	const { review } = await aReview(db);
	const account = await anAccount(db, { authorityCode: host.code });
	await expect(addMember(db, review, person({ accountId: account.id }), office)).rejects.toThrow('Tom Okafor works for Testshire, the host');
	await expect(addMember(db, review, person({ authorityCode: host.code, role: 'quality-assurer' }), office)).rejects.toThrow(RuleBroken);
	await addMember(db, review, person({ accountId: account.id, role: 'host-contributor' }), office);
	const added = (await listMembers(db, review)).find((row) => row.role === 'host-contributor')!;
	await expect(changeMember(db, review, person({ id: added.id, version: 1, role: 'lead' }), office)).rejects.toThrow(RuleBroken);
});

test('a person who is there by name is given an account: they open the review, are told by mail, and it is one act', async ({ db }) => {
	const { review } = await aReview(db);
	const named = person();
	await addMember(db, review, named, office);
	const account = await anAccount(db, { name: 'Thomas Okafor' });
	const form = person({ id: named.id, version: 1, accountId: account.id });
	expect(await changeMember(db, review, form, office)).toEqual({ taken: true });
	expect(await changeMember(db, review, form, office)).toEqual({ taken: null });
	const key = await openReview(db, account, review.id);
	expect([key.memberId, key.role]).toEqual([named.id, 'reviewer']);
	expect(await db.selectFrom('outbox').select('recipient').execute()).toEqual([{ recipient: account.email }]);
	const told = await db.selectFrom('history_entry').select(['what', 'about']).where('chain_id', '=', review.id).where('what', '=', 'person changed').execute();
	expect(told).toHaveLength(1);
	expect(JSON.parse(told[0]!.about)).toEqual({ member: named.id, role: 'reviewer', account: account.id });
	await changeMember(db, review, person({ id: named.id, version: 2, accountId: (await anAccount(db)).id, post: 'Director' }), office);
	expect((await openReview(db, account, review.id)).memberId).toBe(named.id);
});

test('an account is not given where it may not be added: a peer of the host, somebody in the review already, a closed account', async ({ db }) => {
	const { review } = await aReview(db);
	const named = person();
	await addMember(db, review, named, office);
	const link = (accountId: string) => changeMember(db, review, person({ id: named.id, version: 1, accountId }), office);
	await expect(link((await anAccount(db, { authorityCode: host.code })).id)).rejects.toThrow('works for Testshire, the host');
	await expect(link(review.user.id)).rejects.toThrow('Priya Nair is in this review already');
	const closed = await anAccount(db);
	await db.updateTable('account').set({ disabled_at: '2026-01-01T00:00:00Z' }).where('id', '=', closed.id).execute();
	await expect(link(closed.id)).rejects.toThrow(NotFound);
	expect(await db.selectFrom('outbox').selectAll().execute()).toEqual([]);
});

test('the account given on a page left open is not lost in silence', async ({ db }) => {
	const { review } = await aReview(db);
	const named = person();
	await addMember(db, review, named, office);
	await changeMember(db, review, person({ id: named.id, version: 1, post: 'Director' }), office);
	const late = person({ id: named.id, version: 1, post: 'Director', accountId: (await anAccount(db)).id });
	await expect(changeMember(db, review, late, office)).rejects.toThrow(Conflict);
});

test('the last person who leads is neither removed nor given another role nor an end in the past', async ({ db }) => {
	const { review } = await aReview(db);
	const id = review.memberId;
	await expect(removeMember(db, review, { id })).rejects.toThrow('This is the only review manager or lead who can sign in. Add another first');
	await expect(changeMember(db, review, person({ id, version: 1, role: 'reviewer' }), office)).rejects.toThrow(RuleBroken);
	await expect(changeMember(db, review, person({ id, version: 1, role: 'manager', accessUntil: '2020-01-01' }), office)).rejects.toThrow(RuleBroken);
	await addMember(db, review, person({ role: 'lead', name: 'By name only' }), office);
	await expect(removeMember(db, review, { id })).rejects.toThrow(RuleBroken);
	await addMember(db, review, person({ role: 'lead', accountId: (await anAccount(db)).id }), office);
	await removeMember(db, review, { id });
	expect(await lastEntry(db, review.id)).toMatchObject({ what: 'person removed' });
});

test('who was removed, or whose access has ended, finds no review', async ({ db }) => {
	const { review } = await aReview(db);
	const [one, other] = [await anAccount(db), await anAccount(db)];
	const gone = await aMember(db, review.id, one, 'reviewer');
	const ended = await aMember(db, review.id, other, 'reviewer');
	await removeMember(db, review, { id: gone.memberId });
	await changeMember(db, review, person({ id: ended.memberId, version: 1, accessUntil: '2020-01-01' }), office);
	await expect(openReview(db, one, review.id)).rejects.toThrow(NotFound);
	await expect(openReview(db, other, review.id)).rejects.toThrow(NotFound);
});

test('case records are given one by one, and go with a change out of the team', async ({ db }) => {
	const { review } = await aReview(db);
	const account = await anAccount(db);
	const reader = await aMember(db, review.id, account, 'reviewer');
	expect(reader.may('cases:read')).toBe(false);
	await giveCaseReading(db, review, { id: reader.memberId, reads: 'yes' });
	expect((await openReview(db, account, review.id)).may('cases:read')).toBe(true);
	expect(await lastEntry(db, review.id)).toMatchObject({ what: 'case records given', seen_with: 'cases:read' });
	await changeMember(db, review, person({ id: reader.memberId, version: 1, role: 'observer' }), office);
	const row = await db.selectFrom('member').select('reads_cases').where('id', '=', reader.memberId).executeTakeFirst();
	expect(row).toEqual({ reads_cases: false });
	await expect(giveCaseReading(db, review, { id: reader.memberId, reads: 'yes' })).rejects.toThrow(RuleBroken);
});

test('a change on a page left open shows what stands now', async ({ db }) => {
	const { review } = await aReview(db);
	const member = await aMember(db, review.id, await anAccount(db), 'reviewer');
	await changeMember(db, review, person({ id: member.memberId, version: 1 }), office);
	await expect(changeMember(db, review, person({ id: member.memberId, version: 1, post: 'Director' }), office)).rejects.toMatchObject({
		constructor: Conflict,
		theirs: { post: 'Service manager' }
	});
});

test('without the right to manage, names and roles only; an observer sees nobody', async ({ db }) => {
	for (const role of ['reviewer', 'host-lead'] as const) {
		const { review } = await aReview(db, { role });
		expect((await listMembers(db, review)).map((row) => row.managed)).toEqual([null, null]);
		await expect(addMember(db, review, person(), office)).rejects.toThrow(NotAllowed);
		await expect(removeMember(db, review, { id: review.memberId })).rejects.toThrow(NotAllowed);
		await expect(giveCaseReading(db, review, { id: review.memberId, reads: 'yes' })).rejects.toThrow(NotAllowed);
		await expect(findAccounts(db, review, 'person')).rejects.toThrow(NotAllowed);
	}
	await expect(listMembers(db, (await aReview(db, { role: 'observer' })).review)).rejects.toThrow(NotAllowed);
});

test('a person of another review is not there', async ({ db }) => {
	const { review } = await aReview(db);
	const { review: elsewhere } = await aReview(db);
	await expect(removeMember(db, review, { id: elsewhere.memberId })).rejects.toThrow(NotFound);
	await expect(changeMember(db, review, person({ id: elsewhere.memberId, version: 1 }), office)).rejects.toThrow(NotFound);
});

test('accounts are found by three letters of name or e-mail, without those already in and those that are closed', async ({ db }) => {
	const { review } = await aReview(db);
	await anAccount(db, { name: 'Nadia Rahim', email: 'nadia@testshire.example' });
	const closed = await anAccount(db, { name: 'Nadia Closed' });
	await db.updateTable('account').set({ disabled_at: '2026-01-01T00:00:00Z' }).where('id', '=', closed.id).execute();
	expect((await findAccounts(db, review, 'nadi')).map((account) => account.name)).toEqual(['Nadia Rahim']);
	expect(await findAccounts(db, review, 'testshire.ex')).toHaveLength(1);
	expect(await findAccounts(db, review, 'na')).toEqual([]);
	expect(await findAccounts(db, review, '%%%')).toEqual([]);
	expect(await findAccounts(db, review, 'Priya')).toEqual([]);
});
