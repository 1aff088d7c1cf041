/**
 * Fills a database with a record of the size of England: 153 authorities, 9,000 reviews and inspections of twenty years, 1,000,000 findings, 500,000 other
 * paragraphs, 250,000 actions, and 900 reviews written here with plans and choices of sharing. Everything is invented; the same at every run. For benches and for trying queries:
 *
 *     createdb cf_national
 *     DATABASE_URL=postgres://.../cf_national node scripts/bench/region/fill.ts        # about two minutes
 *     DATABASE_URL=postgres://.../cf_small    node scripts/bench/region/fill.ts 300    # so many reviews, the rest in proportion
 *
 * It makes the tables where there are none, adds to what is there, and an improvement adviser of the East Midlands, `bench.adviser@example.org`. To sign in as
 * that person set the cookie `cf_session=bench`. From code: `fillRegion(db, { reviews })`.
 */
import { sql } from 'kysely';
import { fileURLToPath } from 'node:url';
import { connect, type Database } from '#server/db/connect.ts';
import { migrateToLatest } from '#server/db/migrate.ts';
import { loadAuthorities } from '#server/scope/load-authorities.ts';
import { spineIssues } from '../../../src/lib/spine/index.ts';
import { halves, topics } from './sentences.ts';

export type Sizes = { reviews: number; findings: number; actions: number };

/** What the adviser of the bench is, and how much there is. */
export type Filled = { adviser: { id: string; name: string; adviserOfRegion: string }; sizes: Sizes };

const adviser = { id: '019a0000-0000-7000-8000-00000000ad01', name: 'Bench Adviser', adviserOfRegion: 'EM' };
const other = '019a0000-0000-7000-8000-00000000ad02';
const firstYear = 2007;
const years = 20;

/** An id that says which row of which table it is, in the order in which rows are made. */
const id = (table: string, number: string) => sql.raw(`('${table}' || lpad(to_hex((${number})::bigint), 8, '0') || '70008000000000000000')::uuid`);
/** A number from 0 up to `below`, always the same for the same row and purpose. */
const spread = (number: string, purpose: string, below: number | string) =>
	sql.raw(`((hashtextextended((${number})::text || '${purpose}', 0) & 9223372036854775807) % (${below}))::int`);

/** Fills the region's record. `issues` are the keys of the issues that findings are about, one for each topic of the sentences. Takes one connection for long. */
export async function fillRegion(db: Database, { reviews = 9000, issues }: { reviews?: number; issues: string[] }): Promise<Filled> {
	const sizes: Sizes = { reviews, findings: Math.round((reviews * 1_000_000) / 9000), actions: Math.round((reviews * 250_000) / 9000) };
	await loadAuthorities(db);
	await db.connection().execute(async (one) => {
		await sql`set statement_timeout = 0`.execute(one);
		await sql`set maintenance_work_mem = '512MB'`.execute(one);
		await people(one);
		await words(one, issues);
		await reviewsOf(one, sizes);
		await documentsOf(one);
		await withoutIndexes(one, ['region_finding_search_idx', 'region_action_search_idx', 'region_passage_search_idx', 'region_issue_key_idx'], async () => {
			await findingsOf(one, sizes);
			await passagesOf(one, sizes);
			await actionsOf(one, sizes);
		});
		await writtenHere(one, sizes);
		await sql`drop table bench_head, bench_tail, bench_authority`.execute(one);
		await sql`reset statement_timeout`.execute(one);
	});
	await sql`vacuum analyze`.execute(db);
	return { adviser, sizes };
}

async function people(db: Database): Promise<void> {
	await sql`insert into account (id, email, name, adviser_of_region) values
		(${adviser.id}, 'bench.adviser@example.org', ${adviser.name}, ${adviser.adviserOfRegion}),
		(${other}, 'bench.other@example.org', 'Another Adviser', 'NW') on conflict do nothing`.execute(db);
	await sql`insert into session (id, account_id, expires_at)
		values (encode(sha256('bench'), 'hex'), ${adviser.id}, '2100-01-01') on conflict do nothing`.execute(db);
}

