import type { Confidence } from '#domain/reading/reading.ts';

export type Judged = { kind: 'strength' | 'area' | 'mixed' | 'neutral' | 'unclear'; confidence: Confidence; words: string[] };

const good =
	/\b(?:strong(?:er|ly)?|strengths?|good|better|best|excellen(?:t|ce)|outstanding|impress(?:ed|ive)|positive(?:ly)?|effective(?:ly)?|well|committed|commitment|clear(?:ly)?|ambitio(?:n|us|ns)|valued?|values|praised?|commend(?:ed|able)?|success(?:es|ful(?:ly)?)?|improved|improving|robust|innovative|innovation|enthusias(?:m|tic)|passion(?:ate)?|confiden(?:t|ce|tly)|stable|stability|timely|promptly|prompt|pleased|pleasing|benefits?|benefited|benefiting|embedded|child[- ]cent(?:red|ered)|child[- ]focused|motivated|dedicated|proud|thoughtful|sensitive|skilled|knowledgeable|thorough|appropriate(?:ly)?|proactive|respected|highly|visible|vibrant|creative|aspiration(?:s|al)?|welcom(?:ed|es|ing)|encouraging|progress|credit|asset|healthy|mature|supportive|well[- ]\w+|reduc(?:ed|tion in) (?:caseloads|agency|turnover|numbers|delay)|consistently|enjoys?|loyal|shared vision|safe|quickly|same day|manageable|listened|heard|made a difference|secure|warm|open and honest|purposeful|responsive|accurate|reflective|respectful(?:ly)?|calm|with ease|easy to|easily|settled|on time|in time|(?:was|were) right|trained and supported|thrive|thriving|imaginative|curious|brisk|tight(?:ly)? held|(?:is|are) used|widely|shared daily|useful(?:ly)?|equal partners?|at the heart|keeps? (?:promises|families together)|kept together|honest(?:ly)?|careful(?:ly)?|with care|generous|reliable|energetic|energy|rounded|searching|sound|popular|practical|homely|matched (?:their|the) needs|up to date|takes? part|jointly|follows? up|as a matter of course|protected|simple|make a difference|seen alone|plain words|prudent|rich|beautifully|equals|have grown|begun early|begins? early|act(?:s|ed)? early|step(?:s|ped)? in early|early enough|from the (?:start|first)|know(?:s|n)? (?:the|their|its|your|each|every|which|what|who|by all|to all)|shares? (?:one|what|information|their|a)|help(?:s|ed|ing)? (?:to|them|families|workers|children|parents|staff)|(?:can|could) (?:say|tell us|point to|quote|describe|explain)|included|trained|short and \w+|cross-party|remembered|each (?:week|quarter|month)|owned|a measure|drawn? (?:on|together)|acts? on it|makes? (?:good )?use|gives? (?:a |families|children|staff|workers)|whole families|changes? the grade|in touch|score the bids|welcom\w+|daily|keen|alike|owned|ownership|trust(?:ed)?)\b/gi;
