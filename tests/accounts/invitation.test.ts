import { newId } from '#domain/id.ts';
import { NotFound, RuleBroken } from '#domain/outcomes.ts';
import { signIn } from '#server/access/sign-in.ts';
import { findSession } from '#server/access/sessions.ts';
import { changeOwnPassword, choosePassword } from '#server/accounts/choose-password.ts';
import { inviteAccount } from '#server/accounts/invite-account.ts';
import { findLink } from '#server/accounts/links.ts';
import { askForReset, sendLink } from '#server/accounts/send-link.ts';
import type { Database } from '#server/db/connect.ts';
import { expect } from 'vitest';
import { anAdministrator, anOpenAccount, aSession, device, goodPassword, lastInstallationEntry, linkTo, office } from '../factories/sign-in.ts';
import { aMember, aReview } from '../factories/reviews.ts';
import { test } from '../setup/database.ts';

const newPassword = 'rhubarb velvet window';
const at = { device, office };

function form(given: { email?: string; id?: string } = {}) {
	const rights = { authorityCode: null, adviserOfRegion: null, isAdministrator: false, startsReviews: true };
	return { id: given.id ?? newId(), name: 'Jo Bloggs', email: given.email ?? 'jo@council.gov.uk', post: 'Head of Service', ...rights };
}

async function anInvitation(db: Database) {
	const administrator = await anAdministrator(db);
	await inviteAccount(db, administrator, form(), office);
	return { administrator, ...(await linkTo(db, 'jo@council.gov.uk')) };
}

