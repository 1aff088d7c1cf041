import { newId } from '#domain/id.ts';
import { caseReadingForm, memberChoice, memberForm } from '#domain/member.ts';
import { running } from '#server/running.ts';
import { addMember } from '#server/scope/add-member.ts';
import { changeMember, giveCaseReading, removeMember } from '#server/scope/change-member.ts';
import { findAccount, findAccounts } from '#server/scope/find-accounts.ts';
import { listAuthorities } from '#server/scope/list-authorities.ts';
import { listMembers } from '#server/scope/list-members.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';
import { toldSaid } from './told.ts';
import type { PageServerLoadEvent } from './$types';

export const load = reviewLoad(async (db, review, { url }: PageServerLoadEvent) => {
	const { find = null, add = null, edit = null } = Object.fromEntries(url.searchParams) as Partial<Record<string, string>>;
	const manages = review.may('members:manage');
	return {
		members: await listMembers(db, review),
		you: review.memberId,
		find,
		add: manages ? add : null,
		edit: manages ? edit : null,
		found: manages && find ? await findAccounts(db, review, find) : [],
		chosen: manages && add && add !== 'name' ? await findAccount(db, review, add) : undefined,
		authorities: manages && (add || edit) ? await listAuthorities(db) : [],
		newId: newId()
	};
});

const at = (review: { id: string }, said: string) => ({ to: `/reviews/${review.id}/team`, said });

export const actions = {
	add: reviewAction(memberForm, async (db, review, member) => {
		const told = await addMember(db, review, member, running().configuration);
		return at(review, toldSaid(`${member.name} added`, told));
	}),
	change: reviewAction(memberForm, async (db, review, member) => (await changeMember(db, review, member), at(review, `${member.name} saved`))),
	remove: reviewAction(memberChoice, async (db, review, choice) => (await removeMember(db, review, choice), at(review, 'Access removed'))),
	giveCases: reviewAction(caseReadingForm, async (db, review, given) => (await giveCaseReading(db, review, given), at(review, 'Case records: saved')))
};
