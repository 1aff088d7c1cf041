import type { Kysely } from 'kysely';
import { statements } from './statements.ts';

/**
 * What a finding says of each of its issues, and in which sentences: a long paragraph that is mixed as a whole praises one issue and raises another. What is
 * there says of each issue what it says as a whole, until the list of issues is gone through again.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	await statements(
		db,
		`
alter table region_issue
	add column kind text,
	add column kind_decided boolean not null default false,
	add column said text
;;
update region_issue set kind = region_finding.kind from region_finding where region_finding.id = region_issue.finding_id
;;
alter table region_issue
	alter column kind set not null,
	add constraint region_issue_kind check (kind in ('strength', 'area', 'mixed', 'recommendation', 'mentioned'))
`
	);
}
