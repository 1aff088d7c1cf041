import { sql } from 'kysely';
import { today } from '#domain/dates.ts';
import { NotFound } from '#domain/outcomes.ts';
import type { RecordKind } from '#domain/region/region.ts';
import { findIssue, spineIssues } from '../../../spine/index.ts';
import { seenReviews, type RegionAccess } from '../../access/open-region.ts';
import type { Database } from '../../db/connect.ts';
import { documentOf, type SourceDocument } from '../record/document-of.ts';
import { listAuthorities } from '../compare/list-authorities.ts';

/** How far back a strength is called recent. */
export const recentYears = 5;

export type Helper = {
	code: string;
	name: string;
	region: string;
	/** The newest review that noted a strength on it. */
	year: number;
	kind: RecordKind;
	title: string;
	reviewId: string | null;
	publicAddress: string;
	document: SourceDocument | null;
	/** Whether that review, or one as new, also raised it. */
	raisedToo: boolean;
	sentences: { id: string; text: string; page: number | null }[];
};

/** `file`: for a file, which travels and so has nothing that is held back, whoever asks. */
type HelpAsked = { issue: string | null; authority: string | null; file?: boolean };

/**
 * Authorities where a review of the last five years noted a strength on an issue, with its sentences: statistical neighbours of the one that asks first, then its
 * region, then others, each A to Z. Never in an order of how strong. One that was raised in a newer review is left out. Two queries. Throws NotFound.
 */
export async function readHelp(db: Database, region: RegionAccess, { issue: key, authority: code, file = false }: HelpAsked) {
	const issue = key === null ? null : findIssue(key);
	if (issue === undefined) throw new NotFound('issue');
	const all = await listAuthorities(db);
	const asking = code === null ? null : all.find((one) => one.code === code);
	if (asking === undefined) throw new NotFound('authority');
	const choices = {
		issues: spineIssues.map(({ key, name }) => ({ key, name })).sort((a, b) => (a.name < b.name ? -1 : 1)),
		authorities: all.filter((one) => one.regionCode === region.region.code && !one.endedOn).map(({ code, name }) => ({ code, name }))
	};
	const shown = {
		issue: issue ? { key: issue.key, name: issue.name, about: issue.about } : null,
		asking: asking ? { code: asking.code, name: asking.name } : null,
		choices
	};
	if (!issue) return { ...shown, groups: [] };
	const helpers = (await findHelpers(db, region, issue.key, file)).filter((one) => one.code !== asking?.code);
	const facts = new Map(all.map((one, order) => [one.code, { ...one, order }]));
	const inOrder = helpers.sort((a, b) => (facts.get(a.code)?.order ?? 0) - (facts.get(b.code)?.order ?? 0));
	const home = asking?.regionCode ?? region.region.code;
	const isNeighbour = (one: Helper) => asking?.neighbours.includes(one.code) ?? false;
	const isNear = (one: Helper) => facts.get(one.code)?.regionCode === home;
	const groups = [
		{ name: `Statistical neighbours of ${asking?.name ?? ''}`, helpers: inOrder.filter(isNeighbour) },
		{
			name: `In ${all.find((one) => one.regionCode === home)?.region ?? region.region.name}`,
			helpers: inOrder.filter((one) => !isNeighbour(one) && isNear(one))
		},
		{ name: 'Elsewhere in England', helpers: inOrder.filter((one) => !isNeighbour(one) && !isNear(one) && !facts.get(one.code)?.fictional) }
	];
	return { ...shown, groups: groups.filter((group) => group.helpers.length > 0) };
}

async function findHelpers(db: Database, region: RegionAccess, issue: string, file: boolean): Promise<Helper[]> {
	const since = Number(today().slice(0, 4)) - recentYears;
	const rows = await db
		.with('spoken', () =>
			seenReviews(db, region)
				.innerJoin('region_looked_at', 'region_looked_at.region_review_id', 'region_review.id')
				.select([
					'region_review.id',
					'region_review.authority_code',
					'region_review.year',
					'region_review.kind',
					'region_review.title',
					'region_review.review_id',
					'region_review.piece_id'
				])
				.select(['region_review.public_address', 'region_review.added_by', 'authority.name', 'authority.region', 'strengths'])
				.select(sql<boolean>`areas + mixed + recommendations > 0`.as('raised'))
				.where('region_looked_at.issue_key', '=', issue)
				.where('region_review.year', '>=', since)
				.where('authority.ended_on', 'is', null)
		)
		.with('strong', (trx) =>
			trx
				.selectFrom('spoken')
				.selectAll()
				.distinctOn('authority_code')
				.where('strengths', '>', 0)
				.where((eb) =>
					eb.not(
						eb.exists(
							eb
								.selectFrom('spoken as newer')
								.select('newer.id')
								.whereRef('newer.authority_code', '=', 'spoken.authority_code')
								.whereRef('newer.year', '>', 'spoken.year')
								.where('newer.raised', '=', true)
								.where('newer.strengths', '=', 0)
						)
					)
				)
				.orderBy('authority_code')
				.orderBy('year', 'desc')
				.orderBy('id', 'desc')
		)
		.selectFrom('strong')
		.select(['strong.authority_code as code', 'strong.name', 'strong.region', 'strong.year', 'strong.kind', 'strong.title'])
		.select(['strong.review_id as reviewId', 'strong.public_address as publicAddress', documentOf(region, 'strong.piece_id').as('document')])
		.select(
			sql<boolean>`exists (select from spoken other where other.authority_code = strong.authority_code and other.year >= strong.year and other.raised)`.as(
				'raisedToo'
			)
		)
		.select(
			sql<Helper['sentences']>`coalesce((select json_agg(json_build_object('id', id, 'text', text, 'page', page)) from (
				select region_finding.id, coalesce(said, text) as text, page from region_finding join region_issue on region_issue.finding_id = region_finding.id
				where region_finding.region_review_id = strong.id and region_issue.issue_key = ${issue} and region_issue.state <> 'rejected' and region_issue.kind = 'strength'
					and repeats is null and (not held_back or (not ${file}::boolean and strong.added_by = ${region.person.id})) order by position limit 2) line), '[]')`.as(
				'sentences'
			)
		)
		.execute();
	return rows.map((row) => ({ ...row, kind: row.kind as RecordKind }));
}
