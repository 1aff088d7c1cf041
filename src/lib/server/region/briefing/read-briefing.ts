import { today } from '#domain/dates.ts';
import { kindPlurals, type CompareFilter } from '#domain/region/compare.ts';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Database } from '../../db/connect.ts';
import type { BriefingContent } from '../../documents/build/region/briefing-content.ts';
import { listAuthorities } from '../compare/list-authorities.ts';
import { listPlaces, placeName } from '../compare/list-places.ts';
import { readPlanRows } from '../compare/plan-rows.ts';
import { readIssues } from '../issues/read-issues.ts';
import { readTotals } from '../totals/read-totals.ts';
import { briefedReviews, praisedIssues, quotedSentences } from './briefing-queries.ts';

/** So many issues stand in each table, and so many of them are told in sentences. */
const listed = 12;
const told = 5;

/** What a regional briefing says, as far as this adviser may see the reviews by name now. The totals of reviews without a name are of the adviser's own region alone. */
export async function readBriefing(db: Database, region: RegionAccess, filter: CompareFilter): Promise<BriefingContent> {
	const [authorities, reviews, issues, praised, plans] = await Promise.all([
		listAuthorities(db),
		briefedReviews(db, region, filter),
		readIssues(db, region, filter),
		praisedIssues(db, region, filter),
		readPlanRows(db, region, filter.region)
	]);
	const keys = (list: { key: string }[]) => list.slice(0, told).map(({ key }) => key);
	const [raisedSentences, praisedSentences] = await Promise.all([
		quotedSentences(db, region, { filter, issues: keys(issues), says: 'raised' }),
		quotedSentences(db, region, { filter, issues: keys(praised), says: 'praised' })
	]);
	const nameOf = new Map(authorities.map(({ code, officialName }) => [code, officialName]));
	return {
		place: placeName(listPlaces(authorities), filter.region),
		scope: scopeOf(filter, reviews),
		madeOn: today(),
		madeBy: region.person.name,
		issues: issues.slice(0, listed),
		praised: praised.slice(0, listed),
		raisedSentences,
		praisedSentences,
		plans: plans.map((plan) => ({ ...plan, authority: nameOf.get(plan.code) ?? plan.code })).sort((a, b) => (a.authority < b.authority ? -1 : 1)),
		reviews,
		authorities: new Set(reviews.map(({ authority }) => authority)).size,
		totals: filter.region === region.region.code ? await readTotals(db, region) : []
	};
}

function scopeOf(filter: CompareFilter, reviews: { framework: string; year: number }[]): string {
	const of = filter.kind ? kindPlurals[filter.kind] : filter.framework ? (reviews[0]?.framework ?? filter.framework) : 'Reviews and inspections';
	const years = reviews.map(({ year }) => year);
	const from = filter.from ?? (years.length > 0 ? Math.min(...years) : null);
	const to = filter.to ?? (years.length > 0 ? Math.max(...years) : null);
	if (from === null || to === null) return of;
	return from === to ? `${of}, ${from}` : `${of}, ${from} to ${to}`;
}
