import { sql } from 'kysely';
import { fewestAuthorities, shareOf, type Share } from '#domain/region/totals.ts';
import { issueName, spineIssues } from '../../../spine/index.ts';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Database } from '../../db/connect.ts';
import { anonymousReviews } from './anonymous-reviews.ts';

export type TotalsOfIssue = { key: string; name: string; raised: Share; strengths: Share };
export type TotalsOfBand = { first: number; last: number; issues: TotalsOfIssue[] };

/**
 * What the reviews that are shared without a name say, of the adviser's own region: for three fixed years each, newest first, in words. Only groups of which every
 * member is anonymous today count; a band with none is left out. It takes no filter, and neither a number of councils nor of reviews is in what it gives.
 */
export async function readTotals(db: Database, region: RegionAccess): Promise<TotalsOfBand[]> {
	const rows = await db
		.with('standing', (query) =>
			anonymousReviews(query)
				.innerJoin('region_total_member', 'region_total_member.region_review_id', 'region_review.id')
				.innerJoin('region_total_group', 'region_total_group.id', 'region_total_member.group_id')
				.where('region_total_group.region_code', '=', region.region.code)
				.select(['region_total_group.id', 'region_total_group.first_year'])
				.groupBy(['region_total_group.id', 'region_total_group.first_year', 'region_total_group.members'])
				.having((eb) =>
					eb.and([sql<boolean>`count(*) = region_total_group.members`, sql<boolean>`count(distinct review.authority_code) >= ${fewestAuthorities}`])
				)
		)
		.selectFrom('standing')
		.innerJoin('region_total', 'region_total.group_id', 'standing.id')
		.select(({ fn }) => [
			'standing.first_year as first',
			'region_total.issue_key as key',
			fn.sum<number>('region_total.raised').as('raised'),
			fn.sum<number>('region_total.strengths').as('strengths'),
			fn.sum<number>('region_total.authorities').as('authorities')
		])
		.groupBy(['standing.first_year', 'region_total.issue_key'])
		.execute();
	const place = new Map(spineIssues.map(({ key }, index) => [key, index]));
	return [...Map.groupBy(rows, ({ first }) => first)]
		.sort(([a], [b]) => b - a)
		.map(([first, issues]) => ({
			first,
			last: first + 2,
			issues: issues
				.filter(({ key }) => place.has(key))
				.sort((a, b) => place.get(a.key)! - place.get(b.key)!)
				.map(({ key, raised, strengths, authorities }) => ({
					key,
					name: issueName(key),
					raised: shareOf(Number(raised), Number(authorities)),
					strengths: shareOf(Number(strengths), Number(authorities))
				}))
		}));
}
