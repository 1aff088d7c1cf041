import type { Phrase } from './phrase.ts';

/**
 * What a heading says about the findings under it. `looksAt`: issues that a review with this theme has looked at, also when it wrote nothing on them: kept to
 * what the theme names outright. `isAbout`: every finding under it is offered this one, because whoever wrote it put it there.
 */
export type ThemeRule = { looksAt: string[]; isAbout?: string };

function narrow(key: string, ...also: string[]): ThemeRule {
	return { isAbout: key, looksAt: [key, ...also] };
}

function broad(...keys: string[]): ThemeRule {
	return { looksAt: keys };
}

/** The themes of the shipped frameworks, by framework and name. A review that renamed a theme is read by its heading instead. */
export const frameworkThemes: Record<string, Record<string, ThemeRule>> = {
	'regional-peer-challenge': {
		Thresholds: narrow('thresholds'),
		'Step up and step down': narrow('step-up-step-down'),
		'Quality of early help assessments and plans': narrow('early-help', 'assessments', 'plans'),
		'Voice of the child': narrow('voice')
	},
	'national-safeguarding-peer-review': {
		'Effective practice, service delivery and the voice of the child': broad('voice', 'assessments', 'plans'),
		'Outcomes, impact and performance management': broad('audit', 'data'),
		'Working together (including the Health and Wellbeing Board)': broad('partnership', 'health'),
		'Capacity and managing resources': broad('workforce', 'caseloads', 'commissioning'),
		'Vision, strategy and leadership': broad('leadership', 'members')
	},
	'safeguarding-assurance-visit': {
		'Quality of assessment and planning': broad('assessments', 'plans'),
		'Early help and its meeting point with social care': narrow('early-help', 'step-up-step-down'),
		'Quality and performance management': broad('audit', 'data', 'management-oversight')
	},
	'focused-visit': {
		'Contacts and referrals': narrow('contacts'),
		'Strategy discussions and section 47 enquiries': narrow('enquiries'),
		'Assessments and early plans': broad('assessments', 'plans'),
		'Children at risk of exploitation': narrow('exploitation'),
		'Allegations against people who work with children': narrow('allegations'),
		'Supervision, audit and the workforce': broad('supervision', 'audit', 'workforce')
	},
	'front-door-readiness': {
		'Contact and referral': narrow('contacts'),
		'Assessment and managing risk': broad('assessments'),
		'Working with partners': narrow('partnership'),
		'Children and families': broad('voice', 'family'),
		'Oversight and capacity': broad('management-oversight', 'caseloads')
	},
	'area-send': {
		'Knowing children and their needs early': narrow('disabled-children'),
		'Assessment and education, health and care plans': narrow('disabled-children'),
		'Provision and joint commissioning': narrow('disabled-children', 'commissioning'),
		'Outcomes and preparing for adulthood': narrow('disabled-children', 'education'),
		'Working with children, young people and families': narrow('disabled-children', 'participation'),
		'Leadership of the area partnership': narrow('disabled-children', 'leadership', 'partnership')
	},
	'adult-social-care': {
		'Working with people': broad(),
		'Providing support': broad('commissioning'),
		'Keeping people safe': broad(),
		'Leadership, learning and the workforce': broad('leadership', 'workforce')
	},
	'corporate-peer-challenge': {
		'Local priorities and outcomes': broad(),
		'Leadership of the organisation and the place': broad('leadership'),
		'Governance and culture': broad('leadership'),
		'Financial planning and management': broad('commissioning'),
		'Capacity for improvement': broad('leadership')
	}
};

const protection = broad('contacts', 'thresholds', 'early-help', 'enquiries', 'assessments', 'plans', 'voice', 'exploitation', 'missing', 'domestic-abuse');
const inCare = ['life-in-care', 'permanence', 'sufficiency', 'health', 'education'];

/**
 * Headings that inspectorates print, and those that other letters share, by their words; the first that fits is taken. 2022 onward and 2018 onward: the
 * inspection of services for children; 2013 to 2017: the single inspection; 2009 to 2012: safeguarding and looked after children.
 */
export const headings: { heading: Phrase[]; rule: ThemeRule }[] = [
	{ heading: ['care leavers', 'leaving care'], rule: narrow('care-leavers') },
	{ heading: ['adoption performance', 'adoption'], rule: narrow('permanence') },
	{
		heading: [
			'children in care and care leavers',
			'looked after ... achieving permanence',
			'children in care',
			'children looked after',
			'looked after children'
		],
		rule: broad(...inCare)
	},
	{ heading: ['need* (of )?help and protection', 'help and protection', 'staying safe', 'safe and feel safe'], rule: protection },
	{
		heading: ['impact of leaders', 'leadership, management and governance', 'leadership and management', 'leaders on (social work )?practice'],
		rule: broad('leadership', 'management-oversight', 'audit', 'data', 'workforce', 'supervision')
	},
	{ heading: ['ambition and prioritisation', 'capacity for improvement', 'capacity to improve'], rule: broad('leadership') },
	{ heading: ['performance management and quality assurance', 'quality and performance', 'performance management'], rule: broad('audit', 'data') },
	{
		heading: ['local safeguarding children board', 'safeguarding children board', 'partnership working', 'multi-agency working', 'working together'],
		rule: narrow('partnership')
	},
	{ heading: ['contribution of health', 'being healthy'], rule: narrow('health') },
	{ heading: ['enjoying and achieving'], rule: narrow('education') },
	{ heading: ['making a positive contribution', 'user engagement', 'user involvement'], rule: narrow('participation') },
	{ heading: ['economic well*'], rule: broad('care-leavers') },
	{ heading: ['equality and diversity'], rule: narrow('equality') },
	{ heading: ['value for money'], rule: narrow('commissioning') },
	{ heading: ['voice of the child', 'voice'], rule: narrow('voice') },
	{ heading: ['thresholds'], rule: narrow('thresholds') },
	{ heading: ['early help', 'early intervention'], rule: narrow('early-help') },
	{ heading: ['step up', 'step down'], rule: narrow('step-up-step-down') },
	{ heading: ['contacts and referrals', 'contact and referral', 'front door', 'first response'], rule: narrow('contacts') },
	{ heading: ['exploitation'], rule: narrow('exploitation') },
	{ heading: ['supervision'], rule: narrow('supervision') },
	{ heading: ['workforce'], rule: narrow('workforce') },
	{ heading: ['neglect'], rule: narrow('neglect') },
	{ heading: ['domestic abuse', 'domestic violence'], rule: narrow('domestic-abuse') },
	{
		heading: [
			'overall effectiveness',
			'overview',
			'summary',
			'executive summary',
			'main findings',
			'headline findings',
			'what needs to improve',
			'recommendations',
			'key issues',
			'areas for (improvement|development|priority action)',
			'next steps'
		],
		rule: broad()
	}
];
