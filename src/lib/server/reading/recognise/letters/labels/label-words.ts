import { phrases } from '../words/phrases.ts';

/**
 * What letters print above their findings. A phrase has to be all of a label, apart from what may stand before and behind any of them. FURTHER stands for words
 * such as “further” and “the council’s”, DOING for what is to be done, such as “consideration and improvement”.
 */
export const strengthLabels: string[] = phrases`
	strengths?(?: and (?:good practice|positives|successes|achievements|what works well))?
	areas? of (?:strength|good practice|strong practice|best practice|positive practice|success)s?
	(?:areas of )?(?:good|notable|strong|best|positive|effective|innovative) practice
	(?:what|things|where things)(?:[’']s|[’']re| is| are| that (?:is|are))? (?:currently )?(?:work(?:s|ing)|going|done|do(?:es)?|doing|went|gone|you do|you are doing|we do)(?: (?:really|particularly|very))? well
	(?:already )?working well; going well; things going well; what is good; what is strong; what we liked; what works(?: well)?; what is working; positives?
	positive (?:aspects|findings|features|points|observations|feedback|messages); successes; achievements; progress (?:made|to date); assets; celebrations?
	what (?:impressed|struck) us(?: most)?; what you (?:do|are doing) well; areas working well
	what (?:we saw|you are) (?:that was )?(?:good|proud of); commendations?; we (?:saw|heard|found|noted)(?: that)?
	what (?:we are|we were) pleased (?:about|to see); what (?:we|the team|peers) (?:thought|felt|found|saw|considered)(?: was| were| to be| is)? (?:strong|good|working well|positive|a strength|strengths)
	what to (?:keep|build on|celebrate); things to (?:keep|celebrate|build on|be proud of); keep doing; to be celebrated; to be proud of
	good things; the good news; on the (?:plus|positive) side; where you are strong; your strengths; what helps; highlights; bright spots; protective factors
	impressive practice; what stood out(?: as good)?; evidence of (?:good practice|strengths?|what works(?: well)?)
`;

export const areaLabels: string[] = phrases`
	(?:areas?|issues?|points?|matters?|things?|considerations?|suggestions?|questions?|themes?|topics?|ideas?|messages?)(?: identified| suggested| needed| required)? (?:for|of) FURTHERDOING(?: (?:by|with|for|from) (?:the )?(?:partners|partnership|council|board|service|authority|team)s?)?
	(?:areas?|issues?|points?|matters?|things?|considerations?|questions?|ideas?|suggestions?|topics?) (?:to|(?:for )?(?:the |your )?(?:council|partnership|partners|authority|board|leaders|service) to|you (?:may|might) (?:wish|want|like) to|for you to|we suggest you|(?:the council|you) (?:should|could)) (?:further )?(?:consider|develop|improve|explore|strengthen|address|work on|think about|reflect on|look at|review)(?: further)?
	(?:areas?|aspects?|practice|issues|things|what) (?:which |that )?(?:require|requires|requiring|need|needs|needing|in need of|could|would benefit from) FURTHER(?:to (?:be )?)?(?:improve(?:d|ment)?|development|attention|work|strengthen(?:ed|ing)|consideration|focus|developing|improving|action|thought)
	(?:development|improvement|challenge|learning|priority) (?:areas?|points?|needs?|opportunities)
	areas? (?:of (?:concern|challenge|risk|weakness|relative weakness)|to develop|needing work); areas? (?:for|where) more (?:work|focus|attention)(?: is needed)?
	what(?:[’']s| is| are| needs?| could| would| might| should| can)[^.]{0,20}\b(?:be better|even better|improved?|to improve|more work|further work|working less well|not working(?: so)? well|not (?:so|as) (?:good|well)|worried about|worrying|be improved|do differently|to change|to happen(?: next)?|attention|concerns?)(?: in this area(?: of (?:social work )?practice)?)?
	(?:we (?:are|were) |areas we are )?worried about; what worrie[sd] us(?: most)?; (?:things )?(?:that )?need(?:s|ing)? to (?:happen|change|improve|be better|get better)(?: next)?; needs work
	where (?:things|you|practice) (?:could|can|might|should|need(?:s)? to) (?:be|get|become) (?:even )?(?:better|stronger|improved|more \w+); what could be stronger; what is less strong; less good
	even better if; could be (?:even )?better; worries; weaknesses; threats; barriers; challenges(?: and (?:opportunities|risks|areas? for FURTHERDOING))?
	opportunities(?: (?:for improvement|to improve|for development|to develop|and challenges))?; risks and issues; gaps; concerns; key issues
	(?:further |for (?:your |further )?)?considerations?(?: points)?; for (?:the )?(?:partnership|council|partners|authority|board|leaders)(?: and partners)? to consider
	barriers to (?:progress|improvement); where (?:next|to next); for (?:your )?(?:further )?reflection; for development; to (?:consider|explore|develop|improve|strengthen)(?: further)?
	less strong; not working well; what to work on[^.]{0,40}; what next; work in progress; what needs to happen(?: next)?; work still to do; still to do; more to do
	what (?:you|the council) (?:may|might|could|should) (?:also )?(?:wish to |want to |like to )?(?:consider|do|do next|do differently|think about|look at|reflect on)
	(?:you|the council|the authority|the partnership|leaders|partners)(?: and its partners)? (?:may|might|should|could)(?: also)? (?:(?:wish|want|like) to|consider|think about|reflect on|explore)(?: (?:consider|explore|reflect on|think about))?(?: the following| whether| how)?
	(?:things|something|points) to (?:think about|reflect on|look at|ponder); limitations; improvements? (?:needed|required); developments? needed; what holds you back; what is missing
	(?:our |the )?(?:worries|concerns)(?: and challenges)?; minuses; on the (?:other|negative) (?:hand|side); not yet (?:in place|there|working)
	what (?:we|the team|peers) (?:thought|felt) (?:could be (?:better|stronger|improved)|was (?:less strong|weaker|missing)|needs? (?:work|attention))
`;