const less =
	/\b(?:needs? (?:to|for|further|greater)|need(?:s|ed)? (?:to|further|improv\w+|strengthen\w+|develop\w+)|needed|should|could (?:be|do|also|benefit|usefully|further|now|help|consider)|must|ought|further (?:work|development|improve\w*|consideration|develop|strengthen|embed|action|progress)|more (?:work|could|needs?|to do|consisten\w+|systematic|robust|rigor\w*|could be)|inconsisten(?:t|cy|tly|cies)|variab(?:le|ility)|var(?:y|ies)|lack(?:s|ed|ing)?|gaps?|weak(?:er|ness|nesses|ly)?|limited|delays?|delayed|drift|concern(?:s|ed|ing)?|(?:a|potential|pos(?:es?|ing)|real|significant) risks?|risks? (?:that|to the|of (?:losing|staff|not|over|the))|challeng(?:es|ing)|insufficient(?:ly)?|under[- ]?develop(?:ed|ment)|unclear|confus(?:ed|ion|ing)|improvement is|improve|strengthen(?:ing)?|little|few|absence|absent|cumbersome|difficult(?:y|ies)?|overdue|poor(?:ly)?|worr(?:ied|ying)|we worry|seldom|rarely|hardly|barely|nobody|no one|(?:is|are|was|were|be|went|goes|often) missing|missing from|out of date|less (?!than\b)\w+|fewer than|hard(?:er)? (?:to|for)|(?:is|are) harder|(?:is|are|was|were) (?:short|light|brief|thin|slow|bare|overspent|large)\b|takes? long|longer than|later than|more (?:often )?than (?:it|on|what)|by chance|left (?:blank|untested|open)|further from|too \w+|would (?:like|welcome) (?:more|fewer|better)|divides? opinion|puts? (?:many|some|people|families) off|only starting|rests? on|falls? (?:away|short)|different speeds|outnumber|wears? \w+ down|depends? on|copy and paste|many times|first each time|ends? too|at most|only (?:once|in|[0-9]+)|leaves? (?:some|many|children|families)|thin|sparse|come back|by default|more than (?:impact|quality|outcomes)|feel alone|suffers?|pressures?|high caseloads|caseloads (?:are|remain|were) (?:high|too)|would benefit|opportunit(?:y|ies) (?:to|for)|fragile|vulnerable to|over[- ]relian(?:t|ce)|reliance|duplicat(?:ion|ed|es)|unmet|vacanc(?:y|ies)|turnover|backlogs?|shortages?|stretched|wait(?:ing|s|ed)?|missed|lost|struggl\w*|frustrat\w+|anxi\w+|unaware|unsure|uncertain\w*|disconnect\w*|fragmented|silo\w*|patchy|ad hoc|slow(?:er|ly)?|late|too (?:many|often|much|long|soon|early|few|little|slow|late|optimistic|reliant|high|low)|only (?:just|some|a few|partly|recently)|some (?:staff|children|social workers|partners|cases|plans|assessments|families) (?:do|did|are|were|had|have|felt) (?:not|less|no)|yet to|remains? (?:a|an|to|too|high|low|work|under|unclear|variable|inconsistent)|embryonic|infancy|early stages?|still (?:some|a|to|being|developing|emerging|more|much|too)|work in progress|not|never|nor|cannot|can[’']t|don[’']t|doesn[’']t|isn[’']t|aren[’']t|weren[’']t|wasn[’']t|didn[’']t|no (?:evidence|clear|record|system|strategy|plan|consistent|single|agreed|shared|overarching)|(?:may|might|should|could|wish to|like to|to|further|give|given|worth|needs?) (?:be |also |further )?consider(?:ing|ation|ed)?|(?:may|might) (?:wish|want|like) to|recommend(?:ed)?|suggest(?:ed)?|advise|explore|urgent(?:ly)?|incomplete|out of date|overwhelm\w*|tokenistic|de-skill\w*|bureaucra\w*|mixed picture|uneven|unmanageable|hamper\w*|hinder\w*|barriers?|impact(?:ing|s|ed)? (?:negatively |adversely )?(?:up)?on (?:the|their|your|its)|loss of|reduced (?:staffing|capacity)|interim arrangements)\b/gi;
