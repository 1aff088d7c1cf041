/** What a section of a letter is for, by its heading. `theme`: none of the others, so its words name what the findings under it are about. */
export type Section = 'about' | 'findings' | 'summary' | 'answers' | 'closing' | 'appendix' | 'theme';

const number =
	/^(?:(?:(?:section|part|chapter|theme|kloe|key line of enquiry|question|area|priority|strand|domain)\s+)(?=\d))?(?:\d{1,2}(?:\.\d{1,2})*[.):]?|[ivx]+\.|[a-h][.)])\s+/i;
const about =
	/^(?:(?:the |our |your |an? |brief |further |more )*(?:introductions?|background|context|local context|process|approach|methodology|methods?|how (?:we|the team|cases)\b.*|scope(?: (?:and|of)\b.*)?|terms of reference|purpose(?: of\b.*)?|focus of the.*|what (?:you|the council) asked.*|what we (?:did|looked at|were asked.*)|evidence (?:we used|base|considered|seen|reviewed)|activities(?: undertaken)?|what we looked at|(?:peer |review |inspection |challenge )*team(?: members?)?|membership.*|members of the (?:peer )?team|timetable.*|programme|about (?:the|this|your|our) .*|summary of the (?:peer )?(?:review|challenge) (?:approach|process)|(?:peer )?(?:review|challenge) (?:approach|process|team|methodology|themes)|key lines of (?:enquiry|inquiry)|kloes?|lines of enquiry|areas of focus|key areas of focus|questions? (?:you asked|agreed|to be).*|themes?|the (?:peer )?(?:review|challenge)|documents? (?:read|reviewed|considered).*|who we (?:met|spoke).*|people (?:we met|interviewed|involved)|acknowledge?ments?|thanks?(?: and acknowledge?ments?)?|thank you|glossary.*|abbreviations|contents|table of contents|contacts?(?: details)?|opening(?: and thanks)?|distribution|confidentiality|data|statement of .*|what is a .*|overview of the (?:visit|process|review|challenge|area|council|service)|demographics?|key facts.*|local (?:area )?profile|profile of .*|references|case mapping|sample|the sample|bibliography|caveats?|limitations of .*|health warning|disclaimer|key areas of enquiry|our own questions|signatures?|date|re|subject))$/i;
const findings =
	/^(?:(?:the |our |main |key |detailed |overall |general |peer |team |review |challenge |summary of |headline |case |other |additional |further )*(?:findings?|observations?|feedback|analysis|conclusions and findings|themes and findings|messages?|key points|points|reflections|what we (?:found|saw|heard|learned)|what (?:children|young people|parents|families|staff|practitioners|partners|carers|care leavers|the focus groups?|foster carers)\b.* (?:told|said|say|tell)(?: us)?|results?|issues)(?: (?:from|of|in detail|by theme|and themes|about|on|and evidence)\b.*)?)$/i;
const summary =
	/^(?:(?:the |our |overall |an? |general )*(?:executive summary|summary(?: (?:of|and)\b.*)?|overview|in short|in summary|in brief|at a glance|headlines?|headline (?:findings|messages)|key (?:messages|headlines)|main messages|overall (?:summary|view|assessment|impression|messages?|conclusions?|findings)|general (?:overview|observations|comments|impressions)|conclusions?|our overall view|summary (?:messages|feedback|findings)|overarching (?:messages|themes|findings)|initial feedback|first impressions|big picture|overall))$/i;
const answers =
	/^(?:your questions and our answers|answers? to (?:your|the) (?:key )?(?:questions|lines of enquiry|kloes?).*|(?:key )?(?:questions|lines of enquiry|kloes?) and answers|key areas of focus|response to (?:your|the) (?:key )?(?:questions|kloes|lines of enquiry).*)$/i;
const closing =
	/^(?:(?:our |the |your |suggested |proposed )*(?:next steps?|closing(?: remarks| comments)?|follow[- ]?up(?: (?:visit|support|offer|activity|and next steps))?|further (?:support|contact|information|help)|(?:improvement |lga |sector )?support(?: offer| available)?|moving forward|after the (?:visit|review)|thank you|thanks|contact|signposting|good practice examples elsewhere|notable practice elsewhere|what happens (?:next|now)|immediate next steps|workshop|prioritisation(?: workshop| conference)?|final (?:words|remarks)))$/i;

