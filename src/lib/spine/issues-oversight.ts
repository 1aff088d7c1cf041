import type { SpineIssue } from './issue.ts';

/** Those who see to it that practice is good, and those who do the work. */
export const oversight: SpineIssue[] = [
	{
		key: 'management-oversight',
		name: 'Management oversight',
		about: 'Whether managers know the work, give direction, challenge and check that it was done.',
		words: [
			'oversight',
			'oversee*',
			'management (grip|challenge|direction|decision*|footprint|support|action)',
			'grip',
			'manager* ... (check*|challenge*|direct|direction|sign* off|oversee*|track*|follow* up|spot|intervene|grip)',
			'(first-line|frontline|front-line|team|practice|middle|senior) manager*',
			'permanence tracker*',
			'tracking ... (meeting*|panel*)',
			'(tracker|trackers)'
		],
		not: [
			'(political|strategic|corporate|member*|scrutiny|board|public|partnership|financial|external|democratic|ministerial) oversight',
			'oversight (by|from) (members|councillors|scrutiny|the board|the partnership|elected)',
			'senior manager* ... (recruit*|appoint*|turnover|stable|permanent)'
		]
	},
	{
		key: 'supervision',
		name: 'Supervision',
		about: 'Whether supervision is regular, reflective and recorded, and moves the work on.',
		words: [
			'supervision',
			'supervised (well|regularly|by|monthly)',
			'unsupervised practice',
			'reflective (discussion*|conversation*|space*|session*|practice)',
			'practice supervisor*'
		],
		not: ['supervision (order*|of (contact|family time|probation|bail))', 'supervised (contact|family time)', '(contact|family time) ... supervis*']
	},
	{
		key: 'audit',
		name: 'Audit and learning',
		about: 'Whether the council knows how good its practice is, from audit, feedback and reviews, and whether practice changes.',
		words: [
			'audit*',
			'quality assur*',
			'quality-assur*',
			'moderat* (of|audit*|process)',
			'learning from (audit*|review*|complaint*|practice|case*|serious|feedback|incident*|what)',
			'learning review*',
			'lessons',
			'serious case review*',
			'practice review*',
			'practice week*',
			'dip sampl*',
			'dip-sampl*',
			'self-evaluat*',
			'self evaluat*',
			'self-assessment',
			'(know*|knew) (itself|yourselves|themselves|its own|their own|your own) (strength*|well|service*)?',
			'(know*|knew) (itself|yourselves|themselves)',
			'complaint*',
			'compliments',
			'(learning culture|culture of learning)',
			'observ* ... practice',
			'practice observation*',
			'close the loop',
			'closing the loop',
			'thematic review*',
			'evaluat* of practice',
			'(quality|standard*) of (social work )?practice'
		],
		not: ['audit commission']
	},
	{
		key: 'data',
		name: 'Performance information',
		about: 'Whether leaders and managers have figures they can trust, and use them.',
		words: [
			'data',
			'performance (information|management|report*|framework*|measure*|indicator*|dashboard*|meeting*|board*|clinic*|data|culture|target*|reporting)',
			'dashboard*',
			'scorecard*',
			'management information',
			'statistic*',
			'metrics',
			'key performance',
			'(numbers|figures) (are|show|tell|do)',
			'(weekly|monthly|quarterly|live) (report*|figures|numbers)',
			'reports (show|count|measure)',
			'measure* ... (impact|outcome*|difference)',
			'(progress|success) is (reported|measured)',
			'benchmark*'
		],
		not: ['personal data', 'data (protection|sharing|breach*)']
	},
	{
		key: 'workforce',
		name: 'Workforce stability',
		about: 'Whether there are enough permanent, well-supported workers, and children keep the same one.',
		words: [
			'workforce',
			'recruit*',
			'retention',
			'retain*',
			'turnover',
			'agency (staff|worker*|social worker*|workers)',
			'(use of|reliance on|dependence on) agency',
			'vacanc*',
			'staffing',
			'(change|changes) (of|in) (their|the|social)? (worker*|social worker*)',
			'many (different )?(social )?workers',
			'(permanent|stable|settled|interim|temporary) (staff|workforce|team|teams|social worker*|manager*|management|workers)',
			'newly qualified',
			'ASYE',
			'assessed and supported year',
			'career*',
			'morale',
			'(proud|enjoy*|happy|like|love) (to work|working|it) (here|for|in)',
			'proud to work',
			'staff (feel|felt|are (proud|well|valued|positive|committed|settled|tired)|enjoy|leave|stay|stability|sickness|absence)',
			'social workers (feel|felt|enjoy|like|are (proud|well supported|valued|positive|committed|settled))',
			'(workers|staff) (stay|leave|left|came back)',
			'inexperienced'
		],
		not: ['recruit* ... (foster*|carer*|adopter*|in recruitment|panel*)', 'retain* ... (foster*|carer*)', 'retention of foster*']
	},
	{
		key: 'caseloads',
		name: 'Caseloads and capacity',
		about: 'Whether workers and managers have a number of children that lets them do good work.',
		words: [
			'caseload*',
			'case loads',
			'workload*',
			'work load*',
			'unallocated',
			'(too many|fewer|number of) children (to|for each|each|per) (hold|worker|social worker|see)',
			'span of control',
			'spans of control',
			'(social work|team|staff|worker*|service*) capacity',
			'capacity (of|in|within) (the )?(team*|service*|social work*|front door|workforce)',
			'(not enough|enough|too few|short of) (social workers|workers|staff)',
			'stretched',
			'(little|no|enough|the) time to (think|see|do|reflect|work|spend)'
		]
	},
	{
		key: 'practice-model',
		name: 'Practice model, training and development',
		about: 'Whether there is a shared way of working, and workers are trained and helped to use it.',
		words: [
			'practice (model|framework|standards|methodology|guidance|tools)',
			'model of (practice|social work|working)',
			'(social work|chosen|agreed) model',
			'signs of safety',
			'restorative',
			'systemic (practice|approach|model|social work|family)',
			'strengths-based',
			'strength-based',
			'relationship-based',
			'training',
			'trained',
			'professional development',
			'academy',
			'toolkit*',
			'trauma-informed',
			'learning and development',
			'coaching',
			'workshops',
			'way of working'
		],
		not: [
			'(employment|education|work) (and|or|,) training',
			'education, employment ... training',
			'(carers|foster*|members|councillors) ... (training|trained)',
			'(training|train*) ... (carers|members|councillors|foster*)',
			'in training or'
		]
	},
	{
		key: 'leadership',
		name: 'Leadership and improvement',
		about: 'Whether leaders know where they are going for children, and the front line goes with them.',
		words: [
			'leader',
			'leaders',
			'leadership',
			'vision',
			'(strategy|strategies|strategic) (plan*|priorit*|direction|vision|leadership|board*)',
			'(many|several|new|clear) (strategies|priorities)',
			'improvement (plan*|board*|journey|programme*|work|priorit*|activity)',
			'(director|directors) of (children’s|people|services)?',
			'senior (team|leader*|management team|leadership|managers)',
			'chief executive*',
			'ambitio*',
			'pace of (change|improvement)',
			'(organisational|open|supportive|positive|blame|performance|learning|healthy) culture',
			'culture of',
			'culture (is|has|in which|where|that)',
			'governance',
			'capacity (to|for) improve*',
			'transformation',
			'(fewer|many) (starts|waves|initiatives)',
			'change has come'
		],
		not: ['team leader*', 'leader of opposition', 'strategy (discussion*|meeting*)']
	},
	{
		key: 'members',
		name: 'Elected members, scrutiny and corporate parenting',
		about: 'Whether councillors know, question and stand up for children, above all those in the council’s care.',
		words: [
			'elected member*',
			'councillor*',
			'(lead|cabinet|new|council|all) member*',
			'members (are|have|know|ask|receive|visit|of the council|of all parties|need|were)',
			'scrutiny',
			'corporate parent*',
			'cross-party',
			'political*',
			'cabinet'
		],
		not: [
			'(family|staff|team|household|board|panel|community) member*',
			'members of (staff|the (team|family|public|board))',
			'scrutiny of (practice|plans|cases|the plan)'
		]
	},
	{
		key: 'commissioning',
		name: 'Commissioning and resources',
		about: 'Whether services are bought with a purpose, and money is where the need is.',
		words: [
			'commission*',
			'contract*',
			'budget*',
			'financ*',
			'spend',
			'spending',
			'overspend*',
			'funding',
			'funded',
			'savings',
			'value for money',
			'(financial|human|enough|additional|extra|sufficient|limited|managing|right) resources',
			'resource* (are|is|allocation|allocated)',
			'invest',
			'invested',
			'investment*',
			'investing',
			'cost*',
			'market'
		],
		not: [
			'(children’s|crime|police|information) commissioner*',
			'(audit|quality) commission',
			'financial (support|help|advice|abuse|exploitation) (to|for)',
			'finances of',
			'cost of living',
			'manage their (money|finances|budgets)'
		]
	}
];
