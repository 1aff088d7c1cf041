import { sql } from 'kysely';
import { newId } from '#domain/id.ts';
import { bandOf, fewestAuthorities } from '#domain/region/totals.ts';
import { spineIssues } from '../../../spine/index.ts';
import type { Transaction } from '../../db/connect.ts';
import { anonymousReviews } from './anonymous-reviews.ts';

type Waiting = { id: string; authority: string; year: number };

/**
 * Puts anonymous reviews of a region that wait into groups: those of one band of years, once they are of five authorities. Only a whole group is ever added to
 * what is shown or taken from it, so that two looks differ by five councils or by none; and a review enters one group in its life, so that no two totals
 * differ by one. The answers of a group are added up once, and only their sums are kept. Call it after a choice of sharing, in its transaction.
 */
export async function formGroups(trx: Transaction, regionCode: string): Promise<void> {
	await sql`select pg_advisory_xact_lock(hashtextextended(${`totals ${regionCode}`}, 0))`.execute(trx);
	const waiting = await anonymousReviews(trx)
		.leftJoin('region_total_member', 'region_total_member.region_review_id', 'region_review.id')
		.where('region_total_member.region_review_id', 'is', null)
		.where('authority.region_code', '=', regionCode)
		.select(['region_review.id', 'region_review.authority_code as authority', 'region_review.year'])
		.execute();
	for (const [first, reviews] of Map.groupBy(waiting, ({ year }) => bandOf(year).first))
		if (new Set(reviews.map(({ authority }) => authority)).size >= fewestAuthorities) await formGroup(trx, { regionCode, first, reviews });
}

async function formGroup(trx: Transaction, { regionCode, first, reviews }: { regionCode: string; first: number; reviews: Waiting[] }): Promise<void> {
	const id = newId();
	await trx.insertInto('region_total_group').values({ id, region_code: regionCode, first_year: first, members: reviews.length }).execute();
	await trx
		.insertInto('region_total_member')
		.values(reviews.map((review) => ({ group_id: id, region_review_id: review.id })))
		.execute();
	const ids = reviews.map((review) => review.id);
	const spoken = await trx.selectFrom('region_looked_at').selectAll().where('region_review_id', 'in', ids).execute();
	const councils = [...Map.groupBy(reviews, ({ authority }) => authority).values()].map((own) => new Set(own.map((review) => review.id)));
	// Every issue gets a row, whether or not anybody spoke of it: a row that is missing would tell.
	const totals = spineIssues.map(({ key }) => {
		const rows = spoken.filter((row) => row.issue_key === key);
		const answers = (says: (row: (typeof rows)[number]) => number) =>
			councils.filter((own) => rows.some((row) => own.has(row.region_review_id) && says(row) > 0)).length;
		return {
			group_id: id,
			issue_key: key,
			raised: answers((row) => row.areas + row.mixed + row.recommendations),
			strengths: answers((row) => row.strengths + row.mixed),
			authorities: councils.length
		};
	});
	await trx.insertInto('region_total').values(totals).execute();
}
