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
	`,
	// Work that is about a lack.
	...phrases`
		(?:tackl|prevent|avoid|overcom|resolv|remov|challeng|learn\w* from|respond\w* to|deal\w* with|manag)(?:es?|ed|ing|s)? (?:the |these |any |its |their |long[- ]standing )?(?:\w+ )?(?:drift|delays?|gaps?|barriers?|duplication|inequalit\w+|stigma|mistakes?|errors?|disproportionality|failures?|concerns?|difficult\w+|tensions?)
		missing (?:from (?:home|care|education|school)|children|episodes|and|people|persons?|or); go(?:es|ne)? missing; children (?:who are |who go )?missing; (?:child |adult )?(?:neglect|abuse|exploitation); hard to reach; children on (?:the )?edge; edge of care
		short breaks?; stress test\w*; complex (?:needs|cases|families|lives|safeguarding|work|case\w*|children); not in education; self-?harm; mental health; out of area; pressing; question(?:s|ing)? (?:practice|themselves|each)
		no matter (?:how|what|where|who); nothing (?:about us )?without us; (?:difficult|hard|honest|challenging) conversations?; brave conversations?; difficult (?:circumstances|times?|decisions|year|context|financial)
	`
];

/** Praise in words of a lack, and lacks that nobody has: good, where the words of it alone are not. */
export const deniedLacks: string[] = [
	...phrases`
		could not (?:praise|fault|have (?:been|done|asked for) more)[\w ]{0,20}; cannot be faulted; nothing is too much; no[- ]blame; second to none; not afraid; not complacent; without being asked; without exception
		no (?:child|children|family|families|young (?:person|people)|care leavers?|worker|social workers?|one|referral|contact|visit|review)s? (?:has|have|had|is|are|was|were|waits?|wait|went|goes|leaves?)[^.;,]{0,30}(?:lost|miss\w*|wait\w*|without|unallocated|late|overdue|unseen|turned away|left|drift\w*|lose|unsafe|not)
		(?:few|fewer|no|hardly any|very few) (?:children|families|young people|complaints|vacancies|delays|re-?referrals|placements?|staff|workers)(?: (?:who|that|have|has|are|come|go|return|leave|move|wait|left|break\w*|had))?; not (?:in any doubt|lost on|been (?:easy|lost))
	`,
	...phrases`
		no (?:children|young people|families|cases|referrals|visits|assessments|reviews|plans|\w+ (?:cases|posts|children)) (?:waiting|unallocated|overdue|outstanding|vacant); there (?:is|are|was|were) no (?:\w+ )?(?:waiting lists?|backlogs?|delays?|vacanc\w+|drift|gaps?|complacency|blame)\b
		wait(?:s|ed|ing)? (?:for )?(?:less|fewer|no more) than; challenges? (?:\w+ )?(?:well|effectively|constructively|itself|themselves)\b; pressures? (?:is|are|was|were|being|(?:has|have) been) (?:being )?(?:\w+ )?(?:managed|met|contained)
	`
];
