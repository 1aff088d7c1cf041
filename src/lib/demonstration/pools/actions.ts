import type { Topic } from '../sentences/sentence.ts';

/** An action of a plan. `days`: due so many days after the plan was agreed; null for a timescale without a date. Posts by name; a partner's post names its organisation. */
export type ActionIdea = {
	topic: Topic;
	text: string;
	evidence: string;
	timescale: string | null;
	days: number | null;
	responsible: string[];
	otherPlans: string;
};

type Row = [text: string, evidence: string, due: number | string, responsible: string, otherPlans?: string];

function forTopic(topic: Topic, rows: Row[]): ActionIdea[] {
	return rows.map(([text, evidence, due, responsible, otherPlans = '']) => ({
		topic,
		text,
		evidence,
		timescale: typeof due === 'string' ? due : null,
		days: typeof due === 'string' ? null : due,
		responsible: responsible.split('; '),
		otherPlans
	}));
}

export const actionIdeas: ActionIdea[] = [
	...forTopic('recording', [
		['Add a “reason for decision” box to the transfer form', 'Form in use in all teams', 75, 'Systems Lead', 'Digital plan'],
		['Audit 20 transfers a month for clear reasons', '16 of 20 (80%) clear by December', 'Monthly', 'Quality Assurance Manager', 'Quality assurance framework'],
		['Give each worker their audit result in supervision', 'Noted on 9 in 10 supervision records', 230, 'Team Managers', 'Workforce plan'],
		['Place minutes of panels on the record within a week', 'Weekly report shows none older than seven days', 60, 'Business Support Manager'],
		[
			'Share three examples of good recording at each practice week',
			'Examples on the staff site; feedback from workers',
			'Each practice week',
			'Principal Social Worker',
			'Academy programme'
		]
	]),
	...forTopic('supervision', [
		[
			'Agree one supervision template and train all managers',
			'Template signed off; 32 of 32 managers trained',
			140,
			'Principal Social Worker',
			'Workforce plan; quality assurance framework'
		],
		['Check supervision frequency each month', 'Monthly report to leadership', 'Monthly', 'Quality Assurance Manager', 'Quality assurance framework'],
		['Observe 12 supervision sessions', '12 observations and a learning note', 290, 'Heads of Service'],
		['Offer group supervision in every service once a month', 'Calendar kept; workers’ feedback', 120, 'Practice Supervisors', 'Academy programme']
	]),
	...forTopic('step-up-step-down', [
		['Hold a joint handover visit for every family', 'Visit recorded in 19 of 20 step downs', 170, 'Hub Managers', 'Early help strategy'],
		['Write a one-page guide with parents', 'Guide tested with 10 families', 105, 'Parent Forum Officer', 'Children and young people’s plan'],
		[
			'Follow up each family three months after step down',
			'Call or visit recorded; quarterly summary',
			'Quarterly',
			'Early Help Managers',
			'Early help strategy'
		],
		['Study families who came back within the year', 'Report to leadership with what they have in common', 200, 'Performance Manager']
	]),
	...forTopic('quality-assurance', [
		[
			'Give each thematic audit an action log with owners',
			'Log open to all managers; nothing older than its date',
			60,
			'Quality Assurance Manager',
			'Quality assurance framework'
		],
		['Moderate one audit in five across services', 'Moderation notes; grades closer between services', 150, 'Heads of Service'],
		['Ask every family in an audit what difference help made', 'Family view in all audits', 120, 'Audit Leads', 'Participation strategy'],
		['Report quarterly on what changed because of audits', 'Four reports a year to scrutiny', 'Quarterly', 'Head of Quality']
	]),
	...forTopic('health', [
		[
			'Agree an offer for families who wait for mental health support',
			'Offer published; families’ feedback',
			180,
			'Mental Health Commissioner (Integrated Care Board)',
			'Emotional wellbeing strategy'
		],
		['Place a mental health worker in each hub', 'Workers in post in all hubs', 240, 'Children’s Health Manager (NHS Trust)', 'Emotional wellbeing strategy'],
		['Ask health for what it knows before a contact is closed', 'Monthly sample of closed contacts', 90, 'Front Door Manager'],
		[
			'Report waits by area to the partnership',
			'Waits in the quarterly data set',
			'Quarterly',
			'Performance Manager; Mental Health Commissioner (Integrated Care Board)'
		]
	]),
	...forTopic('voice', [
		['Test new review meetings chosen by young people', 'Ten meetings tried; what young people said', 150, 'Participation Officers', 'Participation strategy'],
		['Add “what I said and what happened” to every plan', 'Seen in audits by spring', 120, 'Systems Lead', 'Digital plan'],
		['Train workers in observing small children', 'Two courses; examples on records', 210, 'Academy Lead', 'Academy programme']
	]),
	...forTopic('thresholds', [
		['Tell each referrer the outcome within five working days', 'Weekly report from the system', 90, 'Front Door Manager'],
		[
			'Look at domestic abuse notices every day',
			'No notice older than a day',
			45,
			'Front Door Manager; Detective Inspector (Police)',
			'Domestic abuse strategy'
		],
		['Flag a third contact in a year for a manager’s eye', 'Flag live; monthly sample', 100, 'Systems Lead', 'Digital plan']
	]),
	...forTopic('assessments', [
		['Make the chronology part of the assessment form', 'Form live; audits show use', 130, 'Systems Lead', 'Digital plan'],
		['Train all teams in the tool for neglect', 'Attendance; tool seen in audits', 180, 'Academy Lead', 'Neglect strategy']
	]),
	...forTopic('plans', [
		['Adopt one family-led plan template', 'In use in all teams', 160, 'Principal Social Worker'],
		['Review all child in need plans older than six months', 'All reviewed; decisions on record', 60, 'Heads of Service']
	]),
	...forTopic('early-help', [
		['Choose five measures of difference made', 'Measures in the quarterly report', 150, 'Performance Manager', 'Early help strategy'],
		[
			'Offer supervision to lead professionals in schools',
			'Sessions each half term; attendance',
			120,
			'Hub Managers; School Leaders (Schools)',
			'Early help strategy'
		]
	]),
	...forTopic('equality', [
		['Publish who uses services, by area and ethnicity, twice a year', 'Two reports; changes made', 'Twice a year', 'Performance Manager', 'Equality plan']
	]),
	...forTopic('workforce', [['Set out a career path for experienced workers', 'Path agreed; first posts filled', 300, 'Workforce Lead', 'Workforce plan']]),
	...forTopic('send-plans', [
		['Clear the backlog of amended plans', 'None older than eight weeks', 200, 'Plan Service Manager', 'Area improvement plan'],
		[
			'Agree standards for advice with health and care',
			'Standards signed; monthly sample',
			120,
			'Designated Clinical Officer (NHS Trust); Plan Service Manager'
		],
		['Reply to parents within five working days', 'Weekly report', 60, 'Plan Service Manager']
	]),
	...forTopic('send-identifying', [
		['Offer help in school while children wait', 'Offer in all schools', 240, 'Inclusion Manager; School Leaders (Schools)'],
		['Train secondary staff to notice later needs', '20 of 20 schools trained', 270, 'Inclusion Manager'],
		['Report waits for assessment by area', 'In the area data set', 'Quarterly', 'Designated Clinical Officer (NHS Trust)']
	]),
	...forTopic('send-provision', [
		['Open 40 places for children with social and emotional needs', 'Places filled near home', 400, 'School Places Manager', 'Sufficiency plan'],
		['Share special school staff with mainstream schools', 'Programme of visits', 'Each term', 'School Leaders (Schools)'],
		['Review travel of pupils placed far away', 'All journeys reviewed', 180, 'Transport Manager']
	]),
	...forTopic('send-outcomes', [
		['Begin preparing for adulthood at thirteen', 'Seen in reviews', 'From September', 'Plan Service Manager'],
		['Double supported internships', '40 young people placed', 380, 'Employment Lead', 'Skills plan'],
		['Agree moves to adult health services a year ahead', 'Protocol signed', 210, 'Designated Clinical Officer (NHS Trust)']
	]),
	...forTopic('adults-people', [
		['Review everyone who waits, by risk', 'All reviewed; letter sent', 60, 'Team Managers'],
		['Offer carers an assessment at first contact', 'Offers recorded', 120, 'Carers Lead', 'Carers’ strategy']
	]),
	...forTopic('adults-support', [
		['Pay more for rural home care rounds', 'Hours filled at weekends', 150, 'Commissioning Manager', 'Market position statement']
	]),
	...forTopic('corporate-priorities', [
		['Say what will stop in the next corporate plan', 'Plan agreed by full council', 180, 'Strategy Manager', 'Corporate plan']
	]),
	...forTopic('corporate-governance', [
		['Map decisions and take out steps', 'Fewer boards; time to decide halved', 150, 'Governance Manager'],
		['Discuss two risks in depth at each leadership meeting', 'Minutes show decisions changed', 'Monthly', 'Risk Manager']
	]),
	...forTopic('corporate-capacity', [
		['Bring legal and property advice into projects at the start', 'Projects on time', 210, 'Programme Manager', 'Change programme']
	])
];

/** What an update says, by its status. */
export const progressWords = {
	complete: [
		'Done, and in daily use.',
		'Finished; the leadership team has seen the evidence.',
		'In use since last month.',
		'Complete. Staff asked for it to be kept.'
	],
	'on-track': [
		'Going to plan; next step next month.',
		'Draft shared and well received.',
		'Two thirds done.',
		'Agreed by all teams; training has begun.',
		'Reports made each month, no gaps.'
	],
	'at-risk': [
		'Dates clash with leave; a third trained.',
		'Slower than hoped; two teams yet to start.',
		'Waiting for a system change.',
		'Depends on recruitment.'
	],
	'off-track': ['Training moved because the trainer left.', 'Staff shortage has stopped the work for now.', 'Stopped in the east; new date asked for.'],
	'not-started': ['Action agreed.', 'Starts next month.', 'Waiting for the action before it.']
} as const;

/** What people saw that showed that an action mattered, for actions long complete. */
export const proofWords = [
	'Parents in the forum told members that they no longer repeat their story.',
	'A dip sample six months on found reasons in nearly every record, and new workers said that they use them.',
	'Young people ran the meeting and said that it was shorter and about them.',
	'Returns to service fell for the second quarter running, and families said why.'
];
