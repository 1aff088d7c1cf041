import { NotFound } from '#domain/outcomes.ts';
import { issueName } from '../../../spine/index.ts';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Database } from '../../db/connect.ts';
import { actOnRegion } from '../../history/act.ts';
import { AlreadyDone } from '../../history/once.ts';
import { seenFindings } from '../record/seen-findings.ts';

export type MatchDecision = { earlierId: string; laterId: string; issue: string; decision: 'confirmed' | 'rejected' | 'undone' };

const does = { confirmed: 'match of two sentences confirmed', rejected: 'match of two sentences rejected', undone: 'decision on a match taken back' };

/**
 * An adviser says whether a later sentence raises again what an earlier one raised, or takes that back. Both must be seen, be on the issue, and be of different
 * reviews. Throws NotFound otherwise.
 */
export async function decideMatch(db: Database, region: RegionAccess, { earlierId, laterId, issue, decision }: MatchDecision): Promise<void> {
	const both = await seenFindings(db, region)
		.innerJoin('region_issue', 'region_issue.finding_id', 'region_finding.id')
		.select(['region_finding.id', 'region_review.id as regionReview'])
		.where('region_finding.id', 'in', [earlierId, laterId])
		.where('region_issue.issue_key', '=', issue)
		.where('region_issue.state', '!=', 'rejected')
		.where('region_issue.kind', '!=', 'mentioned')
		.execute();
	const regionReview = both.find(({ id }) => id === laterId)?.regionReview;
	if (both.length !== 2 || both[0]!.regionReview === both[1]!.regionReview) throw new NotFound('match');
	await actOnRegion(db, region, does[decision], async (trx) => {
		const now = await trx.selectFrom('region_match').select('state').where('earlier_id', '=', earlierId).where('later_id', '=', laterId).executeTakeFirst();
		if ((now?.state ?? 'undone') === decision) throw new AlreadyDone();
		if (decision === 'undone') await trx.deleteFrom('region_match').where('earlier_id', '=', earlierId).where('later_id', '=', laterId).execute();
		else {
			const decided = {
				issue_key: issue,
				state: decision,
				decided_by: region.person.id,
				decided_by_name: region.person.name,
				decided_at: new Date().toISOString()
			};
			await trx
				.insertInto('region_match')
				.values({ earlier_id: earlierId, later_id: laterId, ...decided })
				.onConflict((on) => on.columns(['earlier_id', 'later_id']).doUpdateSet(decided))
				.execute();
		}
		return { about: { regionReview, earlier: earlierId, later: laterId, issue }, texts: { issue: issueName(issue) } };
	});
}
