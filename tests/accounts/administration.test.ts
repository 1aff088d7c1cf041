import { newId } from '#domain/id.ts';
import { Conflict, NotFound, RuleBroken } from '#domain/outcomes.ts';
import { addDays, today } from '#domain/dates.ts';
import { openReview } from '#server/access/open-review.ts';
import { signIn } from '#server/access/sign-in.ts';
import { findSession } from '#server/access/sessions.ts';
import { hasDemonstration } from '#server/accounts/has-demonstration.ts';
import { changeAccount, disableAccount, enableAccount } from '#server/accounts/change-account.ts';
import { readInstallationHistory } from '#server/accounts/installation-history.ts';
import { inviteAccount } from '#server/accounts/invite-account.ts';
import { findLink } from '#server/accounts/links.ts';
import { listAccounts } from '#server/accounts/list-accounts.ts';
import { readAccount } from '#server/accounts/read-account.ts';
import { sendLink } from '#server/accounts/send-link.ts';
import { verifyHistory } from '#server/history/verify-history.ts';
import { readOutbox } from '#server/mail/outbox.ts';
import { listReviews } from '#server/scope/list-reviews.ts';
import { describe, expect } from 'vitest';
import { anAccount, type Account } from '../factories/people.ts';
import { aMember, aReview, lastEntry } from '../factories/reviews.ts';
import { anAdministrator, anOpenAccount, aSession, device, goodPassword, lastInstallationEntry, linkTo, office } from '../factories/sign-in.ts';
import { test } from '../setup/database.ts';

const change = (account: Account, given: object = {}) => ({
	name: account.name,
	email: account.email,
	post: account.post,
	authorityCode: null,
	adviserOfRegion: null,
	isAdministrator: account.isAdministrator,
	startsReviews: account.startsReviews,
	version: 1,
	...given
});

describe('administrators', () => {
	test('to anyone else, everything about accounts is not there, and nothing is changed', async ({ db }) => {
		const target = await anOpenAccount(db);
		const { manager: person } = await aReview(db);
		const rights = { authorityCode: null, adviserOfRegion: null, isAdministrator: true, startsReviews: true };
		const invitation = { id: newId(), name: 'Jo', email: 'jo@council.gov.uk', post: '', ...rights };
		const before = JSON.stringify([await db.selectFrom('account').selectAll().orderBy('id').execute(), await lastInstallationEntry(db)]);
		for (const refused of [
			listAccounts(db, person, {}, 1),
			readAccount(db, person, target.id),
			readInstallationHistory(db, person, { page: 1 }),
			readOutbox(db, person, 1),
			inviteAccount(db, person, invitation, office),
			changeAccount(db, person, target.id, change(target), office),
			disableAccount(db, person, target.id),
			enableAccount(db, person, target.id),
			sendLink(db, person, target.id, office),
			hasDemonstration(db, person)
		]) {
			await expect(refused).rejects.toThrow(NotFound);
		}
		expect(JSON.stringify([await db.selectFrom('account').selectAll().orderBy('id').execute(), await lastInstallationEntry(db)])).toBe(before);
		expect(await db.selectFrom('outbox').selectAll().execute()).toEqual([]);
	});

	test('an administrator opens no review, and sees none in the list', async ({ db }) => {
		const { id } = await aReview(db);
		const administrator = await anAdministrator(db);
		await expect(openReview(db, administrator, id)).rejects.toThrow(NotFound);
		expect(await listReviews(db, administrator)).toMatchObject({ reviews: [], total: 0 });
	});

	test('accounts are found by words, state and what they may do, a page at a time', async ({ db }) => {
		const administrator = await anAdministrator(db);
		await anAccount(db, { name: '100% Invited', startsReviews: true });
		await anOpenAccount(db, { name: 'Zoe Open', adviserOfRegion: 'T' });
		const names = async (filter: object) => (await listAccounts(db, administrator, filter, 1)).accounts.map((account) => account.name);
		expect(await names({})).toEqual(['100% Invited', 'Alex Admin', 'Zoe Open']);
		expect(await names({ words: '100%' })).toEqual(['100% Invited']);
		expect(await names({ state: 'invited' })).toEqual(['100% Invited']);
		expect(await names({ right: 'adviser' })).toEqual(['Zoe Open']);
		expect(await listAccounts(db, administrator, {}, 2)).toEqual({ count: 0, accounts: [] });
		expect(JSON.stringify(await listAccounts(db, administrator, {}, 1))).not.toContain('argon2');
	});

	test('an account changed by two at once shows both, and nobody’s change is lost', async ({ db }) => {
		const administrator = await anAdministrator(db);
		const account = await anOpenAccount(db);
		await changeAccount(db, administrator, account.id, change(account, { name: 'First' }), office);
		const second = changeAccount(db, administrator, account.id, change(account, { name: 'Second' }), office);
		await expect(second).rejects.toThrow(Conflict);
		await expect(second).rejects.toMatchObject({ theirs: { name: 'First' }, version: 2 });
		expect(await lastInstallationEntry(db)).toMatchObject({ what: 'account changed', account_id: administrator.id });
	});

	test('a new e-mail address is told to the old one and to the leads, and links to the old one stop working', async ({ db }) => {
		const administrator = await anAdministrator(db);
		const peer = await anOpenAccount(db);
		const { id, manager } = await aReview(db);
		await aMember(db, id, peer, 'reviewer');
		await sendLink(db, administrator, peer.id, office);
		const { token } = await linkTo(db, peer.email);
		await db.deleteFrom('outbox').execute();
		await changeAccount(db, administrator, peer.id, change(peer, { email: 'new@council.gov.uk' }), office);
		expect(await findLink(db, token, 'reset')).toBeUndefined();
		const mails = await db.selectFrom('outbox').select('recipient').execute();
		expect(mails.map((mail) => mail.recipient).toSorted()).toEqual([peer.email, manager.email].toSorted());
	});

	test('one administrator who can sign in always remains', async ({ db }) => {
		const administrator = await anAdministrator(db);
		await anAccount(db, { isAdministrator: true });
		const resign = () => changeAccount(db, administrator, administrator.id, change(administrator, { isAdministrator: false }), office);
		await expect(resign(), 'an invited one does not count').rejects.toThrow(RuleBroken);
		await expect(disableAccount(db, administrator, administrator.id)).rejects.toThrow(RuleBroken);
		await anAdministrator(db);
		await resign();
	});

	test('an authority or region that does not exist is refused', async ({ db }) => {
		const administrator = await anAdministrator(db);
		await expect(changeAccount(db, administrator, administrator.id, change(administrator, { authorityCode: 'nowhere' }), office)).rejects.toMatchObject({
			field: 'authorityCode'
		});
	});
});

