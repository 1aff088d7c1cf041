import { about } from './sentence.ts';

export const capacity = [
	...about('workforce', {
		strength: [
			[
				'Staff are {proud to work here|committed and cheerful}, and many {came back after leaving|moved here because of what friends said}.',
				'Staff are proud to work here'
			],
			[
				'Newly qualified workers are {protected|well looked after}, with {smaller caseloads and time to learn|a full first year of support}.',
				'Newly qualified workers are protected'
			],
			['Caseloads are {manageable|fair} in most teams, and {workers have time to see families|managers act when they rise}.', 'Caseloads are manageable'],
			[
				'Your academy is {popular and practical|well used}, and {what it teaches is seen in practice|managers send people to it gladly}.',
				'Academy is practical and popular'
			],
			[
				'Use of agency staff has {fallen|halved in two years}, and {families see fewer changes of worker|permanent teams are forming}.',
				'Use of agency staff has fallen'
			]
		],
		area: [
			[
				'Changes of worker {wear families down|were what parents raised most}, and {handovers are brief|each new face starts again}.',
				'Changes of worker wear families down'
			],
			[
				'Caseloads in the {assessment service|long-term service} are {high|above your own standard}, and {visits and recording suffer|there is little time to think}.',
				'Caseloads are above your standard'
			],
			[
				'Training is {plentiful|good} but {attendance is uneven|not linked to what audits find}, and {nobody checks what changed|partners miss out}.',
				'Training is not linked to audit'
			],
			[
				'There is no {clear path|career path} for {experienced workers who wish to stay in practice|family support staff}, and {some leave to progress|skills are lost}.',
				'No path for experienced workers'
			]
		],
		mixed: [
			[
				'Recruitment of new social workers is {a success|strong}; {keeping those with three to five years of practice|retention in the middle years} is {harder|less so}.',
				'Strong recruitment, weaker retention'
			]
		]
	}),
	...about('supervision', {
		strength: [
			[
				'Supervision is {regular and kind|valued}, and workers {leave it with a clear next step|feel safe to say what they do not know}.',
				'Supervision is regular and valued'
			],
			[
				'Group supervision helps workers to {think aloud|test their ideas}, and {it is recorded on the child’s file|they ask for more of it}.',
				'Group supervision helps thinking'
			],
			[
				'Managers are {visible|easy to find} and give {advice between sessions|help with hard visits}, at {any hour|weekends too}.',
				'Managers are visible and give advice'
			],
			[
				'Practice supervisors are {trained and supported|well chosen}, and {model the approach|sit with workers as they write}.',
				'Practice supervisors are well trained'
			]
		],
		area: [
			[
				'Supervision takes place, but the record shows {tasks|lists of tasks} and {rarely the thinking behind them|little reflection}.',
				'Supervision records show tasks, not thinking'
			],
			[
				'Supervision is not {always|reliably} placed on the child’s record, and {where it is, decisions are hard to follow|so a later reader cannot see challenge}.',
				'Supervision is not always on the record'
			],
			[
				'How often staff are supervised {differs from team to team|slips when managers are away}, and {leaders do not see it|is not reported}.',
				'Supervision frequency differs between teams'
			],
			[
				'Supervision asks {whether things were done|about dates} more than {what it is like to be this child|what difference they made}.',
				'Supervision asks about tasks, not the child'
			]
		],
		mixed: [
			[
				'Workers feel {very well supported|cared for} in supervision; {challenge to their thinking|firm challenge} is {less often seen|seldom recorded}.',
				'Supportive supervision, less challenge'
			]
		]
	}),
	...about('commissioning', {
		strength: [
			[
				'Commissioning is {joint and long-sighted|done with health}, and {young people score the bids|contracts ask for change in children’s lives}.',
				'Commissioning is joint and involves young people'
			],
			[
				'Providers describe {an honest, adult relationship|fair dealing}, with {visits as well as forms|quick answers}.',
				'Providers describe an honest relationship'
			],
			[
				'Contracts are reviewed {against what children gain|each year}, and {money moves when things do not work|poor services are ended}.',
				'Contracts are reviewed against gains'
			],
			[
				'Small local groups are {helped to bid|funded simply}, and {bring families whom others do not reach|add to what the council offers}.',
				'Small groups are helped to bid'
			]
		],
		area: [
			[
				'There is no {shared picture|single map} of what is {bought|on offer}, and {services overlap in some places and are missing in others|workers rely on memory}.',
				'No shared map of services'
			],
			['Contracts are let {for a year at a time|late}, and {good staff leave|providers cannot plan}.', 'Short contracts cost good staff'],
			[
				'Commissioning for {children in need of therapy|emotional health} is {split between bodies|done apart}, and {thresholds do not meet|families fall in between}.',
				'Emotional health commissioning is split'
			],
			['What parents think of services is {gathered but not used|seldom part of contract review}.', 'Parents’ views seldom shape contracts']
		],
		mixed: [
			[
				'Joint funding panels {work well|settle most requests}; {when they do not agree|for the most complex needs} children {wait|may wait weeks} for a decision.',
				'Funding panels work, disputes delay'
			]
		]
	}),
	...about('sufficiency', {
		strength: [
			[
				'More children live with {local foster carers|carers within the county} than {two years ago|before}, and {recruitment is energetic|new carers are well prepared}.',
				'More children live with local carers'
			],
			['The plan for enough homes is {honest|costed} and {built on what children need|backed by members}.', 'Sufficiency plan is honest and costed'],
			['Your own children’s homes are {small and homely|good places to live}, and {staff stay|young people speak well of them}.', 'Council homes are homely'],
			['Matching is {careful|thoughtful}, and carers {get the full story|meet the child first where they can}.', 'Matching is careful']
		],
		area: [
			[
				'There are too few homes for {teenagers|older children with complex needs}, and {decisions are made in haste|some live far away}.',
				'Too few homes for teenagers'
			],
			['Emergency placements are {common|more common than you wish}, and {moves follow|matching suffers}.', 'Emergency placements are too common'],
			[
				'Checks on {supported accommodation|homes outside the area} are {thorough at the start|sound} but {less regular later|thin after the first months}.',
				'Checks on homes lapse with time'
			],
			[
				'Kinship carers get {less help than foster carers|uneven help}, and {find out about it by chance|assessments take long}.',
				'Kinship carers get less help'
			]
		],
		mixed: [
			[
				'The edge-of-care service {keeps families together|has real success}; {its hours|its places} {do not match the need|limit whom it can help}.',
				'Good edge-of-care service, too small'
			]
		]
	}),
	...about('systems', {
		strength: [
			['The case system is {quick and simple|liked by staff}, and {workers helped to design it|forms have been cut}.', 'Case system is quick and simple'],
			[
				'Workers can {write on visits|use tablets with families}, and {parents sign plans on the spot|records are up to date by evening}.',
				'Mobile working suits practice'
			],
			[
				'Business support is {skilled|excellent}, and {frees social workers to be with families|meetings run to time because of it}.',
				'Business support frees time'
			],
			[
				'Savings plans have {protected the front line|kept preventive services}, with {clear reasons|openness to staff about choices}.',
				'Savings have protected the front line'
			]
		],
		area: [
			[
				'Early help and social care use {different systems|records that do not meet}, so {history is missed|staff ask each other for copies}.',
				'Systems do not join up'
			],
			['Forms are {long and repeat themselves|many}, and workers {copy and paste|spend evenings on them}.', 'Forms are long and repeat'],
			[
				'The budget for {placements|home-to-school travel} is {overspent each year|hard to control}, and {the recovery plan rests on hopes|work to prevent need is squeezed}.',
				'Placement budget is overspent'
			],
			[
				'Space to meet families is {short|poor in some offices}, and {rooms for contact feel bare|private talks are held in corridors}.',
				'Space to meet families is short'
			]
		],
		mixed: [
			[
				'Investment has been {generous|real}, but {bids for short-term funds|projects} {outnumber|crowd out} {steady work|what can be kept up}.',
				'Real investment, many short projects'
			]
		]
	})
];
