import type { SpineIssue } from './issue.ts';

/** Harm that letters speak of by name, children with needs of their own, and the agencies that act with the council. */
export const risk: SpineIssue[] = [
	{
		key: 'exploitation',
		name: 'Exploitation and harm outside the home',
		about: 'Whether risk from outside the family is noticed, understood and made less.',
		words: [
			'exploit*',
			'county lines',
			'contextual',
			'gang*',
			'traffick*',
			'national referral mechanism',
			'NRM',
			'extra-familial',
			'extrafamilial',
			'(harm|risk|risks|danger) (from )?outside (of )?(the |their )?(home|family)',
			'(serious|youth|knife) violence',
			'radicalis*',
			'extremis*',
			'modern slavery',
			'knife',
			'criminal* groups',
			'youth (justice|offending)'
		]
	},
	{
		key: 'missing',
		name: 'Children who go missing',
		about: 'Whether children who go missing are looked for, spoken to on return and made safer.',
		words: [
			'(go|goes|going|went|gone|reported|been|are|were|is|was|who) missing',
			'missing (from (home|care)|episode*|children|child|incident*|person*|protocol*)',
			'return (home |to home )?(interview*|discussion*|conversation*)',
			'run away',
			'running away',
			'absconding'
		],
		not: [
			'missing (from )?(education|school*|the record*|records|files|plans|training|too|in)',
			'(information|records|documents|reasons|voice|minutes|analysis|dates|reports|it|that) (is|are|was|were) (often |sometimes )?missing',
			'(is|are|were|was) (often |sometimes )?missing (from|in) (the|most|many|some|records|plans|files)',
			'children missing (from )?education'
		]
	},
	{
		key: 'domestic-abuse',
		name: 'Domestic abuse',
		about: 'Whether the harm of domestic abuse to children is seen, and the one who causes it is held to account.',
		words: [
			'violen* (at home|in the home|men|partner*|relationship*)',
			'domestic (abuse|violence)',
			'MARAC',
			'coercive',
			'perpetrator*',
			'IDVA*',
			'operation encompass',
			'abusive (partner*|relationship*)'
		]
	},
	{
		key: 'neglect',
		name: 'Neglect',
		about: 'Whether long-standing neglect and harm that builds up are recognised and acted on.',
		words: [
			'neglect',
			'neglectful',
			'neglected',
			'graded care profile',
			'cumulative (harm|impact|risk)',
			'(long-standing|chronic|persistent) (harm|concerns|neglect)',
			'home conditions'
		],
		not: ['neglected to']
	},
	{
		key: 'allegations',
		name: 'Allegations against people who work with children',
		about: 'Whether the designated officer looks into allegations thoroughly and in time.',
		words: ['allegation*', 'designated officer*', 'LADO', '(position|positions) of trust'],
		not: ['allegations (of|by) (parents|abuse by a parent)']
	},
	{
		key: 'private-fostering',
		name: 'Private fostering',
		about: 'Whether children who live with someone other than close family are known and safe.',
		words: ['private* foster*', 'private fostering']
	},
	{
		key: 'unaccompanied',
		name: 'Unaccompanied asylum-seeking children',
		about: 'Whether children who arrive alone are welcomed, housed and understood.',
		words: ['unaccompanied', 'asylum*', 'age assessment*', 'UASC', 'national transfer scheme', 'refugee*', 'trafficked from abroad']
	},
	{
		key: 'disabled-children',
		name: 'Disabled children and special educational needs',
		about: 'Whether disabled children and those with special educational needs are protected, included and prepared for adult life.',
		words: [
			'disab*',
			'special educational',
			'SEND',
			'SEN',
			'education, health and care',
			'EHC',
			'EHCP*',
			'short break*',
			'autis*',
			'neurodiver*',
			'neurodevelopmental',
			'(transition*|move*|moving|transfer*) ... (adult services|adult social care|adulthood)',
			'prepar* for adult*',
			'direct payment*',
			'learning difficult*',
			'special school*',
			'SENCO*',
			'SENCo*',
			'(speech and language|occupational therap*)',
			'annual review*'
		],
		not: ['equality ... disab*']
	},
	{
		key: 'health',
		name: 'Health services',
		about: 'Whether health services see children early and those in care get the health help they need.',
		words: [
			'health (assessment*|need|needs|visit*|service*|agenc*|partner*|practitioner*|colleagues|professional*|passport*|outcome*|histor*|staff|check*|care|provider*|trust*|team*|advice|plan*|organisation*|and care)',
			'school nurs*',
			'midwi*',
			'GP',
			'GPs',
			'dental*',
			'dentist*',
			'immunis*',
			'(designated|named) (nurse*|doctor*|GP*|health)',
			'hospital*',
			'paediatric*',
			'physical health',
			'medical*',
			'nurse*',
			'being healthy'
		],
		not: ['mental health*', 'emotional health*', 'education, health and care', 'health and safety', 'health and well*']
	},
	{
		key: 'mental-health',
		name: 'Mental health and wellbeing',
		about: 'Whether children get help for their mental health in time.',
		words: [
			'counsellor*',
			'mental health',
			'mental ill',
			'CAMHS',
			'emotional (health|wellbeing|well-being|needs|support|distress)',
			'(children’s|their|young people’s) (wellbeing|well-being)',
			'therap*',
			'psycholog*',
			'self-harm*',
			'self harm*',
			'suicid*',
			'strengths and difficulties',
			'SDQ*',
			'counselling'
		],
		not: ['(staff|worker*) ... (wellbeing|well-being)', 'health and well* board*', '(speech and language|occupational|language) therap*']
	},
	{
		key: 'education',
		name: 'Education',
		about: 'Whether vulnerable children and those in care go to school, are included and do well.',
		words: [
			'(primary|secondary|nursery) school*',
			'(designated|safeguarding) leads in schools',
			'virtual school*',
			'(attend*|miss*|in|at|out of|off|from|change* of|changes of|return* to|excluded from|suspended from) school',
			'school (place*|attendance|move*|exclusion*|readiness)',
			'education',
			'educational (outcome*|progress|attainment|needs|achievement)',
			'attainment',
			'exclusion*',
			'excluded',
			'personal education plan*',
			'PEP',
			'PEPs',
			'elective* home',
			'home educat*',
			'educated (at home|elsewhere)',
			'NEET',
			'teachers',
			'pupil*',
			'alternative provision',
			'GCSE*',
			'enjoying and achieving',
			'apprenticeship*',
			'(part-time|reduced) timetable*',
			'headteacher*'
		],
		not: [
			'education, health and care',
			'special education*',
			'(director|department|secretary|council|committee) ... education',
			'further education of (staff|workers)'
		]
	},
	{
		key: 'partnership',
		name: 'Partners working together',
		about: 'Whether police, health, schools and others share information, risk and responsibility for children.',
		words: [
			'partner agenc*',
			'partners',
			'partnership*',
			'multi-agency',
			'multiagency',
			'inter-agency',
			'agencies',
			'other (agencies|services|professionals)',
			'shar* ... information',
			'information ... shared',
			'information sharing',
			'information-sharing',
			'(working|work|works|worked|plan|visit) together',
			'joint (working|visit*|work|planning|protocol*|approach)',
			'jointly',
			'safeguarding (children )?(board|partnership)',
			'LSCB',
			'voluntary (sector|group*|organisation*|service*|community)',
			'police',
			'(professional|constructive) challenge between',
			'challenge between agencies',
			'escalation',
			'health and well* board*',
			'adult (services|social care|mental health)'
		],
		not: [
			'(male|new|former|violent|abusive|her|his|sexual|intimate) (partner|partners)',
			'partners of (mothers|parents)',
			'police (check*|officer cadets)',
			'regional partnership*',
			'improvement partner*',
			'peers and partners',
			'(fathers|mothers|parents) and partners'
		]
	},
	{
		key: 'equality',
		name: 'Equality and identity',
		about: 'Whether a child’s identity, culture, faith, language and background are known and count.',
		words: [
			'Black',
			'Asian',
			'Gypsy',
			'Roma',
			'Traveller*',
			'minorit*',
			'(which|all|some|different|local|diverse|particular) communities',
			'equalit*',
			'diversity',
			'diverse (communit*|background*|need*|famil*|workforce|population)',
			'identity',
			'identities',
			'ethnic*',
			'cultural*',
			'(their|child’s|children’s|family’s|families’|different|own) culture*',
			'culture, (faith|religion|language|ethnic*|heritage)',
			'(faith|religion) and culture',
			'culture and (faith|religion|heritage|identity|language)',
			'faith*',
			'religio*',
			'heritage',
			'(home|first|their|other|different|family’s|child’s) language*',
			'languages',
			'interpret*',
			'race',
			'racis*',
			'racial*',
			'anti-racis*',
			'disproportion*',
			'protected characteristics',
			'LGBT*',
			'gender*',
			'discriminat*'
		],
		not: ['(plain|clear|simple|shared|common|same) language', 'interpret* (data|figures|thresholds|the threshold*)', 'good faith', 'identity (theft|checks)']
	}
];
