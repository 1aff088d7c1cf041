import { phrases } from '../../letters/words/phrases.ts';

const lack = String.raw`(?:delay|drift|gap|weakness|shortfall|deficit|failure|failing|concern|backlog|waiting|disruption|instability|turnover|barrier|inconsistenc|variab|poor|escalat|breakdown|move|change|duplicat|inappropriate|unnecessar|intervention|harm|risk)\w*`;
const between = String.raw`(?:\s+(?:any|the|their|these|this|all|some|more|most|many|unnecessary|further|undue|identified|previous|adverse|historical|long-?standing|potential|immediate|possible|areas? of|risks? of|risks? from|need for|impact of|number of|level of|use of|reliance on|and|or|of|for|in|\w+(?:ly|ing|al|ed)))*`;

/**
 * What sounds bad and is not: a lack that was dealt with or is denied, a weakness that is known, and the lives of children, which are what a service is there for.
 * Such words are passed over before a sentence is weighed.
 */
export const harmless: RegExp = new RegExp(
	[
		// A lack that was met, made smaller, or is not there.
		String.raw`\b(?:without|avoid\w*|minimis\w+|minimal|reduc\w+|prevent\w*|tackl\w+|address\w*|resolv\w+|rectif\w+|remed(?:y|ied|ies|ying)|mitigat\w+|eradicat\w+|eliminat\w+|overc[oa]m\w+|remov\w+|free (?:of|from)|rather than|few(?:er)?|low(?:er)? (?:numbers?|levels?|rates?) of)${between}\s+${lack}(?:(?:,| and| or| in)+\s+${lack})*`,
		String.raw`\b(?:no|little)(?:\s+(?:adverse|undue|unnecessary|significant|major|immediate|evidence of|cases? of|risk of|cause for|reason for|impact of))*\s+(?:(?:delays?|drift|gaps?|backlogs?|waiting|barriers?|concerns?|disruptions?|breakdowns?|adverse \w+|unallocated|weaknesses|shortfalls?|poor|failures?|turnover)\b)[^,.;]{0,30}`,
		String.raw`\bno (?:major |significant |children|child\b|care leavers|young people|cases|unallocated)[^.;]{0,120}`,
		String.raw`\b(?:delay|drift|turnover|vacanc\w+|caseloads?|backlogs?|absence|reliance on [\w ]{0,20})[\w ,]{0,40}\b(?:is|are|has|have|was|were)(?: now| also| been| notably| significantly| therefore)* (?:fallen|minimised|reduc\w+|decreas\w+|avoided|rare|low|manageable|addressed|prevented|shorten\w+)\b`,
		...phrases`
			\bno longer \w+; \bcease to\b
			\bnot (?:only|just|solely|simply|in education|attending|at risk|known|subject|been judged|unnecessarily|inappropriately)\b
			\b(?:not|never|n[’']t)(?: \w+ly| yet| to| be| been| being)? (?:shy|wait|waiting|tolerate|accept|afraid|complacent|experienc\w+|remain\w*|drift\w*|submitted|left|moved|overwhelm\w*|whelmed|give up|lose|stay|delay\w*|escalat\w+|limited|a barrier|at a disadvantage|disadvantaged|affecting|return|exposed|placed|forgotten)\b[^.;]{0,70}
			\bdoes not (?:\w+ )?(?:end|stop)\b; \b(?:are|is|was|were|being) (?:unable|not able) to (?:live|remain|return|stay|go|be cared)\b
			\bunable to (?:live|remain|return|stay|be cared)\b; \b(?:cannot|can[’']t|can not) (?:live|remain|return|stay|safely|be (?:cared|supported|looked))\b
			\brarely (?:come|go|wait|miss|need|experience|move)\b; \bfew(?:er)? children(?:[’']s)?[^,.;]{0,60}; \ball but (?:one|two|a few)\b
		`,
		// Weaknesses that are known, and so in hand.
		String.raw`\b(?:identif\w+|recognis\w+|understand\w*|understood|aware|clear|know(?:s|n|ing|ledge)?|view|overview|highlight\w*|pinpoint\w*|honest|realistic|captur\w+|act(?:s|ed|ing)? on|respon(?:d\w*|se) to|learn\w* from|target\w*|early)(?:\s+(?:about|of|on|to|any|the|their|its|these|those|own|all|both|where|remaining|key|specific|current|services?|practice|strengths?|potential|emerging|and|for|in|which|that|what|they|[’']|\w+ly))*\s+(?:weakness(?:es)?|gaps?|shortfalls?|deficits?|challenges|concerns?|issues|risks?|areas (?:of risk|(?:for|of|requiring|needing|in need of)(?: further)? (?:improvement|development|weakness|concern|strengthening|attention)|that need(?: to)? \w+))(?: (?:in|for) (?:services?|practice|need of further \w+))?`,
		...phrases`
			\bareas for (?:improvement|development) (?:receive|identified (?:at|in) the (?:last|previous) [\w ]{0,20}(?:have|were))\b
			\bwhat (?:needs? to|is needed to) (?:change|improve|happen|be done|do)\b; \bconsequences (?:of|if)\b[^.;]{0,80}; \bneed to (?:ensure|develop|improve) \w+ (?:and|are)\b
		`,
		// Clauses that say when, whether or how: what they tell of is the occasion, not the service.
		String.raw`\b(?:when|whenever|where|if|once|until|unless|as soon as|for those|in cases where|in instances where|on occasions when) (?:(?:a|the|some|any|all|more|their|these|there (?:is|are)|they|it|this|that|young|older|younger|disabled|necessary|appropriate|children(?:[’']s)?|child(?:[’']s)?|people|parents|famil(?:y|ies)|carers?|concerns?|risks?|needs|cases?|thresholds?|decisions?|referrals?|domestic|contextual|circumstances|decided|safe|relationships?)\b ?)+[^,.;:]{0,110}`,
		String.raw`^(?:When|If|Should|Once) [^,.;:]{0,110},`,
		String.raw`\b(?:whether|even (?:when|if|though))\b[^,.;]{0,110}`,
		String.raw`\b(?:how|who|what|when|where|whether|that (?:children|a child|they|families|the case)) [^.,;]{0,40}\bshould\b`,
		String.raw`\bwho (?:are|is|do|does|have|has|were|was|did|can|may|had)(?:\s*not|n[’']t|not)\b[^,.;]{0,40}`,
		String.raw`\b(?:since|following|at|from|after) (?:the|its|their|our|an) (?:last|previous|earlier|unannounced|\d{4}|single)[^,.;]{0,60}(?:inspection|visit|review)[^.;]{0,200}?,`,
		String.raw`\bhistory of\b[^.;]{0,80}`,
		String.raw`[‘“][^’”]{24,}[’”](?!\p{L})`,
		// Children and families, and what they meet.
		...phrases`
			\bmissing (?:from|children|episodes|education)\b; \bneglect\w*\b; \bchildren(?:[’']s)? missing\b; \bout of area\b; \bminority ethnic\b
			\b(?:ethnic|heritage) minorit\w+\b; \bblack(?:, asian)? and minority\b; \bstrengths and (?:difficulties|weaknesses|areas)\b; \babsence(?:s|(?: rates?)?(?: (?:of|for|from) [\w ]{0,30})?)\b
			\b(?:limited|poor|complex) (?:english|attachment|parenting|health|mental health|outcomes)\b; \bhard to reach\b; \bmost in need\b; \bat (?:immediate )?risk of\b
			\bneed(?:s|ing)? (?:further|more|additional|greater) (?:social work )?(?:help|support|assessment|services?|intervention|protection|action)\b
			\brequir\w+ (?:further|more|additional|better|significant) (?:social work )?(?:help|support|assessment|services?|intervention|protection|action|information)\b
			\bfor further (?:action|assessment|support|information)\b; \bdisruption in their (?:lives|education)\b; \bunsuitable(?:,| and| so| for) \w+
			\bonly (?:when|where|those|after|if|used|placed)\b; \bless than (?:half|\d+)\b; \bhigher than (?:average |the )?attendance\b; \bchanging needs\b; \bmore complex\b
		`
	].join('|'),
	'giu'
);
