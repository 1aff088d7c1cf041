import { anyOf, phrases } from '../../letters/words/phrases.ts';

/** What is said of a service that does well. */
export const good: RegExp = anyOf(phrases`
	effective(?:ly|ness)?; good; strong(?:ly|er|est)?; excellent; exceptional(?:ly)?; outstanding; well; timely; prompt(?:ly)?; swift(?:ly)?
	appropriate(?:ly)?; robust(?:ly)?; comprehensive(?:ly)?; thorough(?:ly)?; benefit(?:s|ed|ing|ting|ted)?; improved; improving
	improvements? (?:in|to|made|has|have|is|are|since); positive(?:ly)?; skilled; skilful(?:ly)?; committed; commitment; dedicated; clear(?:ly)?
	sensitive(?:ly)?; responsive; impressive; success(?:ful|fully|es)?; creative(?:ly)?; innovative; stable; stability; suitable; strengths?
	strengthened; enhanc\w+; proud; valued; valu(?:e|es); trust(?:ed|ing); ensur(?:es|ed|ing|e); enabl(?:es|ed|ing|e); supported; supportive
	support(?:s)?; safe(?:ly|r)?; safeguard(?:s|ed); regular(?:ly)?; consistent(?:ly)?; purposeful(?:ly)?; meaningful(?:ly)?; ambitious; passionate
	child-(?:cent|focus)\w+; flourish\w*; thriv\w+; progress; confident(?:ly)?; confidence; quick(?:ly)?; early; helpful; helps?; helping; welcom\w+
	prais\w+; commend\w+; exemplary; constructive; productive; sustained; reduc(?:es|ed|ing); achiev\w+; accessible; sound(?:ly)?; rigorous(?:ly)?
	determined; tenacious\w*; persistent(?:ly)?; compassion\w*; nurtur\w+; enjoy\w*; celebrat\w+; appreciat\w+; understand(?:ing|s)?; understood
	careful(?:ly)?; detailed; established; embedded; aspirational; aspirations?; visible; motivated; knowledgeable; experienced; proactive(?:ly)?
	high[- ]quality; high standards?; proportionate(?:ly)?; coordinated; co-ordinated; integrated; informed; accurate(?:ly)?; realistic; insightful
	tailored; bespoke; dynamic; energetic; warm; caring; loving; kind; protected; protects?; increas(?:ed|ing); available; range of; manageable
	permanent; immediately; diligent(?:ly)?; reflective; valuable; relevant; active(?:ly)?; listen(?:s|ed)?; heard; generous; encourag\w+; inspir\w+
	suitably; routinely; impact(?:ful)?; transformed; prioritis\w+; invest(?:ed|ment); focused; award(?:s|ed)?; in (?:their|the child[’']s) best interests
	speaks? highly; happy; same day; empower(?:s|ed)?; rigour; engag(?:es|ed); always; kept up to date; up to date; popular; champion\w*; tireless\w*; grip on; vibrant
`);

/** A good word behind one of these is not had, but missed or wished for. */
export const denied =
	/\b(?:not|never|nor|no|lack(?:s|ed|ing)?|limited|insufficient(?:ly)?|less|too|more|without|rarely|poor|weak|need(?:s|ed)? to|needs?|should|could|must|be|yet|further|unable to|fail\w*|adversely|negatively|impair\w*|affect(?:s|ed|ing)?|impact(?:s|ed|ing)? (?:up)?on|undermin\w+|hinder\w*|hamper\w*|delay\w*|deteriorat\w+)\b(?:\s+[\w’'-]+){0,5}/gi;

/** A lack that is not there or has become smaller: good news, where a sentence has no other. */
export const relief: RegExp = anyOf(phrases`
	(?:no|without|little) (?:\w+ ){0,2}(?:delays?|drift|gaps?|backlogs?|waiting|disruptions?|breakdowns?|unallocated \w+)
	(?:not|never|n[’']t) (?:\w+ )?(?:wait|waiting|shy|drift|drifting|delayed)
	(?:delays?|drift|turnover|vacanc\w+|caseloads?|backlogs?|absences?|waiting times?|changes of [\w ]{0,20}|moves) (?:\w+ ){0,5}?(?:fallen|fell|minimised|reduced|decreased|avoided|rare|low|small|shorter)
	(?:few|fewer|low (?:number|rate|level)s? of) (?:children (?:wait|come back|return)|delays?|breakdowns?|disruptions?|(?:\w+ ){0,2}changes|moves|re-?referrals|complaints)
	(?:all|most) children (?:have|has) an allocated; (?:reduc|minimis|avoid)\w+ (?:drift|delays?|moves|turnover|changes)
`);
