import type { Kysely } from 'kysely';
import { statements } from './statements.ts';

/** What the advisers of a region keep of its programme: visits that are planned, peers that authorities offer, and after how many years a review is due. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await statements(
		db,
		`
create table region_visit (
	id uuid constraint region_visit_pkey primary key,
	region_code text not null,
	authority_code text not null constraint region_visit_authority_fkey references authority,
	title text not null,
	visit_on date not null,
	added_by uuid constraint region_visit_account_fkey references account on delete set null,
	added_by_name text not null,
	added_at timestamptz not null default now()
)
;;
create index region_visit_region_idx on region_visit (region_code, authority_code)
;;
create table region_offer (
	id uuid constraint region_offer_pkey primary key,
	region_code text not null,
	authority_code text not null constraint region_offer_authority_fkey references authority,
	peers int not null constraint region_offer_peers check (peers > 0),
	until date,
	note text not null default '',
	added_by uuid constraint region_offer_account_fkey references account on delete set null,
	added_by_name text not null,
	added_at timestamptz not null default now()
)
;;
create index region_offer_region_idx on region_offer (region_code, authority_code)
;;
create table region_interval (
	region_code text constraint region_interval_pkey primary key,
	years int not null constraint region_interval_years check (years between 1 and 10),
	set_by uuid constraint region_interval_account_fkey references account on delete set null,
	set_by_name text not null,
	set_at timestamptz not null default now(),
	version int not null default 1
)
`
	);
}
