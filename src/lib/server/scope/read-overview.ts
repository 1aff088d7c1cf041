import { sql } from 'kysely';
import type { Asker } from '#domain/kloe.ts';
import type { Role } from '#domain/role.ts';
import { describeSourceStrength, sourceStrength, type Source, type SourceStrength } from '#domain/source-strength.ts';
import type { Stage } from '#domain/stage.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { sourcesOfFindings } from '../findings/sources.ts';
import { readTimetable } from './read-timetable.ts';
import { reviewStandings, type Standing } from './review-standing.ts';

export type KloeEvidence = { notes: number; strengths: number; areas: number; mixed: number; strength: SourceStrength; words: string };
export type OverviewKloe = {
	id: string;
	question: string;
	askedBy: Asker;
	notLookedAt: boolean;
	/** Whether the host has written its own view of it. */
	ownView: boolean;
	/** Null for those who may not know what was noted and found. */
	evidence: KloeEvidence | null;
};
export type OverviewPerson = { id: string; name: string; role: Role; organisation: string };

type Row = {
	entered: { stage: Stage; at: string }[];
	people: OverviewPerson[];
	waiting: string[];
	kloes: (Omit<OverviewKloe, 'evidence'> & { notes: number; strengths: number; areas: number; mixed: number; sources: Source[] })[];
	single: number;
	bare: number;
	cases: number;
	/** The next progress review that was not held yet; only for those who see their dates. */
	progress: { months: number; plannedOn: string } | null;
};

/**
 * All that the first page of a review shows, in three queries: how it stands, its timetable, and its stages, people, documents and questions. Each part only
 * for those who may see it: the host learns nothing of notes, findings and sources, an observer titles and dates. Throws NotAllowed without `review:open`.
 */
export async function readOverview(db: Database, review: ReviewAccess) {
	review.require('review:open');
	const [[standing], timetable, { kloes, ...facts }] = await Promise.all([
		reviewStandings(db, review.user, [review.id]),
		readTimetable(db, review),
		readFacts(db, review)
	]);
	const team = review.may('findings:read');
	return {
		...facts,
		standing: standing as Standing,
		timetable,
		kloes: kloes.map(({ notes, strengths, areas, mixed, sources, ...kloe }): OverviewKloe => ({
			...kloe,
			notLookedAt: team && kloe.notLookedAt,
			evidence: team ? { notes, strengths, areas, mixed, strength: sourceStrength(sources), words: describeSourceStrength(sources) } : null
		}))
	};
}

export type Overview = Awaited<ReturnType<typeof readOverview>>;

async function readFacts(db: Database, review: ReviewAccess): Promise<Row> {
	const [people, documents, scope, team] = [review.may('members:read'), review.may('documents:read'), review.may('scope:read'), review.may('findings:read')];
	const none = sql`select null::uuid as finding_id, ''::text as source, ''::text as method, '[]'::json as perspectives where false`;
	const { rows } = await sql<Row>`
		with rest as materialized (${team ? sql`select finding_id, source, method, perspectives from (${sourcesOfFindings(review)}) all_sources` : none}),
		sources as (select finding_id, count(distinct source) as count from rest group by finding_id)
		select
			(select json_build_object('months', months, 'plannedOn', planned_on::text) from progress_review
				where ${review.may('progress:read')} and review_id = ${review.id} and held_on is null order by planned_on limit 1) as progress,
			(select count(*) from case_record where ${review.may('cases:read')} and review_id = ${review.id}) as cases,
			(select coalesce(json_agg(json_build_object('stage', stage, 'at', at)), '[]') from (
				select stage, max(entered_at) as at from review_stage_entry where review_id = ${review.id} group by stage) entry) as entered,
			(select coalesce(json_agg(json_build_object('id', id, 'name', name, 'role', role, 'organisation', ${review.may('members:manage') ? sql`organisation` : sql`''`}) order by position, id), '[]')
				from member where review_id = ${review.id} and ${people}) as people,
			(select coalesce(json_agg(title order by position, id), '[]') from document where review_id = ${review.id} and received_on is null and ${documents}) as waiting,
			(select count(*) from sources join finding on finding.id = finding_id where sources.count = 1 and merged_into is null) as single,
			(select count(*) from finding where ${team} and review_id = ${review.id} and merged_into is null and not exists (select 1 from sources where finding_id = finding.id)) as bare,
			(select coalesce(json_agg(line order by asked_by, position, id), '[]') from (
				select kloe.id, kloe.question, kloe.asked_by as "askedBy", kloe.asked_by, kloe.position, kloe.not_looked_at is not null as "notLookedAt",
					exists (select 1 from own_view where own_view.kloe_id = kloe.id) as "ownView",
					(select count(*) from note_kloe where ${team} and note_kloe.kloe_id = kloe.id) as notes,
					coalesce(found.strengths, 0) as strengths, coalesce(found.areas, 0) as areas, coalesce(found.mixed, 0) as mixed,
					(select coalesce(json_agg(json_build_object('id', rest.source, 'method', rest.method, 'perspectives', rest.perspectives)), '[]')
						from rest join finding_kloe on finding_kloe.finding_id = rest.finding_id where finding_kloe.kloe_id = kloe.id) as sources
				from kloe
				left join lateral (
					select count(*) filter (where kind = 'strength') as strengths, count(*) filter (where kind = 'area') as areas, count(*) filter (where kind = 'mixed') as mixed
					from finding_kloe join finding on finding.id = finding_kloe.finding_id where ${team} and finding_kloe.kloe_id = kloe.id and merged_into is null
				) found on true
				where kloe.review_id = ${review.id} and ${scope}
			) line) as kloes`.execute(db);
	return rows[0]!;
}
