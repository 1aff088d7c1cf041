import type { ReviewDefinition } from './review-definition.ts';

/** Reviews that are closed: what the region remembers. */
export const earlierReviews: ReviewDefinition[] = [
	{
		key: 'lindhurst-2025',
		authority: 'Lindhurst',
		frameworkKey: 'area-send',
		title: 'Area special educational needs and disabilities review',
		service: 'send',
		stage: 'closed',
		visitStart: '2025-03-11',
		visitEnd: '2025-03-13',
		background: 'Education, health and care in Lindhurst asked how children and families experience support in the area.',
		lead: 'ruth-calder',
		manager: 'priya-nair',
		reviewers: ['jo-farrant', 'rashid-karim', 'sian-bevan'],
		hostLead: 'zainab-sheikh',
		kloes: [
			{
				askedBy: 'host',
				question: 'Are plans making a difference to children’s lives?',
				shortName: 'Plans',
				topics: ['send-plans', 'send-outcomes'],
				answer: 'Our view is that new plans do. Older ones have not kept up with the child.'
			}
		],
		activities: 8,
		documents: 9,
		notes: 40,
		findings: 24,
		issuedOn: '2025-04-17',
		closedOn: '2026-06-30',
		published: { on: '2025-05-06', place: 'Local offer website' },
		plan: {
			agreedBy: 'the area partnership board',
			agreedOn: '2025-05-20',
			topics: ['send-plans', 'send-identifying', 'send-provision', 'send-outcomes'],
			actions: 12
		}
	},
	{
		key: 'averley-2024',
		authority: 'Averley',
		frameworkKey: 'adult-social-care',
		title: 'Adult social care peer challenge',
		service: 'adults',
		stage: 'closed',
		visitStart: '2024-10-15',
		visitEnd: '2024-10-17',
		background: 'Averley prepared for the assessment of adult social care and asked for an outside view.',
		lead: 'ruth-calder',
		manager: 'priya-nair',
		reviewers: ['yvonne-clarke', 'rashid-karim'],
		hostLead: 'beth-carroway',
		kloes: [
			{
				askedBy: 'host',
				question: 'Is it safe to wait for our help?',
				shortName: 'Waiting',
				topics: ['adults-people'],
				answer: 'Our view is that risk is looked at, and that people are not told so.'
			}
		],
		activities: 8,
		documents: 9,
		notes: 30,
		findings: 16,
		issuedOn: '2024-11-20',
		closedOn: '2025-12-12',
		plan: { agreedBy: 'the adult services board', agreedOn: '2024-12-18', topics: ['adults-people', 'adults-support', 'adults-leadership'], actions: 3 }
	},
	{
		key: 'stonebridge-2022',
		authority: 'Stonebridge',
		frameworkKey: 'corporate-peer-challenge',
		title: 'Corporate peer challenge',
		service: 'corporate',
		stage: 'closed',
		visitStart: '2022-06-14',
		visitEnd: '2022-06-16',
		background: 'A new administration asked how ready the council was for the years ahead.',
		lead: 'helen-marsh',
		manager: 'priya-nair',
		reviewers: ['david-lowe', 'rashid-karim', 'yvonne-clarke'],
		hostLead: 'martin-foley',
		kloes: [
			{
				askedBy: 'host',
				question: 'Can we deliver what we have promised?',
				shortName: 'Delivery',
				topics: ['corporate-priorities', 'corporate-capacity'],
				answer: 'Our view is that you can deliver most of it, once you say what will stop.'
			}
		],
		activities: 8,
		documents: 9,
		notes: 36,
		findings: 20,
		issuedOn: '2022-07-20',
		closedOn: '2023-09-29',
		published: { on: '2022-09-05', place: 'Papers of the cabinet' },
		plan: {
			agreedBy: 'cabinet',
			agreedOn: '2022-09-14',
			topics: ['corporate-priorities', 'corporate-governance', 'corporate-capacity', 'corporate-finance'],
			actions: 4,
			responses: {
				'corporate-finance': { response: 'declined', reason: 'The budget for the third year is set by full council in February, after the review of reserves.' }
			}
		}
	},
	{
		key: 'kingsholt-2019',
		authority: 'Kingsholt',
		frameworkKey: 'focused-visit',
		title: 'Focused visit: the front door',
		service: 'children',
		stage: 'closed',
		visitStart: '2019-05-21',
		visitEnd: '2019-05-22',
		background: 'A visit in the manner of an inspection, arranged by the region, to contacts, enquiries and first plans.',
		lead: 'marcus-adeyemi',
		manager: 'priya-nair',
		reviewers: ['tom-okafor', 'sian-bevan'],
		hostLead: 'leanne-porter',
		kloes: [],
		activities: 8,
		documents: 14,
		notes: 40,
		findings: 16,
		caseGroups: [
			['Contact, no further action', 14, 4],
			['Referral and assessment', 12, 4],
			['Section 47 enquiry', 9, 4]
		],
		issuedOn: '2019-06-27',
		closedOn: '2020-07-31',
		plan: {
			agreedBy: 'the children’s services leadership team',
			agreedOn: '2019-07-22',
			topics: ['thresholds', 'assessments', 'supervision', 'quality-assurance'],
			actions: 8
		}
	},
	{
		key: 'fenmoor-2017',
		authority: 'Fenmoor',
		frameworkKey: 'national-safeguarding-peer-review',
		title: 'Safeguarding peer review',
		service: 'children',
		stage: 'closed',
		visitStart: '2017-11-06',
		visitEnd: '2017-11-10',
		background: 'Fenmoor asked for a broad view a year after a change of director.',
		lead: 'helen-marsh',
		manager: 'priya-nair',
		reviewers: ['tom-okafor', 'sian-bevan', 'david-lowe', 'jo-farrant'],
		hostLead: 'gareth-munday',
		kloes: [
			{
				askedBy: 'host',
				question: 'Is leadership of safeguarding strong across the partnership?',
				shortName: 'Leadership',
				topics: ['leadership', 'partnership'],
				answer: 'Our view is that it is strong within the council and growing across partners.'
			},
			{
				askedBy: 'team',
				question: 'Do staff have time to do good work?',
				shortName: 'Capacity',
				topics: ['workforce', 'systems'],
				answer: 'Our view is that most do. Assessment is the exception.'
			}
		],
		activities: 26,
		documents: 40,
		notes: 90,
		findings: 25,
		caseGroups: [
			['Child protection plan', 12, 4],
			['Child in need plan', 16, 4],
			['Child in care', 9, 4]
		],
		auditsReread: 6,
		issuedOn: '2017-12-15',
		closedOn: '2019-02-28',
		plan: {
			agreedBy: 'the safeguarding board',
			agreedOn: '2018-01-24',
			topics: ['thresholds', 'plans', 'quality-assurance', 'supervision', 'workforce', 'equality', 'early-help'],
			actions: 9
		}
	},
	{
		key: 'harrowfield-2014',
		authority: 'Harrowfield',
		frameworkKey: 'regional-peer-challenge',
		title: 'Early help and thresholds peer challenge',
		service: 'children',
		stage: 'closed',
		visitStart: '2014-03-11',
		visitEnd: '2014-03-13',
		background: 'The first challenge of the region’s second round, led by the questions of the host.',
		lead: 'ruth-calder',
		manager: 'priya-nair',
		reviewers: ['helen-marsh', 'sian-bevan', 'jo-farrant'],
		hostLead: 'dawn-whitlock',
		contributors: ['kevin-stroud'],
		kloes: [
			{
				askedBy: 'host',
				question: 'Is early help joined to social care?',
				shortName: 'Early help',
				topics: ['early-help', 'step-up-step-down'],
				answer: 'Our view is that people are joined and systems are not.'
			}
		],
		activities: 12,
		documents: 20,
		notes: 40,
		findings: 22,
		issuedOn: '2014-04-16',
		closedOn: '2015-06-30',
		published: { on: '2014-06-09', place: 'Papers of the scrutiny committee' },
		plan: { agreedBy: 'cabinet', agreedOn: '2014-06-18', topics: ['thresholds', 'step-up-step-down', 'early-help', 'voice', 'assessments'], actions: 11 }
	},
	{
		key: 'ashbourne-2012',
		authority: 'Ashbourne',
		frameworkKey: 'safeguarding-assurance-visit',
		title: 'Safeguarding assurance visit',
		service: 'children',
		stage: 'closed',
		visitStart: '2012-10-18',
		visitEnd: '2012-10-18',
		background: 'The region’s first round of visits of one day, to every council in turn.',
		lead: 'ruth-calder',
		manager: 'priya-nair',
		reviewers: ['tom-okafor', 'sian-bevan'],
		qualityAssurer: 'farida-anwar',
		hostLead: 'nadia-rahim',
		kloes: [],
		activities: 7,
		documents: 12,
		notes: 26,
		findings: 14,
		caseGroups: [
			['Contact not accepted as a referral', 10, 4],
			['Assessment', 9, 4]
		],
		issuedOn: '2012-11-01',
		closedOn: '2013-11-29',
		plan: { agreedBy: 'the safeguarding board', agreedOn: '2012-11-28', topics: ['quality-assurance', 'supervision', 'assessments'], actions: 6 }
	}
];