async function words(db: Database, issues: string[]): Promise<void> {
	const { heads, tails } = halves();
	const keyed = heads.map(({ topic, text }) => ({ topic, text, issue: issues[topic % issues.length] }));
	await sql`create temporary table bench_head as select row_number() over () - 1 as n, * from json_to_recordset(${JSON.stringify(keyed)}) as head(topic int, text text, issue text)`.execute(
		db
	);
	await sql`create temporary table bench_tail as select row_number() over () - 1 as n, tail.text from json_array_elements_text(${JSON.stringify(tails)}) as tail(text)`.execute(
		db
	);
	await sql`create temporary table bench_authority as select row_number() over (order by gss_code) - 1 as place, gss_code from authority where ended_on is null and not fictional`.execute(
		db
	);
	await sql`analyze bench_head, bench_tail, bench_authority`.execute(db);
}

/** Half are inspections, published; of the peer reviews some are agreed for England, some for the region, and some only their adviser sees. */
async function reviewsOf(db: Database, { reviews }: Sizes): Promise<void> {
	await sql`
insert into region_review (id, authority_code, kind, framework_key, framework_name, title, visit_start, visit_end, letter_on, published_on, year, public_address,
	agreed_audience, agreed_by, agreed_on, added_by, added_by_name, fictional)
select ${id('019a', 'n')}, gss_code, kind,
	case when kind in ('peer review', 'progress review') then null when kind = 'focused visit' then 'ilacs-focused-visit' when kind = 'monitoring visit' then 'ilacs-monitoring-visit' when year < 2013 then 'safeguarding-2009' when year < 2018 then 'sif' else 'ilacs' end,
	case when kind in ('peer review', 'progress review') then 'Regional peer challenge' else 'Inspection of children’s services' end,
	initcap(kind) || ' ' || year, day, day + 3, day + 30, case when public then day + 45 end, year,
	case when public then 'https://reports.example/' || n else '' end,
	case when public then null when share < 25 then 'england' when share < 60 then 'region' end, '', null, ${other}, 'Another Adviser', true
from (
	select review.n, gss_code, year, share, kind, kind not in ('peer review', 'progress review') as public, make_date(year, 1 + ${spread('review.n', 'month', 12)}, 1 + ${spread('review.n', 'day', 25)}) as day
	from (
		select n, ${sql.raw(`${firstYear} + ((n / 153) % ${years})::int`)} as year, ${spread('n', 'share', 100)} as share,
			(array['inspection', 'inspection', 'peer review', 'focused visit', 'peer review', 'inspection', 'peer review', 'monitoring visit', 'peer review', 'progress review'])[1 + ${spread('n', 'kind', 10)}] as kind
		from generate_series(0, ${reviews}::int - 1) as n
	) as review join bench_authority on bench_authority.place = review.n % (select count(*) from bench_authority)
) as review`.execute(db);
	await sql`insert into region_judgement (region_review_id, position, theme, grade)
		select region_review.id, place, (array['Overall effectiveness', 'Leaders', 'Help and protection', 'Children in care'])[place],
			(array['good', 'requires improvement to be good', 'good', 'inadequate', 'outstanding'])[1 + (${spread('region_review.id', 'grade', 97)} + place) % 5]
		from region_review cross join generate_series(1, 4) as place where region_review.kind = 'inspection' and region_review.added_by = ${other}`.execute(db);
}

/** Each was read from a document of its own, which is not kept here. */
async function documentsOf(db: Database): Promise<void> {
	const read = sql`select id, kind, authority_code from region_review where added_by = ${other} and piece_id is null and review_id is null`;
	await sql`insert into source_document (id, region_code, batch_id, name, media_type, bytes, sha256, state, pages, added_by, added_by_name)
		select id, 'NW', id, 'report.pdf', 'application/pdf', 1, id::text, 'read', 9, ${other}, 'Another Adviser' from (${read}) as read`.execute(db);
	await sql`insert into reading_piece (id, document_id, position, kind, authority_code, state) select id, id, 0, kind, authority_code, 'accepted' from (${read}) as read`.execute(
		db
	);
	await sql`update region_review set piece_id = id where id in (select id from source_document)`.execute(db);
}

