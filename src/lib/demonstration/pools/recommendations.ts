import type { Topic } from '../sentences/sentence.ts';

/** `weight`: 1 the gentlest force of the framework, 3 the strongest. `forWhom`: empty for the council. */
export type RecommendationIdea = { topic: Topic; text: string; deadline: string; forWhom: string; weight: 1 | 2 | 3 };

export const recommendationIdeas: RecommendationIdea[] = [
	{
		topic: 'thresholds',
		text: 'Record the reason for each threshold decision, and check a sample every month.',
		deadline: 'Within three months',
		forWhom: '',
		weight: 3
	},
	{ topic: 'thresholds', text: 'Tell each referrer the outcome within five working days.', deadline: 'Within three months', forWhom: '', weight: 2 },
	{
		topic: 'step-up-step-down',
		text: 'Name who holds the plan from the day of step down, and follow up after three months.',
		deadline: 'Within six months',
		forWhom: '',
		weight: 2
	},
	{
		topic: 'early-help',
		text: 'Agree with partners how the difference made by early help will be measured.',
		deadline: 'Within six months',
		forWhom: 'Council and partners',
		weight: 1
	},
	{
		topic: 'assessments',
		text: 'Make an up-to-date chronology part of every assessment, and use the tool for neglect.',
		deadline: 'Within three months',
		forWhom: '',
		weight: 3
	},
	{
		topic: 'plans',
		text: 'Adopt one plan template that says what must change, and train every team in it.',
		deadline: 'Within six months',
		forWhom: '',
		weight: 2
	},
	{ topic: 'voice', text: 'Show in each plan what the child said and what came of it.', deadline: 'Within three months', forWhom: '', weight: 2 },
	{
		topic: 'exploitation',
		text: 'Shorten the risk assessment for exploitation, and renew it at each review.',
		deadline: 'Within three months',
		forWhom: '',
		weight: 2
	},
	{ topic: 'recording', text: 'Place minutes and management decisions on the record within a week.', deadline: 'Immediate', forWhom: '', weight: 3 },
	{
		topic: 'quality-assurance',
		text: 'Give every audit action an owner and a date, and look again after three months.',
		deadline: 'Within three months',
		forWhom: '',
		weight: 2
	},
	{ topic: 'data', text: 'Add measures of difference made to the monthly report.', deadline: 'Within six months', forWhom: '', weight: 1 },
	{ topic: 'oversight', text: 'Review every child in need plan that has run for more than six months.', deadline: 'Within one month', forWhom: '', weight: 3 },
	{
		topic: 'health',
		text: 'Agree with health commissioners what families are offered while they wait for mental health support.',
		deadline: 'Within six months',
		forWhom: 'Integrated care board',
		weight: 2
	},
	{ topic: 'police', text: 'Agree what a report to conference should say about the child.', deadline: 'Within three months', forWhom: 'Police', weight: 1 },
	{
		topic: 'partnership',
		text: 'Keep a log of challenge between agencies and learn from it each quarter.',
		deadline: 'Within three months',
		forWhom: 'Safeguarding partnership',
		weight: 1
	},
	{
		topic: 'equality',
		text: 'Ask and record how identity, culture and language matter to each child, and check it in audits.',
		deadline: 'Within six months',
		forWhom: '',
		weight: 2
	},
	{
		topic: 'supervision',
		text: 'Agree one supervision template, train all managers, and report frequency each month.',
		deadline: 'Within three months',
		forWhom: '',
		weight: 3
	},
	{
		topic: 'workforce',
		text: 'Set out a career path for experienced workers who wish to stay in practice.',
		deadline: 'Within a year',
		forWhom: '',
		weight: 1
	},
	{
		topic: 'send-plans',
		text: 'Clear the backlog of amended plans, oldest and most vulnerable pupils first.',
		deadline: 'Within six months',
		forWhom: 'Area partnership',
		weight: 2
	},
	{
		topic: 'send-identifying',
		text: 'Agree what schools offer while a child waits for an assessment.',
		deadline: 'Within six months',
		forWhom: 'Area partnership',
		weight: 2
	},
	{
		topic: 'adults-people',
		text: 'Review everyone who waits, by risk, and write to each with a way to get help.',
		deadline: 'Within three months',
		forWhom: '',
		weight: 2
	},
	{
		topic: 'adults-leadership',
		text: 'Use data on who does not use services to plan the next round of commissioning.',
		deadline: 'Within a year',
		forWhom: '',
		weight: 1
	},
	{
		topic: 'corporate-priorities',
		text: 'Say what will stop, so that priorities match people and money.',
		deadline: 'Within six months',
		forWhom: '',
		weight: 2
	},
	{
		topic: 'corporate-governance',
		text: 'Map the steps of a decision and take out those that add nothing.',
		deadline: 'Within six months',
		forWhom: '',
		weight: 1
	}
];
