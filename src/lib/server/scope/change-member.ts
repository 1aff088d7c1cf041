import { today } from '#domain/dates.ts';
import type { Member } from '#domain/member.ts';
import { NotFound, RuleBroken } from '#domain/outcomes.ts';
import { roleLabels, teamRoles, type Role } from '#domain/role.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { act } from '../history/act.ts';
import { AlreadyDone } from '../history/once.ts';
import { authorityOf } from './add-member.ts';
import { checkSeen, words } from './check-seen.ts';
import type { PostOffice } from '../mail/post-office.ts';
import { sendAdded, writeAddedToReview, type MemberTold } from './member-mail.ts';
import { accountOf, checkIndependent, checkNew, checkStillLed } from './member-rules.ts';
import { missing } from './missing.ts';

/**
 * Changes a person's role, details or end of access. Case records that were given go with a change out of the visiting team. A person who is there by
 * name only may be given an account (`accountId`), which opens the review to its holder and tells them by mail; an account that is there stays.
 * Throws NotAllowed without `members:manage`, NotFound outside this review, Conflict, RuleBroken for a peer of the host, for an account that is in the review
 * already, or when nobody would lead.
 */
export async function changeMember(db: Database, review: ReviewAccess, { id, version, accountId, ...form }: Member, office: PostOffice): Promise<MemberTold> {
	review.require('members:manage');
	const done = await act(db, review, { what: 'person changed', seenWith: 'members:read' }, async (trx) => {
		const now = await memberOf(trx, review, id);
		checkSeen(now, version, words({ ...form, accountId: now.account_id ?? accountId }), textsOf, 'member');
		const given = accountId && !now.account_id ? await accountOf(trx, accountId) : null;
		if (given) await checkNew(trx, review, { id, name: given.name, accountId: given.id });
		const account = now.account_id ? await trx.selectFrom('account').select('authority_code').where('id', '=', now.account_id).executeTakeFirst() : given;
		const authorityCode = account?.authority_code ?? (await authorityOf(trx, form.authorityCode));
		checkIndependent(review, { name: form.name, role: form.role, authorityCode });
		const leads = (form.role === 'manager' || form.role === 'lead') && !(form.accessUntil && form.accessUntil < today());
		if (!leads && isLeading(now.role)) await checkStillLed(trx, review, id, form.role === now.role ? 'accessUntil' : 'role');
		await trx
			.updateTable('member')
			.set({
				account_id: given?.id ?? now.account_id,
				name: form.name,
				post: form.post,
				organisation: form.organisation,
				authority_code: authorityCode,
				role: form.role,
				access_until: form.accessUntil,
				telephone: form.telephone,
				reads_cases: now.reads_cases && teamRoles.includes(form.role),
				version: version + 1
			})
			.where('id', '=', id)
			.execute();
		const role = form.role === now.role ? roleLabels[form.role] : `${roleLabels[form.role]}, was ${roleLabels[now.role as Role]}`;
		const mails = given ? await writeAddedToReview(trx, office, review, { to: given, ...form }) : [];
		const about = { member: id, role: form.role, ...(given && { account: given.id }) };
		return { about, texts: { name: form.name, role, ...(given && { account: given.name }) }, mails };
	});
	return sendAdded(db, office, done?.mails);
}

/** Takes a person out of the review: they can no longer open it. What they wrote stays. Throws as `changeMember`. */
export async function removeMember(db: Database, review: ReviewAccess, { id }: { id: string }): Promise<void> {
	review.require('members:manage');
	await act(db, review, { what: 'person removed', seenWith: 'members:read' }, async (trx) => {
		const member = await findMember(trx, review, id);
		if (!member) throw await missing(trx, 'member', id);
		if (isLeading(member.role)) await checkStillLed(trx, review, id);
		await trx.deleteFrom('member').where('id', '=', id).execute();
		return { about: { member: id, role: member.role, account: member.account_id }, texts: { name: member.name, role: roleLabels[member.role as Role] } };
	});
}

/**
 * Lets one reviewer or quality assurer read and judge case records, or takes it away. Off for everyone at first; those who lead always read them.
 * Throws NotAllowed without `cases:give`, NotFound outside this review, RuleBroken for somebody of another role or without an account.
 */
export async function giveCaseReading(db: Database, review: ReviewAccess, { id, reads }: { id: string; reads: 'yes' | 'no' }): Promise<void> {
	review.require('cases:give');
	await act(db, review, { what: reads === 'yes' ? 'case records given' : 'case records taken away', seenWith: 'cases:read' }, async (trx) => {
		const member = await memberOf(trx, review, id);
		if (!['reviewer', 'quality-assurer'].includes(member.role)) throw new RuleBroken('Case records are given to reviewers and quality assurers only');
		if (!member.account_id && reads === 'yes') throw new RuleBroken(`${member.name} has no account, so cannot read case records`);
		if (member.reads_cases === (reads === 'yes')) throw new AlreadyDone();
		await trx
			.updateTable('member')
			.set({ reads_cases: reads === 'yes' })
			.where('id', '=', id)
			.execute();
		return { about: { member: id }, texts: { name: member.name } };
	});
}

async function findMember(trx: Transaction, review: ReviewAccess, id: string) {
	return trx.selectFrom('member').selectAll().where('id', '=', id).where('review_id', '=', review.id).executeTakeFirst();
}

async function memberOf(trx: Transaction, review: ReviewAccess, id: string) {
	const member = await findMember(trx, review, id);
	if (!member) throw new NotFound('member');
	return member;
}

function isLeading(role: string): boolean {
	return role === 'manager' || role === 'lead';
}

type Row = {
	account_id: string | null;
	name: string;
	post: string;
	organisation: string;
	authority_code: string | null;
	role: string;
	access_until: string | null;
	telephone: string;
};

function textsOf(row: Row): Record<string, string> {
	return words({
		accountId: row.account_id,
		name: row.name,
		post: row.post,
		organisation: row.organisation,
		authorityCode: row.authority_code,
		role: row.role,
		accessUntil: row.access_until,
		telephone: row.telephone
	});
}
