import { RuleBroken } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { checkVersion } from '../db/write-version.ts';
import { act } from '../history/act.ts';
import { AlreadyDone } from '../history/once.ts';
import { getFinding } from './get-finding.ts';
import type { FindingView } from './read-findings.ts';

/**
 * The team agrees a finding as it was read (`version`; left out: as it stands), so that it may stand in the letter.
 * Throws NotAllowed without `findings:agree`, NotFound, Conflict when the words changed since, and RuleBroken when it rests on nothing or on one source
 * and no reason is given. The reason is kept only where one is needed. Sent twice, it is agreed once.
 */
export async function agreeFinding(
	db: Database,
	review: ReviewAccess,
	{ findingId, version, reason }: { findingId: string; version?: number; reason: string }
): Promise<void> {
	review.require('findings:agree');
	await act(db, review, { what: 'finding agreed', seenWith: 'findings:read' }, async (trx) => {
		const finding = await getFinding(trx, review, findingId);
		if (finding.agreed) throw new AlreadyDone();
		checkVersion(finding, version ?? finding.version, ({ text }) => ({ reason: text }), 'finding');
		if (isThin(finding) && !reason) throw new RuleBroken(whyThin(finding), 'reason');
		const texts = await addAgreements(trx, review, [finding], () => reason);
		return { about: { finding: findingId, sources: finding.sources.length }, texts };
	});
}

/** Whether a finding needs a reason to be agreed: it rests on nothing, or on one source. */
export function isThin(finding: Pick<FindingView, 'strength'>): boolean {
	return finding.strength === 'none' || finding.strength === 'single';
}

/** What to do about a finding that rests on too little. */
export function whyThin({ strength }: Pick<FindingView, 'strength'>): string {
	return strength === 'none' ? 'Link a source, or say why this finding needs none' : 'Find a second source, or say why one is enough';
}

/** Writes agreements in the name of the person; gives the reasons that were kept, for the history. */
export async function addAgreements(
	trx: Transaction,
	review: ReviewAccess,
	findings: FindingView[],
	reasonOf: (finding: FindingView) => string
): Promise<Record<string, string>> {
	const by = { agreed_by: review.user.id, agreed_by_name: review.user.name };
	const rows = findings.map((finding) => ({ finding_id: finding.id, ...by, reason: isThin(finding) ? reasonOf(finding) : '' }));
	await trx.insertInto('finding_agreement').values(rows).execute();
	const given = rows.map(({ reason }) => reason).filter(Boolean);
	return Object.fromEntries(given.map((reason, at) => [at === 0 ? 'reason' : `reason ${at + 1}`, reason]));
}
