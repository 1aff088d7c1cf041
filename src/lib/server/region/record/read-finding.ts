import { sql } from 'kysely';
import { NotFound } from '#domain/outcomes.ts';
import type { KindOnIssue } from '#domain/region/kind-on-issue.ts';
import type { RecordKind } from '#domain/region/region.ts';
import { issueName, spineIssues } from '../../../spine/index.ts';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Database } from '../../db/connect.ts';
import { documentOf } from './document-of.ts';
import { seenFindings } from './seen-findings.ts';

export type FindingIssue = {
	key: string;
	name: string;
	words: string;
	/** What the finding says of it, and in which of its sentences; null for all of it. */
	kind: KindOnIssue;
	said: string | null;
	state: 'suggested' | 'confirmed' | 'rejected';
	decidedBy: string;
	decidedAt: string | null;
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** One sentence of the record with its place in the source, the label that its letter printed, and its issues with who decided. Throws NotFound when it may not be seen. */
export async function readFinding(db: Database, region: RegionAccess, id: string) {
	if (!uuid.test(id)) throw new NotFound('finding');
	const row = await seenFindings(db, region)
		.leftJoin('region_finding as fuller', 'fuller.id', 'region_finding.repeats')
		.select(['region_finding.id', 'region_finding.kind', 'region_finding.theme', 'region_finding.label', 'region_finding.force', 'region_finding.deadline'])
		.select([
			'region_finding.text',
			'region_finding.page',
			'region_finding.held_back as heldBack',
			'region_review.id as regionReviewId',
			// What it repeats may be held back where it is not.
			sql<string | null>`case when region_review.added_by = ${region.person.id} or not fuller.held_back then fuller.text end`.as('repeats')
		])
		.select(['region_review.title', 'region_review.kind as recordKind', 'region_review.framework_name as frameworkName', 'region_review.year'])
		.select(['region_review.review_id as reviewId', 'region_review.public_address as publicAddress', documentOf(region).as('document')])
		.select(['authority.name as authority', 'authority.gss_code as authorityCode'])
		.select(
			sql<(Pick<FindingIssue, 'key' | 'words' | 'kind' | 'said' | 'state'> & { by: string; at: string | null })[]>`coalesce((
				select json_agg(json_build_object('key', issue_key, 'words', words, 'kind', kind, 'said', said, 'state', state, 'by', decided_by_name, 'at', decided_at) order by issue_key)
				from region_issue where finding_id = region_finding.id), '[]')`.as('issues')
		)
		.where('region_finding.id', '=', id)
		.executeTakeFirst();
	if (!row) throw new NotFound('finding');
	const issues = row.issues.map(({ by, at, ...issue }): FindingIssue => ({ ...issue, name: issueName(issue.key), decidedBy: by, decidedAt: at }));
	const has = new Set(issues.filter(({ state }) => state !== 'rejected').map(({ key }) => key));
	const others = spineIssues.filter(({ key }) => !has.has(key)).map(({ key, name, about }) => ({ key, name, about }));
	return {
		finding: { ...row, kind: row.kind as 'strength' | 'area' | 'mixed' | 'recommendation', recordKind: row.recordKind as RecordKind },
		issues: issues.sort((a, b) => (a.name < b.name ? -1 : 1)),
		others: others.sort((a, b) => (a.name < b.name ? -1 : 1))
	};
}
