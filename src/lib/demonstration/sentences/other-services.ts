import { about } from './sentence.ts';

export const otherServices = [
	...about('send-identifying', {
		strength: [
			[
				'Health visitors and early years staff {notice needs early|spot delay early}, and {support does not wait for a diagnosis|families are helped at once}.',
				'Needs are noticed early'
			]
		],
		area: [
			[
				'Waits for {autism assessments|assessment of attention and activity needs} are long, and {schools differ in what they offer meanwhile|families pay if they can}.',
				'Long waits for neurodevelopmental assessment'
			],
			['Needs that first show in {secondary school|the teenage years} are {met with sanctions first|seen late}.', 'Later needs are seen late']
		],
		mixed: [
			[
				'Speech and language help for {small children|under-fives} is {excellent|strong}; {after seven|for older pupils} it {falls away|is hard to get}.',
				'Strong early speech help falls away'
			]
		]
	}),
	...about('send-plans', {
		strength: [
			[
				'New education, health and care plans are {clear and personal|well written}, and {families helped to write them|the child is on the first page}.',
				'New plans are clear and personal'
			]
		],
		area: [
			[
				'Advice from {social care and health|health services} is {late or brief|the weakest part} in {most|many} plans.',
				'Health and care advice is late or brief'
			],
			[
				'Annual reviews are {held|done} but {plans are not amended in time|changes take months to reach the plan}, above all {at moves between schools|for older pupils}.',
				'Plans are not amended after review'
			]
		],
		mixed: [
			[
				'Timeliness of new plans has {improved sharply|risen}; {families|parents} say that {talk with the council|answers to letters} {has not|lags behind}.',
				'Timely plans, slow replies'
			]
		]
	}),
	...about('send-provision', {
		strength: [
			[
				'Special schools share {their skill|staff and training} with {mainstream schools|others nearby}, and {places close to home have grown|inclusion is better for it}.',
				'Special schools share their skill'
			],
			['Short breaks are {varied|well loved}, and {parents helped to choose them|young people have friends there}.', 'Short breaks are varied']
		],
		area: [
			[
				'There are too few places for {children with social and emotional needs|autistic teenagers}, and {journeys are long|costly places far away follow}.',
				'Too few local places'
			]
		]
	}),
	...about('send-outcomes', {
		strength: [
			[
				'Supported internships {lead to paid work|have grown}, and {local employers speak well of them|the council employs young people too}.',
				'Supported internships lead to work'
			]
		],
		area: [
			[
				'Preparing for adulthood begins {late|after sixteen for many}, and {families fear the cliff edge|moves to adult health services are rushed}.',
				'Preparing for adulthood begins late'
			]
		],
		mixed: [['Progress in lessons is {good|close to that of others}; {attendance|exclusion} {is not|remains a worry}.', 'Good progress, worrying attendance']]
	}),
	...about('send-voice', {
		strength: [
			[
				'The parent carer forum is {an equal partner|trusted}, and {its mark is on the strategy|leaders act on what it says}.',
				'Parent carer forum is an equal partner'
			]
		],
		area: [['The local offer is {hard to search|out of date in places}, and parents {turn to each other|rely on social media}.', 'Local offer is hard to use']],
		mixed: [
			[
				'Young people’s views are {heard in schools|gathered with care}; {in strategy|in commissioning} they are {missing|faint}.',
				'Young people heard in school, less in strategy'
			]
		]
	}),
	...about('send-leadership', {
		strength: [
			[
				'Leaders across education, health and care {share one plan|meet weekly}, and {know where it is behind|are honest about what is not working}.',
				'Leaders share one plan'
			]
		],
		area: [
			['Joint data is {thin|new}, so {leaders rely on each agency’s own picture|it is hard to say whether change reaches children}.', 'Joint data is thin'],
			[
				'The deficit in the high needs budget {drives decisions|grows}, and {schools have not been part of the answer|trust is strained}.',
				'High needs deficit drives decisions'
			]
		]
	}),
	...about('adults-people', {
		strength: [
			[
				'People told us that workers {listen|ask what matters to them}, and {assessments read like the person|carers feel noticed}.',
				'Workers listen to what matters'
			],
			[
				'Strengths-based practice is {well understood|seen in records}, and {people do more of what they love|plans start with what people can do}.',
				'Strengths-based practice is understood'
			]
		],
		area: [
			[
				'People wait {too long|months} for {a first assessment|occupational therapy}, and {are not told how to get help meanwhile|risk is reviewed by telephone only}.',
				'Waits for first assessment'
			],
			[
				'Carers’ assessments are {few|offered late}, and {young carers are known to schools first|carers did not know that they could ask}.',
				'Carers’ assessments are few'
			]
		]
	}),
	...about('adults-support', {
		strength: [
			[
				'Reablement helps {most people who have it|many people} to {stay at home|need less care}, and {hospital staff trust it|it starts within days}.',
				'Reablement works'
			]
		],
		area: [
			[
				'Home care is {short in rural parts|hard to find at weekends}, and {people come home later than they need|families fill the gaps}.',
				'Home care is short in places'
			]
		],
		mixed: [
			[
				'Direct payments are {welcomed|popular}, but {paperwork|finding a personal assistant} {puts many off|takes months}.',
				'Welcome direct payments, hard to use'
			]
		]
	}),
	...about('adults-safety', {
		strength: [
			[
				'Safeguarding enquiries are {prompt|proportionate}, and {people are asked what outcome they want|advocates are used well}.',
				'Safeguarding enquiries are prompt'
			]
		],
		area: [
			[
				'Young people moving to adult services are {known late|passed over at eighteen}, and {plans begin months after|families must tell their story again}.',
				'Moves to adult services start late'
			]
		],
		mixed: [
			[
				'Learning from reviews is {shared|well presented}; {self-neglect|work with people who refuse help} {still divides opinion|needs clearer guidance}.',
				'Learning shared, self-neglect unclear'
			]
		]
	}),
	...about('adults-leadership', {
		strength: [['Managers are {steady|well regarded}, and {staff feel safe to raise worries|vacancies have fallen}.', 'Managers are well regarded']],
		area: [
			[
				'Data on {equality|who does not use services} is {thin|collected but not used}, and {commissioners guess|unmet need stays hidden}.',
				'Unmet need stays hidden'
			],
			[
				'Governance of the better care money is {complex|known to a few}, and {providers could not say|it is unclear} how decisions are made.',
				'Governance of joint money is complex'
			]
		]
	}),
	...about('corporate-priorities', {
		strength: [
			['The corporate plan is {short and local|well known}, and {staff can say how their work fits|budgets follow it}.', 'Corporate plan is short and known'],
			[
				'The council {knows its places|understands its communities}, and {uses data and stories together|adjusts services street by street}.',
				'Council knows its places'
			]
		],
		area: [
			['Priorities outnumber {people and money|what can be delivered}, and {what will stop is not said|choices are put off}.', 'Priorities outnumber capacity']
		]
	}),
	...about('corporate-place', {
		strength: [
			[
				'Partners describe the council as {generous and reliable|a good neighbour}, and {would follow its lead|speak of shared success}.',
				'Council is a good partner'
			],
			[
				'Political and officer leaders {work well together|respect each other’s roles}, and {partners notice|it gives others confidence}.',
				'Members and officers work well together'
			]
		],
		area: [
			[
				'The long-term story of the place is {told in many ways|still forming}, and {investors and young people|residents} {cannot repeat it|hear little of it}.',
				'Story of the place is unclear'
			]
		]
	}),
	...about('corporate-governance', {
		strength: [['Audit and scrutiny are {strong|independent}, and {their advice is taken|chairs are trained}.', 'Audit and scrutiny are strong']],
		area: [
			[
				'Decisions take {long|many steps}, and {officers prepare the same paper for several boards|staff find the route hard to explain}.',
				'Decisions take many steps'
			],
			['Risk is {recorded in detail|listed at length} but {discussed little|seldom changes a decision}.', 'Risk is recorded more than used']
		]
	}),
	...about('corporate-finance', {
		strength: [
			[
				'Money is {well managed|honestly reported}, and {members understand the choices|reserves are kept for what they are meant for}.',
				'Money is well managed'
			]
		],
		area: [
			[
				'Savings in {children’s and adults’ services|care services} rest on {demand falling|schemes not yet begun}, and {the gap opens in the third year|plan B is not written}.',
				'Savings rest on falling demand'
			]
		],
		mixed: [
			[
				'The medium-term plan is {prudent|sound}; {its assumptions|the effect on families} {could be shared more openly|should be tested with those who use services}.',
				'Sound plan, assumptions to share'
			]
		]
	}),
	...about('corporate-capacity', {
		strength: [
			['Staff are {loyal and inventive|proud of their council}, and {the staff survey shows it|absence is low}.', 'Staff are loyal and inventive'],
			['Digital services are {simple|well designed}, and {those who cannot use them are helped|calls have fallen}.', 'Digital services are simple']
		],
		area: [
			['Support services are {thin|stretched}, and {projects wait for legal and property advice|good ideas stall}.', 'Support services are stretched'],
			[
				'The workforce does not yet {look like|reflect} the communities that it serves, above all {at senior grades|among managers}.',
				'Workforce does not reflect communities'
			]
		],
		mixed: [['The change programme has {energy|good people}; {benefits|results} are {counted late|hard to trace}.', 'Energetic change, benefits hard to trace']]
	})
];
