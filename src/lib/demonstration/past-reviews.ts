import type { RecordKind } from '../domain/region/region.ts';

export type PastFinding = [kind: 'strength' | 'area' | 'mixed' | 'recommendation', theme: string, page: number, text: string];

/** A review or inspection of years before, as a region knows it from a document: dates YYYY-MM-DD. Nothing of it happened. */
export type PastReview = {
	authority: string;
	kind: RecordKind;
	framework: [key: string | null, name: string];
	title: string;
	visitStart: string;
	visitEnd: string;
	letterOn: string;
	/** Headings of the document, those without a finding too. */
	themes: string[];
	judgements?: [theme: string, grade: string][];
	findings: PastFinding[];
	/** Actions of the plan that followed, as its last report shows them. */
	actions?: { area: string; text: string; lead: string; timescale: string; progress: string; rag: string }[];
};

const assurance: PastReview['framework'] = ['safeguarding-assurance-visit', 'Safeguarding assurance visit'];
const challenge: PastReview['framework'] = ['regional-peer-challenge', 'Regional peer challenge'];
const national: PastReview['framework'] = ['national-safeguarding-peer-review', 'National safeguarding peer review'];
const early: PastReview['framework'] = ['safeguarding-2009', 'Inspection of safeguarding and looked after children services'];
const single: PastReview['framework'] = ['sif', 'Inspection of services for children in need of help and protection, children looked after and care leavers'];
const ilacs: PastReview['framework'] = ['ilacs', 'Inspection of local authority children’s services'];
const focused: PastReview['framework'] = ['ilacs-focused-visit', 'Focused visit to a local authority’s children’s services'];

const singleThemes = ['Children who need help and protection', 'Children looked after and achieving permanence', 'Leadership, management and governance'];
const ilacsThemes = [
	'The experiences and progress of children who need help and protection',
	'The experiences and progress of children in care',
	'The impact of leaders'
];

