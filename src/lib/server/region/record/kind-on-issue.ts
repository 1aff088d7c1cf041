import type { KindOnIssue } from '#domain/region/kind-on-issue.ts';
import { sentencesOf } from '#domain/wording/sentence.ts';
import { stretchesOn } from '../../../spine/issues-of.ts';
import { toneOf } from '../../reading/recognise/inspections/tone.ts';

export type FindingKind = Exclude<KindOnIssue, 'mentioned'>;
type Finding = { kind: FindingKind; text: string };
export type SaidOfIssue = { kind: KindOnIssue; /** The sentences of it that are on the issue; null where that is the whole text. */ said: string | null };

/** A mixed finding of so many sentences is about all that it names; a longer one is a tour of a service. */
const short = 2;

/**
 * What a finding says of one issue, and in which of its sentences. A strength, an area and a recommendation say the same of all they are about: a person decided
 * on that kind. A mixed finding says of each issue what its sentences on it say: a paragraph of an inspection that praises supervision and faults plans raises
 * plans and not supervision. Pure.
 */
export function kindOnIssue({ kind, text }: Finding, issue: string): SaidOfIssue {
	const sentences = sentencesOf(text).map((sentence) => sentence.text);
	const about = sentences.filter((sentence) => stretchesOn(issue, sentence).length > 0);
	const said = about.length === 0 || about.length === sentences.length ? null : about.join(' ');
	if (kind !== 'mixed') return { kind, said };
	const tones = new Set(about.flatMap((sentence) => clausesOn(sentence, issue)).map((clause) => toneOf(clause).kind));
	if (tones.has('mixed') || (tones.has('strength') && tones.has('area'))) return { kind: 'mixed', said };
	if (tones.has('strength')) return { kind: 'strength', said };
	if (tones.has('area')) return { kind: 'area', said };
	return { kind: about.length === 0 || sentences.length <= short ? 'mixed' : 'mentioned', said };
}

/** What begins so after a turn goes on about the same: "but some take too long", "but does not show why". */
const goesOn =
	/^(?:but|although|though|whilst|while|yet|however|despite)\s+(?:some|others?|these|those|this|it|its|they|their|there|not|few|a few|many|most|more|only|does|do|did|is|are|was|were|has|have|had|can|cannot|lacks?|needs?|remains?)\b/i;

/** "Plans are good, but reviews are late": the parts before and after a turn, of which those on the issue count; the whole sentence where a part alone says nothing. */
function clausesOn(sentence: string, issue: string): string[] {
	const clauses = sentence.split(/[,;:]\s+(?=(?:but|although|though|whilst|while|yet|however|despite)\b)|\s+(?=but\b)/i);
	if (clauses.length === 1) return [sentence];
	const own = clauses.filter((clause) => (stretchesOn(issue, clause).length > 0 || goesOn.test(clause)) && toneOf(clause).kind !== 'neutral');
	return own.length > 0 ? own : [sentence];
}
