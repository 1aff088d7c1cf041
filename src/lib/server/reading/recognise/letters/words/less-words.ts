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
	`
];
