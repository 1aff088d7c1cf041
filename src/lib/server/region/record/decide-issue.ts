import { NotFound, RuleBroken } from '#domain/outcomes.ts';
import { kindOnIssueLabels, type KindOnIssue } from '#domain/region/kind-on-issue.ts';
import { findIssue, issueName, spineVersion } from '../../../spine/index.ts';
import { issuesOf } from '../../../spine/issues-of.ts';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Database, Transaction } from '../../db/connect.ts';
import { actOnRegion } from '../../history/act.ts';
import { AlreadyDone } from '../../history/once.ts';
import { countLookedAt } from './count-looked-at.ts';
import { type FindingKind, kindOnIssue, type SaidOfIssue } from './kind-on-issue.ts';
import { seenFindings } from './seen-findings.ts';

export type IssueDecision = {
	findingId: string;
	issue: string;
	decision: 'confirmed' | 'rejected' | 'undone';
	/** What a mixed finding says of the issue, where the person says that too. */
	kind?: Exclude<KindOnIssue, 'recommendation'>;
};
type Decided = { id: string; name: string };
/** A finding and one of its issues, with what the rules say of the two. */
type Meeting = { findingId: string; issue: string; words: string } & SaidOfIssue;

const does = { confirmed: 'issue of a sentence confirmed', rejected: 'issue of a sentence rejected', undone: 'decision on an issue taken back' };

/**
 * An adviser says whether a finding is about an issue, and of a mixed one what it says of it: confirms one that was offered or adds another, rejects one, or takes
 * the decision back. The label of the letter is never touched. What the review looked at is counted anew. Throws NotFound for a finding that may not be seen, or an
 * issue that is not in the list; RuleBroken for a kind of a finding that is not mixed: that one is decided with the document.
 */
export async function decideIssue(db: Database, region: RegionAccess, { findingId, issue, decision, kind }: IssueDecision): Promise<void> {
	if (!findIssue(issue)) throw new NotFound('issue');
	const finding = await seenFindings(db, region)
		.select([
			'region_finding.text',
			'region_finding.kind',
			'region_finding.theme',
			'region_review.framework_key as frameworkKey',
			'region_review.id as regionReview'
		])
		.where('region_finding.id', '=', findingId)
		.executeTakeFirst();
	if (!finding) throw new NotFound('finding');
	const { words } = issuesOf(finding.text, finding.theme, finding.frameworkKey).find(({ key }) => key === issue) ?? { words: '' };
	if (kind && finding.kind !== 'mixed') throw new RuleBroken('Only a mixed finding says different things of its issues', 'kind');
	const meeting: Meeting = { findingId, issue, words, ...kindOnIssue({ kind: finding.kind as FindingKind, text: finding.text }, issue) };
	await actOnRegion(db, region, kind && decision === 'confirmed' ? 'what a sentence says of an issue changed' : does[decision], async (trx) => {
		const now = await trx
			.selectFrom('region_issue')
			.select(['state', 'kind'])
			.where('finding_id', '=', findingId)
			.where('issue_key', '=', issue)
			.executeTakeFirst();
		if ((now?.state ?? 'undone') === decision && (!kind || kind === now?.kind)) throw new AlreadyDone();
		if (decision === 'undone') await takeBack(trx, meeting);
		else await keep(trx, meeting, { state: decision, kind, by: region.person });
		await countLookedAt(trx, finding.regionReview);
		return {
			about: { regionReview: finding.regionReview, finding: findingId, issue },
			texts: { issue: issueName(issue), ...(kind ? { kind: kindOnIssueLabels[kind] } : {}) }
		};
	});
}

async function keep(
	trx: Transaction,
	{ findingId, issue, words, ...says }: Meeting,
	{ state, kind, by }: { state: 'confirmed' | 'rejected'; kind: IssueDecision['kind']; by: Decided }
): Promise<void> {
	const decided = { ...(kind ? { kind, kind_decided: true } : {}), state, decided_by: by.id, decided_by_name: by.name, decided_at: new Date().toISOString() };
	await trx
		.insertInto('region_issue')
		.values({ finding_id: findingId, issue_key: issue, words, spine_version: spineVersion, ...says, ...decided })
		.onConflict((on) => on.columns(['finding_id', 'issue_key']).doUpdateSet(decided))
		.execute();
}

/** One that the rules offer is offered again; one that a person added goes. */
async function takeBack(trx: Transaction, { findingId, issue, words, ...says }: Meeting): Promise<void> {
	const row = { finding_id: findingId, issue_key: issue };
	await trx.deleteFrom('region_issue').where('finding_id', '=', findingId).where('issue_key', '=', issue).execute();
	if (words)
		await trx
			.insertInto('region_issue')
			.values({ ...row, words, spine_version: spineVersion, ...says })
			.execute();
}