/** What the invented councils were told between 2012 and 2025, so that an issue can be followed: raised, acted on, raised again, and later a strength. */
export const pastReviews: PastReview[] = [
	{
		authority: 'Eastvale',
		kind: 'peer review',
		framework: assurance,
		title: 'Safeguarding assurance visit',
		visitStart: '2012-03-06',
		visitEnd: '2012-03-06',
		letterOn: '2012-03-28',
		themes: ['Quality of assessment and planning', 'Early help and its meeting point with social care', 'Quality and performance management'],
		findings: [
			['strength', 'Quality of assessment and planning', 2, 'Assessments are begun promptly and most are written in words that parents can follow.'],
			['area', 'Quality of assessment and planning', 2, 'Plans list services and seldom say what must change for the child.'],
			['area', 'Quality and performance management', 3, 'Supervision happens every month, but what was agreed in it cannot be found on the child’s record.'],
			['area', 'Quality and performance management', 3, 'Nobody audits whether supervision is any good, only whether it took place.'],
			['strength', 'Early help and its meeting point with social care', 4, 'Schools know whom to ring in early help, and they do ring.'],
			['area', 'Early help and its meeting point with social care', 4, 'When a family steps down from social care, nobody holds the case for several weeks.']
		]
	},
	{
		authority: 'Eastvale',
		kind: 'peer review',
		framework: challenge,
		title: 'Quality of practice peer challenge',
		visitStart: '2014-09-16',
		visitEnd: '2014-09-18',
		letterOn: '2014-10-09',
		themes: ['Thresholds', 'Voice of the child', 'Supervision and oversight'],
		findings: [
			['strength', 'Thresholds', 3, 'Partners describe the thresholds in the same words as your own staff.'],
			['area', 'Supervision and oversight', 4, 'Supervision was recorded on some files and not on others, and the reasons for decisions were rarely in it.'],
			['area', 'Supervision and oversight', 4, 'Team managers sign off plans without asking what changed since the last one.'],
			['strength', 'Supervision and oversight', 5, 'Newly qualified staff feel well supported and have protected caseloads.'],
			['strength', 'Voice of the child', 6, 'Young people told us that their pathway advisers listen to them.'],
			['mixed', 'Voice of the child', 6, 'Children are seen and seen alone, though what they said seldom shapes the plan.']
		],
		actions: [
			{
				area: 'Supervision that shows on the record',
				text: 'Put one template for supervision on the child’s record, with a box for reasons',
				lead: 'Head of Safeguarding',
				timescale: 'January 2015',
				progress: 'In use in all teams since 12 January 2015',
				rag: 'complete'
			},
			{
				area: 'Plans that say what must change',
				text: 'Train team managers to sign off plans against three questions',
				lead: 'Principal Social Worker',
				timescale: 'March 2015',
				progress: 'Two of three sessions held',
				rag: 'at-risk'
			}
		]
	},
	{
		authority: 'Eastvale',
		kind: 'inspection',
		framework: ilacs,
		title: 'Inspection of children’s social care services',
		visitStart: '2019-05-13',
		visitEnd: '2019-05-24',
		letterOn: '2019-07-02',
		themes: ilacsThemes,
		judgements: [
			['The impact of leaders on social work practice with children and families', 'requires improvement to be good'],
			['The experiences and progress of children who need help and protection', 'requires improvement to be good'],
			['The experiences and progress of children in care and care leavers', 'good'],
			['Overall effectiveness', 'requires improvement to be good']
		],
		findings: [
			['recommendation', '', 2, 'The quality and recording of supervision, and whether managers check that agreed actions were done.'],
			['recommendation', '', 2, 'The timeliness with which children’s plans are reviewed when little changes.'],
			[
				'area',
				'The experiences and progress of children who need help and protection',
				3,
				'Delay and drift are not challenged early enough where neglect lasts for years.'
			],
			[
				'strength',
				'The experiences and progress of children in care',
				5,
				'Children in care live in stable homes and most see the same social worker for more than two years.'
			],
			['strength', 'The experiences and progress of children in care', 6, 'Care leavers speak well of their advisers and most live somewhere suitable.'],
			['mixed', 'The impact of leaders', 8, 'Audits are honest about practice, but learning from them has not yet changed what children receive.'],
			['area', 'The impact of leaders', 8, 'Supervision is regular and task-centred, and seldom gives space to reflect.']
		]
	},
	{
		authority: 'Eastvale',
		kind: 'focused visit',
		framework: focused,
		title: 'Focused visit: children in need and child protection planning',
		visitStart: '2024-02-20',
		visitEnd: '2024-02-21',
		letterOn: '2024-03-19',
		themes: ['Children in need', 'Child protection planning', 'Supervision and management oversight'],
		findings: [
			[
				'strength',
				'Supervision and management oversight',
				3,
				'Supervision is on the record of almost every child, gives reasons, and follows up what was agreed last time.'
			],
			['strength', 'Supervision and management oversight', 3, 'Managers know their teams’ work well and their challenge can be seen.'],
			['strength', 'Children in need', 2, 'Plans say plainly what needs to change and by when.'],
			['area', 'Child protection planning', 2, 'Core groups meet on time, but partners do not always come.'],
			['recommendation', '', 1, 'Attendance of health and education partners at core groups.']
		]
	},
	{
		authority: 'Fenmoor',
		kind: 'inspection',
		framework: early,
		title: 'Inspection of safeguarding and looked after children services',
		visitStart: '2012-01-16',
		visitEnd: '2012-01-27',
		letterOn: '2012-03-02',
		themes: ['Safeguarding outcomes', 'Leadership and management', 'Looked after children'],
		judgements: [
			['Overall effectiveness of safeguarding services', 'adequate'],
			['Capacity for improvement', 'good']
		],
		findings: [
			['recommendation', 'Safeguarding outcomes', 6, 'Make sure that thresholds for referral are understood by every partner agency within three months.'],
			['area', 'Safeguarding outcomes', 9, 'Thresholds are not consistently understood, and many contacts lead nowhere.'],
			['strength', 'Looked after children', 14, 'Health assessments of looked after children are timely and of good quality.'],
			['area', 'Leadership and management', 18, 'Caseloads in assessment are too high for good work.'],
			['strength', 'Leadership and management', 19, 'The lead member and the director know the service and are visible in it.']
		]
	},
	{
		authority: 'Fenmoor',
		kind: 'inspection',
		framework: ilacs,
		title: 'Inspection of children’s social care services',
		visitStart: '2021-11-08',
		visitEnd: '2021-11-19',
		letterOn: '2022-01-11',
		themes: ilacsThemes,
		judgements: [
			['The impact of leaders on social work practice with children and families', 'good'],
			['The experiences and progress of children who need help and protection', 'requires improvement to be good'],
			['The experiences and progress of children in care and care leavers', 'good'],
			['Overall effectiveness', 'good']
		],
		findings: [
			['recommendation', '', 2, 'How well thresholds are applied when concerns about neglect build up slowly.'],
			[
				'area',
				'The experiences and progress of children who need help and protection',
				3,
				'Thresholds are clear on paper, yet families with several contacts wait too long for an assessment.'
			],
			[
				'area',
				'The experiences and progress of children who need help and protection',
				4,
				'Return home interviews after a child goes missing are often late and of uneven quality.'
			],
			['strength', 'The experiences and progress of children in care', 6, 'Life story work is thoughtful and children enjoy it.'],
			['strength', 'The impact of leaders', 9, 'Caseloads have come down and staff stay longer than they did.'],
			['strength', 'The impact of leaders', 9, 'Senior leaders know their service’s strengths and weaknesses through audit and feedback.']
		]
	},
	{
		authority: 'Fenmoor',
		kind: 'peer review',
		framework: challenge,
		title: 'Early help and thresholds peer challenge',
		visitStart: '2024-06-04',
		visitEnd: '2024-06-06',
		letterOn: '2024-07-01',
		themes: ['Thresholds', 'Step up and step down', 'Quality of early help assessments and plans', 'Voice of the child'],
		findings: [
			['strength', 'Thresholds', 4, 'Thresholds are understood alike in schools, in health and at the front door, and decisions are made within a day.'],
			['strength', 'Step up and step down', 5, 'A family that steps down keeps its worker until the next one has met it.'],
			['area', 'Quality of early help assessments and plans', 6, 'Early help plans do not say how progress will be seen.'],
			['mixed', 'Voice of the child', 7, 'Children’s views are asked for with care, but by the worker who must decide.'],
			['area', 'Voice of the child', 7, 'Fathers are missing from most assessments.']
		]
	},
	{
		authority: 'Harrowfield',
		kind: 'inspection',
		framework: early,
		title: 'Inspection of safeguarding and looked after children services',
		visitStart: '2012-06-11',
		visitEnd: '2012-06-22',
		letterOn: '2012-07-27',
		themes: ['Safeguarding outcomes', 'Leadership and management', 'Looked after children'],
		judgements: [
			['Overall effectiveness of safeguarding services', 'adequate'],
			['Capacity for improvement', 'adequate']
		],
		findings: [
			['recommendation', 'Safeguarding outcomes', 5, 'Record the reasons for management decisions on every child’s file.'],
			['area', 'Safeguarding outcomes', 8, 'Reasons for decisions are not written down, so that nobody can tell why a case was closed.'],
			['area', 'Leadership and management', 16, 'Performance reports count what was done and do not measure what difference it made.'],
			['strength', 'Looked after children', 12, 'Foster carers feel valued and are well trained.']
		]
	},
	{
		authority: 'Harrowfield',
		kind: 'inspection',
		framework: single,
		title: 'Inspection of services for children',
		visitStart: '2016-04-18',
		visitEnd: '2016-05-12',
		letterOn: '2016-07-04',
		themes: singleThemes,
		judgements: [
			['Children who need help and protection', 'requires improvement to be good'],
			['Children looked after and achieving permanence', 'requires improvement to be good'],
			['Leadership, management and governance', 'requires improvement to be good'],
			['Overall effectiveness', 'requires improvement to be good']
		],
		findings: [
			['recommendation', '', 3, 'Ensure that managers record clear reasons for decisions, above all when a case is closed or steps down.'],
			[
				'area',
				'Children who need help and protection',
				8,
				'Management oversight is present on most files, but the reasons for decisions are still missing from many.'
			],
			['area', 'Children who need help and protection', 10, 'Strategy discussions take place without police or health in too many cases.'],
			['area', 'Children looked after and achieving permanence', 15, 'Some children wait too long for a decision that they will not go home.'],
			['strength', 'Children looked after and achieving permanence', 17, 'Adoption is timely and children are well prepared for it.'],
			['mixed', 'Leadership, management and governance', 24, 'There is a good quality assurance framework, which is not yet used by all team managers.']
		]
	},
	{
		authority: 'Harrowfield',
		kind: 'inspection',
		framework: ilacs,
		title: 'Inspection of children’s social care services',
		visitStart: '2022-09-12',
		visitEnd: '2022-09-23',
		letterOn: '2022-11-08',
		themes: ilacsThemes,
		judgements: [
			['The impact of leaders on social work practice with children and families', 'requires improvement to be good'],
			['The experiences and progress of children who need help and protection', 'requires improvement to be good'],
			['The experiences and progress of children in care', 'good'],
			['The experiences and progress of care leavers', 'good'],
			['Overall effectiveness', 'requires improvement to be good']
		],
		findings: [
			['recommendation', '', 2, 'The recording of reasons for decisions at transfer and closure.'],
			['recommendation', '', 2, 'The stability of the workforce in assessment teams.'],
			[
				'area',
				'The experiences and progress of children who need help and protection',
				3,
				'At transfer between teams, the reasons for decisions cannot be traced in several records.'
			],
			['area', 'The impact of leaders', 8, 'Turnover of social workers is high, and some children have had four in a year.'],
			[
				'strength',
				'The experiences and progress of children in care',
				5,
				'Children in care are seen often, and direct work helps them to understand their lives.'
			],
			['strength', 'The experiences and progress of children in care', 6, 'The virtual school knows each child and challenges schools with effect.'],
			['strength', 'The impact of leaders', 9, 'Elected members act as corporate parents and know what children ask of them.']
		]
	},
	{
		authority: 'Ashbourne',
		kind: 'inspection',
		framework: single,
		title: 'Inspection of services for children',
		visitStart: '2015-02-23',
		visitEnd: '2015-03-19',
		letterOn: '2015-05-15',
		themes: singleThemes,
		judgements: [
			['Children who need help and protection', 'requires improvement to be good'],
			['Children looked after and achieving permanence', 'good'],
			['Leadership, management and governance', 'good'],
			['Overall effectiveness', 'good']
		],
		findings: [
			['area', 'Children who need help and protection', 7, 'Assessments describe incidents and seldom weigh what life is like for the child.'],
			['recommendation', '', 3, 'Improve assessments so that they draw on the history of the family and on the child’s own words.'],
			['strength', 'Children who need help and protection', 9, 'Contacts are answered on the day that they come, and parents’ consent is sought.'],
			['strength', 'Children looked after and achieving permanence', 16, 'There are enough foster carers for most children to stay near their school.'],
			['area', 'Children looked after and achieving permanence', 18, 'Children who arrive alone to seek asylum wait too long for a school place.'],
			['strength', 'Leadership, management and governance', 22, 'Supervision is frequent and valued by staff.']
		]
	},
	{
		authority: 'Ashbourne',
		kind: 'inspection',
		framework: ilacs,
		title: 'Inspection of children’s social care services',
		visitStart: '2020-01-20',
		visitEnd: '2020-01-31',
		letterOn: '2020-03-10',
		themes: ilacsThemes,
		judgements: [
			['The impact of leaders on social work practice with children and families', 'good'],
			['The experiences and progress of children who need help and protection', 'requires improvement to be good'],
			['The experiences and progress of children in care and care leavers', 'good'],
			['Overall effectiveness', 'good']
		],
		findings: [
			['recommendation', '', 2, 'The quality of assessments, so that history and the child’s experience are understood.'],
			[
				'area',
				'The experiences and progress of children who need help and protection',
				3,
				'Assessments remain too descriptive, and chronologies are missing from many of them.'
			],
			[
				'mixed',
				'The experiences and progress of children who need help and protection',
				4,
				'Domestic abuse is recognised early, though work with those who cause harm is scarce.'
			],
			['strength', 'The experiences and progress of children in care', 6, 'Children take part in their reviews, and some lead them.'],
			['strength', 'The impact of leaders', 8, 'Leaders listen to social workers, who say that caseloads let them do good work.']
		]
	},
	{
		authority: 'Averley',
		kind: 'peer review',
		framework: national,
		title: 'Safeguarding peer review',
		visitStart: '2013-10-14',
		visitEnd: '2013-10-18',
		letterOn: '2013-11-22',
		themes: [
			'Effective practice, service delivery and the voice of the child',
			'Outcomes, impact and performance management',
			'Working together (including the Health and Wellbeing Board)',
			'Capacity and managing resources',
			'Vision, strategy and leadership'
		],
		findings: [
			['strength', 'Vision, strategy and leadership', 4, 'The chief executive and the leader put children first, and partners say so unasked.'],
			['area', 'Outcomes, impact and performance management', 6, 'Your audits find what is wrong and do not come back to see whether it was put right.'],
			[
				'area',
				'Effective practice, service delivery and the voice of the child',
				7,
				'It is hard to hear the voice of the child in plans for children in need.'
			],
			[
				'area',
				'Working together (including the Health and Wellbeing Board)',
				9,
				'Waits for mental health support run past six months, and schools carry the risk.'
			],
			['strength', 'Capacity and managing resources', 11, 'Social workers stay, and agency staff are few.']
		]
	},
	{
		authority: 'Averley',
		kind: 'inspection',
		framework: single,
		title: 'Inspection of services for children',
		visitStart: '2017-06-05',
		visitEnd: '2017-06-29',
		letterOn: '2017-08-21',
		themes: singleThemes,
		judgements: [
			['Children who need help and protection', 'good'],
			['Children looked after and achieving permanence', 'requires improvement to be good'],
			['Leadership, management and governance', 'good'],
			['Overall effectiveness', 'good']
		],
		findings: [
			['recommendation', '', 3, 'Close the loop after audits, so that leaders know whether practice improved.'],
			['area', 'Leadership, management and governance', 23, 'Learning from audit reaches managers but is slow to reach those who work with children.'],
			['area', 'Children looked after and achieving permanence', 15, 'Too few homes are near enough, and a quarter of children live more than an hour away.'],
			['strength', 'Children who need help and protection', 8, 'Early help is well coordinated, and fewer families need social care afterwards.'],
			['strength', 'Children who need help and protection', 10, 'Plans are sharp, short and known to parents.']
		]
	},
	{
		authority: 'Averley',
		kind: 'inspection',
		framework: ilacs,
		title: 'Inspection of children’s social care services',
		visitStart: '2023-03-06',
		visitEnd: '2023-03-17',
		letterOn: '2023-05-02',
		themes: ilacsThemes,
		judgements: [
			['The impact of leaders on social work practice with children and families', 'outstanding'],
			['The experiences and progress of children who need help and protection', 'good'],
			['The experiences and progress of children in care', 'good'],
			['The experiences and progress of care leavers', 'good'],
			['Overall effectiveness', 'good']
		],
		findings: [
			['strength', 'The impact of leaders', 8, 'Audit is a conversation with the worker and the family, and changes what is done next.'],
			['strength', 'The impact of leaders', 9, 'Supervision is reflective, and workers say that it changes how they see a family.'],
			['area', 'The experiences and progress of children in care', 6, 'There are still too few homes for teenagers close to where they grew up.'],
			['recommendation', '', 2, 'The sufficiency of homes for older children.'],
			[
				'strength',
				'The experiences and progress of children who need help and protection',
				3,
				'Children at risk of exploitation are found early, and the whole partnership acts together.'
			],
			['area', 'The experiences and progress of children in care', 7, 'Waits for mental health support remain long for children in care.']
		]
	},
	{
		authority: 'Kingsholt',
		kind: 'inspection',
		framework: single,
		title: 'Inspection of services for children',
		visitStart: '2014-11-03',
		visitEnd: '2014-11-27',
		letterOn: '2015-01-26',
		themes: singleThemes,
		judgements: [
			['Children who need help and protection', 'inadequate'],
			['Children looked after and achieving permanence', 'requires improvement to be good'],
			['Leadership, management and governance', 'inadequate'],
			['Overall effectiveness', 'inadequate']
		],
		findings: [
			['recommendation', '', 4, 'Ensure without delay that contacts are decided within one working day by a qualified manager.'],
			['area', 'Children who need help and protection', 8, 'Contacts wait for days without a decision, and risk is missed in them.'],
			['area', 'Children who need help and protection', 9, 'Children are not seen promptly when an enquiry under section 47 begins.'],
			['area', 'Leadership, management and governance', 22, 'Supervision is irregular, and some workers had none for three months.'],
			['area', 'Leadership, management and governance', 23, 'Leaders did not know how weak practice was, because data could not be trusted.'],
			['strength', 'Children looked after and achieving permanence', 17, 'Carers are committed, and many children do well with them.']
		]
	},
	{
		authority: 'Kingsholt',
		kind: 'monitoring visit',
		framework: ['ilacs-monitoring-visit', 'Monitoring visit to a local authority’s children’s services'],
		title: 'Monitoring visit: the front door',
		visitStart: '2016-02-09',
		visitEnd: '2016-02-10',
		letterOn: '2016-03-08',
		themes: ['Contacts and referrals', 'Supervision, audit and the workforce'],
		findings: [
			['strength', 'Contacts and referrals', 2, 'Contacts are now decided within a day, and the decision is explained.'],
			['area', 'Supervision, audit and the workforce', 3, 'Supervision is regular again, but its record says little of the child.'],
			['mixed', 'Supervision, audit and the workforce', 3, 'Most posts are filled, though by agency staff who seldom stay a year.']
		]
	},
	{
		authority: 'Kingsholt',
		kind: 'inspection',
		framework: ilacs,
		title: 'Inspection of children’s social care services',
		visitStart: '2022-05-09',
		visitEnd: '2022-05-20',
		letterOn: '2022-07-05',
		themes: ilacsThemes,
		judgements: [
			['The impact of leaders on social work practice with children and families', 'good'],
			['The experiences and progress of children who need help and protection', 'good'],
			['The experiences and progress of children in care', 'requires improvement to be good'],
			['The experiences and progress of care leavers', 'requires improvement to be good'],
			['Overall effectiveness', 'good']
		],
		findings: [
			[
				'strength',
				'The experiences and progress of children who need help and protection',
				3,
				'Contacts receive a swift and well-reasoned response at the front door.'
			],
			['strength', 'The impact of leaders', 8, 'Leaders have turned the service round and know precisely what is left to do.'],
			['recommendation', '', 2, 'The support and accommodation of care leavers.'],
			['area', 'The experiences and progress of children in care', 6, 'Pathway plans of care leavers are begun late and written without them.'],
			['area', 'The experiences and progress of children in care', 5, 'Family time is not reviewed when children’s wishes change.'],
			['strength', 'The impact of leaders', 9, 'Data is trusted, live and used by every manager.']
		]
	},
	{
		authority: 'Lindhurst',
		kind: 'inspection',
		framework: single,
		title: 'Inspection of services for children',
		visitStart: '2013-11-18',
		visitEnd: '2013-12-12',
		letterOn: '2014-02-07',
		themes: singleThemes,
		judgements: [
			['Children who need help and protection', 'good'],
			['Children looked after and achieving permanence', 'good'],
			['Leadership, management and governance', 'good'],
			['Overall effectiveness', 'good']
		],
		findings: [
			['strength', 'Children who need help and protection', 7, 'Assessments are thorough and hold the child in mind throughout.'],
			['strength', 'Leadership, management and governance', 22, 'Supervision of good quality is plain to see in children’s records.'],
			['area', 'Leadership, management and governance', 24, 'Equality and identity are noted as facts and seldom explored with the child.'],
			['recommendation', '', 3, 'Make children’s identity, culture and language part of every plan.']
		]
	},
	{
		authority: 'Lindhurst',
		kind: 'inspection',
		framework: ilacs,
		title: 'Inspection of children’s social care services',
		visitStart: '2018-10-15',
		visitEnd: '2018-10-26',
		letterOn: '2018-12-04',
		themes: ilacsThemes,
		judgements: [
			['The impact of leaders on social work practice with children and families', 'good'],
			['The experiences and progress of children who need help and protection', 'good'],
			['The experiences and progress of children in care and care leavers', 'outstanding'],
			['Overall effectiveness', 'good']
		],
		findings: [
			[
				'strength',
				'The experiences and progress of children in care',
				5,
				'Care leavers have homes, advisers and hope, and stay in touch long after they must.'
			],
			[
				'area',
				'The experiences and progress of children who need help and protection',
				4,
				'Identity and culture are described but do not shape the help that a child is given.'
			],
			[
				'strength',
				'The experiences and progress of children who need help and protection',
				3,
				'Decisions at the front door are sound, and the reasons for them are recorded.'
			],
			['strength', 'The impact of leaders', 8, 'The practice model is understood by everyone from the director to the receptionist.']
		]
	},
	{
		authority: 'Penbury',
		kind: 'inspection',
		framework: single,
		title: 'Inspection of services for children',
		visitStart: '2016-09-12',
		visitEnd: '2016-10-06',
		letterOn: '2016-11-28',
		themes: singleThemes,
		judgements: [
			['Children who need help and protection', 'requires improvement to be good'],
			['Children looked after and achieving permanence', 'requires improvement to be good'],
			['Leadership, management and governance', 'requires improvement to be good'],
			['Overall effectiveness', 'requires improvement to be good']
		],
		findings: [
			['recommendation', '', 3, 'Strengthen supervision so that it is reflective and drives plans forward.'],
			['area', 'Leadership, management and governance', 20, 'Supervision is about tasks, and drift goes unchallenged in it.'],
			['area', 'Children who need help and protection', 8, 'Private fostering is not well known among partners, and few arrangements are notified.'],
			['area', 'Children looked after and achieving permanence', 14, 'Health assessments are late for children placed outside the area.'],
			['strength', 'Children who need help and protection', 9, 'The partnership’s work on missing children is strong.']
		]
	},
	{
		authority: 'Penbury',
		kind: 'focused visit',
		framework: focused,
		title: 'Focused visit: children in care',
		visitStart: '2023-10-03',
		visitEnd: '2023-10-04',
		letterOn: '2023-10-31',
		themes: ['Planning for permanence', 'Supervision and management oversight'],
		findings: [
			['strength', 'Planning for permanence', 2, 'Permanence is considered early, and more than one plan is followed at once.'],
			[
				'area',
				'Supervision and management oversight',
				3,
				'Reflective supervision takes place, but its record shows tasks and rarely the thinking behind them.'
			],
			['recommendation', '', 1, 'The recording of reflective supervision.'],
			['area', 'Planning for permanence', 3, 'In one case we saw a child who had moved six times in a year.']
		]
	},
	{
		authority: 'Stonebridge',
		kind: 'peer review',
		framework: assurance,
		title: 'Safeguarding assurance visit',
		visitStart: '2012-11-08',
		visitEnd: '2012-11-08',
		letterOn: '2012-11-29',
		themes: ['Quality of assessment and planning', 'Early help and its meeting point with social care', 'Quality and performance management'],
		findings: [
			['strength', 'Quality and performance management', 3, 'Managers audit a sample of work each month and talk about it with the worker.'],
			['area', 'Early help and its meeting point with social care', 4, 'Schools and social care read the thresholds differently.'],
			['area', 'Quality of assessment and planning', 2, 'Plans are long, alike, and do not say what must change.']
		]
	},
	{
		authority: 'Stonebridge',
		kind: 'inspection',
		framework: ilacs,
		title: 'Inspection of children’s social care services',
		visitStart: '2019-11-11',
		visitEnd: '2019-11-22',
		letterOn: '2020-01-14',
		themes: ilacsThemes,
		judgements: [
			['The impact of leaders on social work practice with children and families', 'good'],
			['The experiences and progress of children who need help and protection', 'good'],
			['The experiences and progress of children in care and care leavers', 'good'],
			['Overall effectiveness', 'good']
		],
		findings: [
			[
				'strength',
				'The experiences and progress of children who need help and protection',
				3,
				'Thresholds are applied with care, and help comes at the right time.'
			],
			[
				'area',
				'The experiences and progress of children who need help and protection',
				4,
				'The plans of children in need are not specific enough about what needs to change.'
			],
			['strength', 'The impact of leaders', 7, 'Caseloads are manageable and the workforce is stable.'],
			['strength', 'The experiences and progress of children in care', 5, 'Unaccompanied children are welcomed, and their identity and faith are respected.']
		]
	},
	{
		authority: 'Stonebridge',
		kind: 'focused visit',
		framework: focused,
		title: 'Focused visit: children at risk of exploitation',
		visitStart: '2025-04-29',
		visitEnd: '2025-04-30',
		letterOn: '2025-05-28',
		themes: ['Children at risk of exploitation', 'Supervision, audit and the workforce'],
		findings: [
			['strength', 'Children at risk of exploitation', 2, 'Risk of exploitation is assessed with the young person, and plans change when it does.'],
			['area', 'Children at risk of exploitation', 2, 'Information from return home interviews is not put together to find places of risk.'],
			['strength', 'Supervision, audit and the workforce', 3, 'Supervision is thoughtful, regular and recorded, also at weekends of high demand.'],
			['recommendation', '', 1, 'The use of what missing children tell, to disrupt those who exploit them.']
		]
	}
];