describe('a disabled account', () => {
	test('is out at once, everywhere, and comes back only when enabled', async ({ db }) => {
		const administrator = await anAdministrator(db);
		const account = await anOpenAccount(db);
		const { cookie } = await aSession(db, account);
		await sendLink(db, administrator, account.id, office);
		const { token } = await linkTo(db, account.email);
		await disableAccount(db, administrator, account.id);
		expect(await findSession(db, cookie.value, false)).toBeNull();
		expect(await findLink(db, token, 'reset')).toBeUndefined();
		await expect(signIn(db, { email: account.email, password: goodPassword }, device)).rejects.toThrow(RuleBroken);
		await expect(sendLink(db, administrator, account.id, office)).rejects.toThrow(RuleBroken);
		expect(await lastInstallationEntry(db)).toMatchObject({ what: 'account disabled', account_id: administrator.id });
		await enableAccount(db, administrator, account.id);
		expect(await findSession(db, cookie.value, false), 'its old sign-ins stay ended').toMatchObject({ state: 'over' });
		await signIn(db, { email: account.email, password: goodPassword }, device);
	});
});

describe('access to a review', () => {
	test('ends on its date: the last day still opens it, the next does not', async ({ db }) => {
		const { id } = await aReview(db);
		const peer = await anOpenAccount(db);
		await aMember(db, id, peer, 'reviewer', { accessUntil: today() });
		await expect(openReview(db, peer, id)).resolves.toMatchObject({ role: 'reviewer' });
		await db
			.updateTable('member')
			.set({ access_until: addDays(today(), -1) })
			.where('account_id', '=', peer.id)
			.execute();
		await expect(openReview(db, peer, id)).rejects.toThrow(NotFound);
		expect(await listReviews(db, peer)).toMatchObject({ reviews: [], total: 0 });
	});

	test('is nobody’s whose address or words only look like an id', async ({ db }) => {
		const { manager } = await aReview(db);
		for (const id of ['', '1', "' or 1=1", newId()]) await expect(openReview(db, manager, id)).rejects.toThrow(NotFound);
	});
});

test('the history of the installation tells of accounts, never of reviews, and its chain is whole', async ({ db }) => {
	const administrator = await anAdministrator(db);
	const { id } = await aReview(db);
	const account = await anOpenAccount(db);
	await changeAccount(db, administrator, account.id, change(account, { name: 'New name' }), office);
	await disableAccount(db, administrator, account.id);
	const { entries } = await readInstallationHistory(db, administrator, { page: 1, accountId: account.id });
	expect(entries.map((entry) => entry.what)).toEqual(['account disabled', 'account changed']);
	expect(Object.fromEntries(entries[1]!.texts)).toMatchObject({ nameBefore: account.name, name: 'New name' });
	const all = await readInstallationHistory(db, administrator, { page: 1 });
	expect(JSON.stringify(all)).not.toContain((await lastEntry(db, id))!.hash);
	expect((await verifyHistory(db)).faults).toEqual([]);
});