/** As many paragraphs that are no finding as half the findings. */
async function passagesOf(db: Database, { reviews, findings }: Sizes): Promise<void> {
	await sql`
insert into region_passage (id, region_review_id, position, theme, text, page)
select ${id('019d', 'passage.n')}, ${id('019a', 'passage.n % ' + String(reviews))}, passage.n / ${reviews}::int, 'Theme ' || (head.topic / 8 + 1), head.text || tail.text, 1 + passage.n / ${reviews}::int / 6
from generate_series(0, ${Math.round(findings / 2)}::int - 1) as passage(n)
join bench_head as head on head.n = ${spread('passage.n', 'said', 4000)} join bench_tail as tail on tail.n = ${spread('passage.n', 'so', 4000)}`.execute(db);
}

/** In parts, so that no statement holds everything at once. */
async function findingsOf(db: Database, { reviews, findings }: Sizes): Promise<void> {
	const each = findings / reviews;
	const part = 100_000;
	for (let from = 0; from < findings; from += part) {
		const to = Math.min(findings, from + part) - 1;
		await sql`
create temporary table bench_part as
select finding.n, ${id('019b', 'finding.n')} as id, ${id('019a', 'finding.review')} as review, finding.position, head.issue, second.issue as second,
	(array['area', 'strength', 'area', 'strength', 'area', 'recommendation', 'mixed'])[1 + ${spread('finding.n', 'kind', 7)}] as kind, head.text || tail.text as text, head.topic
from (select n, floor(n / ${sql.lit(each)})::int as review, (n - floor(floor(n / ${sql.lit(each)}) * ${sql.lit(each)}))::int as position from generate_series(${from}::int, ${to}::int) as n) as finding
join bench_head as head on head.n = ${spread('finding.n', 'head', 4000)}
join bench_tail as tail on tail.n = ${spread('finding.n', 'tail', 4000)}
left join bench_head as second on second.n = ${spread('finding.n', 'second', 4000)} and ${spread('finding.n', 'two', 10)} < 3 and second.issue <> head.issue`.execute(
			db
		);
		await sql`insert into region_finding (id, region_review_id, position, kind, theme, label, text, page, held_back)
			select id, review, position, kind, 'Theme ' || (topic / 8 + 1), case kind when 'area' then 'Areas for further consideration' when 'strength' then 'Strengths' else '' end,
				text, 1 + position / 12, ${spread('n', 'held', 200)} = 0 from bench_part order by n`.execute(db);
		await sql`insert into region_issue (finding_id, issue_key, kind, words, spine_version)
			select id, issue, kind, '', 1 from bench_part union all select id, second, kind, '', 1 from bench_part where second is not null`.execute(db);
		await sql`drop table bench_part`.execute(db);
	}
	await sql`
insert into region_looked_at (region_review_id, issue_key, strengths, areas, mixed, recommendations)
select region_review_id, issue_key, count(*) filter (where region_issue.kind = 'strength'), count(*) filter (where region_issue.kind = 'area'), count(*) filter (where region_issue.kind = 'mixed'), count(*) filter (where region_issue.kind = 'recommendation')
from region_issue join region_finding on region_finding.id = region_issue.finding_id where region_finding.id >= ${id('019b', '0')} and region_finding.id < ${id('019c', '0')}
group by 1, 2 on conflict do nothing`.execute(db);
}

