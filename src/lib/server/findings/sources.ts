import { sql, type RawBuilder } from 'kysely';
import type { ReviewAccess } from '../access/review-access.ts';

/**
 * The SQL of what each finding rests on, one row a finding and source: finding_id, source, method, perspectives (json), notes.
 * What counts as one source, however many notes it gave:
 * - all cases together are the case audit, whether reached by notes or by a question of the audit tool;
 * - an activity; a document; a data set (figures that name the same source are one set);
 * - notes from nowhere in particular, as one source for each perspective, so that they never look like many.
 */
export function sourcesOfFindings(review: ReviewAccess, only?: string[]): RawBuilder<unknown> {
	const wanted = sql`select id from finding where review_id = ${review.id} ${only ? sql`and id in (${sql.join(only)})` : sql``}`;
	return sql`
		select finding_id, source, method, coalesce(json_agg(distinct perspective) filter (where perspective is not null), '[]') as perspectives, sum(note) as notes from (
			select link.finding_id, 1 as note,
				case when note.case_id is not null then 'case-audit' when note.activity_id is not null then 'activity:' || note.activity_id
					when note.document_id is not null then 'document:' || note.document_id else 'note:' || coalesce(note.perspective, '') end as source,
				case when note.case_id is not null then 'case-audit' when note.activity_id is not null then activity.method
					when note.document_id is not null then case document.kind when 'data' then 'data-reading' else 'document-reading' end else 'note' end as method,
				case when note.case_id is not null then 'case-records' when note.activity_id is null and note.document_id is not null and note.perspective is null
					then case document.kind when 'data' then 'data' else 'documents' end else note.perspective end as perspective
			from finding_note link join note on note.id = link.note_id left join activity on activity.id = note.activity_id left join document on document.id = note.document_id
			where link.finding_id in (${wanted})
			union all
			select link.finding_id, 0, 'document:' || document.id, case document.kind when 'data' then 'data-reading' else 'document-reading' end,
				case document.kind when 'data' then 'data' else 'documents' end
			from finding_document link join document on document.id = link.document_id where link.finding_id in (${wanted})
			union all
			select link.finding_id, 0, case when trim(measure.source) = '' then 'measure:' || measure.id else 'data:' || lower(trim(measure.source)) end, 'data-reading', 'data'
			from finding_measure link join measure on measure.id = link.measure_id where link.finding_id in (${wanted})
			union all
			select link.finding_id, 0, 'case-audit', 'case-audit', 'case-records' from finding_question link where link.finding_id in (${wanted})
		) piece group by finding_id, source, method`;
}
