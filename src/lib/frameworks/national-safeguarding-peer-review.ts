import { caseworkQuestions } from './casework-questions.ts';
import type { Framework } from './framework.ts';
import { measuresNamed } from './measures.ts';
import { ragLegend } from './rag-legend.ts';

/** A week of peers from across the country; the letter's findings stand in one table, a row a theme, and three reports follow it. */
export const nationalSafeguardingPeerReview: Framework = {
	key: 'national-safeguarding-peer-review',
	version: 1,
	name: "National children's safeguarding peer review",
	summary:
		'Five days on site with peers from across England, looking at safeguarding across the council and its partners under five themes. Choose it when you want the whole picture, with case records read and your own audits tested.',
	visitName: 'peer review',
	service: 'children',
	depth: 'full',
	ledBy: 'themes',
	themes: [
		{
			key: 'practice',
			name: 'Effective practice, service delivery and the voice of the child',
			shortName: 'Practice and voice',
			about: 'What children and families meet when they need help: how well workers know them, decide with them and act in time.',
			prompts: [
				'How does a child reach the right help, and how long does each step take?',
				'Where can we see that a child was listened to, and what changed because of it?',
				'How much of their week do social workers spend with children, and what gets in the way?',
				'Do records show the thinking behind decisions, or only that decisions were made?',
				'How well are the culture, language, faith and disability of each child understood in the help they get?'
			]
		},
		{
			key: 'outcomes',
			name: 'Outcomes, impact and performance management',
			shortName: 'Outcomes',
			about: 'Whether the council knows if its work makes children safer, and uses what it knows.',
			prompts: [
				'Which figures do leaders look at each month, and what did they last do because of one?',
				'What do case audits say about quality, and do workers hear the result?',
				'How is the effect of a change in services judged, and how soon?',
				'Which groups of children do less well, and who has noticed?'
			]
		},
		{
			key: 'working-together',
			name: 'Working together (including the Health and Wellbeing Board)',
			shortName: 'Working together',
			about: 'How police, health, schools, the voluntary sector and the council share information, risk and responsibility for children.',
			prompts: [
				'Do partners say the same thing about thresholds, and do they use them?',
				'When did one partner last challenge another, and what came of it?',
				'How do the boards divide the work, and who sees to what falls between them?',
				'What do schools and family doctors say about the help they can give and get early?'
			]
		},
		{
			key: 'capacity',
			name: 'Capacity and managing resources',
			shortName: 'Capacity',
			about: 'Whether there are enough people with the right skills, money in the right place, and services bought with a purpose.',
			prompts: [
				'How stable is the workforce, and what do people say keeps them here?',
				'Are caseloads known, fair and manageable, for new workers above all?',
				'How is money moved towards earlier help, and what shows that it pays?',
				'Is commissioning planned with partners and tied to what children need?'
			]
		},
		{
			key: 'leadership',
			name: 'Vision, strategy and leadership',
			shortName: 'Leadership',
			about: 'Whether leaders, members and partners know where they are going for children, and whether the front line goes with them.',
			prompts: [
				'Can people at every level say in their own words what the council wants for children?',
				'How do members test what they are told, and as corporate parents what have they changed?',
				'How quickly does a decision at the top become practice?',
				'Do leaders know what it feels like to work at the front line this month?'
			]
		}
	],
	labels: { strength: 'Strengths', area: 'Areas for further consideration', mixed: 'Strengths with more to do' },
	recommendations: { used: false, forces: [] },
	qualityAssured: false,
	letter: {
		subject: "Children's safeguarding peer review",
		salutation: 'Dear {addressee}',
		closing: 'Yours sincerely',
		sections: [
			{
				key: 'opening',
				title: 'Opening and thanks',
				showTitle: false,
				layout: 'prose',
				starter:
					'Thank you for inviting us to {host} for the {visit name} of {visit dates}, and for your welcome. People made time for us, spoke frankly and were keen to learn, and that made our work a pleasure.\n\nOn {feedback date} we told you what we had found and promised to put it in writing. This letter does so. Like every {visit name} of this kind, ours looked at these themes:\n\n{themes list}',
				hint: 'Thank people by role. Say what was special about the welcome, in a sentence.'
			},
			{
				key: 'scope',
				title: 'What you asked us to look at',
				showTitle: true,
				layout: 'scope',
				starter: 'Within those themes you had questions of your own for us. We added others once we had read what you sent.',
				hint: "The questions are listed below your words, the host's and the team's apart."
			},
			{
				key: 'how-we-worked',
				title: 'How we worked',
				showTitle: true,
				layout: 'prose',
				starter:
					'A peer review is not an inspection, and nothing here is a grade. We are people who do the same work elsewhere, and we offer what we saw so that you can use it. We took part in {activities count}, met {people met count} and read {documents count} and {cases count}. That is a snapshot of a few days: please weigh our words with that in mind.',
				hint: 'Say here if the host chose the audit validation or the case records review, and which appendix holds it.'
			},
			{
				key: 'executive-summary',
				title: 'Executive summary',
				showTitle: true,
				layout: 'prose',
				hint: 'One or two pages that a councillor could read alone. Begin with what is good; say next what matters most; name no person. A paragraph a subject reads better than a paragraph a theme.'
			},
			{
				key: 'team-questions',
				title: 'Our own questions',
				showTitle: true,
				layout: 'kloe-answers',
				kloesOf: 'team',
				starter: 'Much of this letter bears on the questions that we added ourselves. In short, our view is as follows.',
				optional: true
			},
			{
				key: 'summary',
				title: 'Summary of findings',
				showTitle: true,
				layout: 'summary',
				starter: 'These are the main points of our feedback to you on {feedback date}.',
				labels: { strength: 'Summary of strengths', area: 'Summary of areas for consideration', mixed: 'Strengths with more to do' },
				hint: 'Made from the headlines. Eight of each is plenty.'
			},
			{
				key: 'findings',
				title: 'Detailed findings',
				showTitle: true,
				layout: 'themes-table',
				starter: 'The table sets out, for each theme, what we thought was strong and what you and your partners may want to think about further.'
			},
			{
				key: 'next-steps',
				title: 'Next steps',
				showTitle: true,
				layout: 'prose',
				starter:
					'You will want to talk these findings through with your colleagues, members and partners before you decide what to do. We suggest that you choose the few that will make most difference to children and fold them into plans you already have.\n\nWe would gladly come back within a year to see how far you have got and what we can learn from it.',
				hint: 'Say what happened after the feedback, such as a workshop, and who the host can turn to for support.'
			},
			{
				key: 'closing',
				title: 'Closing',
				showTitle: false,
				layout: 'closing',
				starter:
					'Please pass on our thanks to everyone who gave us their time. We have taken a good deal home with us, and we wish {host} and the children you serve well.'
			},
			{
				key: 'appendix-kloes',
				title: 'Your questions and our answers',
				showTitle: true,
				layout: 'appendix-kloes',
				kloesOf: 'host',
				hint: 'Open each answer with a sentence that answers the question, then say what it rests on.'
			},
			{
				key: 'appendix-audit',
				title: 'Audit validation report',
				showTitle: true,
				layout: 'appendix-audit',
				starter:
					'You asked us to test how well your own case audits show you the quality of practice. We asked three things: does the audit see what is there, do managers use what it tells them, and does anything change as a result? We read {audits count} again beside the case records themselves and talked to people who write audits and people who receive them.',
				hint: 'Its author, date and method are printed at the top. After the table, say how managers use the reports and what they have led to.',
				optional: true
			},
			{
				key: 'appendix-cases',
				title: 'Case records review report',
				showTitle: true,
				layout: 'appendix-cases',
				starter:
					'We read {cases count} to see practice more closely than talking about it allows, and spoke with workers and managers about what we had read. The number is small, so the counts below describe these records and not your service as a whole.',
				labels: { strength: 'Strengths', area: 'Areas for development', mixed: 'Strengths with more to do' },
				hint: 'Its author, date and method are printed at the top. Write counts as "9 of 16 (56%)". No case, family or worker may be recognised.',
				optional: true
			}
		]
	},
	caseCategories: [
		'Child protection plan',
		'Child in need plan',
		'Child in care',
		'Recent referral and assessment',
		'Stepped down to early help',
		'Care leaver',
		'Disabled child'
	],
	caseAudit: caseworkQuestions(
		'timely-assessment',
		'seen-alone',
		'voice-used',
		'chronology',
		'analysis',
		'reason-for-decision',
		'plan-change',
		'partners',
		'supervision',
		'identity'
	),
	auditElements: [
		'Basic details of the child and the case',
		'Whether earlier and present help has worked',
		'Assessment of need, risk and protective factors',
		'How the service responded, and how soon',
		'Planning and review',
		'A relationship of trust with the child and family',
		'The child at the centre, with attention to equality and diversity',
		'The part played by other agencies',
		'Supervision and management oversight',
		'Quality of the record',
		'Whether procedure was followed'
	],
	measures: measuresNamed('contact-decision', 'assessment', 'initial-conference', 'review-conference', 're-referrals', 'placement-moves', 'caseload', 'agency'),
	ragLegend,
	judgementScale: null,
	timetable: { daysOnSite: 5, draftWorkingDays: 10, issueWorkingDays: 25 },
	basis:
		"The shape of a published national peer review letter of 2013 with its three appendices: themes, the two sides' questions, order of sections, and what an audit validation looks at. All words are our own."
};
