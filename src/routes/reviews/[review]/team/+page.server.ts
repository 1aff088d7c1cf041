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
	const { find = null, add = null, edit = null, seek = null, link = null } = Object.fromEntries(url.searchParams) as Partial<Record<string, string>>;
	const manages = review.may('members:manage');
	const sought = edit ? seek : find;
	const choice = edit ? link : add !== 'name' ? add : null;
	return {
		members: await listMembers(db, review),
		you: review.memberId,
		find,
		add: manages ? add : null,
		edit: manages ? edit : null,
		seek,
		found: manages && sought ? await findAccounts(db, review, sought) : [],
		chosen: manages && choice ? await findAccount(db, review, choice) : undefined,
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
	change: reviewAction(memberForm, async (db, review, member) => {
		const told = await changeMember(db, review, member, running().configuration);
		return at(review, toldSaid(`${member.name} saved`, told));
	}),
	remove: reviewAction(memberChoice, async (db, review, choice) => (await removeMember(db, review, choice), at(review, 'Access removed'))),
	giveCases: reviewAction(
		caseReadingForm,
		async (db, review, given) => (
			await giveCaseReading(db, review, given),
			at(review, given.reads === 'yes' ? 'Case records given' : 'Case records taken away')
		)
	)
};
