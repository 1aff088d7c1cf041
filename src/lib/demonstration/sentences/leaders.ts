import { about } from './sentence.ts';

export const leaders = [
	...about('leadership', {
		strength: [
			[
				'Leaders are {visible, trusted and open to challenge|ambitious for children}, and staff {know what they stand for|feel that they are told the truth}.',
				'Leaders are visible and trusted'
			],
			[
				'The improvement plan is {short and clear|focused}, and each priority has {an owner and a measure|people who can explain it}.',
				'Improvement plan is short and owned'
			],
			['You asked us {hard questions|to look at what worries you}, which shows {confidence|a wish to learn}.', 'Host asked hard questions'],
			['The senior team is {settled|stable}, and {speaks with one voice|shares the load} about what children need.', 'Senior team is settled'],
			[
				'Children are {at the heart of the corporate plan|a priority for the whole council}, and other departments {know their part|can say what they do for them}.',
				'Children are a priority across the council'
			]
		],
		area: [
			['There are {many plans|several strategies}, and staff {cannot say which matters most|struggle to see how they fit}.', 'Too many plans'],
			['The vision is {well put|shared at the top}, but {less known in teams and schools|has not reached all partners}.', 'Vision has not reached everyone'],
			[
				'Progress is reported by {tasks done|what was launched}, and {less by what is different for children|leaders could be misled by it}.',
				'Progress is reported by tasks'
			],
			[
				'Change has come {fast|in many waves}, and {staff would welcome fewer starts and more finishes|some gains were not held}.',
				'Fewer starts and more finishes'
			]
		],
		mixed: [
			[
				'Leaders have {a clear grip of|good sight of} the front door; {sight of longer-term work|their view of early help} is {less sure|still forming}.',
				'Clear grip at the front, less beyond'
			]
		]
	}),
	...about('members', {
		strength: [
			['Elected members are {well informed|knowledgeable}, and {visit services|read and question what they are given}.', 'Members are well informed'],
			['Scrutiny is {searching|well prepared}, with {young people and front-line staff as witnesses|a work plan that follows risk}.', 'Scrutiny is searching'],
			[
				'Support for children’s services is {cross-party|shared by all groups}, and {has lasted through hard budgets|budgets show it}.',
				'Support is cross-party'
			],
			['Corporate parents {know the young people|meet young people often}, and {keep promises|report back to them}.', 'Corporate parents keep promises']
		],
		area: [
			[
				'Scrutiny receives {long|detailed} reports, and {seldom sees what changed afterwards|recommendations are not followed up}.',
				'Scrutiny does not follow up'
			],
			[
				'New members have had {little|no recent} training in {corporate parenting|safeguarding}, and {would like it|are unsure what to ask}.',
				'New members need training'
			],
			[
				'The corporate parenting board is {large|formal}, and young people {find it hard to speak there|are guests rather than members}.',
				'Corporate parenting board is formal'
			],
			[
				'Members see {performance figures|red and green} without {the story of a child behind them|what they mean for families}.',
				'Members see figures without stories'
			]
		],
		mixed: [
			[
				'Members ask good questions about {cost|placements}; they ask {less about|fewer about} {help before a crisis|quality of practice}.',
				'Good questions on cost, fewer on practice'
			]
		]
	}),
	...about('culture', {
		strength: [
			[
				'The culture is {open|one of learning}: people {say when things go wrong|talk about mistakes} and {are thanked for it|something is done}.',
				'Culture is open and learning'
			],
			[
				'The chosen model of practice is {known by all|used in every service}, and {gives families and staff a shared language|partners have been trained in it too}.',
				'Practice model is shared'
			],
			[
				'Staff feel {safe|looked after} after {hard visits|distress or threats}, and {know where to turn|managers ring that evening}.',
				'Staff are looked after'
			],
			[
				'Good work is {noticed and celebrated|praised by name in staff meetings}, and {ideas from workers are tried|workers told us that this matters}.',
				'Good work is noticed'
			]
		],
		area: [
			[
				'The practice model is {spoken of|well launched} more than it is {seen in plans|used in hard conversations}.',
				'Practice model is spoken more than used'
			],
			[
				'Staff in {outlying offices|the outer areas} feel {further from decisions|less heard}, and {see leaders less|hear of change last}.',
				'Outlying staff feel less heard'
			],
			[
				'Optimism {about parents’ progress|that a family will manage} is sometimes {left untested|stronger than the evidence}.',
				'Optimism is sometimes untested'
			],
			[
				'Lessons from {complaints|compliments and complaints} are {answered well but not gathered|handled singly}, so {themes are missed|services do not learn together}.',
				'Lessons from complaints are not gathered'
			]
		],
		mixed: [
			[
				'The tone is {warm|respectful}; {clear words to partners when they fall short|firmness with partners} {come|comes} {late|less easily}.',
				'Warm tone, late challenge'
			]
		]
	}),
	...about('participation', {
		strength: [
			[
				'The children in care council is {lively and well supported|confident}, and {its work can be seen in policy|leaders come when asked}.',
				'Children in care council is lively'
			],
			[
				'Parents who have had a social worker {help to train staff|sit on interview panels}, and {what they say is used|are paid for it}.',
				'Parents help to train staff'
			],
			[
				'You publish {what young people said and what you did|answers to what children ask}, in {films and posters|words for children}.',
				'You answer what children say'
			],
			['Children helped to {write the pledge|design the complaints leaflet}, and {know it|use it}.', 'Children helped to write the pledge']
		],
		area: [
			[
				'Participation is {lively|strong} among {a small group of older young people|those who attend groups}; {others are seldom asked|younger and disabled children are missing}.',
				'Participation reaches a small group'
			],
			['Feedback from parents is {sought at the end|collected by form}, and {few reply|tells you little}.', 'Parents’ feedback is thin'],
			[
				'Young people asked for {the same things|better contact with workers} {two years running|before}, and {were not told what came of it|see little change}.',
				'Young people are not told what came of it'
			],
			[
				'Complaints from children are {very few|rare}, which may mean that {they do not know how|the way to complain is hard to find}.',
				'Few complaints from children'
			]
		],
		mixed: [
			[
				'Staff {believe in|are keen on} working with parents as equals; {letters and meetings|forms and reports} do not {yet sound like it|always show it}.',
				'Belief in partnership not yet in letters'
			]
		]
	})
];
