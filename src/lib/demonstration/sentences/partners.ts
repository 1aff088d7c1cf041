import { about } from './sentence.ts';

export const partners = [
	...about('partnership', {
		strength: [
			[
				'The safeguarding partnership is {purposeful|mature}, and partners {challenge each other with respect|can disagree and stay in the room}.',
				'Safeguarding partnership is purposeful'
			],
			[
				'Strategy discussions are {quick and well attended|held the same day}, and {decisions are shared in writing|each agency brings what it knows}.',
				'Strategy discussions are quick and well attended'
			],
			[
				'Agencies in the front-door hub {sit together|share a room and a screen} and {share what they know within hours|make decisions as one team}.',
				'Front-door hub shares information fast'
			],
			[
				'Adult services and children’s services {plan together|visit together} where parents have {poor mental health|problems with drugs or alcohol}.',
				'Adult and children’s services plan together'
			]
		],
		area: [
			[
				'Partners know their own part but {less of the whole|not always each other’s}, and {the same family may be asked for its story|parents tell their story} many times.',
				'Families repeat their story'
			],
			[
				'The partnership’s priorities are {many|broad}, and front-line staff {could not name them|see little link to their day}.',
				'Partnership priorities are too many'
			],
			[
				'Challenge between agencies happens {by telephone and is not recorded|in corridors}, so {patterns are missed|nothing is learned from it}.',
				'Challenge between agencies is not recorded'
			],
			[
				'Voluntary groups hold much {trust|knowledge of families}, and are {rarely at the table|invited late} when plans are made.',
				'Voluntary sector joins late'
			]
		],
		mixed: [
			['Partners attend {conferences|meetings} well; their {reports arrive late|written reports are missing too often}.', 'Good attendance, late reports']
		]
	}),
	...about('health', {
		strength: [
			[
				'Health visitors and {midwives|school nurses} know {which families need more|who to ring}, and {step in early|share what they see}.',
				'Health visitors step in early'
			],
			[
				'Named and designated health staff give {clear advice|steady support}, and {GPs use it|practices ask for it often}.',
				'Safeguarding health advice is used'
			],
			[
				'The new mental health worker in each {family hub|locality} is {much valued|easy to reach}, and {waits have shortened|young people come without a referral}.',
				'Mental health workers in hubs are valued'
			],
			[
				'Medical examinations after an injury are {prompt|done within a day}, and {reports are clear enough to act on|social workers can ring the doctor}.',
				'Medicals are prompt and clear'
			]
		],
		area: [
			[
				'Waits for mental health support are {long|far too long for some}, and families hear {little|nothing} while they wait.',
				'Long waits for mental health support'
			],
			[
				'Health partners are {not always|less often} asked for what they know before {a contact is closed|a decision is made}.',
				'Health is not always asked before closing'
			],
			[
				'Information from {emergency departments|hospitals outside the county} reaches the record {late|in different forms}, and {is easily missed|needs re-typing}.',
				'Hospital information arrives late'
			],
			[
				'Dental checks for children in care {have fallen behind|vary by area}, and {data from practices is slow|the reasons differ from place to place}.',
				'Dental checks have fallen behind'
			]
		],
		mixed: [
			[
				'Links with {maternity services|hospital staff} are {good in hours|close}; {at night and weekends|out of hours} they {rest on individuals|are weaker}.',
				'Good hospital links in hours only'
			]
		]
	}),
	...about('education', {
		strength: [
			[
				'Schools feel {heard and well supported|confident about safeguarding}, and designated leads {meet each half term|have a named contact}.',
				'Schools feel supported'
			],
			[
				'The virtual school {knows its pupils|is ambitious}, and {attendance and progress have risen|schools speak well of its advice}.',
				'Virtual school is ambitious'
			],
			[
				'Children missing education are {tracked each week|known by name to the service}, and {visited at home|followed up across borders}.',
				'Children missing education are tracked'
			],
			[
				'Early years settings are {skilled|quick} at noticing change in a small child, and {social workers listen to them|they are part of core groups}.',
				'Early years settings notice and are heard'
			]
		],
		area: [
			[
				'Exclusion of children with a {social worker|plan} is {higher than for others|rising}, and {no one group owns the problem|schools and social care see it differently}.',
				'Exclusions of children with a social worker'
			],
			[
				'Part-time timetables are {not always known to the council|recorded by schools in different ways}, so {risk is hidden|hours out of sight add up}.',
				'Part-time timetables are not all known'
			],
			[
				'Children taught at home whose {plans have ended|cases have closed} are {seen once a year at most|not matched to the social care record}.',
				'Home-taught children are not matched to records'
			],
			['School holidays {leave gaps|open a gap} in plans that rest on {school staff|what teachers see}.', 'Holidays open gaps in plans']
		],
		mixed: [
			[
				'Primary schools are {close partners|full partners}; {secondary schools|academies} join {less evenly|in some areas only}.',
				'Primary schools engaged, secondary less evenly'
			]
		]
	}),
	...about('police', {
		strength: [
			[
				'Police and social workers {plan visits together|make joint visits}, and children {are spoken to once, well|tell what happened only once}.',
				'Joint visits are well planned'
			],
			[
				'Notifications from the police are {clear|useful} about the {child|children in the home}, not only the incident.',
				'Police notifications describe the child'
			],
			['Officers in schools are {trusted|known by pupils}, and {share worries early|know when not to be involved}.', 'Officers in schools are trusted'],
			[
				'Schools are told before {the first bell|school starts} when police were called to {a child’s home|the home} the night before.',
				'Schools are told of incidents at home'
			]
		],
		area: [
			[
				'Reports from police to conferences are {brief|often a list of incidents}, and {add little to the discussion of risk|what they mean for the child is left to others}.',
				'Police reports to conferences are brief'
			],
			[
				'Police protection is {used more in some areas|sometimes used where other plans were possible}, and {its use is not reviewed jointly|lessons are not shared}.',
				'Use of police protection is not reviewed jointly'
			],
			[
				'Delays in {examining phones|criminal enquiries} leave {children and families|young people} in doubt {for months|for a long time}, and plans do not say how they will be kept safe meanwhile.',
				'Delays in enquiries leave children in doubt'
			],
			[
				'Turnover of {detectives|officers} in the joint unit means that {new faces learn on the job|training is always behind}.',
				'Turnover in the joint police unit'
			]
		],
		mixed: [
			[
				'Information about adults who pose a risk is {shared quickly|rich}; {what workers may tell a parent|what may be disclosed to families} is {less clear|not well understood}.',
				'Quick sharing, unclear disclosure'
			]
		]
	}),
	...about('equality', {
		strength: [
			[
				'Workers are {curious|thoughtful} about culture, faith and language, and {ask rather than assume|use trained interpreters as a rule}.',
				'Workers are curious about culture'
			],
			[
				'Disabled children are {seen as children first|well known to their workers}, and {short breaks are valued|their communication is understood}.',
				'Disabled children are seen as children first'
			],
			[
				'Unaccompanied children are {welcomed|met} with {skill and warmth|care}, and {their legal, health and school needs are met early|interpreters stay the same}.',
				'Unaccompanied children are welcomed well'
			],
			['Staff networks are {listened to|strong}, and have {changed policy|helped to shape recruitment and training}.', 'Staff networks change policy']
		],
		area: [
			[
				'Identity, culture and language are {noted but not explored|mentioned}, and {rarely shape the plan|it is hard to see what they mean for the child’s day}.',
				'Identity rarely shapes the plan'
			],
			[
				'Children are sometimes {used to interpret|left to explain} for their parents when {a visit is urgent|an interpreter is late}.',
				'Children sometimes interpret for parents'
			],
			[
				'Services do not yet know {which communities they reach less|whose voices are missing}, though {the figures are there|staff have good ideas of why}.',
				'Services do not know whom they reach less'
			],
			[
				'Help for Gypsy, Roma and Traveller families {rests on a few committed workers|is uneven}, and {trust is lost when they leave|is not written into plans}.',
				'Help for Traveller families rests on few workers'
			]
		],
		mixed: [
			[
				'Training in anti-racist practice was {well received|praised}; {its mark on plans and supervision|the difference in daily work} is {only starting to show|not yet plain}.',
				'Praised training, early effect'
			]
		]
	})
];
