import type { Claim, LetterContent } from '../../documents/build/letter-content.ts';
import { checkKey, type Check } from './check.ts';

// Words by which a sentence says where it comes from. On one source a sentence may report; it may not state as fact.
const reports =
	/\b(we (heard|were told|read|saw|noted|felt|met)|told us|reported|described|according to|appear(s|ed)?|suggest(s|ed)?|it was felt|in the view of|said)\b/i;

/** Findings in the letter that rest on nothing, on one source though stated as fact, or that nobody has agreed. */
export function checkSupport(content: LetterContent, claims: Claim[]): Check[] {
	const placed = new Map(claims.filter((claim) => claim.of === 'finding').map((claim) => [claim.findingIds[0], claim.sectionId]));
	return content.findings.flatMap((finding) => {
		const sectionId = placed.get(finding.id);
		if (!sectionId) return [];
		const check = (kind: Check['kind'], says: string): Check => ({
			key: checkKey(kind, finding.id, finding.text),
			kind,
			sectionId,
			findingId: finding.id,
			quote: finding.text,
			says
		});
		const found: Check[] = [];
		if (finding.strength === 'none') found.push(check('unsupported', 'No evidence supports this sentence. Link evidence, or take the finding out.'));
		if (finding.strength === 'single' && !reports.test(finding.text))
			found.push(check('single-source', 'This rests on one source. Find a second, or say in the sentence where it comes from.'));
		if (!finding.agreement) found.push(check('draft', 'The team has not agreed this finding. Agree it, or take it out.'));
		return found;
	});
}
