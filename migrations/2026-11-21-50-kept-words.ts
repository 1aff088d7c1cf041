import type { Kysely } from 'kysely';
import { statements } from './statements.ts';

/** Who looked at words that may name somebody and kept them is not asked again. Files that showed what newer proof now says stay, as those of earlier proof. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await statements(
		db,
		`
alter table action_update add column words_kept boolean not null default false
;;
alter table action_proof_file add column earlier boolean not null default false
`
	);
}
