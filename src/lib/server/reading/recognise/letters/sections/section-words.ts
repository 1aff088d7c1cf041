import { phrases } from '../words/phrases.ts';

/** Headings of what a letter says of itself: how it came about, who came, what was looked at. */
export const aboutHeadings: string[] = phrases`
	introductions?; background; context; local context; process; approach; methodology; methods?; how (?:we|the team|cases)\b.*; scope(?: (?:and|of)\b.*)?
	terms of reference; purpose(?: of\b.*)?; focus of the.*; what (?:you|the council) asked.*; what we (?:did|looked at|were asked.*)
	evidence (?:we used|base|considered|seen|reviewed); activities(?: undertaken)?; what we looked at
	(?:peer |review |inspection |challenge )*team(?: members?)?; membership.*; members of the (?:peer )?team; timetable.*; programme
	about (?:the|this|your|our) .*; summary of the (?:peer )?(?:review|challenge) (?:approach|process)
	(?:peer )?(?:review|challenge) (?:approach|process|team|methodology|themes); key lines of (?:enquiry|inquiry); kloes?; lines of enquiry; areas of focus
	key areas of focus; questions? (?:you asked|agreed|to be).*; themes?; the (?:peer )?(?:review|challenge); documents? (?:read|reviewed|considered).*
	who we (?:met|spoke).*; people (?:we met|interviewed|involved); acknowledge?ments?; thanks?(?: and acknowledge?ments?)?; thank you; glossary.*
	abbreviations; contents; table of contents; contacts?(?: details)?; opening(?: and thanks)?; distribution; confidentiality; data; statement of .*
	what is a .*; overview of the (?:visit|process|review|challenge|area|council|service); demographics?; key facts.*; local (?:area )?profile
	profile of .*; references; case mapping; sample; the sample; bibliography; caveats?; limitations of .*; health warning; disclaimer; key areas of enquiry
	our own questions; signatures?; date; re; subject
	purpose and scope; the ask; peer challenge process; list of (?:interviewees|documents|attendees).*; who we are; acronyms; document control; version control; foreword
`;

/** Headings of what was found, without its theme. */
export const findingsHeadings: string[] = phrases`
	findings?; observations?; feedback; analysis; conclusions and findings; themes and findings; messages?; key points; points; reflections
	what we (?:found|saw|heard|learned)
	what (?:children|young people|parents|families|staff|practitioners|partners|carers|care leavers|the focus groups?|foster carers)\b.* (?:told|said|say|tell)(?: us)?
	results?; issues; theme(?:d)? feedback; feedback by theme
`;

/** Headings of a summary, whose points the detail repeats. */
export const summaryHeadings: string[] = phrases`
	executive summary; summary(?: (?:of|and)\b.*)?; overview; in short; in summary; in brief; at a glance; headlines?; headline (?:findings|messages)
	key (?:messages|headlines); main messages; overall (?:summary|view|assessment|impression|messages?|conclusions?|findings)
	general (?:overview|observations|comments|impressions); conclusions?; our overall view; summary (?:messages|feedback|findings)
	overarching (?:messages|themes|findings); initial feedback; first impressions; big picture; overall
	key headlines; overall headlines; headlines from the (?:team|review|challenge)
`;

/** Headings of the answers to the questions that were asked. */
export const answersHeadings: string[] = phrases`
	your questions and our answers; answers? to (?:your|the) (?:key )?(?:questions|lines of enquiry|kloes?).*
	(?:key )?(?:questions|lines of enquiry|kloes?) and answers; key areas of focus; response to (?:your|the) (?:key )?(?:questions|kloes|lines of enquiry).*
`;

/** Headings of what comes after the findings. */
export const closingHeadings: string[] = phrases`
	next steps?; closing(?: remarks| comments)?; follow[- ]?up(?: (?:visit|support|offer|activity|and next steps))?
	further (?:support|contact|information|help); (?:improvement |lga |sector )?support(?: offer| available)?; moving forward; after the (?:visit|review)
	thank you; thanks; contact; signposting; good practice examples elsewhere; notable practice elsewhere; what happens (?:next|now); immediate next steps
	workshop; prioritisation(?: workshop| conference)?; final (?:words|remarks)
	conclusion and next steps; follow[- ]?up and support; after the peer (?:review|challenge); and finally; sources of support; useful (?:links|contacts); further reading
`;

/** How a paragraph begins that ends what a letter found: thanks, wishes, offers, what happens after. */
export const closingWords: string[] = phrases`
	(?:once again|again),? (?:thank|many thanks); many thanks; thank you (?:again|once|for|to|very); thanks again
	(?:we|i) (?:wish you|would like to thank|hope (?:that )?(?:you|this|the|colleagues|our)|look forward|are grateful|am grateful|will be in touch|would (?:also )?like to take this opportunity)
	yours(?: (?:sincerely|faithfully|truly|ever))?[,.]?$; yours (?:sincerely|faithfully|truly); (?:kind |warm |best )?regards
	with (?:best|kind|warm|very best); best wishes; following (?:the|our) (?:team[’']s )?(?:presentation|visit|feedback|final)
	should (?:you|further information); if you (?:require|would like|need|have any|want); if anything in this letter
	please (?:do not hesitate|contact|pass on); you and your colleagues (?:will|may); on behalf of
	the (?:LGA|local government association) (?:is|will|would|can|offers); (?:we|i) would be (?:happy|pleased|glad); for more information
	this letter (?:was|is|has been) (?:sent|copied); [a-z ]*principal adviser
`;

/** How a paragraph begins that says what a letter is, how it came about, or thanks; not what was found. */
export const processOpenings: string[] = phrases`
	dear; re:; (?:peers?|team|reviewers?|(?:peer|review) team|circulation|distribution|cc)\s*:; we (?:also )?asked\b; thank you for
	(?:i am|we are) (?:writing|grateful|pleased to (?:send|provide|set out|attach)); this (?:letter|report|section|appendix|document)
	the (?:table|section|following|letter|report) (?:below|above|sets|highlights|summarises|outlines); it is important to (?:stress|note|remember)
	(?:you|the council) (?:asked|invited|requested|agreed)
	we (?:agreed|were asked|have (?:set out|structured|detailed)|met with|spoke to|interviewed|reviewed|spent|would like to thank)
	i (?:was pleased to lead|led|agreed|provided)
	the (?:peer )?(?:(?:review )?team,? led by|(?:(?:review )?team|peers) (?:(?:was|were) (?:led|made|drawn|given|asked|welcomed|able|grateful|very grateful|struck by the welcome|accompanied|supported by|provided)|consisted|comprised|spent|met|spoke|undertook|gathered|prepared|reviewed (?:a |the |documents|over)|appreciated|would like to))
	in (?:preparing|presenting|addition to and within); peer (?:reviews|challenges|teams?) (?:are|is|use|have); our (?:answers|findings) follow
	the (?:purpose|aim|scope|focus) of (?:the|this)
	the (?:review|visit|challenge) (?:took place|was carried|was undertaken|focused|considered|looked|covered|was conducted|was structured)
	as you (?:know|will)
`;

/** Words that say the same wherever they stand in a paragraph. */
export const processWords: string[] = phrases`
	not an inspection; welcome and (?:hospitality|co-?operation); made (?:us|the team) (?:feel )?welcome; looked after us; the team[’']s summary findings
	are set out (?:in|below); is (?:set out|attached); were selected by; sets out our findings; as follows:$
`;
