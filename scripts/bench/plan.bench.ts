import { sql } from 'kysely';
import { openReview } from '#server/access/open-review.ts';
import type { Connection, Database } from '#server/db/connect.ts';
import { keepDay } from '#server/plans/days/keep-day.ts';
import { median, type Figure } from './bench.ts';
import { pageFigures, signIn, withBrowser, withServer } from './running.ts';

export const name = 'plan';

/** The pages of a host's year, with a plan of 200 actions and 2,000 updates, as its host lead sees them; and what keeping the state of a day adds to each change of a plan. */
export async function run(): Promise<Figure[]> {
	return withServer(grownPlan, (origin, { review, action, measure, kept }) =>
		withBrowser(async (browser) => {
			const figures: Figure[] = [];
			const plan = `/reviews/${review}/plan`;
			for (const path of [
				'',
				'?sort=date',
				'?on=2026-01-02',
				`/actions/${action}`,
				`/actions/${action}/edit`,
				'/areas',
				'/choose',
				'/posts',
				'/measures',
				`/measures/${measure}`,
				'/exceptions',
				'/reports',
				'/reports/scrutiny',
				'/progress',
				'/read-back',
				'/take-in',
				'/share',
				'/about'
			]) {
				const title = `plan${path}`.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, '…');
				figures.push(...(await pageFigures(browser, origin, { path: `${plan}${path}`, title })));
			}
			for (const path of ['/actions', '/me/reminders']) figures.push(...(await pageFigures(browser, origin, { path, title: path })));
			return [...figures, ...kept];
		})
	);
}

/** The demonstration's plan in follow-up, grown to 200 actions with ten updates each, with its host lead signed in; a state of it kept for a past day. */
async function grownPlan({ db }: Connection): Promise<{ review: string; action: string; measure: string; kept: Figure[] }> {
	const { review, account } = await db
		.selectFrom('member')
		.innerJoin('review', 'review.id', 'member.review_id')
		.innerJoin('plan', 'plan.review_id', 'review.id')
		.select(['member.review_id as review', 'member.account_id as account'])
		.where('member.role', '=', 'host-lead')
		.where('review.stage', '=', 'follow-up')
		.orderBy('review.visit_start', 'desc')
		.executeTakeFirstOrThrow();
	const kept: Figure[] = [];
	for (const size of [60, 200]) {
		await grow(db, review, size);
		kept.push({ what: `keeping the day of ${size} actions`, value: await timeToKeep(db, review, account!), unit: 'ms' });
	}
	await sql`insert into plan_day (review_id, day, plan) select review_id, '2026-01-01', plan from plan_day where review_id = ${review} limit 1`.execute(db);
	await signIn(db, account!);
	const { id: action } = await db.selectFrom('action').select('id').where('review_id', '=', review).orderBy('id').limit(1).executeTakeFirstOrThrow();
	const { id: measure } = await db.selectFrom('plan_measure').select('id').where('review_id', '=', review).limit(1).executeTakeFirstOrThrow();
	return { review, action, measure, kept };
}

/** Copies the plan's actions, with their posts, until there are so many, and gives each ten updates. */
async function grow(db: Database, review: string, size: number): Promise<void> {
	await sql`
with numbered as (select *, row_number() over (order by id) - 1 as place, count(*) over () as there from action where review_id = ${review}),
	made as (
		insert into action (id, review_id, plan_area_id, position, text, evidence_of_success, timescale, due_on, original_due_on, other_plans, progress, rag)
		select gen_random_uuid(), review_id, plan_area_id, 100 + n, text, evidence_of_success, timescale, due_on, original_due_on, other_plans, progress, rag
		from generate_series(0, ${size}::int - 1 - (select count(*)::int from action where review_id = ${review})) as n
		join numbered on place = n % there
		returning id
	)
insert into action_responsible (action_id, post_id)
select made.id, post.id from made cross join lateral (select id from post where review_id = ${review} order by md5(post.id::text || made.id::text) limit 2) as post`.execute(
		db
	);
	await sql`
insert into action_update (id, action_id, rag, progress, due_from, due_to, due_reason, made_by_name, made_at)
select gen_random_uuid(), action.id, 'on-track', 'Three of the five teams use it, and the rest begin next month.', due_on, due_on, '', 'Dawn Whitlock', now() - n * interval '20 days'
from action cross join lateral generate_series(1, 10 - (select count(*)::int from action_update where action_id = action.id)) as n
where review_id = ${review}`.execute(db);
	await sql`analyze`.execute(db);
}

async function timeToKeep(db: Database, review: string, account: string): Promise<number> {
	const key = await openReview(db, { id: account, name: 'Dawn Whitlock' }, review);
	const taken: number[] = [];
	for (let round = 0; round < 25; round++) {
		await db.transaction().execute(async (trx) => {
			const begun = performance.now();
			await keepDay(trx, key);
			taken.push(performance.now() - begun);
		});
	}
	return median(taken.slice(5));
}
