import { about } from './sentence.ts';

export const practice = [
	...about('thresholds', {
		strength: [
			[
				'Thresholds are written down clearly, and managers at the front door {describe them the same way|explain them in the same terms}.',
				'Front-door managers describe thresholds the same way'
			],
			[
				'Partners can speak to a qualified social worker {the same day|within hours}, and {value it|told us that it changes what they do next}.',
				'Partners can speak to a social worker the same day'
			],
			[
				'Decisions on new contacts are {prompt|made within a working day}, and the person who raised the worry is spoken to before a contact is closed.',
				'Contact decisions are prompt and referrers are spoken to'
			],
			['Consent is asked for {in plain words|openly and early}, and workers can say when they may act without it.', 'Consent is understood and asked for well'],
			[
				'The level of help chosen for children matched their needs in {most of the records that we read|most of the work that we saw}, whichever team had made the decision.',
				'Level of help usually matches need'
			]
		],
		area: [
			[
				'The reason for a threshold decision is not always written down, so {a later reader cannot tell|it is hard to see afterwards} why help was {offered or refused|given at that level}.',
				'Reasons for threshold decisions are not always recorded'
			],
			[
				'Referrers are not told reliably what happened to {their worry|a referral that they made}, and some then {refer again|stop referring}.',
				'Referrers are not always told the outcome'
			],
			[
				'Domestic abuse notifications are {handled in batches|looked at a few times a week}, which leaves some children waiting {several days|over a weekend} for a first decision.',
				'Domestic abuse notifications wait too long'
			],
			[
				'Repeat contacts are weighed one by one, so a pattern of {neglect|smaller worries} may not be seen until {it has grown|much later}.',
				'Repeat contacts are not read as a pattern'
			]
		],
		mixed: [
			[
				'The new weekly threshold surgery is helping schools to make better referrals; {health services and early years settings|nurseries and GPs} have not yet been {invited|brought in}.',
				'Threshold surgery helps schools but not yet others'
			]
		]
	}),
	...about('step-up-step-down', {
		strength: [
			[
				'The weekly transfer meeting is {brisk and well prepared|well run}, and every agency that we met {values it|speaks well of it}.',
				'Weekly transfer meeting is well run'
			],
			[
				'Families who had a handover visit with both workers in the room {knew who to call|felt that nothing was lost}.',
				'Joint handover visits work for families'
			],
			[
				'When risk rises, early help workers {get a quick answer|are listened to}, and children move up to a social worker {without a new referral form|without having to start again}.',
				'Stepping up is quick and simple'
			],
			[
				'Step down is planned from the first review, so that {families|parents and children} know what {will end and what will stay|comes next}.',
				'Step down is planned early'
			]
		],
		area: [
			[
				'Between step down and the first visit by early help it is {unclear|not settled} who holds the plan, and {a few weeks can pass|contact can lapse}.',
				'Nobody clearly holds the plan after step down'
			],
			[
				'Step down to universal services is not followed up after three months, {as your guidance asks|though your own standard says that it should be}.',
				'Step down is not followed up after three months'
			],
			[
				'Some children {return to|come back into} social care soon after stepping down, and nobody yet {looks at|studies} what these families have in common.',
				'Returns after step down are not studied'
			],
			[
				'The transfer form asks for tasks and dates but not for {what has changed for the child|the child’s view of the change}.',
				'Transfer form leaves out what has changed'
			]
		],
		mixed: [
			[
				'Decisions to step down are made with care, though the reasons are {set out in e-mail|kept in minutes} more often than on the {child’s record|record where the next worker will look}.',
				'Careful step-down decisions, recorded in the wrong place'
			]
		]
	}),
	...about('early-help', {
		strength: [
			[
				'Family hubs are warm, easy to find and {well used|busy}, and parents described workers who {kept their word|stuck with them}.',
				'Family hubs are warm and well used'
			],
			[
				'Early help assessments give a {rounded|full} picture of family life, {fathers and grandparents included|with every child in the home described}.',
				'Early help assessments are rounded'
			],
			[
				'Schools take the lead in early help {with confidence|willingly}, helped by a link worker {whom they know|who visits each term}.',
				'Schools lead early help with confidence'
			],
			[
				'Groups for parents are {chosen well and run often|offered at times that working parents can manage}, and you can show what difference they made.',
				'Parenting groups are well chosen and measured'
			],
			[
				'Workers in the hubs know {their local streets|the community groups nearby} and put families in touch with help that will {last|still be there when they leave}.',
				'Hub workers know local help'
			]
		],
		area: [
			[
				'Plans for early help have few dates and owners, so {drift is hard to see|reviews become a conversation about how things are going}.',
				'Early help plans lack dates and owners'
			],
			[
				'Help before a crisis depends on {where a family lives|the area of the county}: some parts have {little for under-fives|nothing in the evening}.',
				'Early help varies by area'
			],
			[
				'You count the families who get early help, but {not yet what changed for them|less often what was different at the end}.',
				'Early help outcomes are not yet measured'
			],
			[
				'Lead professionals outside the council {feel alone with|carry} complicated work and have {little|no regular} supervision for it.',
				'Partner lead professionals lack support'
			]
		],
		mixed: [
			[
				'Your early help strategy is {clear and shared|understood by partners}; the {money behind it|funding for the second year} is not yet secure.',
				'Clear early help strategy, unsure funding'
			]
		]
	}),
	...about('assessments', {
		strength: [
			[
				'Assessments are {timely|completed in the child’s time} and start with what the family {does well|already has}.',
				'Assessments are timely and start from strengths'
			],
			[
				'Social workers draw on history and research to explain {what it means for the child|why a worry matters}, in words that {parents can follow|a parent would recognise}.',
				'Analysis is clear and grounded'
			],
			[
				'Assessments of unborn babies begin early enough to {make a difference|plan the birth without haste}, and midwives {take part throughout|are part of them}.',
				'Pre-birth assessments start early'
			],
			[
				'Fathers and partners are {included|sought out} in assessments, even when they live {elsewhere|in another household}.',
				'Fathers are included in assessments'
			]
		],
		area: [
			[
				'Chronologies are {missing or out of date|begun but rarely kept up}, so assessments {lean on the latest event|start again each time}.',
				'Chronologies are missing or out of date'
			],
			[
				'Assessments describe well but {weigh risk less surely|stop short of saying how likely harm is}, above all where {neglect has gone on for years|there are many small worries}.',
				'Description is stronger than analysis of risk'
			],
			[
				'Updated assessments are not done at {points of change|important moments}, such as {a new partner joining the home|a move or a new baby}.',
				'Assessments are not updated at points of change'
			],
			['Tools for neglect are {bought and trained for but seldom used|known but not often seen on the record}.', 'Neglect tools are seldom used']
		],
		mixed: [
			[
				'Most assessments end with a clear view of need; {the plan that follows|what is then asked of parents} does not always {flow from it|match it}.',
				'Clear assessments, plans that do not always follow'
			]
		]
	}),
	...about('plans', {
		strength: [
			[
				'Plans use {short sentences and plain words|plain language}, and parents could tell us {what they had to do and why|what was expected}.',
				'Plans are in plain words'
			],
			[
				'Child protection conferences are {respectful and well chaired|calm}, and families {see the reports in good time|are prepared for them}.',
				'Conferences are respectful and well chaired'
			],
			[
				'Core groups meet on time and {know their purpose|keep to the plan}, with {schools and health visitors|partners} present and prepared.',
				'Core groups meet and are purposeful'
			],
			[
				'Work before court is {well tracked|tightly held}, with letters to parents that are {clear and kind|honest about what must change}.',
				'Pre-proceedings work is well tracked'
			]
		],
		area: [
			[
				'Some plans do not say what must change, which makes it {hard to know|difficult to agree} when help can {end|step down}.',
				'Plans do not always say what must change'
			],
			[
				'Plans for children in need are {reviewed late|left to run}, and several had {no review in six months|actions past their date}.',
				'Child in need plans drift'
			],
			[
				'Contingency plans are {thin|the same words on many plans}, so {families and workers do not know|it is unclear} what will follow if things get worse.',
				'Contingency plans are thin'
			],
			[
				'Plans list services to attend {rather than|more than} the change hoped for, and parents {tick off sessions|feel measured by attendance}.',
				'Plans list services rather than change'
			]
		],
		mixed: [
			[
				'Plans made with the {new template|family-led format} are much better than the rest; {teams took it up at different speeds|it is not yet used everywhere}.',
				'Better plans where the new template is used'
			]
		]
	}),
	...about('voice', {
		strength: [
			[
				'Children are seen, and seen alone, as a {matter of course|habit}, and workers {describe them as people|know what they like and fear}.',
				'Children are seen alone and known'
			],
			[
				'Young inspectors visit services, {report to leaders|write to the lead member} and {can point to changes that they brought about|hear back within a month}.',
				'Young inspectors bring about change'
			],
			[
				'Direct work is {imaginative|skilled}, with {drawings, apps and play|games and drawings kept on the record}, and it {shapes the plan|is used in decisions}.',
				'Direct work is skilled and used'
			],
			[
				'Advocates are offered {early|before conferences}, and children who have one {speak well of them|feel that the meeting was about them}.',
				'Advocates are offered early'
			]
		],
		area: [
			[
				'What children say is recorded but {does not always change the plan|less often acted on}, and the record seldom says {why not|what came of it}.',
				'Children’s views do not always change plans'
			],
			[
				'Younger children and children who do not speak are {less well heard|described by adults only}, and {observation|play} is not often recorded.',
				'Youngest children are less well heard'
			],
			[
				'Children told us that {reviews are long and full of adults|they sit through much that is not about them}, and that they {do not choose where or when|have little say over who comes}.',
				'Children find reviews long and adult'
			],
			[
				'The views of children placed {outside the county|at a distance} are gathered {by form rather than in person|once a year at most}.',
				'Children placed far away are less heard'
			]
		],
		mixed: [
			[
				'Many records hold the child’s own words, {beautifully noted|carefully kept}; {only some|few} plans {quote them|start from them}.',
				'Children’s words are recorded but seldom lead plans'
			]
		]
	}),
	...about('exploitation', {
		strength: [
			[
				'Children at risk of exploitation are {discussed daily|known to every agency}, and disruption of those who harm them is {quick|planned with the same care as support}.',
				'Exploitation is mapped and disrupted'
			],
			[
				'Talks after a child has been missing are offered {promptly|by someone whom the child trusts}, and what is learned is {shared and mapped|used}.',
				'Return talks are prompt and used'
			],
			[
				'Workers avoid {words that blame|blaming language} and write of children who {are harmed|have been groomed}, not of choices.',
				'Records avoid blaming language'
			],
			[
				'Taxi drivers, hotels and {licensed premises|shops} have been trained, and {have made referrals since|know whom to ring}.',
				'Local businesses are trained and refer'
			]
		],
		area: [
			[
				'Links between exploitation, {missing episodes and school exclusion|county lines and exclusion} are known to workers but not yet {drawn together|seen in one place}.',
				'Links between risks are not drawn together'
			],
			[
				'Risk assessments for exploitation are long and {not updated|seldom used to plan}, so {the level of risk on file|the score} can be months old.',
				'Exploitation risk assessments go out of date'
			],
			['Help for young people who turn eighteen while still at risk {ends too sharply|depends on who asks}.', 'Support falls away at eighteen'],
			[
				'Online harm is {met with advice rather than a plan|talked about less than harm on the street}, and parents ask for {more help|somewhere to turn}.',
				'Online harm needs a fuller response'
			]
		],
		mixed: [
			[
				'The exploitation panel shares information well; its {actions are not always followed up|decisions do not reach the plan} before the {next meeting|case closes}.',
				'Panel shares well, follows up less well'
			]
		]
	})
];
