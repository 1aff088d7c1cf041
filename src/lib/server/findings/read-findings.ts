import { sql } from 'kysely';
import type { FindingKind } from '#domain/finding.ts';
import { describeSourceStrength, sourceStrength, type Source, type SourceStrength } from '#domain/source-strength.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { sourcesOfFindings } from './sources.ts';

export type Agreed = { byName: string; at: string; reason: string };

/** A finding with what it rests on. `themeId` null is the Overview. */
export type FindingView = {
	id: string;
	themeId: string | null;
	kind: FindingKind;
	text: string;
	shortText: string;
	position: number;
	version: number;
	newSinceFeedback: boolean;
	agreed: Agreed | null;
	kloeIds: string[];
	/** Distinct activities, documents, data sets and the case audit; see `sources.ts` for what counts as one. */
	sources: Source[];
	noteCount: number;
	strength: SourceStrength;
	strengthWords: string;
	perspectives: string[];
	/** How many sources by each method, most first: "3 interviews, 1 group". */
	methods: { method: string; count: number }[];
};

type Row = Omit<FindingView, 'strength' | 'strengthWords' | 'perspectives' | 'methods'>;

/**
 * All findings of the review that were not merged away, or only those of `only`, in one query. In the order of the board: Overview, then the themes;
 * in each strengths, areas, mixed; then by position. Throws NotAllowed without `findings:read`.
 */
export async function readFindings(db: Database | Transaction, review: ReviewAccess, only?: string[]): Promise<FindingView[]> {
	review.require('findings:read');
	if (only?.length === 0) return [];
	const { rows } = await sql<Row>`
		with rest as (${sourcesOfFindings(review, only)}),
		sources as (
			select finding_id, sum(notes)::int as notes, json_agg(json_build_object('id', source, 'method', method, 'perspectives', perspectives) order by method, source) as list
			from rest group by finding_id
		),
		kloes as (
			select finding_kloe.finding_id, json_agg(kloe.id order by kloe.position) as ids
			from finding_kloe join kloe on kloe.id = finding_kloe.kloe_id where kloe.review_id = ${review.id} group by finding_kloe.finding_id
		)
		select finding.id, finding.theme_id as "themeId", finding.kind, finding.text, finding.short_text as "shortText", finding.position, finding.version,
			finding.new_since_feedback as "newSinceFeedback",
			case when agreement.finding_id is not null
				then json_build_object('byName', agreement.agreed_by_name, 'at', agreement.agreed_at, 'reason', agreement.reason) end as agreed,
			coalesce(kloes.ids, '[]') as "kloeIds", coalesce(sources.list, '[]') as sources, coalesce(sources.notes, 0) as "noteCount"
		from finding
		left join theme on theme.id = finding.theme_id
		left join finding_agreement agreement on agreement.finding_id = finding.id
		left join sources on sources.finding_id = finding.id
		left join kloes on kloes.finding_id = finding.id
		where finding.review_id = ${review.id} and finding.merged_into is null ${only ? sql`and finding.id in (${sql.join(only)})` : sql``}
		order by theme.position nulls first, theme.id, array_position(array['strength', 'area', 'mixed'], finding.kind), finding.position, finding.id`.execute(db);
	return rows.map(withStrength);
}

function withStrength(row: Row): FindingView {
	const counts = new Map<string, number>();
	for (const { method } of row.sources) counts.set(method, (counts.get(method) ?? 0) + 1);
	return {
		...row,
		agreed: row.agreed && { ...row.agreed, at: new Date(row.agreed.at).toISOString() },
		strength: sourceStrength(row.sources),
		strengthWords: describeSourceStrength(row.sources),
		perspectives: [...new Set(row.sources.flatMap((source) => source.perspectives))].sort(),
		methods: [...counts].map(([method, count]) => ({ method, count })).sort((one, other) => other.count - one.count)
	};
}