/** Words of a lack that say something good here: "no child was unsafe", "not only", "reduced delay". */
const undone =
	/\b(?:even (?:when|if) [^.,;]*|(?:wait\w* )?(?:only )?(?:days|hours|minutes),? not (?:weeks|months|days)|no (?:unallocated|children? (?:was|were|at)|concerns?|cause for concern|evidence (?:to|for|of) (?:cause for )?(?:concern|any concern)|evidence of (?:drift|unsafe|risk))|not (?:only|just|identify any|find any|an inspection)|did not (?:identify|see|find) (?:any )?(?:children|cases)|reduc\w+ (?:in )?(?:the )?(?:delays?|drift|backlogs?|turnover|vacanc\w+|reliance|risks?|pressures?|waiting)|without delay|risks? (?:is|are|was|were) (?:well|clearly|identified|recognised|understood|responded|managed|escalated)|(?:understand|identify|manage|respond to|reduce|address)\w*(?: the)? (?:risks?|needs?|challenges)|challenging (?:context|times?|circumstances|environment)|(?:constructive|effective|robust|appropriate|healthy|good|strong|professional|provid\w+|giv\w+|welcom\w+) challenges?|challenge (?:and support|each other|one another|partners)|at risk|risk of (?:harm|exploitation|significant)|vulnerable|children[’']?s? needs?|their needs|need of help|in need|priority for|safeguarding is a (?:high )?priority|high priority|consider(?:s|ed) (?:carefully|the views)|well considered|not at the expense|no longer|, not (?:as|of|on|in|by|a|an|just|only|to)\b|(?:do|does|did) not (?:wait|give up|assume|have to)|(?:when|if|whom|those who)\b[^,.;]{0,30}\b(?:do not|cannot|does not)|(?:raise|report|share|escalate|respond to|identify|act on)\w* (?:their |any )?concerns?|poor mental health|what is worrying|(?:waits?|delays?|caseloads|vacanc(?:y|ies)|turnover|backlogs?|drift) (?:is|are|has|have|was|were)? ?(?:been )?(?:shorten\w*|fallen|fell|reduc\w*|dropped|low|rare|small|few|short)|use of agency staff has fallen|needs? (?:are|were|is) (?:met|identified|understood|well))\b/gi;
const turning =
	/\b(?:however|but|although|though|whilst|while|yet|nevertheless|nonetheless|albeit|despite|conversely|on the other hand|that said|at the same time|even so|except)\b/i;
/** Verbs that tell the host to do something. */
const told =
	/^(?:(?:continue|further|now|also|you should|the council should|seek|work(?:ing)?|take|make|use|set|look|put|give|get|keep|build|bring|add|carry) (?:to |out |on |up )?|(?:ensur|develop|consider|review|improv|strengthen|increas|explor|clarify|accelerat|address|embed|shar|establish|introduc|agree|creat|prioriti[sz]|reduc|promot|maximi[sz]|undertak|refresh|simplify|streamlin|articulat|revisit|evaluat|monitor|focus|implement|provid|maintain|reflect|align|rais|extend|expand|encourag|enhanc|rebuild|reset|test|track|challeng|commission|recruit|communicat|re-?(?:establish|launch|design|consider|energis|energiz|focus|balanc|think)\w*|support|invest|plan|finali[sz]|complet|consolidat|formali[sz]|map|equip|enabl|engag|empower|widen|deepen|harness|sharpen|tighten|invit|offer|train|ask|tell|involv|identify|define|design|deliver|drive|record|report|publish|produc|adopt|appoint|assess|audit|check|join|link|move|stop|start|think|remov|resolv|secure|celebrat|capitalis|leverag|learn|listen|hold|help|have|be)(?:e|es|ing|ting)?)\b/i;
const notTold =
	/^(?:\w+ing\b.*\b(?:is|are|was|were|has|have)\b|(?:support|plans?|audits?|challenge|training|help|reports?|records?|recording|planning|commissioning|training|learning|monitoring) (?:is|are|was|were|has|have|for|from|in|at|by|of|and|that|with)\b|(?:work|use|support|plan|record|report|review|audit|focus|design|share|change|track|test|look|step|record|challenge|monitor|train)s? (?:of|before|in|and|from|for|between|at|by|is|are|was|were|has|have)\b|increasing|developing|improving|emerging|building)/i;

/** The kind of a statement by its own words, with the words that told. Nothing is guessed: what says neither is neutral, and what could be either is unclear. */
export function judge(text: string): Judged {
	const sentences = text.split(/(?<=[.!?])\s+(?=\p{Lu}|“|")|(?<=;)\s+|\n/u).filter((sentence) => /\p{L}{2}/u.test(sentence));
	const judged = sentences.map(sentenceOf);
	const turned = sentences.some(
		(sentence, index) =>
			turning.test(sentence) && (judged[index]?.good.length || judged.slice(0, index).some((one) => one.leans > 0)) && (judged[index]?.less.length ?? 0) > 0
	);
	const [up, down] = [judged.filter(({ leans }) => leans > 0).length, judged.filter(({ leans }) => leans < 0).length];
	const words = judged.flatMap((one) => [...one.good, ...one.less]);
	const distinct = [...new Set(words.map((word) => word.toLowerCase()))].slice(0, 6);
	const counted = words.length === 0 ? countOf(text) : null;
	if (counted !== null && counted !== 'unclear') return { kind: counted, confidence: 'low', words: ['the count in it'] };
	if (words.length === 0) return { kind: 'neutral', confidence: 'low', words: [] };
	if (turned) return { kind: 'mixed', confidence: 'medium', words: distinct };
	if (up > 0 && down > 0) {
		if (down >= 3 * up) return { kind: 'area', confidence: 'low', words: distinct };
		if (up >= 3 * down) return { kind: down > 1 ? 'mixed' : 'strength', confidence: 'low', words: distinct };
		return { kind: 'mixed', confidence: up + down > 3 ? 'medium' : 'low', words: distinct };
	}
	if (up > 0) return { kind: 'strength', confidence: judged.reduce((sum, one) => sum + one.good.length, 0) > 1 ? 'medium' : 'low', words: distinct };
	if (down > 0) return { kind: 'area', confidence: judged.reduce((sum, one) => sum + one.less.length, 0) > 1 ? 'medium' : 'low', words: distinct };
	return { kind: 'unclear', confidence: 'low', words: distinct };
}

/** "In 9 of 10 records" says how often something was so: mostly is a strength, half or less is an area; what lies between is left open. */
function countOf(text: string): 'strength' | 'area' | 'unclear' | null {
	const found = /\b(\d{1,3}) (?:out )?of (?:the )?(\d{1,3})\b/i.exec(text);
	const part = found ? Number(found[1]) / Number(found[2]) : null;
	if (part === null || !(part <= 1)) return null;
	return part >= 0.8 ? 'strength' : part <= 0.5 ? 'area' : 'unclear';
}

function sentenceOf(sentence: string): { good: string[]; less: string[]; leans: number } {
	const known = sentence.replaceAll(undone, (found) => ' '.repeat(found.length));
	const ups = [...known.matchAll(good)].map(([word]) => word);
	const downs = [...known.matchAll(less)].map(([word]) => word);
	// "not always effective" is one lack, not a strength and a lack.
	const denied = [
		...known.matchAll(
			/\b(?:not|never|no|nor|less|more|needs? to be|should be|could be|must be|to be|rather than|insufficiently|lack of|lack|limited|little|further|greater|ensure|improve|strengthen|develop|become|make)\b(?:\s+[\w’'-]+){0,4}?\s+(?:strong|good|better|effective|clear|consistently|well|timely|robust|embedded|appropriate|thorough|confident|reflective|accurate|positive|visible|stable|stability|purposeful|responsive|ambitious|valued|heard|safe|clearly|effectively|benefit|progress|confidence|best|child[- ]focused|child[- ]cent(?:red|ered)|proactive)\b/gi
		)
	].length;
	// What should be, or what it would be for, is a wish and no fact; a turn ends it.
	const wish =
		/\b(?:should|needs? to|must|ought|(?:may|might) (?:wish|want|like) to|could|would benefit|recommend\w*|ensure|in order to|so that|opportunit\w+ to|need for)\b/i.exec(
			known
		);
	const turn = wish ? known.slice(wish.index).search(turning) : -1;
	const wished = wish ? [...known.matchAll(good)].filter(({ index }) => index > wish.index && (turn < 0 || index < wish.index + turn)).length : 0;
	const isTold = told.test(sentence.trim()) && !notTold.test(sentence.trim());
	const gained = Math.max(0, ups.length - Math.max(denied, wished));
	const lost = downs.length + (isTold ? 2 : 0);
	const leans = gained > lost ? 1 : lost > gained || (lost > 0 && isTold) ? -1 : gained > 0 && lost > 0 ? (turning.test(sentence) ? 0 : -0.5) : 0;
	return { good: ups, less: isTold && downs.length === 0 ? [sentence.trim().split(/\s/)[0] ?? ''] : downs, leans };
}
