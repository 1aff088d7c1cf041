import type { Kysely } from 'kysely';
import { statements } from './statements.ts';

/** Local authorities, the people who sign in, their sign-ins and the links that let them in. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await statements(
		db,
		`
create table authority (
	gss_code text constraint authority_pkey primary key,
	name text not null,
	official_name text not null,
	region_code text not null,
	region text not null,
	kind text not null,
	replaced_by text[] not null default '{}',
	ended_on date,
	neighbours text[] not null default '{}',
	fictional boolean not null default false
)
;;
create table account (
	id uuid constraint account_pkey primary key,
	email text not null constraint account_email_key unique,
	name text not null,
	post text not null default '',
	authority_code text constraint account_authority_fkey references authority,
	is_administrator boolean not null default false,
	starts_reviews boolean not null default false,
	adviser_of_region text,
	password_hash text,
	disabled_at timestamptz,
	fictional boolean not null default false,
	created_at timestamptz not null default now(),
	version int not null default 1,
	constraint account_email_lower check (email = lower(email))
)
;;
create table session (
	id text constraint session_pkey primary key,
	account_id uuid not null constraint session_account_fkey references account on delete cascade,
	expires_at timestamptz not null,
	created_at timestamptz not null default now(),
	last_seen_at timestamptz not null default now(),
	locked_at timestamptz,
	user_agent text not null default ''
)
;;
create index session_account_idx on session (account_id)
;;
create table account_link (
	id uuid constraint account_link_pkey primary key,
	account_id uuid constraint account_link_account_fkey references account on delete cascade,
	purpose text not null constraint account_link_purpose check (purpose in ('set-up', 'invitation', 'reset')),
	token_hash text not null constraint account_link_token_key unique,
	expires_at timestamptz not null,
	used_at timestamptz,
	created_by uuid constraint account_link_maker_fkey references account,
	created_at timestamptz not null default now()
)
;;
create table sign_in_failure (
	key text constraint sign_in_failure_pkey primary key,
	failures int not null,
	last_failed_at timestamptz not null
)
;;
create table outbox (
	id uuid constraint outbox_pkey primary key,
	recipient text not null,
	subject text not null,
	body text not null,
	created_at timestamptz not null default now(),
	sent_at timestamptz,
	problem text
)
;;
create table parked_form (
	id text constraint parked_form_pkey primary key,
	account_id uuid constraint parked_form_account_fkey references account on delete cascade,
	address text not null,
	fields text not null,
	created_at timestamptz not null default now()
)
`
	);
}
