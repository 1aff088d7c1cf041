import type { Kysely } from 'kysely';
import { statements } from './statements.ts';

/** The key that signs the links with which reminders are stopped, and indexes for the queue of mails and for finding what a person answers for. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await statements(
		db,
		`
create table signing_key (
	purpose text constraint signing_key_pkey primary key,
	key text not null,
	made_at timestamptz not null default now()
)
;;
create index outbox_next_attempt_idx on outbox (next_attempt_at) where sent_at is null
;;
create index post_holding_account_idx on post_holding (account_id)
;;
create index action_lead_post_idx on action_lead (post_id)
;;
create index action_responsible_post_idx on action_responsible (post_id)
`
	);
}
