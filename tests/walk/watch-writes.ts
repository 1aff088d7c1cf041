import type pg from 'pg';

export type Watch = {
	/** The tables that were written to since the last `undo`, with how often; empty when the database is as it was. */
	written(): Promise<Record<string, number>>;
	/** Whether any of those rows names this id, before or after. */
	names(id: string): Promise<boolean>;
	/** Puts every written row back as it was. */
	undo(): Promise<void>;
};

/**
 * Watches every table with row triggers, so that a single changed row shows, whoever wrote it, and can be put back. That a person was seen (an update of
 * their session) is no change. PostgreSQL only: it works beside the server, through a connection of its own, as a superuser.
 */
export async function watchWrites(pool: pg.Pool): Promise<Watch> {
	await pool.query(`
		create schema walk;
		create table walk.write (number bigserial primary key, relation text not null, was json, now json);
		create function walk.note() returns trigger language plpgsql as $$ begin
			insert into walk.write (relation, was, now) values (
				tg_table_name,
				case when tg_op <> 'INSERT' then row_to_json(old) end,
				case when tg_op <> 'DELETE' then row_to_json(new) end
			);
			return null;
		end $$;
		do $$ declare name text; begin
			for name in select tablename from pg_tables where schemaname = 'public' and tablename not like 'kysely%' loop
				execute format('create trigger zz_walk after insert or delete%s on public.%I for each row execute function walk.note()',
					case when name = 'session' then ' or update of expires_at' else ' or update' end, name);
			end loop;
		end $$;
		create function walk.undo() returns void language plpgsql as $$
		declare
			one record;
			keys text;
			columns text;
		begin
			set local session_replication_role = replica;
			for one in select * from walk.write order by number desc loop
				select string_agg(format('t.%1$I = r.%1$I', attname), ' and ') into keys
					from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey)
					where indrelid = format('public.%I', one.relation)::regclass and indisprimary;
				select string_agg(quote_ident(attname), ', ') into columns
					from pg_attribute where attrelid = format('public.%I', one.relation)::regclass and attnum > 0 and not attisdropped and attgenerated = '';
				if one.now is not null then
					execute format('delete from public.%1$I t using json_populate_record(null::public.%1$I, $1) r where %2$s', one.relation, keys) using one.now;
				end if;
				if one.was is not null then
					execute format('insert into public.%1$I (%2$s) select %2$s from json_populate_record(null::public.%1$I, $1)', one.relation, columns) using one.was;
				end if;
			end loop;
			delete from walk.write;
		end $$;`);
	return {
		async written() {
			const { rows } = await pool.query<{ relation: string; times: number }>('select relation, count(*)::int as times from walk.write group by relation');
			return Object.fromEntries(rows.map(({ relation, times }) => [relation, times]));
		},
		async names(id) {
			const { rowCount } = await pool.query('select 1 from walk.write where strpos(was::text, $1) > 0 or strpos(now::text, $1) > 0 limit 1', [id]);
			return rowCount === 1;
		},
		async undo() {
			await pool.query('select walk.undo()');
		}
	};
}
