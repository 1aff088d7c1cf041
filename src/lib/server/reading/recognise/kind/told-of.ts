import type { Line } from '#domain/reading/reading.ts';
import { labelOf } from '../letters/labels/labels.ts';
import { sectionOf } from '../letters/sections/sections.ts';
import { anyOf, phrases } from '../letters/words/phrases.ts';

/** How a team speaks of what it did and found, and to whom. */
const team = anyOf(phrases`
	we (?:also )?(?:found|heard|saw|met|noted|observed|read|recommend|suggest|were (?:told|impressed|struck|pleased|concerned|shown)|spoke|visited|felt|think|thought|would (?:suggest|encourage|recommend|advise))
	(?:told|shown to|shared with|said to|explained to|described to) (?:us|the (?:peer |review )?team|(?:the )?peers|reviewers); you (?:may|might|should|could|will|have|asked|are|told)
	the (?:peer |review |challenge |diagnostic |visiting )*team (?:found|heard|saw|met|noted|observed|felt|considers?|considered|recommends?|suggests?|was|were|believes?|would|also)
	(?:the )?(?:peers|reviewers) (?:found|heard|saw|met|noted|observed|felt|considered|recommend|suggest|were|read|looked)
	this (?:letter|report|note|feedback) (?:summarises|sets out|provides|gives|is|outlines|presents|records|captures|contains|details); in our view; in the team[’']s view; to our attention
`);
/** How others speak of a review: the council on its own pages, a committee, a newspaper, whoever offers or studies such reviews. */
const others = anyOf(phrases`
	we (?:have )?(?:invited|commissioned|undertook|underwent|hosted|volunteered|requested|took part|are publishing|published|received (?:written|verbal|the|our)|accept(?:ed)? (?:all|the)|will (?:publish|respond|prepare|now))
	we asked (?:the|for a)[^.]{0,40}(?:LGA|peer|review|team|local government); (?:the|our) (?:peer )?(?:review|challenge) (?:was part of|formed part|is part of)
	(?:full|final|feedback|complete|written|LGA|peer (?:review|challenge)) (?:feedback )?(?:report|letter)[^.]{0,40} (?:is|was|has been|have been|can be|will be|are|being|now) (?:now )?(?:attached|published|available|considered|presented|discussed|found|received|downloaded|viewed|awaited|agreed|reported)
	(?:read|download|view|see) (?:the|our|their|a copy of the) (?:full|final|feedback|complete|summary|peer|report|letter|LGA|assessment)[^.]{0,40}; attached is; attached documents; supporting documents; additional documents; related documents; downloads
	identified in the (?:report|review|letter); (?:the|some of the) findings said; the (?:initial )?feedback said; saying\s*[,:]+\s*[“"‘']; in their presentation; paid tribute; praised (?:our|the council|council|staff)
	(?:discussed|considered|presented|reported|agreed|noted) (?:at|by|to|in) (?:the )?(?:cabinet|committee|full council|executive|scrutiny)
	we offer; our offer; (?:core|support|peer challenge|regional) offer; offer of support; our range of; expression of interest; complete our form; what is a (?:corporate |children[’']s services |safeguarding |SEND )?peer (?:review|challenge)
	peer (?:reviews|challenges) (?:are|is|help|aim|involve|provide|bring|take)\b; becoming a peer; training for (?:new )?peers; fully subsidised
	(?:telephone |qualitative |semi-structured )?interviews were (?:conducted|carried out|undertaken); research (?:study|project|team|findings|report); case[- ]study authorities; the (?:study|evaluation) (?:found|explored|provides|shows)
	(?:the )?(?:review|challenge|reviewers?|visit|peer team|team|peers) will (?:be|look|visit|consider|meet|provide|examine|focus|spend|take|include|follow|help|explore|test|present|write|also); are likely to be; dates? (?:is|are) to be confirmed
	last updated; cookies?; skip to (?:main )?content; toggle menu; share this page; back to top; contact us; all rights reserved
`);
/** Headings and lines of a council's own minutes and decisions on the web. */
const meeting =
	/^(?:agenda item|issue - (?:meetings|decisions|items?)|issue details|decision details|meeting: ?\d.*|minutes:|decision:?|reasons? for (?:the )?decision\b.*|resolved\b.*|supporting documents:?|additional documents:?)$/i;

/** Whether the team of a review speaks in some of the lines, of what it found. */
export function teamSpeaks(lines: readonly Line[]): boolean {
	return lines.some(({ text }) => text.search(team) >= 0);
}

/** A heading that reports have, and pages about them have not. */
function isReports({ text, role }: Line): boolean {
	return (
		text.length < 90 &&
		(/\b(?:feedback|final|findings) (?:report|letter)\b/i.test(text) ||
			(role === 'heading' && ['summary', 'findings', 'answers'].includes(sectionOf(text))) ||
			(role === 'heading' && labelOf(text)?.kind === 'recommendation'))
	);
}

/** What others tell of a review, in place of its team: `meeting` where a committee's page does. Null where the words are the team's own, or could be. */
export function toldOf(lines: readonly Line[], labels: number): 'meeting' | 'others' | null {
	const text = lines.map((line) => line.text).join('\n');
	if (lines.filter((line) => meeting.test(line.text)).length >= 2) return 'meeting';
	const own = [...text.matchAll(team)].length + lines.filter(isReports).length;
	const told = new Set([...text.matchAll(others)].map(([words]) => words.toLowerCase())).size;
	if (own === 0 && labels === 0 && told >= 1) return 'others';
	return (own === 0 && labels <= 2 && told >= 2) || (labels === 0 && told >= 2 && told >= own * 2) || (labels <= 2 && told >= 3 && told > own * 3)
		? 'others'
		: null;
}
