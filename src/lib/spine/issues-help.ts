import type { SpineIssue } from './issue.ts';

/** From the first worry about a child to the plan that follows. */
export const help: SpineIssue[] = [
	{
		key: 'contacts',
		name: 'Contacts and referrals',
		about: 'Whether a worry about a child is received, checked and decided on well, at any hour.',
		words: [
			'contacts',
			'refer again',
			'refer on',
			'first response',
			'first decision*',
			'front door',
			'contact* and referral*',
			'referral*',
			'referrer*',
			'refer (children|a child|families) to (social care|children’s services)',
			're-refer*',
			'(repeat|new|initial|incoming) contact*',
			'contact (decision*|officer*)',
			'contacts (are|were|receive*)',
			'multi-agency safeguarding hub*',
			'MASH',
			'emergency duty',
			'out of hours',
			'out-of-hours',
			'consent',
			'notification*',
			'police (notify|report*)'
		],
		not: [
			'contacts with (family|relatives|friends)',
			'referral* (to|for) ... (advocacy|CAMHS|mental health|family group|therap*|specialist|independent|virtual|court|adoption|housing)',
			'national referral mechanism',
			'referral order*',
			'consent (order*|to (adoption|medical|treatment))'
		]
	},
	{
		key: 'thresholds',
		name: 'Thresholds',
		about: 'Whether the levels of help are clear, shared by partners and used in the same way for every child.',
		words: [
			'threshold*',
			'(level|levels) of (need|help|intervention|service)',
			'continuum of (need|help|support)',
			'(right|appropriate|correct|wrong) (level|service) of (support|help|care)',
			'windscreen'
		]
	},
	{
		key: 'early-help',
		name: 'Early help',
		about: 'Whether families get help early, and whether it makes a difference.',
		words: [
			'before (a|the) crisis',
			'before things',
			'early help',
			'early intervention',
			'early support',
			'family hub*',
			'(hub|hubs) ... famil*',
			'lead (professional*|practitioner*)',
			'common assessment*',
			'CAF',
			'team around the (family|child|school)',
			'children’s centre*',
			'universal service*',
			'prevent* (service*|work|support|offer)',
			'targeted (support|help|youth)',
			'(intensive|targeted) family support',
			'help at an early',
			'helped early'
		]
	},
	{
		key: 'step-up-step-down',
		name: 'Step up, step down and handover',
		about: 'Whether children move between early help, social care and teams at the right time, and nobody is lost on the way.',
		words: [
			'(move*|pass*|transfer*) ... (from|between) early help',
			'(from|between) early help (to|and) (social|statutory)',
			'step* (up|down)',
			'step-up',
			'step-down',
			'stepped',
			'handover*',
			'hand-over*',
			'hand* over',
			'transfer* ... (between|team*|service*|worker*)',
			'transfer (meeting*|point*|form*|arrangement*)',
			'case* transfer*',
			'transfer of (work|cases|children)',
			'move* up to a social worker',
			'(case*|work|children|help) ... closed (too|prematurely|early|before)',
			'clos* (too|prematurely)',
			'case closure*'
		],
		not: ['transfer* ... (adult*|knowledge|learning|scheme|school*)']
	},
	{
		key: 'enquiries',
		name: 'Strategy discussions and child protection enquiries',
		about: 'How agencies act together when a child may be suffering significant harm.',
		words: [
			'strategy (discussion*|meeting*)',
			'section 47',
			's47',
			'child protection (enquir*|inquir*|investigation*|medical*|procedure*)',
			'joint investigation*',
			'significant harm',
			'medical examination*',
			'(immediate|imminent) (risk|harm|danger)',
			'emergency protection'
		]
	},
	{
		key: 'assessments',
		name: 'Quality of assessments',
		about: 'Whether assessments find out what life is like for the child, weigh history and risk, and reach a conclusion.',
		words: [
			'(family|social|case) histories',
			'what was done before',
			'assess',
			'assessed',
			'assessing',
			'assessment*',
			'analys* & (risk*|need*|history|family)',
			'risk* (is|are) (not |not always |well )?(understood|identified|recognised|analysed|weighed)',
			'(family|historical|past) history',
			'history of (harm|the family|the child)'
		],
		not: [
			'between (the )?assessment',
			'(health|autism|neurodevelopmental|financial|self|age|equality impact|impact|strategic needs|housing|dental|skills) assessment*',
			'health and development* assessment*',
			'self-assessment*',
			'education, health and care ... assess*',
			'assess* of (autism|attention|foster*|kinship|connected|special guardian*|prospective|carers|adopters)',
			'(foster*|carer|kinship|connected|viability|adopter*|parenting) ... assessment*',
			'assessed and supported',
			'assessment (service*|team*)',
			'wait* ... assessment*'
		]
	},
	{
		key: 'plans',
		name: 'Quality of plans',
		about: 'Whether plans say what must change, by when and how everyone will know.',
		words: [
			'(child protection|child in need|children in need|support|safety|early help|family|contingency|written|care|child’s|children’s|individual) plan*',
			'care and support plan*',
			'plans',
			'(a|the|each|every|one|their|clear|shared|single) plan',
			'plan* ... (SMART|smart|measurable|specific|outcome*|outcome-focused|goal*)',
			'contingenc*',
			'planning for (children|the child|each child)',
			'assessment* and (plan|plans|planning)',
			'(case|child) planning'
		],
		not: [
			'(improvement|action|business|strategic|corporate|personal education|education, health and care|EHC|health|workforce|financial|development|delivery|recovery|sufficiency|strategy|pathway|permanence|transition|training|service|partnership|council|staffing|succession|public health|children and young people’s|budget|medium-term|capital|learning|communication*|audit|investment|commissioning) (plan|plans|planning)',
			'plan* (for|of|to) (permanence|independence|adulthood|improve*)',
			'(many|several|council|service|strategic|ambitious|clear|robust|credible|appropriate) plans (to|in place to|for the (service|future|council))',
			'plans (to|in place to) (improve|recruit|develop|address|increase|expand|open)',
			'new plans are',
			'amend* ... plan*',
			'plans are not amended',
			'(annual review|education) ... plan*',
			'plan* together',
			'plans of the (council|partnership)'
		]
	},
	{
		key: 'reviewing',
		name: 'Conferences, core groups and independent review',
		about: 'Whether conferences, core groups and reviewing officers keep plans moving and challenge drift.',
		words: [
			'reviewing officer*',
			'IRO',
			'IROs',
			'(child protection|review|initial|protection) conference*',
			'conference*',
			'conference chair*',
			'child protection chair*',
			'core group*',
			'(statutory|looked after|children in care|child in care|children looked after|care plan|plan) review*',
			'review meeting*',
			'reviews of (children|plans|care plans)',
			'reviews are (timely|held|chaired|regular|late|delayed)',
			'child in need (meeting*|review*)',
			'(network|care team|team around) meeting*',
			'dispute resolution'
		],
		not: ['conference (call*|room*)', 'family group conference*', 'staff conference*', 'annual conference*', 'practice conference*']
	},
	{
		key: 'timeliness',
		name: 'Delay and drift',
		about: 'Whether children wait: for decisions, assessments, help or a home.',
		words: [
			'(sometimes|often|usually|mostly|frequently|always|still|regularly) (late|delayed)',
			'put off',
			'postponed',
			'time passes',
			'wait',
			'delay*',
			'drift*',
			'timel*',
			'untimely',
			'too (late|long|slow|slowly)',
			'very (late|slow|slowly)',
			'(within|meet*|met|outside|inside) (the |expected |statutory |agreed |required |national )?timescale*',
			'overdue',
			'backlog*',
			'slow to',
			'promptly',
			'(are|is|were) (very |usually |mostly |now |not always )?(prompt|swift|late|quick|slow)',
			'prompt (decision*|response*|action*|help|support)',
			'(reach*|arrive*|come*|sent|held|done|completed|happen*) ... late',
			'wait* (too long|many|several|weeks|months|over|up to)',
			'waits (are|for|have)',
			'waiting (too|for|time*|list*)',
			'long wait*',
			'(leave*|left|keep*|kept) ... waiting',
			'(within|in) (one|two|a|24|the) (working )?(day|days|hours)',
			'(within|in) hours',
			'same day',
			'(within|in) (weeks|days)',
			'take* (too|so|very) long',
			'weeks (late|after)',
			'in good time',
			'on time',
			'without delay'
		],
		not: ['wait and see', 'timel* (audit|training|supervision)', 'waiting room*']
	},
	{
		key: 'visits',
		name: 'Visits, direct work and knowing the child',
		about: 'Whether children are seen, alone where that is right, by a worker who knows them and does purposeful work with them.',
		words: [
			'visit*',
			'direct work',
			'seen (alone|regularly|often|on their own)',
			'(see|saw|speak|spoke|talk) ... (child|children) (alone|on their own)',
			'see children',
			'(know|knew) ... (children|child|young people) (very )?well',
			'(trusting|strong|good|meaningful|lasting|positive|close) relationship* with (children|young people|the child|their)',
			'relationship* with (children|young people|their social worker*)',
			'life-story work with',
			'spend* time with (children|them|families)'
		],
		not: [
			'(focused|monitoring|assurance|ofsted|peer|previous|last|this|our|your|the|inspection|review|joint handover|handover|health|independent) (visit|visits|visitor|visitors)',
			'visitor*',
			'(leaders|members|councillors|directors|managers) ... visit*',
			'visits to (teams|services|services and teams)',
			'visit (service*|teams)',
			'since (the|our|this) ... visit',
			'during (the|our|this) ... visit'
		]
	}
];
