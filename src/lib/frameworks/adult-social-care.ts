import type { Framework } from './framework.ts';
import { outlineFramework } from './outline.ts';

/** Adult social care: the duties of the Care Act, seen by peers. */
export const adultSocialCare: Framework = outlineFramework({
	key: 'adult-social-care',
	name: 'Adult social care peer challenge',
	summary:
		'A look at how the council meets its duties to adults who need care and to their carers, often before an assessment by the regulator. Themes and labels are ready; the letter is plain.',
	visitName: 'peer challenge',
	service: 'adults',
	subject: 'Adult social care peer challenge',
	themes: [
		{
			key: 'working-with-people',
			name: 'Working with people',
			shortName: 'Working with people',
			about: 'How the council assesses need, prevents it where it can, and treats people fairly.',
			prompts: [
				'How long do people and carers wait, and are they safe while they wait?',
				'Does help build on what people can do and want?',
				'Who is least well served?'
			]
		},
		{
			key: 'providing-support',
			name: 'Providing support',
			shortName: 'Providing support',
			about: 'Whether there is enough good care to choose from, and partners plan it together.',
			prompts: ['Where is care hard to find?', 'How is the quality of providers known?', 'What do health partners say about working with you?']
		},
		{
			key: 'safety',
			name: 'Keeping people safe',
			shortName: 'Safety',
			about: 'Whether safeguarding is sound, and people are safe when they move between services.',
			prompts: [
				'Are safeguarding worries looked into in time, and does the person shape the outcome?',
				'What happens when somebody leaves hospital, or turns 18?',
				'How is learning shared?'
			]
		},
		{
			key: 'leadership',
			name: 'Leadership, learning and the workforce',
			shortName: 'Leadership',
			about: 'Whether leaders know their service, spend wisely and learn with the people who use it.',
			prompts: [
				'Does the self-assessment match what staff say?',
				'How do people with experience of care shape decisions?',
				'Is the workforce steady and supported?'
			]
		}
	],
	labels: { strength: 'Strengths', area: 'Areas for consideration', mixed: 'Strengths with more to do' },
	basis:
		'General knowledge of the duties of councils under the Care Act 2014 and of how they are assessed in England. All words are our own; no source was copied.'
});
