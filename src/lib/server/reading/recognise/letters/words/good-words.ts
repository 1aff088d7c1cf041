import { phrases } from './phrases.ts';

/** What is said of something good, as patterns of a few words. */
export const goodWords: string[] = [
	// Praise in so many words.
	...phrases`
		strong(?:er|ly)?; strengths?; good; better; best; excellen(?:t|ce); outstanding; impress(?:ed|ive); positive(?:ly)?
		praised?; commend(?:ed|able)?; success(?:es|ful(?:ly)?)?; pleased; pleasing; encouraging; credit; asset; sound; prudent
		rich; beautifully; (?:was|were) right
	`,
	// It works, and does what it is for.
	...phrases`
		effective(?:ly)?; well; well[- ]\w+; robust; stable; stability; secure; safe; manageable; healthy; mature; reliable
		thorough; appropriate(?:ly)?; accurate; useful(?:ly)?; practical; simple; settled; rounded; embedded; easy to; easily
		with ease; protected; have grown
	`,
	// How people are: staff, leaders, carers.
	...phrases`
		committed; commitment; enthusias(?:m|tic); passion(?:ate)?; confiden(?:t|ce|tly); motivated; dedicated; proud
		thoughtful; sensitive; skilled; knowledgeable; proactive; imaginative; curious; brisk; generous; energetic; energy; keen
		loyal; calm; warm; searching; honest(?:ly)?; open and honest; careful(?:ly)?; with care; trained and supported; trained
	`,
	// How children and families are met.
	...phrases`
		child[- ]cent(?:red|ered); child[- ]focused; respected; respectful(?:ly)?; supportive; welcom(?:ed|es|ing); welcom\w+
		listened; heard; seen alone; plain words; kept together; keeps? (?:promises|families together); whole families
		equal partners?; equals; matched (?:their|the) needs; homely; thrive; thriving; remembered; enjoys?; popular
	`,
	// Known, owned, shared and used.
	...phrases`
		clear(?:ly)?; ambitio(?:n|us|ns); valued?; values; highly; visible; vibrant; creative; aspiration(?:s|al)?
		shared vision; shared daily; shares? (?:one|what|information|their|a); owned; ownership; trust(?:ed)?
		know(?:s|n)? (?:the|their|its|your|each|every|which|what|who|by all|to all); at the heart; widely; (?:is|are) used
		included; cross-party; a measure; drawn? (?:on|together); acts? on it; makes? (?:good )?use
		gives? (?:a |families|children|staff|workers); in touch; score the bids; alike; owned; tight(?:ly)? held; jointly
		follows? up; takes? part; as a matter of course; (?:can|could) (?:say|tell us|point to|quote|describe|explain)
		help(?:s|ed|ing)? (?:to|them|families|workers|children|parents|staff); reflective; purposeful; responsive; short and \w+
		changes? the grade
	`,
	// In time.
	...phrases`
		timely; promptly; prompt; quickly; same day; on time; in time; up to date; begun early; begins? early
		act(?:s|ed)? early; step(?:s|ped)? in early; early enough; from the (?:start|first); each (?:week|quarter|month); daily
		consistently
	`,
	// It has become better, or made something better.
	...phrases`
		improved; improving; innovative; innovation; benefits?; benefited; benefiting; progress
		reduc(?:ed|tion in) (?:caseloads|agency|turnover|numbers|delay); made a difference; make a difference
	`,
	// People speak well of it.
	...phrases`
		(?:spoke|speaks?|spoken) (?:warmly|highly|well|positively) (?:of|about); full of praise; could not praise (?:it|them|\w+) enough; prais(?:e|ing)
		speaks? with one voice; owes? (?:to|much); (?:highly|well) regarded; high (?:regard|esteem|profile|quality|standards?|expectations|morale); popular with
		admir\w+; exemplary; a model (?:of|for); wonderful; remarkabl[ey]; superb; fantastic; exceptional(?:ly)?; first[- ]class; genuine(?:ly)?; best practice
		infectious; inspir\w+; compelling; a golden thread; second to none; a (?:joy|pleasure|delight); beacon; envy
		(?:feels?|felt) (?:\w+ )?(?:safe|valued|listened|supported|included|heard|proud|respected|trusted|at home|part of|able to|involved|welcome)
	`,
	// They care, and keep at it.
	...phrases`
		cares?(?! (?:of|for|and|or|leavers?|plans?|planning|home|homes|proceedings|orders?|settings?|services?|providers?|review|pathway)\b)(?= (?:about|deeply)|[.,;]|$)
		tenacious(?:ly)?; tenacity; relentless(?:ly)?; determined; determination; diligent(?:ly)?; conscientious; hard[- ]working; works? hard; compassion\w*
		stood by; stuck with; sticks? with; go(?:es|ne)? the extra mile; above and beyond; willing(?:ness)?; appetite; eager; can[- ]do; resilien\w+; nurturing; kind(?:ness)?(?! of\b)
		humour; patient(?:ly)?; empath\w+; courage(?:ous)?; bold; tak(?:e|es|ing) pride; pride in; rooted in; grounded in; self[- ]aware\w*; insight(?:ful)?; receptive
		open to (?:challenge|learning|new|ideas|feedback); learning (?:culture|organisation); culture of (?:learning|openness|support|high|challenge|continuous)
	`,
	// They pull together.
	...phrases`
		signed up; bought in(?:to)?; buy[- ]in; on board; united; unanim\w+; cohesive; cohesion; collegiate; collaborat(?:ive|ively|ion|e|es); co-?produc\w+
		joined[- ]up; work(?:s|ing)? (?:closely|together); integrated; seamless(?:ly)?; co-?located; sits? (?:with|together); round the table; as (?:a |an )?(?:equals?|colleagues?|partners)
		hold(?:s|ing)? (?:each other|one another|\w+) to account; consensus; shared (?:understanding|ownership|sense|view|language|commitment|priorit\w+|purpose)
		one (?:team|form|front door|number)\b; same (?:language|page); round[- ]table; pool(?:ed|ing); plan(?:s|ned)? together
	`,
	// It pays off.
	...phrases`
		pays? off; paying off; bearing fruit; bears? fruit; turned (?:a|the) corner; com(?:e|ing) (?:on )?a long way; strength to strength; work(?:s|ing) (?=[.;]|$)
		mak(?:es|ing) (?:a |the |all the )?(?:real |clear |tangible |big |positive |significant |\w+ )?differences?; made (?:a |the |all the )?(?:real |clear |tangible |big |positive |significant )?differences?
		(?:the|a) difference that; on track; ahead of; above (?:the )?(?:national|regional|average|that of)\b; better than; compares? (?:well|favourably); dividends; impactful
		transform(?:ed|ational|ing)?; turned? around; strengthened; enhanced; enriched; accelerated; gather(?:ed|ing) pace; momentum; traction; resulted in (?:better|improved|fewer|more)
		rapid(?:ly)? (?:progress|improve\w+|response); swift(?:ly)?; quick (?:and|to|response|decisions?); at pace; without being asked
	`,
	// It is there to be seen, for everyone.
	...phrases`
		(?:there (?:is|was)|we (?:saw|found|heard|read)|(?:saw|found|read)) (?:clear |good |strong |some |much |plenty of |considerable )?evidence (?:of|that); at the (?:centre|forefront|core) of; at any time
		(?:all|every|each) (?:child|children|young (?:person|people)|care leavers?|staff|cases?|plans?|famil(?:y|ies)|teams?|social workers?|workers?|records?|referrals?|contacts?|schools?)
		tells? the (?:child[’']s )?story; (?:fewer|no) (?:children|young people|families|babies|teenagers) (?:come|came|are coming|go|went|enter|need|leave|return|move|live)\w*
		pressures? (?:is|are|was|were|being|(?:has|have) been) (?:being )?(?:\w+ )?(?:managed|met|contained); simpler; smooth(?:ly)?; strongest; champions?; (?:a )?great deal of (?:attention|work|effort|energy); an open door; (?:is|are|was|were) treated as; part of the team 
		day or night; round the clock; same (?:social )?worker; within (?:a |the |one |two |three |five |\d+ )?(?:same )?(?:working )?(?:day|hour|24 hours|48 hours|72 hours)s?
	`,
	// Whole, exact and to the point.
	...phrases`
		comprehensive(?:ly)?; holistic(?:ally)?; rigorous(?:ly)?; systematic(?:ally)?; diligence; detailed; sharp(?:ly)? (?:focus\w*|and); (?:clear|strong|sharp|good|relentless|sustained|real) focus
		transparent(?:ly)?; transparency; nimble; agile; flexib(?:le|ly|ility); accessible; friendly; tailored; bespoke; personalised; proportionate(?:ly)?; wealth of; plenty of; decent
		quality (?:of \w+ )?is (?:high|good); high[- ]quality; aspires?; robustly; soundly; suitabl[ey]; relevant; meaningful(?:ly)?; authentic(?:ally)?; balanced; competent; expert(?:ise)?; experienced
		consistent; evident; put right; listens?; in (?:their|his|her) own words; everybody[’']s business; everyone[’']s business; brings? together; model (?:is )?(?:understood|embedded|known)
	`,
	// Known to those who have to know.
	...phrases`
		understood (?:by|across|and|throughout|at); (?:is|are) understood; (?:clear|deep|detailed|good|shared|strong|full|thorough|excellent) understanding; (?:is|are) (?:widely |well )?known (?:to|by|and|across)
		can (?:name|show|see|list|recite); could (?:all )?(?:name|list|recite|show); knows? (?:itself|themselves|our|them|it|exactly|when|why|how|who|where|well); recognis(?:e|es|ed) (?:by|as|that|the|their|its)
	`,
	// Money and people were found for it.
	...phrases`
		invest(?:ed|ment|ments|ing)(?: in)?; funding has been (?:found|secured|agreed); additional (?:posts|funding|resources?|capacity|investment|staff); prioritis(?:ed|es|ing)?
		(?:is|are|was|were|been) (?:fully )?(?:funded|resourced|staffed|costed); permanent(?:ly)? (?:staff|leadership|team|workforce|appointments?|recruited); retain(?:s|ed|ing)?; retention is
	`
];
