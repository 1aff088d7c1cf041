import type { Confidence } from '#domain/reading/reading.ts';

export type Tone = { kind: 'strength' | 'area' | 'mixed' | 'neutral'; confidence: Confidence; words: string[] };

// What sounds bad and is not: a lack that was dealt with, and children's lives, which are what the service is there for.
const harmless =
	/\b(?:without|no|avoid\w*|minimis\w+|reduc\w+|prevent\w*|little|tackl\w+|address\w*|resolv\w+|mitigat\w+|eradicat\w+|eliminat\w+|overc[oa]m\w+|free (?:of|from)|rather than)\s+(?:(?:any|the|unnecessary|further|undue|identified|previous|areas? of|some|these|more|risk of|need for)\s+){0,3}(?:delay|drift|gap|weakness|weakness(?:es)?|shortfall|failure|concern|backlog|waiting|disruption|instability|turnover|barrier|inconsistenc|poor|escalat)\w*|\b(?:when|if|where|once|until|should|unless|as soon as|for those|for children|for young people)\b[^,.;]{0,90}?\b(?:not|cannot|unable|no longer|delay\w*|concern\w*|fail\w*|risks?|difficult\w*)\b[^,.;]{0,60},|\bwho (?:are|is|do|does|have|has|were|was|did|can|may|had)(?:\s*not|n[’']t|not)\b|\b(?:are|is|was|were|being) (?:unable|not able) to (?:live|remain|return|stay|go)\b|\bcannot (?:live|remain|return|stay|safely)\b|\bnot (?:only|just|solely|simply|in education|attending|at risk|known|subject|been judged)\b|\bmissing (?:from|children|episodes)|\bneglect\w*|\bchildren(?:’s)? missing|\bout of area|\b(?:limited|poor|complex) (?:english|attachment|parenting|health|mental health)|\bhard to reach\b|\bmost in need\b|\bno (?:children|care leavers|young people|child)\b|\bfew(?:er)? children (?:are|were|come|came|enter|become|need|experience|go)\b|\bonly (?:when|where|those|after|if|used|placed)\b|\bnot be(?:en)? (?:over)?whelmed\b|\bnot (?:accept|tolerate|afraid|complacent)\b/gi;

const bad =
	/\b(?:not(?! only)|cannot|never|neither|nor|lack(?:s|ed|ing)?|insufficient(?:ly)?|inconsisten\w+|variab\w+|var(?:y|ies)|weak(?:er|ly|ness|nesses)?|poor(?:er|ly)?|delay(?:s|ed|ing)?|drift\w*|limited|limits|inadequate\w*|ineffective\w*|fail(?:s|ed|ure|ures|ings?)?|unable|gaps?|shortfalls?|shortage|under-?developed|unclear|rarely|seldom|backlogs?|slow(?:er|ly)?|hinder\w*|hamper\w*|inhibit\w*|undermin\w+|deteriorat\w+|declin\w+|unsuitable|unassessed|unmet|superficial|overdue|out of date|out-of-date|unallocated|incomplete|infrequent\w*|inappropriate\w*|unnecessar\w+|unacceptabl\w+|instability|unstable|vacanc\w+|turnover|overly|excessive\w*|minority|sporadic|patchy|fragmented|confus\w+|cursory|reactive|unrealistic|optimistic|absence|too (?:few|many|much|long|late|slow\w*|often|high|low|variable|early|soon|broad|generic|reliant|focused|descriptive|infrequent\w*|easily|readily|quick\w*|large|small|narrow|little|varied|complex|lengthy)|less (?:well|effective\w*|clear\w*|strong|consistent\w*|robust|likely|evident|secure|positive|developed|detailed|impact|frequent\w*|than)|more (?:needs|work|could|remains|should|is needed|to do|rigour|rigorous|consistent\w*|robust|timely)|further (?:work|improvements?|development|action|progress|attention)|needs? (?:to (?:be )?(?:improve\w*|strengthen\w*|develop\w*|ensure|address\w*|increase\w*|do|become|embed\w*|better|more|act|review\w*|consider\w*|clarif\w*|further)|improv\w+|strengthen\w+|further|developing|embedding|more|greater|better)|requir\w+ (?:further|improvement|strengthening|more|better|additional|attention|significant)|yet to|(?:is|are) still|should|could be|could have|opportunit\w+ (?:is|are|was|were|to|for)[^.]{0,40}missed|miss(?:es|ed) opportunit\w+|reliance on|high caseloads|caseloads (?:are|remain|were) (?:too )?high\w*|challenges? (?:remain|in|to|with|for)|remains? (?:a |an )?(?:challenge|concern|issue|area|priority|too)|areas? (?:for|of|requiring|needing) (?:improvement|development|weakness|concern|priority)|weaker|below (?:the |that )?(?:national|average|expected|those|target|statistical)|higher than|worse|risk(?:s)? (?:is|are|was|were) not|leav(?:es|ing) (?:some|children|too)|however)\b/gi;

const strong =
	/\b(?:effective(?:ly|ness)?|good|strong(?:ly|er|est)?|excellent|exceptional(?:ly)?|outstanding|well|timely|prompt(?:ly)?|swift(?:ly)?|appropriate(?:ly)?|robust(?:ly)?|comprehensive(?:ly)?|thorough(?:ly)?|benefit(?:s|ed|ing|ting|ted)?|improved|improving|improvements? (?:in|to|made|has|have|is|are|since)|positive(?:ly)?|skilled|skilful(?:ly)?|committed|commitment|dedicated|clear(?:ly)?|sensitive(?:ly)?|responsive|impressive|success(?:ful|fully|es)?|creative(?:ly)?|innovative|stable|stability|suitable|strengths?|strengthened|enhanc\w+|proud|valued|valu(?:e|es)|trust(?:ed|ing)|ensur(?:es|ed|ing|e)|enabl(?:es|ed|ing|e)|supported|supportive|support(?:s)?|safe(?:ly|r)?|safeguard(?:s|ed)|regular(?:ly)?|consistent(?:ly)?|purposeful(?:ly)?|meaningful(?:ly)?|ambitious|passionate|child-(?:cent|focus)\w+|flourish\w*|thriv\w+|progress|confident(?:ly)?|confidence|quick(?:ly)?|early|helpful|helps?|helping|welcom\w+|prais\w+|commend\w+|exemplary|constructive|productive|sustained|reduc(?:es|ed|ing)|achiev\w+|accessible|sound(?:ly)?|rigorous(?:ly)?|determined|tenacious\w*|persistent(?:ly)?|compassion\w*|nurtur\w+|enjoy\w*|celebrat\w+|appreciat\w+|understand(?:ing|s)?|understood|careful(?:ly)?|detailed|established|embedded|aspirational|aspirations?|visible|motivated|knowledgeable|experienced|proactive(?:ly)?|high[- ]quality|high standards?|proportionate(?:ly)?|coordinated|co-ordinated|integrated|informed|accurate(?:ly)?|realistic|insightful|tailored|bespoke|dynamic|energetic|warm|caring|loving|kind|protected|protects?|increas(?:ed|ing)|available|range of|manageable|permanent|immediately|diligent(?:ly)?|reflective|valuable|relevant|active(?:ly)?|listen(?:s|ed)?|heard|generous|encourag\w+|inspir\w+|suitably|routinely|impact(?:ful)?|transformed|prioritis\w+|invest(?:ed|ment)|focused)\b/gi;

/** Words that are as often said of the world as of the service. */
const inPassing =
	/^(?:not|cannot|nor|neither|never|limited|limits|poor|should|could|minority|weakness(?:es)?|absence|unable|vacanc\w+|delay\w*|drift|higher than|less than|more (?:than|consistent\w*|timely|robust)|reliance on|below .*|challenges? (?:in|to|with|for)|areas? (?:for|of) .*|gaps?|unnecessar\w+|unsuitable|inappropriate\w*|optimistic|turnover|missed|reactive)$/i;

const denied =
	/\b(?:not|never|nor|no|lack(?:s|ed|ing)?|limited|insufficient(?:ly)?|less|too|more|without|rarely|poor|weak|need(?:s|ed)? to|needs?|should|could|must|yet|further|unable to|fail\w*)\b(?:\s+[\w’'-]+){0,5}/gi;

/**
 * What a paragraph of inspectors' prose says of the service, by its words: sentence by sentence, then together. Neutral where no sentence says either: it tells what
 * is done, or what was looked at.
 */
export function toneOf(text: string): Tone {
	const sentences = text.split(/(?<=[.!?])\s+(?=[\p{Lu}‘“"'(])/u);
	let [up, down, weight, downs, faint] = [0, 0, 0, 0, 0];
	const words = new Set<string>();
	for (const sentence of sentences) {
		const [good, less] = leaningsOf(sentence);
		for (const word of [...good, ...less].slice(0, 3)) words.add(word.toLowerCase());
		weight += good.length + less.length;
		if (good.length > 0 && (less.length === 0 || good.length > 2 * less.length || turns(sentence))) up += 1;
		if (less.length > 0) down += 1;
		downs += less.length;
		if (!turns(sentence)) faint += less.filter((word) => inPassing.test(word)).length;
	}
	const told = [...words].slice(0, 6);
	if (up === 0 && down === 0) return { kind: 'neutral', confidence: 'low', words: [] };
	if (down === 0) return { kind: 'strength', confidence: weight > 2 ? 'high' : 'medium', words: told };
	// One word in passing, with no turn of the sentence, does not take back what all the others say.
	if (faint === downs && downs === 1 && up >= 2) return { kind: 'strength', confidence: 'medium', words: told };
	if (up === 0) return { kind: 'area', confidence: weight > 2 ? 'high' : 'medium', words: told };
	// One small reservation, or one kind word, in a long paragraph is still both.
	return { kind: 'mixed', confidence: up >= 2 && down >= 2 ? 'high' : 'medium', words: told };
}

function leaningsOf(sentence: string): [good: string[], bad: string[]] {
	const plain = sentence.replaceAll(harmless, (found) => ' '.repeat(found.length));
	const downs = [...plain.matchAll(bad)].filter(([word]) => word.toLowerCase() !== 'however').map(([word]) => word);
	const without = plain.replaceAll(denied, (found) => ' '.repeat(found.length));
	const ups = [...without.matchAll(strong)].map(([word]) => word);
	return [ups, downs];
}

/** Whether a sentence turns from the one to the other. */
function turns(sentence: string): boolean {
	return /\b(?:however|but|although|though|whilst|while|despite|yet|nevertheless|albeit)\b/i.test(sentence);
}
