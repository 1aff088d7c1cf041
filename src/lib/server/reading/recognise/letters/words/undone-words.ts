import { phrases } from './phrases.ts';

/** Words of a lack that say something good here, or nothing: “no child was unsafe”, “not only”, “reduced delay”. */
export const undoneWords: string[] = [
	// A lack that is denied, or was not found.
	...phrases`
		no (?:unallocated|children? (?:was|were|at)|concerns?|cause for concern|evidence (?:to|for|of) (?:cause for )?(?:concern|any concern)|evidence of (?:drift|unsafe|risk))
		not (?:only|just|identify any|find any|an inspection); did not (?:identify|see|find) (?:any )?(?:children|cases)
		not at the expense; no longer; , not (?:as|of|on|in|by|a|an|just|only|to)\b
		(?:do|does|did) not (?:wait|give up|assume|have to); without delay
	`,
	// A lack that has become smaller, or a wait that was short.
	...phrases`
		(?:wait\w* )?(?:only )?(?:days|hours|minutes),? not (?:weeks|months|days)
		reduc\w+ (?:in )?(?:the )?(?:delays?|drift|backlogs?|turnover|vacanc\w+|reliance|risks?|pressures?|waiting)
		(?:waits?|delays?|caseloads|vacanc(?:y|ies)|turnover|backlogs?|drift) (?:is|are|has|have|was|were)? ?(?:been )?(?:shorten\w*|fallen|fell|reduc\w*|dropped|low|rare|small|few|short)
		use of agency staff has fallen
	`,
	// Risks, needs and concerns that are the work itself, or are met.
	...phrases`
		risks? (?:is|are|was|were) (?:well|clearly|identified|recognised|understood|responded|managed|escalated)
		(?:understand|identify|manage|respond to|reduce|address)\w*(?: the)? (?:risks?|needs?|challenges)
		(?:raise|report|share|escalate|respond to|identify|act on)\w* (?:their |any )?concerns?
		needs? (?:are|were|is) (?:met|identified|understood|well); at risk; risk of (?:harm|exploitation|significant)
		vulnerable; children[’']?s? needs?; their needs; need of help; in need; poor mental health; what is worrying
	`,
	// Challenge as a help or as a fact of the place.
	...phrases`
		challenging (?:context|times?|circumstances|environment)
		(?:constructive|effective|robust|appropriate|healthy|good|strong|professional|provid\w+|giv\w+|welcom\w+) challenges?
		challenge (?:and support|each other|one another|partners)
	`,
	// Considered, and first in line.
	...phrases`
		priority for; safeguarding is a (?:high )?priority; high priority; consider(?:s|ed) (?:carefully|the views)
		well considered
	`,
	// What is so in any case, or for some.
	...phrases`
		even (?:when|if) [^.,;]*; (?:when|if|whom|those who)\b[^,.;]{0,30}\b(?:do not|cannot|does not)
	`
];