test('an invitation makes an account that nobody can use before its link was', async ({ db }) => {
	const { token, link } = await anInvitation(db);
	expect(link).toMatch(/^http:\/\/localhost:3000\/invitation\//);
	await expect(signIn(db, { email: 'jo@council.gov.uk', password: goodPassword }, device)).rejects.toThrow(RuleBroken);
	const cookie = await choosePassword(db, { token, purpose: 'invitation' }, newPassword, at);
	expect(await findSession(db, cookie.value, false)).toMatchObject({ state: 'open', user: { name: 'Jo Bloggs', startsReviews: true } });
	await signIn(db, { email: 'jo@council.gov.uk', password: newPassword }, device);
});

test('looking at a link uses nothing up; using it does', async ({ db }) => {
	const { token } = await anInvitation(db);
	for (let look = 0; look < 3; look++) expect(await findLink(db, token, 'invitation')).toMatchObject({ name: 'Jo Bloggs' });
	await choosePassword(db, { token, purpose: 'invitation' }, newPassword, at);
	expect(await findLink(db, token, 'invitation')).toBeUndefined();
	await expect(choosePassword(db, { token, purpose: 'invitation' }, newPassword, at)).rejects.toThrow(NotFound);
});

test('two who press the button at once: one gets in', async ({ db }) => {
	const { token } = await anInvitation(db);
	const tries = await Promise.allSettled([1, 2].map(() => choosePassword(db, { token, purpose: 'invitation' }, newPassword, at)));
	expect(tries.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected']);
});

test('a link works for an hour', async ({ db }) => {
	const { token } = await anInvitation(db);
	const { expires_at } = await db.selectFrom('account_link').select('expires_at').executeTakeFirstOrThrow();
	expect(Math.round((Date.parse(expires_at) - Date.now()) / 60_000)).toBe(60);
	await db
		.updateTable('account_link')
		.set({ expires_at: new Date(Date.now() - 1000).toISOString() })
		.execute();
	await expect(choosePassword(db, { token, purpose: 'invitation' }, newPassword, at)).rejects.toThrow(NotFound);
});

test('only the hash of a link is stored with it, and neither history nor subject holds it', async ({ db }) => {
	const { token } = await anInvitation(db);
	const links = JSON.stringify(await db.selectFrom('account_link').selectAll().execute());
	const history = JSON.stringify([await db.selectFrom('history_entry').selectAll().execute(), await db.selectFrom('history_text').selectAll().execute()]);
	const { subject } = await db.selectFrom('outbox').select('subject').executeTakeFirstOrThrow();
	for (const text of [links, history, subject]) expect(text).not.toContain(token);
});

test('a link of one kind is no link of the other', async ({ db }) => {
	const { token } = await anInvitation(db);
	await expect(choosePassword(db, { token, purpose: 'reset' }, newPassword, at)).rejects.toThrow(NotFound);
});

test('a new invitation makes the earlier one useless', async ({ db }) => {
	const { token, administrator } = await anInvitation(db);
	const { account } = JSON.parse((await lastInstallationEntry(db))!.about) as { account: string };
	await sendLink(db, administrator, account, office);
	expect(await findLink(db, token, 'invitation')).toBeUndefined();
	expect(await findLink(db, (await linkTo(db, 'jo@council.gov.uk')).token, 'invitation')).toBeDefined();
});

test('a form sent twice invites once, and an address has one account', async ({ db }) => {
	const administrator = await anAdministrator(db);
	const id = newId();
	await inviteAccount(db, administrator, form({ id }), office);
	await inviteAccount(db, administrator, form({ id }), office);
	expect(await db.selectFrom('outbox').selectAll().execute()).toHaveLength(1);
	await expect(inviteAccount(db, administrator, form(), office)).rejects.toMatchObject({ field: 'email' });
});

test('a reset ends every sign-in, tells the person, and takes the old password away', async ({ db }) => {
	const account = await anOpenAccount(db, { email: 'jo@council.gov.uk' });
	const { cookie } = await aSession(db, account);
	await askForReset(db, account.email, office);
	const { token } = await linkTo(db, account.email);
	await choosePassword(db, { token, purpose: 'reset' }, newPassword, at);
	expect(await findSession(db, cookie.value, false)).toMatchObject({ state: 'over' });
	await expect(signIn(db, { email: account.email, password: goodPassword }, device)).rejects.toThrow(RuleBroken);
	const mails = await db.selectFrom('outbox').select('subject').where('recipient', '=', account.email).execute();
	expect(mails.map((mail) => mail.subject)).toContain('Your password was changed');
});

test('asking for a link for nobody, or for a disabled account, does nothing and says nothing; more than three an hour neither', async ({ db }) => {
	await askForReset(db, 'nobody@council.gov.uk', office);
	const disabled = await anOpenAccount(db);
	await db.updateTable('account').set({ disabled_at: new Date().toISOString() }).where('id', '=', disabled.id).execute();
	await askForReset(db, disabled.email, office);
	expect(await db.selectFrom('outbox').selectAll().execute()).toEqual([]);
	const account = await anOpenAccount(db);
	for (let round = 0; round < 5; round++) await askForReset(db, account.email, office);
	expect(await db.selectFrom('outbox').selectAll().execute()).toHaveLength(3);
});

test('a link made by an administrator is told to the person and to the leads of their reviews, once each', async ({ db }) => {
	const administrator = await anAdministrator(db);
	const peer = await anOpenAccount(db);
	const lead = await anOpenAccount(db);
	const { id, manager } = await aReview(db);
	await aMember(db, id, lead, 'lead');
	await aMember(db, id, peer, 'reviewer');
	const { id: second } = await aReview(db);
	await aMember(db, second, lead, 'lead');
	await aMember(db, second, peer, 'reviewer');
	const { id: without, manager: alone } = await aReview(db);
	await aMember(db, without, peer, 'reviewer');
	expect(await sendLink(db, administrator, peer.id, office)).toMatchObject({ told: 2 });
	const mails = await db.selectFrom('outbox').select(['recipient', 'body']).execute();
	expect(mails.map((mail) => mail.recipient).toSorted()).toEqual([peer.email, lead.email, alone.email].toSorted());
	expect(mails.map((mail) => mail.recipient)).not.toContain(manager.email);
	const told = mails.find((mail) => mail.recipient === lead.email)!.body;
	expect(told).toContain(peer.name);
	expect(told, 'the lead is told of the link, not given it').not.toContain('/reset/');
});

test('a change of the own password asks for the one in use and ends the other sign-ins', async ({ db }) => {
	const account = await anOpenAccount(db);
	const here = await aSession(db, account);
	const there = await aSession(db, account);
	const person = { id: account.id, name: account.name, sessionId: here.sessionId };
	const change = (currentPassword: string) => changeOwnPassword(db, person, { currentPassword, password: newPassword }, { address: device.address, office });
	await expect(change('not the password at all')).rejects.toMatchObject({ field: 'currentPassword' });
	await change(goodPassword);
	expect(await findSession(db, here.cookie.value, false)).toMatchObject({ state: 'open' });
	expect(await findSession(db, there.cookie.value, false)).toMatchObject({ state: 'over' });
	await signIn(db, { email: account.email, password: newPassword }, device);
});
