import type { Framework } from './framework.ts';
import { outlineFramework } from './outline.ts';

/** Special educational needs and disabilities, looked at across an area: council, health and education together. */
export const areaSend: Framework = outlineFramework({
	key: 'area-send',
	name: 'Area SEND peer review',
	summary:
		'A look at how the council, health services, schools and colleges of an area help children and young people with special educational needs and disabilities. Themes and labels are ready; the letter is plain.',
	visitName: 'peer review',
	service: 'send',
	subject: 'Area SEND peer review',
	themes: [
		{
			key: 'identifying',
			name: 'Knowing children and their needs early',
			shortName: 'Early identification',
			about: 'Whether needs are noticed early and understood by everyone who should know.',
			prompts: ['At what age are needs first noticed, and by whom?', 'What help comes before a plan is asked for?', 'Which needs are most often missed?']
		},
		{
			key: 'plans',
			name: 'Assessment and education, health and care plans',
			shortName: 'Assessment and plans',
			about: 'Whether assessments bring in every service, and plans are clear, on time and kept up to date.',
			prompts: [
				'Do health and social care give advice in time, and is it about this child?',
				'Would a new teacher know what to do from the plan?',
				'Do yearly reviews change plans?'
			]
		},
		{
			key: 'provision',
			name: 'Provision and joint commissioning',
			shortName: 'Provision',
			about: 'Whether education, health and care services are planned and bought together to meet what children need.',
			prompts: [
				'What do waiting lists for therapies and mental health tell you?',
				'How many children must travel far for a place, and why?',
				'Who decides together how money is spent?'
			]
		},
		{
			key: 'outcomes',
			name: 'Outcomes and preparing for adulthood',
			shortName: 'Outcomes',
			about: 'Whether children and young people are included, make progress and get ready for adult life.',
			prompts: ['Who is out of school or on a part-time timetable?', 'When does planning for adult life begin?', 'What do young people do at 19, and at 25?']
		},
		{
			key: 'voice',
			name: 'Working with children, young people and families',
			shortName: 'Voice',
			about: 'Whether families are partners in decisions about their own child and about services.',
			prompts: ['What has the parent carer forum changed?', 'How hard is it to find out what help there is?', 'How do you hear children who do not speak?']
		},
		{
			key: 'leadership',
			name: 'Leadership of the area partnership',
			shortName: 'Leadership',
			about: 'Whether the partners know how well the area does, agree what to do and do it.',
			prompts: [
				'Do the partners have one view of strengths and weaknesses?',
				'Who holds whom to account, and where?',
				'What has got better in a year, and how do you know?'
			]
		}
	],
	labels: { strength: 'Strengths', area: 'Areas for development', mixed: 'Strengths with more to do' },
	basis:
		'General knowledge of how area partnerships for special educational needs and disabilities are reviewed in England. All words are our own; no source was copied.'
});
