import type { Framework } from './framework.ts';
import { outlineFramework } from './outline.ts';

/** The whole council: its aims, its place, its leadership, its money and its people. */
export const corporatePeerChallenge: Framework = outlineFramework({
	key: 'corporate-peer-challenge',
	name: 'Corporate peer challenge',
	summary:
		'A look at the whole council by councillors and officers from elsewhere: what it wants, how it is led and governed, its money and its capacity to improve. Themes and labels are ready; the letter is plain.',
	visitName: 'peer challenge',
	service: 'corporate',
	subject: 'Corporate peer challenge',
	themes: [
		{
			key: 'priorities',
			name: 'Local priorities and outcomes',
			shortName: 'Priorities',
			about: 'Whether the council is clear about what it wants for local people, and is getting there.',
			prompts: ['Can staff and partners name the priorities?', 'How do results compare with similar councils?', 'Which residents do less well?']
		},
		{
			key: 'place',
			name: 'Leadership of the organisation and the place',
			shortName: 'Leadership',
			about: 'Whether members and officers lead well together, and partners want to work with them.',
			prompts: ['How do leading members and senior officers work together?', 'What do partners say that the council is good for?', 'How are residents heard?']
		},
		{
			key: 'governance',
			name: 'Governance and culture',
			shortName: 'Governance',
			about: 'Whether decisions are open and tested, and people treat each other with respect.',
			prompts: ['What has scrutiny changed in the last year?', 'How are risk, audit and standards handled?', 'Is it safe to say that something is wrong?']
		},
		{
			key: 'finance',
			name: 'Financial planning and management',
			shortName: 'Finance',
			about: 'Whether the council understands its finances and can balance them over the years ahead.',
			prompts: [
				'How large is the gap, and how sure are the savings?',
				'What state are the reserves in, and what are they for?',
				'Do members understand the hard choices?'
			]
		},
		{
			key: 'capacity',
			name: 'Capacity for improvement',
			shortName: 'Capacity',
			about: 'Whether the council has the people, skills and discipline to carry out its plans.',
			prompts: ['Are there more projects than people?', 'How is performance managed, and by whom?', 'What would staff change first?']
		}
	],
	labels: { strength: 'Strengths', area: 'Areas for development', mixed: 'Strengths with more to do' },
	basis: 'General knowledge of how whole-council peer challenges are run in England. All words are our own; no source was copied.'
});
