import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { offeredDates } from './offered-dates.ts';

/**
 * The scope in one query: the visit, the agreement, themes and key lines of enquiry. How many findings and notes stand in each is for the team only;
 * the host gets null. Throws NotAllowed without `scope:read`.
 */
export async function readScope(db: Database, review: ReviewAccess) {
	review.require('scope:read');
	const row = await db
		.selectFrom('review')
		.select(['version', 'title', 'visit_start', 'visit_end', 'feedback_on', 'draft_due', 'issue_due', 'background', 'people_met'])
		.select((eb) => [
			eb
				.selectFrom('activity')
				.whereRef('activity.review_id', '=', 'review.id')
				.select((a) => a.fn.coalesce(a.fn.sum<number>('people_met'), a.lit(0)).as('n'))
				.as('counted'),
			jsonObjectFrom(eb.selectFrom('review_agreement').selectAll().whereRef('review_agreement.review_id', '=', 'review.id')).as('agreement'),
			jsonArrayFrom(
				eb
					.selectFrom('theme')
					.select(['id', 'name', 'short_name', 'about', 'not_looked_at', 'version'])
					.select((t) => [
						t
							.selectFrom('finding')
							.whereRef('finding.theme_id', '=', 'theme.id')
							.where('merged_into', 'is', null)
							.select((f) => f.fn.countAll<number>().as('n'))
							.as('findings'),
						t
							.selectFrom('note_theme')
							.whereRef('note_theme.theme_id', '=', 'theme.id')
							.select((n) => n.fn.countAll<number>().as('n'))
							.as('notes')
					])
					.whereRef('theme.review_id', '=', 'review.id')
					.orderBy('theme.position')
					.orderBy('theme.id')
			).as('themes'),
			jsonArrayFrom(
				eb
					.selectFrom('kloe')
					.leftJoin('theme', 'theme.id', 'kloe.theme_id')
					.select([
						'kloe.id',
						'kloe.asked_by',
						'kloe.question',
						'kloe.short_name',
						'kloe.theme_id',
						'kloe.not_looked_at',
						'kloe.version',
						'theme.short_name as theme'
					])
					.select((k) => [
						k
							.selectFrom('finding_kloe')
							.innerJoin('finding', 'finding.id', 'finding_kloe.finding_id')
							.whereRef('finding_kloe.kloe_id', '=', 'kloe.id')
							.where('merged_into', 'is', null)
							.select((f) => f.fn.countAll<number>().as('n'))
							.as('findings'),
						k
							.selectFrom('note_kloe')
							.whereRef('note_kloe.kloe_id', '=', 'kloe.id')
							.select((n) => n.fn.countAll<number>().as('n'))
							.as('notes')
					])
					.whereRef('kloe.review_id', '=', 'review.id')
					.orderBy('kloe.position')
					.orderBy('kloe.id')
			).as('kloes')
		])
		.where('review.id', '=', review.id)
		.executeTakeFirstOrThrow();
	const { themes, kloes, agreement, counted, ...visit } = row;
	const team = review.may('notes:read');
	const counts = <Held extends { findings: number | null; notes: number | null; not_looked_at: string | null }>(held: Held) =>
		team ? held : { ...held, findings: null, notes: null, not_looked_at: null };
	return {
		visit,
		counted: Number(counted),
		offered: offeredDates(review.review.framework, visit.visit_end),
		workingDays: review.review.framework.timetable,
		framework: review.review.framework.name,
		agreement,
		themes: themes.map(counts),
		kloes: kloes.map(counts)
	};
}

export type Scope = Awaited<ReturnType<typeof readScope>>;
