import { anyOf, phrases } from '../../letters/words/phrases.ts';

/** What is said of a service that could be better. */
export const less: RegExp = anyOf(phrases`
	not(?! only); cannot; (?:is|are|was|were|comes?|starts?|begins?|too|made|often|sometimes) late(?:r than \w+)?; for years; worr(?:y|ies) (?:many|most|some|children|families)
	although no; change (?:too )?often; never; neither; nor; lack(?:s|ed|ing)?; insufficient(?:ly)?; inconsisten\w+; variab\w+; var(?:y|ies)
	weak(?:er|ly|ness|nesses|ens|ened)?; poor(?:er|ly)?; delay(?:s|ed|ing)?; drift\w*; limited; limits; limiting; inadequate\w*; ineffective\w*
	fail(?:s|ed|ure|ures|ings?)?; unable; gaps?; shortfalls?; shortages?; under-?developed; unclear; rarely; seldom; backlogs?; slow(?:er|ly)?
	hinder\w*; hamper\w*; inhibit\w*; undermin\w+; impair\w*; compromis\w+; deteriorat\w+; declin\w+; unsuitable; unassessed; unmet; superficial
	overdue; out of date; out-of-date; unallocated; incomplete; infrequent\w*; inappropriate\w*; unnecessar\w+; unacceptabl\w+; instability
	unstable; vacanc\w+; turnover; overly; over[- ]optimistic; excessive\w*; minority; sporadic; patchy; fragmented; confus\w+; cursory; reactive
	unrealistic; optimistic; absence; problematic; unfortunately; cumbersome; fluctuat\w+; adversely; negatively?; anxiety; uncertain\w*; worryingly
	too (?:few|many|much|long|late|slow\w*|often|high|low|variable|early|soon|broad|generic|reliant|focused|descriptive|infrequent\w*|easily|readily|quick\w*|large|small|narrow|little|varied|complex|lengthy)
	less (?:well|effective\w*|clear\w*|strong|consistent\w*|robust|likely|evident|evidence|timely|secure|positive|developed|detailed|impact|frequent\w*|than|good)
	(?:very |only )?(?:little|no) (?:evidence|overview|systematic|formal|clear|consistent|effective|strategy|specialist|advocacy|lay|assurance|impact|provision|improvement|plan|measurable|independent)
	(?:is|are|was|were|has|have) (?:currently )?no (?!longer|delay|waiting|unallocated|concern|need)\w+; there (?:is|are|was|were) only; only (?:one|two|a few|just|half|a quarter|a third|\d+(?:\.\d+)?(?:%| per cent))
	more (?:needs|work|could|remains|should|is needed|to do|for \w+ to do|rigour|rigorous|consistent\w*|robust|timely|difficult); remains substantial
	(?:further|additional) (?:work|improvements?|development|action|progress|attention) (?:is|are|needs?|remains?|was|will be|to)(?! (?:taken|in|made|sustain))\b
	needs? (?:to (?:be )?(?:improve\w*|strengthen\w*|develop\w*|ensure|address\w*|increase\w*|do|become|embed\w*|better|more|act|review\w*|consider\w*|clarif\w*|quicken|build|evidence|further)|improv\w+|strengthen\w+|further|developing|embedding|more|greater|better)
	requir\w+ (?:further|improvement|strengthening|more|better|additional|attention|significant); yet to; (?:is|are) still; should; could be; could have
	opportunit\w+ (?:is|are|was|were|to|for)[^.]{0,40}missed; miss(?:es|ed) (?:out|opportunit\w+|chance); consistently missed; reliance on; high caseloads
	caseloads (?:[\w ]{0,40} )?(?:are|remain|were) (?:too |still |very )?high\w*; sufficiency (?:challenges?|issues); (?:a|an|the|significant|continuing|continuous|ongoing|key|real|remaining) challenge\b(?! to)
	challenges (?:remain|in|for|around|with); remains? (?:a |an )?(?:challenge|concern|issue|area|priority|too|high|low|weak)
	areas? (?:for|of|requiring|needing) (?:improvement|development|weakness|concern|priority); below (?:the |that )?(?:national|average|expected|those|target|statistical|local)
	lower than (?:the |that of )?(?:national|average|statistical|similar|comparator|expected|target); higher than (?:the |that of )?(?:national|average|statistical|similar|comparator|expected|target); worse
	risk(?:s)? (?:is|are|was|were) not; leav(?:es|ing) (?:some|children|them|too|a small); (?:many|several|frequent|too many|multiple|some|experienced) changes (?:of|in) (?:social|worker|placement|personal|staff|home|manager)\w*
	several moves; (?:there (?:is|are|was|were)|remain(?:s|ing)?|rais(?:es|ed|ing)|serious|significant|widespread) concerns?; no (?:\w+ )?(?:strategy|plan|system|process|arrangements?|overview|evidence that); difficult(?:y|ies)? (?:for|to|in|obtaining|accessing|with); tak(?:es|en|ing) too; time taken; bed and breakfast; at odds; waiting lists?; long waits?; (?:wait|waiting|waited) too long
`);

/** Words that are as often said of the world as of the service. */
export const inPassing =
	/^(?:not|cannot|nor|neither|never|limited|limits|poor|should|could(?: be| have)?|minority|weakness(?:es)?|absence|unable|vacanc\w+|delay\w*|drift|(?:higher|lower) than.*|less than|more (?:than|consistent\w*|timely|robust)|reliance on|below .*|challenges? (?:in|to|with|for)|areas? (?:for|of) .*|gaps?|unnecessar\w+|unsuitable|inappropriate\w*|optimistic|turnover|missed|reactive|anxiety|uncertain\w*|bed and breakfast|only .*|(?:is|are|was|were) (?:still|no .*)|negative\w*|there (?:is|are|was|were) only)$/i;
