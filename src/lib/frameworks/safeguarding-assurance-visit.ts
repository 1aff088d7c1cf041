import { caseworkQuestions } from './casework-questions.ts';
import type { Framework } from './framework.ts';
import { measuresNamed } from './measures.ts';
import { ragLegend } from './rag-legend.ts';

/** One day, two peers, a few case records and a focus group; a short report that a third council quality assures. */
export const safeguardingAssuranceVisit: Framework = {
	key: 'safeguarding-assurance-visit',
	version: 1,
	name: 'Safeguarding assurance visit',
	summary:
		'One day with two or three senior peers who read case records, talk to the people who did the work and hold a focus group. Choose it for a quick, independent check between larger reviews. A peer from another council reads the report before you do.',
	visitName: 'assurance visit',
	service: 'children',
	depth: 'full',
	ledBy: 'themes',
	themes: [
		{
			key: 'assessment',
			name: 'Quality of assessment and planning',
			shortName: 'Assessment',
			about: 'Whether children at risk are seen and understood in time, and whether what follows keeps them safe.',
			prompts: [
				'Has any child in the sample been left at risk?',
				'Does work move through the duty team without waiting, and is it recorded why it moved?',
				'Are enquiries into significant harm begun at the right point, and with the police?',
				'Is there a chronology when a child moves to another team?'
			]
		},
		{
			key: 'early-help',
			name: 'Early help and its meeting point with social care',
			shortName: 'Early help',
			about: 'Whether early help and social care agree who should help which child, and pass work to each other well.',
			prompts: [
				'Do both services use one threshold, or two?',
				'When a family steps down, is an assessment done again that had just been done?',
				'What happens when a family does not want early help?',
				'Do early help plans say what they hope to change?'
			]
		},
		{
			key: 'quality-performance',
			name: 'Quality and performance management',
			shortName: 'Quality',
			about: 'Whether managers and leaders know how good practice is, and act on it.',
			prompts: [
				'Who audits case records, how often, and up to which level of management?',
				'Are audits followed up, and can anyone show what changed?',
				'How is the load of each worker known and balanced?',
				'Is supervision checked for how often it happens and how good it is?'
			]
		}
	],
	labels: { strength: 'Strengths', area: 'Areas for consideration', mixed: 'Strengths with a caveat' },
	recommendations: {
		used: true,
		forces: [
			{ key: 'consider', label: 'For consideration' },
			{ key: 'recommend', label: 'Recommendation' }
		]
	},
	qualityAssured: true,
	letter: {
		subject: 'Safeguarding assurance visit',
		salutation: 'Dear {addressee}',
		closing: 'Yours sincerely',
		sections: [
			{
				key: 'facts',
				title: 'About the visit',
				showTitle: false,
				layout: 'facts',
				hint: 'Who carried out the visit, when and where, who quality assured it, and who led for the host. Filled from the review.'
			},
			{
				key: 'opening',
				title: 'What we looked at',
				showTitle: true,
				layout: 'prose',
				starter:
					'The {visit name} asked one question: how well does {host} keep safe the children who come to its notice? You also invited us to look at how social care and early help work together.\n\nWe read {cases count} and talked about each of them with the people who did the work and their managers. We held a focus group with staff of both services.\n\nThank you to everyone who made room for us in a full day. People were open about what goes well and about what does not, and the papers you sent beforehand told us where to look.',
				hint: 'Keep only what was so. List the kinds of case that were read; a list may have lists inside it.'
			},
			{
				key: 'findings',
				title: 'What we found',
				showTitle: true,
				layout: 'unsplit-list',
				byTheme: true,
				hint: 'One list for each theme, strengths and areas together, in the order that reads best. Never a case reference or initials: they could identify a child.'
			},
			{
				key: 'consideration',
				title: 'Areas for consideration',
				showTitle: true,
				layout: 'summary',
				kinds: ['area', 'mixed'],
				labels: { strength: 'Strengths', area: 'Areas for consideration', mixed: 'Areas for consideration' },
				hint: 'Made from the headlines: three to six points in words of their own, so that nothing above is said twice.'
			},
			{
				key: 'focus-group',
				title: 'What the focus group told us',
				showTitle: true,
				layout: 'activity',
				hint: 'Choose the focus group among the activities; the findings that rest on it are listed here. A group of fewer than three people should not be reported apart.',
				optional: true
			},
			{
				key: 'recommendations',
				title: 'Key issues and recommendations',
				showTitle: true,
				layout: 'recommendations',
				byTheme: true,
				starter: 'One day shows a glimpse and no more. From what we saw, these are the points we would take up first.',
				hint: 'Put the key issues in your own words here; the recommendations follow by theme. A recommendation may hold a list, such as what a framework should cover.'
			},
			{
				key: 'closing',
				title: 'Closing',
				showTitle: false,
				layout: 'closing',
				starter: 'We would be glad to talk any of this through with you.'
			}
		]
	},
	caseCategories: [
		'Early help assessment',
		'Contact not accepted as a referral',
		'Referral closed without an assessment',
		'Assessment',
		'Decision whether to begin a section 47 enquiry',
		'Decision whether to hold a child protection conference'
	],
	caseAudit: caseworkQuestions(
		'threshold',
		'timely-assessment',
		'seen-alone',
		'chronology',
		'analysis',
		'reason-for-decision',
		'partners',
		'supervision',
		'handover'
	),
	auditElements: [],
	measures: measuresNamed(
		'contact-decision',
		'initial-assessment-7',
		'initial-assessment-10',
		'core-assessment',
		'assessment',
		'initial-conference',
		'unallocated',
		'caseload'
	),
	ragLegend,
	judgementScale: null,
	timetable: { daysOnSite: 1, draftWorkingDays: 3, issueWorkingDays: 10 },
	basis:
		'The shape of a published regional safeguarding assurance report of 2012: fact table, findings not split by kind, a section from a focus group, recommendations by theme, a quality assurer from a third council. All words are our own.'
};
