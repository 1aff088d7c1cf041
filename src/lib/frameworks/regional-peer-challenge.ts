import { caseworkQuestions } from './casework-questions.ts';
import type { Framework } from './framework.ts';
import { measuresNamed } from './measures.ts';
import { ragLegend } from './rag-legend.ts';

/** Three days of peers from the region, led by what the host asks. The themes are the commonest questions: a review replaces them with its own. */
export const regionalPeerChallenge: Framework = {
	key: 'regional-peer-challenge',
	version: 1,
	name: 'Regional peer challenge',
	summary:
		'Three days on site with peers from neighbouring councils, led by the questions that you choose. Choose it for an honest look at a few things that matter to you now, and a short letter that answers them.',
	visitName: 'peer challenge',
	service: 'children',
	depth: 'full',
	ledBy: 'kloes',
	themes: [
		{
			key: 'thresholds',
			name: 'Thresholds',
			shortName: 'Thresholds',
			about: 'Whether the levels of help are clear, shared by partners and used in the same way for every child.',
			prompts: [
				'Do workers in different teams, and partners, place the same child at the same level?',
				'Is it written down how each decision was reached, and by whom?',
				'What happens to a contact that does not meet the threshold?',
				'Is any child waiting without a named worker?'
			]
		},
		{
			key: 'step-up-step-down',
			name: 'Step up and step down',
			shortName: 'Step up, step down',
			about: 'Whether children move between early help and social care at the right time, and nobody is lost on the way.',
			prompts: [
				'Who decides that help should move up or down, and what do they look at?',
				'Do families know who is helping them once help has moved?',
				'How many children come back within a year of stepping down, and why?',
				'Does the plan say what would bring social care back in?'
			]
		},
		{
			key: 'early-help-quality',
			name: 'Quality of early help assessments and plans',
			shortName: 'Early help quality',
			about: 'Whether early help assessments understand the family, and whether the plans that follow make a difference.',
			prompts: [
				'Are assessments about this family, or could they be about any?',
				'Do plans have dates and owners, and what happens when a date is missed?',
				'How well are lead professionals outside the council supported?',
				'What do parents say has changed, and is it recorded anywhere?'
			]
		},
		{
			key: 'voice',
			name: 'Voice of the child',
			shortName: 'Voice of the child',
			about: 'How far what children and young people say shapes their own help, and the services of the council.',
			prompts: [
				'Where in the record can we hear the child, and what came of what they said?',
				'Which decisions of the council have young people changed in the last year?',
				'Who is not heard: the youngest, disabled children, children placed away?',
				'Do children hear back about what happened to their ideas?'
			]
		}
	],
	labels: { strength: 'Strengths', area: 'Areas for further development', mixed: 'Strengths with more to do' },
	recommendations: { used: false, forces: [] },
	qualityAssured: false,
	letter: {
		subject: 'Peer challenge',
		salutation: 'Dear {addressee}',
		closing: 'Yours sincerely',
		sections: [
			{
				key: 'opening',
				title: 'Opening and thanks',
				showTitle: false,
				layout: 'prose',
				starter:
					'Thank you for inviting us to {host} for the {visit name} of {visit dates}. You and your colleagues looked after us well and gave us your time generously.\n\nI led the team, with {team}.\n\nOn {feedback date} we told you what we had found. This letter puts it in writing. It comes from one group of colleagues to another, to help you with work that you have already begun.\n\nI am grateful to everyone who met us, and most of all to the children, young people and families who told us what help has been like for them.',
				hint: 'Keep only what was so. Thank those who made the visit run, by role, and say something about the welcome that could be said of nowhere else.'
			},
			{
				key: 'scope',
				title: 'What you asked us to look at',
				showTitle: true,
				layout: 'scope',
				starter: 'We agreed these questions with you beforehand.'
			},
			{
				key: 'activities',
				title: 'What we did',
				showTitle: true,
				layout: 'activities',
				starter:
					'To answer them we took part in {activities count}, met {people met count}, and read {documents count} and {cases count}. It was a short visit, and what we say rests on that much and no more.',
				hint: 'The list below your words comes from the timetable. Check that no line in it points to one person.'
			},
			{
				key: 'findings',
				title: 'What we found',
				showTitle: false,
				layout: 'theme-pair',
				starter: 'Our answers follow, question by question. First, some things that we met wherever we went.',
				hint: 'Findings under Overview come first. Each theme has its strengths, then its areas for further development.'
			},
			{
				key: 'closing',
				title: 'Closing',
				showTitle: false,
				layout: 'closing',
				starter:
					'Thank you again for opening your doors to us. Each of us has gone home with something to try. I hope that the {visit name} has been as useful to you, and that it helps you to do still better by the children and families of your area.\n\nIf anything in this letter is unclear, please call me: I would be glad to talk it through.'
			}
		]
	},
	caseCategories: ['Contact, no further action', 'Early help', 'Child in need', 'Child protection plan', 'Stepped up or down'],
	caseAudit: caseworkQuestions(
		'threshold',
		'timely-assessment',
		'seen-alone',
		'chronology',
		'reason-for-decision',
		'supervision',
		'plan-change',
		'identity',
		'handover'
	),
	auditElements: [],
	measures: measuresNamed('contact-decision', 'assessment', 'initial-conference', 're-referrals', 'unallocated'),
	ragLegend,
	judgementScale: null,
	timetable: { daysOnSite: 3, draftWorkingDays: 10, issueWorkingDays: 25 },
	basis:
		'The shape of a published regional peer challenge letter of 2014 and the action plan that followed it: a question-led visit of three days, prose under two headings a theme, no recommendations. All words are our own.'
};
