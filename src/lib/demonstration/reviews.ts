import { earlierReviews } from './earlier-reviews.ts';
import type { ReviewDefinition } from './review-definition.ts';

const socialCareGroups: ReviewDefinition['caseGroups'] = [
	['Contact, no further action', 18, 4],
	['Child in need', 14, 4],
	['Child protection plan', 10, 3],
	['Early help', 20, 5]
];

/** The reviews that are under way on the demonstration's day, from scoping to follow-up. */
const presentReviews: ReviewDefinition[] = [
	{
		key: 'ashbourne-2026',
		authority: 'Ashbourne',
		frameworkKey: 'regional-peer-challenge',
		title: 'Front door and early help peer challenge',
		service: 'children',
		stage: 'on-site',
		visitStart: '2026-10-13',
		visitEnd: '2026-10-15',
		background: 'Ashbourne moved its front door and its family hubs under one roof in 2025, and asks whether children now get the right help sooner.',
		lead: 'helen-marsh',
		manager: 'priya-nair',
		reviewers: ['tom-okafor', 'sian-bevan', 'david-lowe', 'jo-farrant'],
		hostLead: 'nadia-rahim',
		contributors: ['grace-ogunleye'],
		observers: ['idris-cole'],
		addedThemes: [
			{
				key: 'supervision',
				name: 'Supervision and oversight',
				shortName: 'Supervision',
				about: 'Whether supervision shows clear challenge.',
				topics: ['supervision', 'oversight']
			},
			{
				key: 'identity',
				name: 'Identity, culture and language',
				shortName: 'Identity, culture',
				about: 'Whether identity and culture are reflected in plans.',
				topics: []
			},
			{ key: 'adulthood', name: 'Moving into adulthood', shortName: 'Adulthood', about: 'Whether moving into adulthood is well planned.', topics: [] }
		],
		kloes: [
			{ askedBy: 'host', question: 'Are thresholds understood and consistent?', shortName: 'Thresholds', topics: ['thresholds'] },
			{ askedBy: 'host', question: 'Are step up and step down decisions right?', shortName: 'Step up, step down', topics: ['step-up-step-down'] },
			{ askedBy: 'host', question: 'How good are early help assessments?', shortName: 'Assessments', topics: ['early-help', 'assessments'] },
			{ askedBy: 'host', question: 'Does the voice of the child shape plans?', shortName: 'Voice of the child', topics: ['voice', 'plans'] },
			{ askedBy: 'host', question: 'Does supervision show clear challenge?', shortName: 'Supervision', topics: ['supervision', 'oversight'] },
			{ askedBy: 'team', question: 'Are identity and culture reflected in plans?', shortName: 'Identity, culture', topics: ['equality'] },
			{ askedBy: 'team', question: 'Is moving into adulthood well planned?', shortName: 'Adulthood', topics: ['care-leavers'] }
		],
		activities: 18,
		documents: 35,
		notes: 54,
		findings: 19,
		caseGroups: socialCareGroups
	},
	{
		key: 'westmere-2026',
		authority: 'Westmere',
		frameworkKey: 'national-safeguarding-peer-review',
		title: 'Children’s safeguarding peer review',
		service: 'children',
		stage: 'drafting',
		visitStart: '2026-09-21',
		visitEnd: '2026-09-25',
		background: 'Westmere invited a full review of safeguarding two years after its last inspection, ahead of a new children and young people’s plan.',
		lead: 'marcus-adeyemi',
		manager: 'priya-nair',
		reviewers: ['tom-okafor', 'sian-bevan', 'yvonne-clarke', 'rashid-karim', 'jo-farrant', 'david-lowe'],
		hostLead: 'amina-yusuf',
		contributors: ['meera-joshi'],
		observers: ['idris-cole'],
		kloes: [
			{
				askedBy: 'host',
				question: 'Are thresholds applied in the same way across early help and social care?',
				shortName: 'Thresholds',
				topics: ['thresholds', 'step-up-step-down'],
				answer:
					'Our view is that thresholds are well understood and that decisions are prompt. The reasons for them, and what happens after step down, need to be written down and followed up.'
			},
			{
				askedBy: 'host',
				question: 'Do children’s views change what we do for them?',
				shortName: 'Voice of the child',
				topics: ['voice', 'participation'],
				answer: 'Our view is that children are known and heard. Their views change services more surely than they change their own plans.'
			},
			{
				askedBy: 'host',
				question: 'Does our quality assurance lead to better practice?',
				shortName: 'Quality assurance',
				topics: ['quality-assurance', 'data'],
				answer: 'Our view is that you find the right things. The loop from finding to change is not yet closed.'
			},
			{
				askedBy: 'host',
				question: 'Are partners as strong as they could be in holding each other to account?',
				shortName: 'Partnership challenge',
				topics: ['partnership', 'police', 'health'],
				answer: 'Our view is that relationships are good enough for more challenge than we saw recorded.'
			},
			{
				askedBy: 'host',
				question: 'Do we have the workforce that we need for the next three years?',
				shortName: 'Workforce',
				topics: ['workforce', 'supervision'],
				answer: 'Our view is that you recruit well. Keeping people in their third to fifth year is the task.'
			},
			{ askedBy: 'host', question: 'Are private fostering arrangements found and assessed?', shortName: 'Private fostering', topics: [] },
			{
				askedBy: 'team',
				question: 'How well are children protected from exploitation?',
				shortName: 'Exploitation',
				topics: ['exploitation'],
				answer: 'Our view is that information is shared daily and used. Risk assessments need to be shorter and kept current.'
			},
			{ askedBy: 'team', question: 'Do identity and culture shape plans?', shortName: 'Identity, culture', topics: ['equality'] }
		],
		activities: 46,
		documents: 60,
		notes: 600,
		findings: 190,
		caseGroups: socialCareGroups,
		auditsReread: 12
	},
	{
		key: 'penbury-2026',
		authority: 'Penbury',
		frameworkKey: 'safeguarding-assurance-visit',
		title: 'Safeguarding assurance visit',
		service: 'children',
		stage: 'with-host',
		visitStart: '2026-09-23',
		visitEnd: '2026-09-23',
		background: 'A visit of one day agreed by the region for every council in turn, with a look at early help added at the request of the host.',
		lead: 'ruth-calder',
		manager: 'priya-nair',
		reviewers: ['yvonne-clarke', 'rashid-karim', 'tom-okafor'],
		qualityAssurer: 'farida-anwar',
		hostLead: 'colin-trace',
		kloes: [
			{
				askedBy: 'host',
				question: 'Does early help meet social care in the right place?',
				shortName: 'Early help',
				topics: ['early-help', 'step-up-step-down']
			}
		],
		activities: 8,
		documents: 16,
		notes: 38,
		findings: 15,
		caseGroups: [
			['Early help assessment', 12, 3],
			['Contact not accepted as a referral', 15, 3],
			['Assessment', 11, 4]
		]
	},
	{
		key: 'kingsholt-2026',
		authority: 'Kingsholt',
		frameworkKey: 'regional-peer-challenge',
		title: 'Children in care peer challenge',
		service: 'children',
		stage: 'scoping',
		visitStart: '2026-11-24',
		visitEnd: '2026-11-26',
		background:
			'More children in Kingsholt are coming into care as teenagers. The council asks whether help comes early enough and whether homes are the right ones.',
		lead: 'ruth-calder',
		manager: 'priya-nair',
		reviewers: ['sian-bevan', 'yvonne-clarke'],
		hostLead: 'leanne-porter',
		addedThemes: [
			{
				key: 'care',
				name: 'Children in care and their homes',
				shortName: 'Children in care',
				about: 'Whether children in care have the right home and keep it.',
				topics: ['children-in-care', 'sufficiency']
			}
		],
		kloes: [
			{
				askedBy: 'host',
				question: 'Could help have come earlier for teenagers who come into care?',
				shortName: 'Earlier help',
				topics: ['early-help', 'sufficiency']
			},
			{ askedBy: 'host', question: 'Do children in care have the right home, and keep it?', shortName: 'Right home', topics: ['children-in-care'] }
		],
		activities: 12,
		documents: 24,
		notes: 0,
		findings: 0,
		caseGroups: [['Came into care aged 13 or over', 22, 0]]
	},
	{
		key: 'fenmoor-2026',
		authority: 'Fenmoor',
		frameworkKey: 'front-door-readiness',
		title: 'Front-door readiness review',
		service: 'children',
		stage: 'final',
		visitStart: '2026-09-01',
		visitEnd: '2026-09-03',
		background: 'Fenmoor expects an inspection within the year and asks how ready its front door is.',
		lead: 'marcus-adeyemi',
		manager: 'priya-nair',
		reviewers: ['sian-bevan', 'rashid-karim', 'jo-farrant'],
		hostLead: 'gareth-munday',
		kloes: [
			{
				askedBy: 'host',
				question: 'What would an inspector say of our first response?',
				shortName: 'First response',
				topics: ['thresholds', 'assessments'],
				answer: 'Our view is that an inspector would find prompt decisions and would ask where the reasons for them are.'
			}
		],
		activities: 16,
		documents: 30,
		notes: 72,
		findings: 22,
		caseGroups: [
			['Contact that became a referral', 16, 4],
			['Contact that did not become a referral', 19, 4],
			['Assessment that led to a service or plan', 14, 4]
		],
		issuedOn: '2026-10-06',
		published: { on: '2026-10-12', place: 'Council website, children’s services improvement page' }
	},
	{
		key: 'harrowfield-2026',
		authority: 'Harrowfield',
		frameworkKey: 'regional-peer-challenge',
		title: 'Early help and step down peer challenge',
		service: 'children',
		stage: 'follow-up',
		visitStart: '2026-03-17',
		visitEnd: '2026-03-19',
		background: 'Harrowfield had seen families come back soon after stepping down, and asked why.',
		lead: 'helen-marsh',
		manager: 'priya-nair',
		reviewers: ['tom-okafor', 'sian-bevan', 'yvonne-clarke'],
		hostLead: 'dawn-whitlock',
		contributors: ['kevin-stroud'],
		droppedThemes: ['thresholds'],
		addedThemes: [
			{
				key: 'recording',
				name: 'Recording and supervision',
				shortName: 'Recording',
				about: 'Whether the record shows the thinking.',
				topics: ['recording', 'supervision']
			},
			{
				key: 'quality',
				name: 'Quality and partners',
				shortName: 'Quality',
				about: 'Whether audits and partners make practice better.',
				topics: ['quality-assurance', 'health']
			}
		],
		kloes: [
			{
				askedBy: 'host',
				question: 'Why do families come back soon after stepping down?',
				shortName: 'Step down',
				topics: ['step-up-step-down'],
				answer: 'Our view is that help ends before anyone else has begun. Where a joint visit is made, families stay.'
			},
			{
				askedBy: 'host',
				question: 'Can we see in our records why decisions were made?',
				shortName: 'Reasons',
				topics: ['recording', 'supervision'],
				answer: 'Our view is that the reasons are good and are often not on the record.'
			}
		],
		activities: 16,
		documents: 28,
		notes: 63,
		findings: 25,
		caseGroups: socialCareGroups,
		issuedOn: '2026-04-22',
		published: { on: '2026-05-11', place: 'Papers of the children’s scrutiny committee' },
		plan: {
			agreedBy: 'the children’s improvement board',
			agreedOn: '2026-06-15',
			topics: ['recording', 'supervision', 'step-up-step-down', 'quality-assurance', 'health', 'voice'],
			actions: 24,
			notComplete: { 'on-track': 9, 'at-risk': 4, 'off-track': 3, 'not-started': 2 }
		}
	},
	{
		key: 'eastvale-2025',
		authority: 'Eastvale',
		frameworkKey: 'regional-peer-challenge',
		title: 'Quality assurance peer challenge',
		service: 'children',
		stage: 'follow-up',
		visitStart: '2025-12-02',
		visitEnd: '2025-12-04',
		background: 'Eastvale had a new quality framework and asked whether it makes a difference.',
		lead: 'ruth-calder',
		manager: 'priya-nair',
		reviewers: ['yvonne-clarke', 'sian-bevan', 'rashid-karim'],
		hostLead: 'owen-tudor',
		addedThemes: [
			{
				key: 'quality',
				name: 'Quality assurance and oversight',
				shortName: 'Quality',
				about: 'Whether quality assurance leads to better practice.',
				topics: ['quality-assurance', 'supervision', 'data', 'recording']
			}
		],
		kloes: [
			{
				askedBy: 'host',
				question: 'Does our quality framework lead to better practice?',
				shortName: 'Quality framework',
				topics: ['quality-assurance', 'data'],
				answer: 'Our view is that it does where workers take part in audits.'
			}
		],
		activities: 14,
		documents: 22,
		notes: 47,
		findings: 24,
		issuedOn: '2026-01-30',
		published: { on: '2026-02-16', place: 'Council website' },
		plan: {
			agreedBy: 'the children’s services leadership team',
			agreedOn: '2026-02-20',
			topics: ['quality-assurance', 'recording', 'supervision', 'step-up-step-down', 'plans'],
			actions: 14,
			notComplete: { 'on-track': 5 }
		}
	}
];

/** The fourteen reviews of the demonstration, 2012 to 2026, the latest first. */
export const reviewDefinitions: ReviewDefinition[] = [...presentReviews, ...earlierReviews];