async function actionsOf(db: Database, { reviews, actions }: Sizes): Promise<void> {
	await sql`
insert into region_action (id, region_review_id, position, area, text, lead, timescale, progress, rag, issues)
select ${id('019c', 'action.n')}, ${id('019a', 'action.n % ' + String(reviews))}, action.n / ${reviews}::int, 'Improve ' || (${topicList()})[1 + head.topic],
	'Agree with all teams how ' || lower(head.text), 'Head of service', 'Within six months', '',
	(array['complete', 'on-track', 'at-risk', 'off-track', 'not-started'])[1 + ${spread('action.n', 'rag', 5)}], array[head.issue]
from generate_series(0, ${actions}::int - 1) as action(n) join bench_head as head on head.n = ${spread('action.n', 'words', 4000)}`.execute(db);
}

/** One in ten was written here: its plan has twenty actions, and its host shares all, some, or nothing of it, by name or not. */
async function writtenHere(db: Database, { reviews }: Sizes): Promise<void> {
	const own = sql`select id, authority_code, title, year, ${spread('id', 'choice', 10)} as choice from region_review
		where review_id is null and added_by = ${other} and kind = 'peer review' order by id limit ${Math.round(reviews / 10)}`;
	await sql`insert into review (id, authority_code, title, framework_key, framework, stage, visit_end, fictional)
		select id, authority_code, title, 'lga', '{}', 'closed', make_date(year, 6, 1), true from (${own}) as own`.execute(db);
	await sql`insert into plan (review_id, legend) select id, '[]' from review where framework = '{}'`.execute(db);
	await sql`insert into plan_area (id, review_id, position, title) select gen_random_uuid(), id, area, 'Improve ' || (${topicList()})[1 + (area * 7 + ${spread('id', 'area', 40)}) % 40]
		from review cross join generate_series(1, 5) as area where framework = '{}'`.execute(db);
	await sql`insert into action (id, review_id, plan_area_id, position, text, rag)
		select gen_random_uuid(), review_id, plan_area.id, place, 'Ask every team how ' || lower(head.text), (array['complete', 'on-track', 'at-risk', 'off-track', 'not-started'])[1 + ${spread('head.n', 'live', 5)}]
		from plan_area join review on review.id = plan_area.review_id cross join generate_series(1, 4) as place
		join bench_head as head on head.n = ${spread('plan_area.id::text || place', 'live', 4000)} where framework = '{}'`.execute(db);
	await sql`insert into sharing (review_id, what, audience, named, from_date, shared_by_name)
		select review.id, what, case when place % 2 = 0 then 'england' else 'region' end, ${spread('review.id', 'named', 3)} > 0, '2026-01-01', 'Bench'
		from review cross join unnest(array['letter', 'plan-status', 'plan-text']) with ordinality as shared(what, place)
		where framework = '{}' and ${spread('review.id', 'shares', 10)} > place + 2`.execute(db);
	await sql`update region_review set review_id = id, piece_id = null, added_by = null, added_by_name = '', agreed_audience = null where id in (select id from review where framework = '{}')`.execute(
		db
	);
}

function topicList() {
	return sql`array[${sql.join(topics.map(([phrase]) => sql.lit(phrase)))}]`;
}

/** Building an index once over a million rows takes a tenth of keeping it while they come. */
async function withoutIndexes(db: Database, names: string[], work: () => Promise<void>): Promise<void> {
	const { rows } = await sql<{
		name: string;
		definition: string;
	}>`select indexname as name, indexdef as definition from pg_indexes where indexname = any(${names})`.execute(db);
	for (const { name } of rows) await sql`drop index ${sql.ref(name)}`.execute(db);
	await work();
	for (const { definition } of rows) await sql.raw(definition).execute(db);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const begun = performance.now();
	const connection = await connect({ databaseUrl: process.env.DATABASE_URL });
	await migrateToLatest(connection.db);
	const { sizes } = await fillRegion(connection.db, { reviews: Number(process.argv[2] ?? 9000), issues: spineIssues.map(({ key }) => key) });
	await connection.close();
	console.log(`${JSON.stringify(sizes)} in ${Math.round((performance.now() - begun) / 1000)} s`);
}
