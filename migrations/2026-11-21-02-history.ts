import type { Kysely } from 'kysely';
import { statements } from './statements.ts';

/**
 * One append-only table of what was done. A chain is a review, or the installation (the nil UUID).
 * Texts and their salt stand beside the entry, so that they can be destroyed or redacted and leave the chain whole.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	await statements(
		db,
		`
create table history_chain (
	id uuid constraint history_chain_pkey primary key,
	length int not null default 0,
	head text not null
)
;;
create table history_entry (
	chain_id uuid not null constraint history_entry_chain_fkey references history_chain,
	number int not null,
	at text not null,
	account_id uuid,
	who text not null,
	what text not null,
	seen_with text not null,
	about text not null,
	texts_hash text not null,
	previous_hash text not null,
	hash text not null,
	constraint history_entry_pkey primary key (chain_id, number)
)
;;
create table history_text (
	chain_id uuid not null,
	number int not null,
	salt text not null,
	texts text not null,
	constraint history_text_pkey primary key (chain_id, number),
	constraint history_text_entry_fkey foreign key (chain_id, number) references history_entry
)
;;
create function history_entry_is_final() returns trigger language plpgsql as $$
begin raise exception 'history is only added to'; end $$
;;
create trigger history_entry_final before update or delete on history_entry
	for each row when (current_setting('cf.removing', true) is distinct from 'yes') execute function history_entry_is_final()
;;
insert into history_chain (id, head) values ('00000000-0000-0000-0000-000000000000', '')
`
	);
}
