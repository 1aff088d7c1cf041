import { phrases } from './phrases.ts';

/** What is said of something that could be better, as patterns of a few words. */
export const lessWords: string[] = [
	// What is needed, or should be done.
	...phrases`
		needs? (?:to|for|further|greater); need(?:s|ed)? (?:to|further|improv\w+|strengthen\w+|develop\w+); needed; should
		could (?:be|do|also|benefit|usefully|further|now|help|consider); must; ought
		further (?:work|development|improve\w*|consideration|develop|strengthen|embed|action|progress)
		more (?:work|could|needs?|to do|consisten\w+|systematic|robust|rigor\w*|could be); improvement is; improve
		strengthen(?:ing)?; would benefit; opportunit(?:y|ies) (?:to|for); (?:may|might) (?:wish|want|like) to
		(?:may|might|should|could|wish to|like to|to|further|give|given|worth|needs?) (?:be |also |further )?consider(?:ing|ation|ed)?
		recommend(?:ed)?; suggest(?:ed)?; advise; explore; urgent(?:ly)?
	`,
	// Not, and its kin.
	...phrases`
		not; never; nor; cannot; can[’']t; don[’']t; doesn[’']t; isn[’']t; aren[’']t; weren[’']t; wasn[’']t; didn[’']t
		no (?:evidence|clear|record|system|strategy|plan|consistent|single|agreed|shared|overarching); nobody; no one
		some (?:staff|children|social workers|partners|cases|plans|assessments|families) (?:do|did|are|were|had|have|felt) (?:not|less|no)
	`,
	// Too little of it.
	...phrases`
		lack(?:s|ed|ing)?; gaps?; limited; insufficient(?:ly)?; little; few; absence; absent; seldom; rarely; hardly; barely
		(?:is|are|was|were|be|went|goes|often) missing; missing from; fewer than; thin; sparse; incomplete
		only (?:just|some|a few|partly|recently); only starting; only (?:once|in|[0-9]+); loss of; reduced (?:staffing|capacity)
		unmet; less (?!than\b)\w+
	`,
	// Too much of it, or too heavy.
	...phrases`
		too \w+; too (?:many|often|much|long|soon|early|few|little|slow|late|optimistic|reliant|high|low); ends? too; suffers?
		pressures?; high caseloads; caseloads (?:are|remain|were) (?:high|too); turnover; vacanc(?:y|ies); backlogs?; shortages?
		stretched; overwhelm\w*; unmanageable; more (?:often )?than (?:it|on|what); outnumber
		leaves? (?:some|many|children|families); feel alone; at most; more than (?:impact|quality|outcomes)
	`,
	// Late, slow or not there yet.
	...phrases`
		delays?; delayed; drift; overdue; takes? long; longer than; later than; wait(?:ing|s|ed)?; slow(?:er|ly)?; late; yet to
		remains? (?:a|an|to|too|high|low|work|under|unclear|variable|inconsistent); embryonic; infancy; early stages?
		still (?:some|a|to|being|developing|emerging|more|much|too); work in progress; out of date; interim arrangements
		further from; many times
	`,
	// Not the same everywhere.
	...phrases`
		inconsisten(?:t|cy|tly|cies); variab(?:le|ility); var(?:y|ies); different speeds; fragmented; silo\w*; patchy; ad hoc
		mixed picture; uneven; divides? opinion; duplicat(?:ion|ed|es); disconnect\w*
	`,
	// Not good, not clear, not safe.
	...phrases`
		weak(?:er|ness|nesses|ly)?; under[- ]?develop(?:ed|ment); unclear; confus(?:ed|ion|ing); cumbersome; difficult(?:y|ies)?
		poor(?:ly)?; (?:is|are|was|were) (?:short|light|brief|thin|slow|bare|overspent|large)\b; (?:is|are) harder
		hard(?:er)? (?:to|for); (?:a|potential|pos(?:es?|ing)|real|significant) risks?
		risks? (?:that|to the|of (?:losing|staff|not|over|the)); challeng(?:es|ing); fragile; vulnerable to
		over[- ]relian(?:t|ce); reliance; missed; lost; tokenistic; de-skill\w*; bureaucra\w*; hamper\w*; hinder\w*; barriers?
		impact(?:ing|s|ed)? (?:negatively |adversely )?(?:up)?on (?:the|their|your|its); copy and paste; by chance
		left (?:blank|untested|open); rests? on; falls? (?:away|short); wears? \w+ down; depends? on; first each time; come back
		by default
	`,
	// How people feel about it.
	...phrases`
		concern(?:s|ed|ing)?; worr(?:ied|ying); we worry; struggl\w*; frustrat\w+; anxi\w+; unaware; unsure; uncertain\w*
		would (?:like|welcome) (?:more|fewer|better); puts? (?:many|some|people|families) off
	`,
	// It should be otherwise, in softer words.
	...phrases`
		(?:may|might|will|would) (?:also )?(?:wish|want|like|need|be helpful|be useful|be worth\w*|help) (?:to|for|if)?; would (?:help|be helpful|welcome|be (?:good|better|wise|useful|strengthened|improved|enhanced))
		would do well to; (?:is|be|it would be) worth (?:considering|exploring|looking|reviewing|thinking|asking|revisiting|\w+ing); important (?:not to|to (?:ensure|keep|make|maintain|consider|ensure|continue))
		it (?:is|will be) (?:important|essential|vital|critical|crucial|imperative) (?:to|that|for); there is (?:a )?(?:need|scope|room|potential|work|more|some way|further|an opportunity)\b
		scope (?:to|for); room (?:for|to); in need of; requir(?:es?|ing|ed) (?:further|improv\w+|attention|more|greater|better|strengthen\w+|urgent|additional|significant|clarity|to be)
		more to (?:be )?do(?:ne)?; work to (?:be )?do(?:ne)?; some way (?:to go|off|from|behind); a long way (?:to go|off|behind); (?:long )?way to go; remains? to be; next step(?:s)? (?:is|are|will|would)
		(?:the|a|key|main|biggest|next|real) (?:challenge|task|test|priority|question)s? (?:now |for \w+ )?(?:is|are|will|remains?); has to (?:be|become|move|improve); have to (?:be|become|move|improve)
		expected (?:more|better); needs? (?:time|more|a|an|attention|work|careful|urgent|better|clearer|stronger)\b
	`,
	...phrases`
		exclud(?:ed|ing) from; weakest; cancel(?:led|lation|lations); there (?:is|was|are|were) no\b; un(?!accompanied|animous|der|i|employed|doubt|precedented|related)\w+(?:ed|able|ful); raised concerns about
		(?:two|three|four|five|six|seven|several|many|multiple|numerous|various) (?:different|separate|competing|overlapping|parallel) \w+; had (?:two|three|four|five|six|seven|several|many) (?:different )?(?:social workers|workers|moves|placements|managers)
		would (?:value|appreciate|like|prefer); (?:has|have|had|held|contain(?:s|ed)|show(?:s|ed)|offers?|with) no\b; needs? (?!(?:is|are|were|being|of|and|having|including|using|living|arising|relating|according|meaning)\b)\w+ing; changed (?:\w+ )?times
		more (?:children|young people|families|babies|teenagers|staff|workers) (?:are |is |have |were )?(?:com\w+|enter\w*|wait\w*|leav\w*|go\w*|mov\w*|than|left); some (?:\w+ ){1,2}(?:have|has|hold) more than
	`,
	...phrases`
		(?:is|are|will be) (?:still )?required; continues? to be (?:a|an)\b; loose(?:ly)?; (?:is|are) seen as (?:the|a) \w+ of; changes? (?:too often|a lot|frequently|often|every); second time is high
	`,
	// It is less than it was, or than that of others.
	...phrases`
		less (?:assured|clear|certain|convinced|evident|well|consistent|strong|developed|visible|confident|secure|mature|effective); weaker than; worse(?:n(?:s|ed|ing)?)?; deteriorat\w+; declin(?:e|es|ed|ing)
		stall(?:ed|ing)?; lapsed; dip(?:ped)?; eroded?; suffered; falls? short; fallen short; short of; shortfall; deficit; overspen[dt]\w*; shrink(?:s|ing)?; below (?:the )?(?:national|regional|average|that|expect\w+|target|statistical)
		lag(?:s|ged|ging)?; behind (?:the|those|that|others|schedule|plan|in)\b; from a low base; low (?:morale|take[- ]up|attendance|numbers?|levels?|confidence|uptake|base|expectations)
	`,
	// Cannot be seen, or is not known.
	...phrases`
		could not (?!praise|have been (?:more|better)|fault)\w+; couldn[’']t; unable to; did not; does not; do not; has not; have not; is not; are not; was not; were not; without (?:comparison|a |an |any |clear|the)
		nothing; nowhere; no (?:agreed|real|clear|formal|current|written|joint|common|measure|way|one|plan|process|time|shared|means|mechanism|direct|regular|sense|up[- ]to[- ]date)\b
		guess(?:es|ing|work)?; opaque; invisible; hidden; unaware; unknown; under-?(?:reported|used|represented|resourced|estimated|utilised|developed|funded|powered); overlook(?:s|ed)?; forgotten
		whether; question(?:s|ed)? (?:about|whether|over|the); doubts?; sceptic\w*; unproven; untested; anecdotal; assum(?:e|es|ed|ption|ptions)
	`,
	// It weighs on people, or is in their way.
	...phrases`
		burden\w*; heavy; stressful; stress(?:ed)?; tired; fatigue; overload(?:ed)?; over-?stretched; strain(?:ed|s)?; tension(?:s)?; friction; crowded; cluttered; complicated; complex (?:governance|process\w*|structure\w*|system\w*|picture)
		bottleneck; block(?:s|ed|ages?)?(?= )(?! of); hurdle; obstacle; clunky; repetitive; time[- ]consuming; bureaucratic; paperwork; multiple hand-?offs?; hand-?offs; double[- ](?:recording|keying|entry|handling)
		carr(?:y|ies) too much; come and go; churn; turbulen\w+; uncertain(?:ty)?; instability; unstable; unsettl\w+; vacant; single points? of failure; isolated; in isolation; siloed; divid(?:e|ed)
	`,
	// Not reached, or only in part.
	...phrases`
		not all; not every\w*; not (?:yet|always|consistently|sufficiently|enough|fully|universally|routinely|well); only (?:for|a|one|two|three|four|five|six|seven|eight|nine|ten|half|some|partial\w*|when|where|those|recently|rarely|just)\b; partial(?:ly)?
		too soon; too early; yet to; have yet; has yet; not (?:yet|fully) (?:embedded|in place|understood); (?:some|many|several) (?:still|do not|did not|are not|have not|were unable|lack)
		at the expense of; at the margins?; on the edge; left out; left behind; lost sight; take(?:s|n)? a back seat; in their heads; tick[- ]box; process[- ](?:driven|led|heavy|focused); paper exercise; task[- ]focused
		descriptive; superficial; generic; formulaic; reactive; over-?optimistic; passive; complacen\w+; blame; resistan(?:t|ce); distan(?:t|ce)(?! learning); remote from; disengaged; dis-?satisf\w+; low[- ]level
		grey area; drift(?:s|ed|ing)?; stuck; overly; excessive(?:ly)?; sporadic(?:ally)?; piecemeal; one[- ]off; short[- ]term(?:ism)?; outdated; dated; old[- ]fashioned; imbalance; disproportionate(?:ly)?; inequit\w+
		differs? (?:from|between|by|across|according); different (?:ways|views|approaches|understandings?|interpretations?|stories|thresholds|answers|levels|practice)\b; lottery; haphazard; arbitrary; unequal
		fail(?:s|ed|ing|ure|ures)?; error(?:s)?; mistakes?; incorrect\w*; inaccurat\w+; unreliable; unsafe; inappropriate\w*; unsuitable; inadequate\w*; ineffective\w*; inefficien\w+; unrealistic; duplicat\w+; poorly
	`
];
