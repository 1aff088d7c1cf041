import type { Activity } from '#domain/activity.ts';
import { NotFound, RuleBroken } from '#domain/outcomes.ts';
import { teamRoles } from '#domain/role.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { act } from '../history/act.ts';
import { insertOnce } from '../history/once.ts';
import { amount } from './amount.ts';
import { checkSeen, words } from './check-seen.ts';
import { missing } from './missing.ts';
import { nextPosition } from './move-in-order.ts';

/** Adds an activity to the timetable. Throws NotAllowed without `timetable:write`, RuleBroken for a peer who is not in the team. */
export async function addActivity(db: Database, review: ReviewAccess, activity: Activity): Promise<void> {
	review.require('timetable:write');
	await act(db, review, { what: 'activity added', seenWith: 'scope:read' }, async (trx) => {
		await insertOnce(trx, 'activity', { id: activity.id, review_id: review.id, position: await nextPosition(trx, review, 'activity'), ...columns(activity) });
		await setPeers(trx, review, activity);
		return { about: { activity: activity.id, method: activity.method }, texts: told(activity) };
	});
}

/** Changes an activity. Throws NotAllowed without `timetable:write`, NotFound outside this review, Conflict. */
export async function changeActivity(db: Database, review: ReviewAccess, activity: Activity): Promise<void> {
	review.require('timetable:write');
	await act(db, review, { what: 'activity changed', seenWith: 'scope:read' }, async (trx) => {
		const now = await trx.selectFrom('activity').selectAll().where('id', '=', activity.id).where('review_id', '=', review.id).executeTakeFirst();
		if (!now) throw new NotFound('activity');
		const peers = await trx.selectFrom('activity_member').select('member_id').where('activity_id', '=', activity.id).execute();
		const textsOf = (row: typeof now) => ({ ...textsOfRow(row), memberIds: listOf(peers.map((peer) => peer.member_id)) });
		checkSeen(now, activity.version, { ...words(fields(activity)), memberIds: listOf(activity.memberIds) }, textsOf, 'activity');
		await trx
			.updateTable('activity')
			.set({ ...columns(activity), version: activity.version + 1 })
			.where('id', '=', activity.id)
			.execute();
		await trx.deleteFrom('activity_member').where('activity_id', '=', activity.id).execute();
		await setPeers(trx, review, activity);
		return { about: { activity: activity.id, method: activity.method }, texts: told(activity) };
	});
}

/** Takes an activity out of the timetable. Throws NotAllowed without `timetable:write`, NotFound, RuleBroken while notes come from it. */
export async function removeActivity(db: Database, review: ReviewAccess, { id }: { id: string }): Promise<void> {
	review.require('timetable:write');
	await act(db, review, { what: 'activity removed', seenWith: 'scope:read' }, async (trx) => {
		const activity = await trx.selectFrom('activity').select('title').where('id', '=', id).where('review_id', '=', review.id).executeTakeFirst();
		if (!activity) throw await missing(trx, 'activity', id);
		const { notes } = await trx
			.selectFrom('note')
			.select((eb) => eb.fn.countAll<number>().as('notes'))
			.where('activity_id', '=', id)
			.executeTakeFirstOrThrow();
		if (notes > 0)
			throw new RuleBroken(`${amount(notes, 'note')} ${notes === 1 ? 'comes' : 'come'} from this activity. Give them another source first`, 'remove');
		await trx.deleteFrom('activity').where('id', '=', id).execute();
		return { about: { activity: id }, texts: { title: activity.title } };
	});
}

async function setPeers(trx: Transaction, review: ReviewAccess, { id, memberIds }: Activity): Promise<void> {
	if (memberIds.length === 0) return;
	const members = await trx
		.selectFrom('member')
		.select('id')
		.where('review_id', '=', review.id)
		.where('role', 'in', teamRoles)
		.where('id', 'in', memberIds)
		.execute();
	if (members.length !== new Set(memberIds).size) throw new RuleBroken('Choose peers from the team of this review', 'memberIds');
	await trx
		.insertInto('activity_member')
		.values(members.map((member) => ({ activity_id: id, member_id: member.id })))
		.execute();
}

function columns(activity: Activity) {
	const { title, method, heldOn, startsAt, endsAt, place, rolesMet, peopleMet, inLetter } = activity;
	return { title, method, held_on: heldOn, starts_at: startsAt, ends_at: endsAt, place, roles_met: rolesMet, people_met: peopleMet, in_letter: inLetter };
}

function fields({ title, method, heldOn, startsAt, endsAt, place, rolesMet, peopleMet, inLetter }: Activity) {
	return { title, method, heldOn, startsAt, endsAt, place, rolesMet, peopleMet, inLetter };
}

type Row = ReturnType<typeof columns> | { [Column in keyof ReturnType<typeof columns>]: string | number | boolean | null };

function textsOfRow(row: Row): Record<string, string> {
	return words({
		title: row.title,
		method: row.method,
		heldOn: row.held_on,
		startsAt: row.starts_at,
		endsAt: row.ends_at,
		place: row.place,
		rolesMet: row.roles_met,
		peopleMet: row.people_met,
		inLetter: row.in_letter
	});
}

function told({ title, rolesMet, place }: Activity): Record<string, string> {
	return { title, rolesMet, place };
}

function listOf(ids: string[]): string {
	return ids.toSorted().join(' ');
}
