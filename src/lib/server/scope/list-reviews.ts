import { sql } from 'kysely';
import { findFramework } from '#frameworks/index.ts';
import { formatTime, today } from '#domain/dates.ts';
import type { Stage } from '#domain/stage.ts';
import type { Person } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { needsAttention, type Attention } from './attention.ts';
import { nextStep, type NextStep } from './next-step.ts';
import { reviewStandings, type Standing } from './review-standing.ts';

export type ReviewFilter = { words?: string; stage?: string; role?: string; framework?: string; page?: number };
export type ListedReview = Standing & { next: NextStep };
/** Something held today or tomorrow in a review the person is in. */
export type DayEntry = {
	reviewId: string;
	host: string;
	title: string;
	heldOn: string;
	startsAt: string | null;
	endsAt: string | null;
	visitStart: string | null;
	visitEnd: string | null;
};

export const pageSize = 50;
/** Reviews still under way that are looked through for what needs attention; nobody is in more. */
const mostActive = 200;

/**
 * The reviews of a person, in three queries whatever their number: how many at each stage, a page of them as they stand, what needs attention in all that are
 * not closed, and the person's day. Counts of notes and findings are for the team only: null for others.
 */
export async function listReviews(db: Database, user: Person, filter: ReviewFilter = {}) {
	const mine = await ownReviews(db, user);
	const found = mine.filter((row) => matches(row, filter));
	const inStage = found.filter((row) => !filter.stage || row.stage === filter.stage);
	const pages = Math.max(1, Math.ceil(inStage.length / pageSize));
	const page = Math.min(Math.max(1, filter.page ?? 1), pages);
	const shown = inStage.slice((page - 1) * pageSize, page * pageSize).map((row) => row.id);
	const active = mine
		.filter((row) => row.stage !== 'closed')
		.slice(0, mostActive)
		.map((row) => row.id);
	const standings = new Map((await reviewStandings(db, user, [...new Set([...shown, ...active])])).map((row) => [row.id, row]));
	const now = { date: today(), time: formatTime(new Date().toISOString()) };
	const standing = (ids: string[]) => ids.flatMap((id) => standings.get(id) ?? []);
	return {
		reviews: standing(shown).map((row): ListedReview => ({ ...row, next: nextStep(row, now.date) })),
		attention: needsAttention(standing(active), now.date) satisfies Attention[],
		stages: countStages(found),
		frameworks: [...new Set(mine.map((row) => row.framework_key))].map((key) => ({ key, name: findFramework(key)?.name ?? key })),
		roles: [...new Set(mine.map((row) => row.role))],
		total: mine.length,
		found: inStage.length,
		page,
		day: await ownDay(db, user, now.date),
		now
	};
}

type Own = { id: string; stage: Stage; role: string; framework_key: string; title: string; official_name: string };

async function ownReviews(db: Database, user: Person): Promise<Own[]> {
	const rows = await db
		.selectFrom('member')
		.innerJoin('review', 'review.id', 'member.review_id')
		.innerJoin('authority', 'authority.gss_code', 'review.authority_code')
		.select(['review.id', 'review.stage', 'review.framework_key', 'review.title', 'authority.official_name', 'member.role'])
		.where('member.account_id', '=', user.id)
		.where((eb) => eb.or([eb('member.access_until', 'is', null), eb('member.access_until', '>=', today())]))
		// What is under way first, the visits of today and soon before those long past.
		.orderBy(sql`array_position(array['on-site', 'drafting', 'with-host', 'scoping', 'final', 'follow-up', 'closed'], review.stage)`)
		.orderBy(sql`case when review.stage = 'scoping' then review.visit_start end`, (order) => order.asc().nullsLast())
		.orderBy('review.visit_start', (order) => order.desc().nullsLast())
		.orderBy('review.id')
		.execute();
	return rows.map((row) => ({ ...row, stage: row.stage as Stage }));
}

/** What is held today and tomorrow in the reviews of this person that are before or in their visit. */
async function ownDay(db: Database, user: Person, date: string): Promise<DayEntry[]> {
	const rows = await db
		.selectFrom('member')
		.innerJoin('review', 'review.id', 'member.review_id')
		.innerJoin('authority', 'authority.gss_code', 'review.authority_code')
		.innerJoin('activity', 'activity.review_id', 'review.id')
		.select([
			'review.id as reviewId',
			'authority.name as host',
			'activity.title',
			'activity.held_on',
			'activity.starts_at as startsAt',
			'activity.ends_at as endsAt'
		])
		.select(['review.visit_start as visitStart', 'review.visit_end as visitEnd', 'member.role'])
		.where('member.account_id', '=', user.id)
		.where((eb) => eb.or([eb('member.access_until', 'is', null), eb('member.access_until', '>=', date)]))
		.where('review.stage', 'in', ['scoping', 'on-site', 'drafting'])
		.where('activity.held_on', '>=', date)
		.where(sql<boolean>`activity.held_on <= ${date}::date + 1`)
		.orderBy('activity.held_on')
		.orderBy('activity.starts_at', (order) => order.asc().nullsLast())
		.orderBy('activity.position')
		.limit(60)
		.execute();
	// An observer gets titles and dates, no hours.
	return rows.map(({ held_on, role, ...row }) => ({ ...row, heldOn: held_on!, ...(role === 'observer' ? { startsAt: null, endsAt: null } : {}) }));
}

function matches(row: Own, { words, role, framework }: ReviewFilter): boolean {
	const text = `${row.official_name} ${row.title}`.toLowerCase();
	const said = (words ?? '')
		.toLowerCase()
		.split(/\s+/)
		.every((word) => text.includes(word));
	return said && (!role || row.role === role) && (!framework || row.framework_key === framework);
}

function countStages(rows: Own[]): Partial<Record<Stage, number>> {
	const counts: Partial<Record<Stage, number>> = {};
	for (const row of rows) counts[row.stage] = (counts[row.stage] ?? 0) + 1;
	return counts;
}
