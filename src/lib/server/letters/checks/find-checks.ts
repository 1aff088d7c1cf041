import type { Claim, LetterContent } from '../../documents/build/letter-content.ts';
import { checkKloes } from './check-kloes.ts';
import { checkSections } from './check-sections.ts';
import { checkSupport } from './check-support.ts';
import { checkWording } from './check-wording.ts';
import type { Check, KeptCheck, SettledCheck } from './check.ts';

/**
 * Everything to settle in a letter, in the order of its sections. Pure: the same function serves the screen, the share step and the command line.
 * A finding that was agreed with a reason on nothing or on one source is settled by that reason: nothing is asked twice.
 */
export function findChecks(content: LetterContent, claims: Claim[], kept: KeptCheck[]): SettledCheck[] {
	const reasons = new Map(kept.map((one) => [one.key, { reason: one.reason, by: one.keptBy }]));
	const order = new Map(content.sections.map((section, index) => [section.id, index]));
	const checks: Check[] = [...checkSections(content), ...checkSupport(content, claims), ...checkWording(content, claims), ...checkKloes(content)];
	return checks
		.map((check) => ({ ...check, kept: reasons.get(check.key) ?? agreedWithReason(content, check) }))
		.sort((a, b) => (order.get(a.sectionId ?? '') ?? -1) - (order.get(b.sectionId ?? '') ?? -1));
}

/** The checks that stop the letter from being shared. */
export function unsettled(checks: SettledCheck[]): SettledCheck[] {
	return checks.filter((check) => check.kept === null);
}

function agreedWithReason(content: LetterContent, check: Check): SettledCheck['kept'] {
	if (check.kind !== 'unsupported' && check.kind !== 'single-source') return null;
	const agreement = content.findings.find((finding) => finding.id === check.findingId)?.agreement;
	return agreement?.reason ? { reason: agreement.reason, by: agreement.byName } : null;
}