/** A heading without its number: "4.1 Leadership" is "Leadership". */
export function withoutNumber(text: string): string {
	return text.replace(number, '').replace(/\s+/g, ' ').trim();
}

/** The purpose of the section under a heading. */
export function sectionOf(heading: string): Section {
	const plain = withoutNumber(heading)
		.replace(/[:.]+$/, '')
		.replace(/[’]/g, "'")
		.trim();
	if (/^(?:appendix|annex(?:e)?)\b/i.test(plain)) return sectionOfAppendix(plain);
	if (closing.test(plain)) return 'closing';
	if (summary.test(plain)) return 'summary';
	if (answers.test(plain)) return 'answers';
	if (about.test(plain)) return 'about';
	return findings.test(plain) ? 'findings' : 'theme';
}

function sectionOfAppendix(plain: string): Section {
	const rest = plain.replace(/^(?:appendix|annexe?)\s*(?:[a-z]|\d{1,2}|[ivx]+)?\b\s*[:.–—-]?\s*/i, '');
	if (!rest) return 'appendix';
	const section = sectionOf(rest);
	return section === 'theme' ? 'appendix' : section;
}

/** Paragraphs that end what a letter found: thanks, wishes, offers, what happens after. */
export const closes =
	/^(?:(?:once again|again),? (?:thank|many thanks)|many thanks|thank you (?:again|once|for|to|very)|thanks again|(?:we|i) (?:wish you|would like to thank|hope (?:that )?(?:you|this|the|colleagues|our)|look forward|are grateful|am grateful|will be in touch|would (?:also )?like to take this opportunity)|yours(?: (?:sincerely|faithfully|truly|ever))?[,.]?$|yours (?:sincerely|faithfully|truly)|(?:kind |warm |best )?regards|with (?:best|kind|warm|very best)|best wishes|following (?:the|our) (?:team[’']s )?(?:presentation|visit|feedback|final)|should (?:you|further information)|if you (?:require|would like|need|have any|want)|if anything in this letter|please (?:do not hesitate|contact|pass on)|you and your colleagues (?:will|may)|on behalf of|the (?:LGA|local government association) (?:is|will|would|can|offers)|(?:we|i) would be (?:happy|pleased|glad)|for more information|this letter (?:was|is|has been) (?:sent|copied)|[a-z ]*principal adviser)/i;
/** Paragraphs that say what a letter is, how it came about, and thanks; not what was found. */
export const tellsHow =
	/(?:^(?:dear|re:|(?:peers?|team|reviewers?|(?:peer|review) team|circulation|distribution|cc)\s*:|we (?:also )?asked\b|thank you for|(?:i am|we are) (?:writing|grateful|pleased to (?:send|provide|set out|attach))|this (?:letter|report|section|appendix|document)|the (?:table|section|following|letter|report) (?:below|above|sets|highlights|summarises|outlines)|it is important to (?:stress|note|remember)|(?:you|the council) (?:asked|invited|requested|agreed)|we (?:agreed|were asked|have (?:set out|structured|detailed)|met with|spoke to|interviewed|reviewed|spent|would like to thank)|i (?:was pleased to lead|led|agreed|provided)|the (?:peer )?(?:(?:review )?team,? led by|(?:(?:review )?team|peers) (?:(?:was|were) (?:led|made|drawn|given|asked|welcomed|able|grateful|very grateful|struck by the welcome|accompanied|supported by|provided)|consisted|comprised|spent|met|spoke|undertook|gathered|prepared|reviewed (?:a |the |documents|over)|appreciated|would like to))|in (?:preparing|presenting|addition to and within)|peer (?:reviews|challenges|teams?) (?:are|is|use|have)|our (?:answers|findings) follow|the (?:purpose|aim|scope|focus) of (?:the|this)|the (?:review|visit|challenge) (?:took place|was carried|was undertaken|focused|considered|looked|covered|was conducted|was structured)|as you (?:know|will))|\b(?:not an inspection|welcome and (?:hospitality|co-?operation)|made (?:us|the team) (?:feel )?welcome|looked after us|the team[’']s summary findings|are set out (?:in|below)|is (?:set out|attached)|were selected by|sets out our findings|as follows:$))/i;
