import { NotFound } from '#domain/outcomes.ts';
import type { CompareFilter } from '#domain/region/compare.ts';
import { findIssue } from '../../../spine/index.ts';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Database } from '../../db/connect.ts';
import { listAuthorities } from '../compare/list-authorities.ts';
import { authoritiesOf, listPlaces, placeName } from '../compare/list-places.ts';
import { readRecordOptions } from '../compare/record-options.ts';
import { readSentences, type SpokenReview } from './read-sentences.ts';

/** Sentences on one page. */
export const sentencesShown = 60;

/** One issue: the sentences behind every mark, by authority and year, with what there is to narrow them by. Throws NotFound for an issue that is not in the list. */
export async function readIssue(db: Database, region: RegionAccess, asked: { issue: string; authority: string | null; filter: CompareFilter }) {
	const issue = findIssue(asked.issue);
	if (!issue) throw new NotFound('issue');
	const { filter } = asked;
	const [authorities, options, spoken] = await Promise.all([
		listAuthorities(db),
		readRecordOptions(db, region, filter.region),
		readSentences(db, region, { ...asked, page: filter.page, size: sentencesShown })
	]);
	const places = listPlaces(authorities);
	const here = authoritiesOf(authorities, filter.region);
	return {
		issue: { key: issue.key, name: issue.name, about: issue.about },
		filter,
		places,
		place: { code: filter.region, name: placeName(places, filter.region) },
		options,
		choices: here.map(({ code, name }) => ({ code, name })),
		authority: here.find(({ code }) => code === asked.authority) ?? null,
		totals: spoken.totals,
		groups: byAuthority(spoken.reviews),
		size: sentencesShown
	};
}

function byAuthority(reviews: SpokenReview[]): { code: string; name: string; reviews: SpokenReview[] }[] {
	const groups = new Map<string, { code: string; name: string; reviews: SpokenReview[] }>();
	for (const review of reviews) {
		const group = groups.get(review.code) ?? { code: review.code, name: review.authority, reviews: [] };
		group.reviews.push(review);
		groups.set(review.code, group);
	}
	return [...groups.values()];
}
