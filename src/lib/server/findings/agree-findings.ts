import type { AgreedOutcome, SeenFinding } from '#domain/finding.ts';
import { RuleBroken } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { act } from '../history/act.ts';
import { AlreadyDone } from '../history/once.ts';
import { addAgreements, isThin, whyThin } from './agree-finding.ts';
import { readFindings } from './read-findings.ts';

/**
 * Agrees several drafts at once, each as it was read. Left as drafts are those whose words changed since, and those that rest on nothing or on one source
 * without a reason of their own in `reasons`. A finding of elsewhere is not there. Throws NotAllowed without `findings:agree`, RuleBroken when none could be agreed.
 */
export async function agreeFindings(
	db: Database,
	review: ReviewAccess,
	{ seen, reasons }: { seen: SeenFinding[]; reasons: Record<string, string> }
): Promise<AgreedOutcome> {
	review.require('findings:agree');
	const done = await act(db, review, { what: 'findings agreed', seenWith: 'findings:read' }, async (trx) => {
		const versions = new Map(seen.map(({ id, version }) => [id, version]));
		const drafts = (await readFindings(trx, review, [...versions.keys()])).filter((finding) => !finding.agreed);
		if (drafts.length === 0) throw new AlreadyDone();
		const asRead = drafts.filter((finding) => finding.version === versions.get(finding.id));
		const agreed = asRead.filter((finding) => reasons[finding.id] || !isThin(finding));
		if (agreed.length === 0 && asRead[0]) throw new RuleBroken(whyThin(asRead[0]), `reason-${asRead[0].id}`);
		if (agreed.length === 0) throw new RuleBroken('Someone changed these findings while you were reading. Read them again, then agree', 'seen');
		const texts = await addAgreements(trx, review, agreed, (finding) => reasons[finding.id] ?? '');
		const outcome = { agreed: agreed.length, thin: asRead.length - agreed.length, changed: drafts.length - asRead.length };
		return { about: { findings: agreed.map(({ id }) => id) }, texts, outcome };
	});
	return done?.outcome ?? { agreed: 0, thin: 0, changed: 0 };
}
