import { caseworkQuestions } from './casework-questions.ts';
import type { Framework } from './framework.ts';
import { measuresNamed } from './measures.ts';
import { ragLegend } from './rag-legend.ts';

/** A close look at one part of practice; the letter says first what needs to improve, then what was found, good and less good together. */
export const focusedVisit: Framework = {
	key: 'focused-visit',
	version: 1,
	name: 'Focused visit',
	summary:
		'Two days on one part of social work practice, such as the front door. The letter is short: an overview, what needs to improve, and what was found. Choose it to test one area in the way that an inspectorate would, without a grade.',
	visitName: 'focused visit',
	service: 'children',
	depth: 'full',
	ledBy: 'themes',
	themes: [
		{
			key: 'contacts',
			name: 'Contacts and referrals',
			shortName: 'Contacts',
			about: 'How a worry about a child is received, checked and decided on.',
			prompts: [
				'How soon does a manager decide, and on what information?',
				'Are parents spoken to, and is consent asked for or set aside for a stated reason?',
				'Do partners send in what is needed to decide?',
				'What is offered to families who do not need a social worker?'
			]
		},
		{
			key: 'enquiries',
			name: 'Strategy discussions and section 47 enquiries',
			shortName: 'Enquiries',
			about: 'How agencies act together when a child may be suffering significant harm.',
			prompts: [
				'Are police, health and social care all part of the discussion, and at the same time?',
				'Is the child seen quickly, and who decides how quickly?',
				'When worries grow during an assessment, is a discussion held as it would be at the start?',
				'Do conferences follow in time, with someone to speak for the child?'
			]
		},
		{
			key: 'assessments-plans',
			name: 'Assessments and early plans',
			shortName: 'Assessments and plans',
			about: "Whether assessments see the child's life as the child lives it, and whether plans would change it.",
			prompts: [
				'Does the length of an assessment match the need of the child?',
				'Are fathers, absent parents and the wider family part of it?',
				'Is what happened before used to understand what is happening now?',
				'Would the family know from the plan what must be different, and what happens if it is not?'
			]
		},
		{
			key: 'exploitation',
			name: 'Children at risk of exploitation',
			shortName: 'Exploitation',
			about: 'How risk outside the home is noticed, understood and made less.',
			prompts: [
				'Do all partners know the signs, and whom to tell?',
				'Does each child at risk have an adult they trust?',
				'Are places and groups looked at, as well as each child?'
			]
		},
		{
			key: 'allegations',
			name: 'Allegations against people who work with children',
			shortName: 'Allegations',
			about: 'Whether the designated officer looks into allegations thoroughly and in time.',
			prompts: [
				'How soon is an allegation acted on, and who is told?',
				'Do schools, clubs and faith groups know how to reach the designated officer?',
				'Are outcomes recorded, and lessons passed on?'
			]
		},
		{
			key: 'oversight',
			name: 'Supervision, audit and the workforce',
			shortName: 'Oversight',
			about: 'Whether managers and leaders know how good practice is and make it better.',
			prompts: [
				'Does supervision ask what has changed for the child, as well as what has been done?',
				'Do audits change what the worker does next?',
				'How stable is the workforce, and how do people say it feels to work here?',
				'Does what leaders say of their service match what the records show?'
			]
		}
	],
	labels: { strength: 'Strengths', area: 'Areas that need to improve', mixed: 'Mixed findings' },
	recommendations: {
		used: true,
		forces: [
			{ key: 'improve', label: 'What needs to improve' },
			{ key: 'priority', label: 'Priority action' }
		]
	},
	qualityAssured: true,
	letter: {
		subject: 'Focused visit',
		salutation: 'Dear {addressee}',
		closing: 'Yours sincerely',
		sections: [
			{
				key: 'opening',
				title: 'Scope of the visit',
				showTitle: false,
				layout: 'prose',
				starter:
					'This letter tells you what we found during the {visit name} of {visit dates} to {host}. It was led by {lead}, with {team}.\n\nWe looked at one part of your work with children and families:\n\n{themes list}',
				hint: 'Name the part of practice that was looked at. Take out themes that were not.'
			},
			{
				key: 'evidence',
				title: 'Evidence we used',
				showTitle: false,
				layout: 'prose',
				starter:
					'We read {cases count}, talked them over with those who did the work and those who manage it, and looked at your own performance figures and audits. In all we spoke with {people met count}.'
			},
			{
				key: 'overview',
				title: 'Overview',
				showTitle: true,
				layout: 'prose',
				hint: 'Two or three paragraphs: how well leaders know their service, what is good, and what most holds practice back. Everything that needs to improve below should be heard here first.'
			},
			{
				key: 'improve',
				title: 'What needs to improve in this area of practice',
				showTitle: true,
				layout: 'improve-list',
				hint: 'From the recommendations. Three to six short lines, each resting on the findings below. Name the thing that must improve, not the way to do it.'
			},
			{
				key: 'findings',
				title: 'Findings',
				showTitle: true,
				layout: 'unsplit-list',
				byTheme: false,
				hint: "One list, in the order of a child's way through the service. Say what is good and what is not in the same place where they belong together."
			},
			{
				key: 'closing',
				title: 'Closing',
				showTitle: false,
				layout: 'closing',
				starter:
					'Thank you for the help that you and your staff gave us. We hope that you will use this letter in planning what to do next, and that whoever visits you after us will ask what came of it.'
			}
		]
	},
	caseCategories: [
		'Contact, no further action',
		'Referral and assessment',
		'Section 47 enquiry',
		'Child in need, early plan',
		'Referred again within 12 months',
		'Risk of exploitation'
	],
	caseAudit: caseworkQuestions(
		'threshold',
		'timely-assessment',
		'seen-alone',
		'voice-used',
		'chronology',
		'analysis',
		'reason-for-decision',
		'plan-change',
		'partners',
		'supervision'
	),
	auditElements: [],
	measures: measuresNamed('contact-decision', 'assessment', 'initial-conference', 'core-group', 're-referrals', 'caseload', 'agency'),
	ragLegend,
	judgementScale: null,
	timetable: { daysOnSite: 2, draftWorkingDays: 10, issueWorkingDays: 25 },
	basis:
		'The shape of a published focused visit letter of 2019: scope, evidence, overview, a short list of what needs to improve that rests on many findings, then one mixed list. All words are our own.'
};