export const mixedLabels: string[] = phrases`
	strengths? with (?:more to do|a caveat|caveats); working,? (?:but|(?:but )?with (?:an? |some |more )[\w -]{0,20})[\w -]{0,20}; mixed(?: findings| picture)?; areas? of mixed practice
`;

export const recommendationLabels: string[] = phrases`
	FURTHERrecommendations?(?: (?:and (?:next steps|priorities|suggestions|key issues|priority actions)|for (?:the )?(?:council|improvement|consideration|action|partners|partnership|you)|to (?:the council|you)))?
	recommended (?:actions?|next steps); (?:immediate |urgent |priority |suggested |required |immediate and priority |priority and immediate )actions?
	actions? (?:required|recommended|for (?:the council|improvement))
	(?:key )?(?:issues|points|matters|considerations|conclusions)(?: (?:to consider|for consideration|arising|identified))? and (?:key )?recommendations
	what (?:we|the team|peers) (?:suggests?|recommends?|advise)(?: (?:that )?you (?:should )?do)?; priorities for (?:improvement|action); priority (?:areas for action|recommendations)
	we (?:recommend|suggest|advise)(?: that)?(?: (?:the council|you)(?: should)?)?; (?:our )?suggestions(?: for (?:the council|you|next steps))?; (?:our )?advice(?: to (?:you|the council))?
	what (?:might|could|should) you do(?: (?:next|now|about it))?; suggested next steps; what you (?:might|could|should) do (?:next|now); quick wins; top (?:\w+ )?(?:priorities|tips)
`;

/** Both kinds stand under these: each item says which it is. */
export const bothLabels: string[] = phrases`
	(?:strengths?|what (?:is|[’']s) working well)[^.]{0,40} and [^.]{0,40}(?:areas?|challenges|development|considerations?|weaknesses|better)[^.]{0,60}
	findings; observations; detailed findings; main findings; feedback; what we (?:found|saw|heard); key (?:findings|messages|themes|points); messages
`;

/** What may stand before any of them, more than once. */
export const before: string[] = phrases`
	the; our; your; some; a; other; additional; main; key; major; overall; general; identified; particular; specific; summary(?: of)?; headline; emerging; initial
	proposed; potential; possible; suggested; agreed; high[- ]level; cross[- ]cutting; list of; team[’']?s?; peer team[’']?s?
`;

/** What may stand behind. */
export const behind: string[] = phrases`
	identified; noted; found; observed; include[sd]?; were; are; by (?:the )?(?:peer |review )?team; from the (?:peer )?(?:review|challenge|visit|team)
	seen; so far; that we (?:saw|found|noted); we (?:saw|found|noted|heard|observed); highlighted; for (?:the council|you); going forward
`;

export const further: string[] = phrases`
	further; future; possible; continued; ongoing; additional; more; your; the council[’']s; immediate; potential; greater; specific; some
`;

export const doing: string[] = phrases`
	consideration; development; improvement; exploration; attention; focus; reflection; growth; learning; challenge; review; work; discussion; action
	investigation; thought; strengthening; enhancement; progress; debate
`;
