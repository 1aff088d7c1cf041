import type { Kysely } from 'kysely';
import { statements } from './statements.ts';

/** Files of reports are a purpose of their own: only the host reads them, since a report may hold a part that is exempt from publication. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await statements(
		db,
		`
alter table file drop constraint file_purpose
;;
alter table file add constraint file_purpose check (purpose in ('evidence', 'signature', 'issued', 'plan', 'report'))
`
	);
}
