import type { Line } from '#domain/reading/reading.ts';

/** A fact about the visit on a line of its own: when, where, who. */
const fact =
	/^(?:(?:peer |review |visiting |assurance |challenge |report |lead |key |draft |final )*(?:dates?|date\(s\)|venue|location|where|when|team|lead|reviewers?|reviewer|peers?|authors?|facilitators?|manager|contact|host|local authority|council|authority|status|version|distribution|circulation|visit|present|apologies|attendees|participants|focus|theme|topic|scope)(?: (?:of (?:the )?(?:visit|review|challenge|report|letter|diagnostic)|members?|on[- ]?site|authority))?)\s*:\s/i;

/** Whether a paragraph only tells when and where a visit was, and who came. */
export function tellsFacts(text: string): boolean {
	return fact.test(text) && text.length < 400;
}

/** Whether a line is a note at the foot: it has the mark that words above it carry, and that no list there has. */
export function isNote(lines: readonly Line[], index: number): boolean {
	const line = lines[index];
	// So the notes of a PDF are handed over.
	if (line?.role === 'paragraph' && line.mark === '*') return true;
	if (line?.mark !== '*' || lines[index - 1]?.mark === '*' || lines[index + 1]?.mark === '*') return false;
	return lines.slice(Math.max(0, index - 60), index).some(({ text }) => /[\p{L}\d.)]\*(?=\s|[.,;]|$)/u.test(text));
}
