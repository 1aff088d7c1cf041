import type { SpineIssue } from './issue.ts';

/** The way into care, life in it, and leaving it. */
export const care: SpineIssue[] = [
	{
		key: 'pre-proceedings',
		name: 'Edge of care, pre-proceedings and court',
		about: 'Whether families near care get real help, and children come into care, or home, by a decision made in time.',
		words: [
			'pre-proceedings',
			'preproceedings',
			'public law outline',
			'PLO',
			'(care|court|legal) proceedings',
			'edge of care',
			'edge-of-care',
			'court',
			'courts',
			'family justice',
			'legal (planning|gateway|advice)',
			'letter* before',
			'cafcass',
			'section 20',
			's20',
			'(voluntary|voluntarily) accommodat*',
			'reunif*',
			'return* home (from|to|after) (care|parents|their)',
			'(enter*|come*|came|coming|brought|need to come|taken) into care',
			'(enter|enters|entered|entering) care',
			'supervision order*',
			'care orders'
		],
		not: ['youth court*', 'court of protection', 'return home (interview*|discussion*)']
	},
	{
		key: 'sufficiency',
		name: 'Enough homes for children in care',
		about: 'Whether there are enough homes of the right kind, near enough to family and school.',
		words: [
			'sufficiency',
			'(enough|few|choice of|shortage of|lack of|insufficient|range of|more|availability of|supply of|limited|suitable|local) (suitable |local |in-house |good |appropriate )?(placement*|homes|foster home*|foster carer*|children’s home*)',
			'(shortage|lack|range|choice|availability|supply|number) of ... (placement*|homes|foster*|carers|accommodation)',
			'placement (sufficiency|choice|availability|options|commissioning|costs)',
			'unregistered',
			'unregulated',
			'out of (area|county|borough|city)',
			'out-of-area',
			'at a distance',
			'(placed|live|living|lives|moved|homes) ... (far|distance|away from home|outside the|miles)',
			'far from (home|family|friends|school)',
			'(close|near|closer|nearer) to (home|family|their families|friends)',
			'residential (provision|care|home*|placement*)',
			'children’s home*',
			'emergency (placement*|home*)',
			'recruit* ... (foster*|carers)',
			'in-house (foster*|provision|placement*)',
			'costly placement*'
		],
		not: ['children’s homes (are|were) (visited|inspected)']
	},
	{
		key: 'life-in-care',
		name: 'Life in care: stability, family time and life story',
		about: 'Whether children in care live in a home that lasts, keep those who matter to them, and know their own story.',
		words: [
			'(stable|stability|settled) ... (home*|placement*|carer*|in care)',
			'(home*|placement*|children) ... (stable|stability|settled|thrive|thriving)',
			'placement (stability|move*|breakdown*|disruption*|planning|plan*|matching)',
			'placement (decision*|change*)',
			'(well|carefully|poorly|better) matched',
			'matching',
			'match children',
			'life story',
			'life-story',
			'life journey',
			'later life letter*',
			'family time',
			'(contact|time|touch) with (their|birth|wider)? (family|families|brothers|siblings|parents|sisters|relatives)',
			'(brothers|sisters|siblings)',
			'hobbies',
			'delegated authority',
			'(moves|move) (between|of) (home*|placement*|carer*)',
			'(move|moved|moves|moving) (home|too often|many times|placement*)',
			'(children|child|young people) in care (do|are|live|feel|say|told|make|have|benefit|who)',
			'(looked after children|children looked after|looked-after children) (do|are|live|feel|say|told|make|have|benefit|who)',
			'care (experience|plan*|planning) (for|of) children in care'
		],
		not: ['stable (workforce|team*|leadership|management|staff*)', 'staff* ... stab*', 'children in care council']
	},
	{
		key: 'permanence',
		name: 'Permanence and adoption',
		about: 'Whether children get a lasting home without delay, by whichever route is right for them.',
		words: [
			'permanence',
			'permanency',
			'permanent (home*|famil*|placement*|foster*|carer*)',
			'adoption',
			'adopted (children|child)',
			'adoptive',
			'adopter*',
			'special guardian*',
			'foster* (to|for) adopt*',
			'long-term (foster*|home*|match*|fostering|placement*|care)',
			'matched long-term',
			'placement order*'
		],
		not: ['adoption of (a|the|new|this|an)', 'adoption leave']
	},
	{
		key: 'carers',
		name: 'Foster carers and kinship carers',
		about: 'Whether those who care for children are assessed, trained, supported and listened to.',
		words: [
			'foster carer*',
			'foster parent*',
			'foster famil*',
			'fostering (service*|panel*|team*|agenc*|community)',
			'kinship*',
			'connected (person*|carer*|people)',
			'friends and family (carer*|care)',
			'family and friends (carer*|care)',
			'special guardian*',
			'carers (are|feel|told|say|receive|have|need|get|were|value|know)',
			'(support|training|advice|allowances) (for|to) ... carers',
			'mockingbird',
			'adopters'
		],
		not: ['(young|parent|adult) carer*', 'recruit* ... foster*', 'private fostering']
	},
	{
		key: 'care-leavers',
		name: 'Care leavers',
		about: 'Whether young people leave care ready, stay in touch, and have a safe home, work or study.',
		words: [
			'care leaver*',
			'leav* care',
			'care-experienced',
			'care experienced',
			'personal adviser*',
			'personal advisor*',
			'pathway plan*',
			'staying put',
			'stay put',
			'staying close',
			'(independent living|live independently|prepar* for independence|independence skills)',
			'former relevant',
			'economic wellbeing',
			'economic well-being'
		]
	},
	{
		key: 'homeless-young-people',
		name: 'Homeless young people',
		about: 'Whether 16- and 17-year-olds without a home are assessed as children and told their rights.',
		words: ['homeless*', '(16|sixteen) ... (17|seventeen) year*', '16- and 17-year-old*', 'sofa surf*', 'sofa-surf*', 'bed and breakfast', 'nowhere to live'],
		not: ['care leavers ... bed and breakfast']
	}
];
