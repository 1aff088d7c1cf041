import type { Framework } from './framework.ts';
import { frontDoorAudit } from './front-door-audit.ts';
import { measuresNamed } from './measures.ts';
import { ragLegend } from './rag-legend.ts';

/** A rehearsal for an inspection of contact, referral and assessment. Cases are drawn at each fork, from those that went on and those that did not. */
export const frontDoorReadiness: Framework = {
	key: 'front-door-readiness',
	version: 1,
	name: 'Front door inspection readiness',
	summary:
		'Three days that test contact, referral and assessment as an unannounced inspection would: cases drawn from each point of decision, eighteen questions of each, and your figures beside their timescales. Choose it to find out where you stand before somebody else tells you.',
	visitName: 'readiness review',
	service: 'children',
	depth: 'full',
	ledBy: 'themes',
	themes: [
		{
			key: 'contact-referral',
			name: 'Contact and referral',
			shortName: 'Contact and referral',
			about: 'Whether worries about children are received, understood and decided on quickly and well, at any hour.',
			prompts: [
				'What happens to a worry that arrives at five on a Friday, and to one that arrives in the emergency department at night?',
				'Are thresholds agreed, known and looked at again from time to time?',
				'Why do families come back within a year?',
				'How many contacts need nothing, and what does that say about what partners know?'
			]
		},
		{
			key: 'assessment-risk',
			name: 'Assessment and managing risk',
			shortName: 'Assessment and risk',
			about: 'Whether assessments find out what life is like for the child and lead to help that makes them safer.',
			prompts: [
				'Which children wait longest, and does anyone know why?',
				'Is risk weighed or only listed?',
				'Are section 47 enquiries led by people with the training and time to do them?',
				'Is help given while the assessment goes on?'
			]
		},
		{
			key: 'partners',
			name: 'Working with partners',
			shortName: 'Partners',
			about: 'Whether agencies talk to each other in time and the safeguarding partnership knows how well they do.',
			prompts: [
				'Do strategy discussions bring the right people together at once?',
				'What has multi-agency audit found, and what has it changed?',
				'Do family doctors, schools and hospitals know whom to call, and do they get an answer?'
			]
		},
		{
			key: 'children-families',
			name: 'Children and families',
			shortName: 'Children and families',
			about: 'Whether children and parents take part in decisions about them, and whether what they say changes the service.',
			prompts: [
				'How do you find out what families thought of the help they had?',
				'What has changed because of a complaint or a compliment?',
				'Who speaks with children whose first language is not English, or who do not speak?',
				'Do children from particular groups come to notice too late or too often?'
			]
		},
		{
			key: 'oversight-capacity',
			name: 'Oversight and capacity',
			shortName: 'Oversight',
			about: 'Whether leaders know the front door, challenge it and give it what it needs.',
			prompts: [
				'When did a senior manager last read a case record, and what did they do next?',
				'Is there any work without a worker, or waiting to move to another team?',
				'Are support staff given only work that they are trained for?',
				'If demand rose by a fifth, what would give way first?'
			]
		}
	],
	labels: { strength: 'What is working', area: 'What to work on before an inspection', mixed: 'Working, with a caveat' },
	recommendations: {
		used: true,
		forces: [
			{ key: 'consider', label: 'Consider' },
			{ key: 'recommend', label: 'Recommendation' },
			{ key: 'priority', label: 'Priority action' }
		]
	},
	qualityAssured: false,
	letter: {
		subject: 'Front door inspection readiness',
		salutation: 'Dear {addressee}',
		closing: 'Yours sincerely',
		sections: [
			{
				key: 'opening',
				title: 'Opening and thanks',
				showTitle: false,
				layout: 'prose',
				starter:
					'Thank you for asking us to test how ready your front door is. We were with you for the {visit name} of {visit dates} and told you what we thought on {feedback date}. This letter follows the same order.\n\nWe have tried to look as an inspector would. We are not inspectors, and we have given no grade.',
				hint: 'Thank people by role.'
			},
			{
				key: 'scope',
				title: 'What you asked us',
				showTitle: true,
				layout: 'scope',
				optional: true
			},
			{
				key: 'method',
				title: 'How cases were chosen and read',
				showTitle: true,
				layout: 'prose',
				starter:
					'We read {cases count}, drawn from each point at which a decision is made: some that went on to the next step and some that did not. Each record was read with the same questions, and we talked about what we had read with workers and managers. We also took part in {activities count} and read {documents count}.',
				hint: 'Say who drew the sample and how. The number of cases stands beside every claim that rests on them.'
			},
			{
				key: 'summary',
				title: 'In short',
				showTitle: true,
				layout: 'summary',
				starter: 'If an inspection began tomorrow, these are the points that we would expect to matter most.'
			},
			{
				key: 'findings',
				title: 'What we found',
				showTitle: true,
				layout: 'theme-lists',
				hint: 'A heading for each theme, with a list under each label. Put a figure beside its timescale, and its numbers beside a percentage.'
			},
			{
				key: 'recommendations',
				title: 'What we suggest you do',
				showTitle: true,
				layout: 'recommendations',
				byTheme: true,
				starter: 'Start with the priority actions. The others can wait for your next plan.',
				hint: 'Ordered by force within each theme. Take out the first words when there is no priority action.'
			},
			{
				key: 'closing',
				title: 'Closing',
				showTitle: false,
				layout: 'closing',
				starter:
					'Thank you for letting us see your work as it is. The best preparation for an inspection is to know your own service well, and we hope that these days have added to what you know.'
			},
			{
				key: 'appendix-cases',
				title: 'Case records report',
				showTitle: true,
				layout: 'appendix-cases',
				starter: 'The table counts our answers for all {cases count}. Questions that did not apply to a case are left out of its count.',
				hint: 'Its author, date and method are printed at the top. No case, family or worker may be recognised.'
			}
		]
	},
	caseCategories: [
		'Early help assessment that led to a referral',
		'Early help assessment that did not lead to a referral',
		'Contact that became a referral',
		'Contact that did not become a referral',
		'Referral that went to assessment',
		'Referral closed without assessment',
		'Re-referral that went to assessment',
		'Re-referral closed without assessment',
		'Assessment that led to a service or plan',
		'Assessment that ended without a service',
		'Section 47 enquiry that went to conference',
		'Section 47 enquiry that did not go to conference'
	],
	caseAudit: frontDoorAudit,
	auditElements: [],
	measures: measuresNamed(
		'contact-decision',
		'initial-assessment-7',
		'initial-assessment-10',
		'core-assessment',
		'assessment',
		'initial-conference',
		'core-group',
		'review-conference',
		're-referrals',
		'unallocated',
		'caseload',
		'agency'
	),
	ragLegend,
	judgementScale: null,
	timetable: { daysOnSite: 3, draftWorkingDays: 10, issueWorkingDays: 25 },
	basis:
		'A published committee report of 2009 on preparing for unannounced inspections of contact, referral and assessment: where cases were sampled, what was taken as effective practice, and which figures were watched. Initial and core assessments are one assessment today, so their sampling points are joined. All words are our own.'
};
