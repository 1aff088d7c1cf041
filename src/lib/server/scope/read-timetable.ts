import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { formatTime, today } from '#domain/dates.ts';
import type { Method } from '#domain/activity.ts';
import { teamRoles } from '#domain/role.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';

export type TimetableEntry = {
	id: string;
	title: string;
	heldOn: string | null;
	/** All but title and date: an observer gets none of it. */
	more: TimetableMore | null;
	/** How many notes came from it; null for those who may not know. */
	notes: number | null;
};

export type TimetableMore = {
	method: Method;
	startsAt: string | null;
	endsAt: string | null;
	place: string;
	rolesMet: string;
	peopleMet: number | null;
	inLetter: boolean;
	version: number;
	peers: { id: string; name: string }[];
};

/**
 * The timetable in one query, in the order of days and hours. An observer gets titles and dates; the host everything but the counts of notes,
 * which would tell it who said how much. `now` is the clock in London. Throws NotAllowed without `timetable:read`.
 */
export async function readTimetable(db: Database, review: ReviewAccess): Promise<{ activities: TimetableEntry[]; now: { date: string; time: string } }> {
	review.require('timetable:read');
	const rows = await db
		.selectFrom('activity')
		.selectAll()
		.select((eb) => [
			eb
				.selectFrom('note')
				.whereRef('note.activity_id', '=', 'activity.id')
				.select((n) => n.fn.countAll<number>().as('n'))
				.as('notes'),
			jsonArrayFrom(
				eb
					.selectFrom('activity_member')
					.innerJoin('member', 'member.id', 'activity_member.member_id')
					.select(['member.id', 'member.name'])
					.whereRef('activity_member.activity_id', '=', 'activity.id')
					.where('member.role', 'in', teamRoles)
					.orderBy('member.position')
					.orderBy('member.id')
			).as('peers')
		])
		.where('activity.review_id', '=', review.id)
		.orderBy('held_on', (order) => order.asc().nullsLast())
		.orderBy('starts_at', (order) => order.asc().nullsLast())
		.orderBy('position')
		.orderBy('id')
		.execute();
	const [all, counts] = [review.may('scope:read'), review.may('notes:read')];
	const activities = rows.map((row) => ({
		id: row.id,
		title: row.title,
		heldOn: row.held_on,
		notes: counts ? (row.notes ?? 0) : null,
		more: all
			? {
					method: row.method as Method,
					startsAt: row.starts_at,
					endsAt: row.ends_at,
					place: row.place,
					rolesMet: row.roles_met,
					peopleMet: row.people_met,
					inLetter: row.in_letter,
					version: row.version,
					peers: row.peers
				}
			: null
	}));
	return { activities, now: { date: today(), time: formatTime(new Date().toISOString()) } };
}
