import type { Kind, Topic } from '../sentences/sentence.ts';

/** Summary bullets with a wording of their own; each rests on the findings of its topic and kind. */
export const headlineIdeas: { topic: Topic; kind: Kind; text: string }[] = [
	{ topic: 'leadership', kind: 'strength', text: 'Leaders are trusted, know their service and are keen to learn.' },
	{ topic: 'thresholds', kind: 'strength', text: 'The front door is prompt and partners can get advice when they need it.' },
	{ topic: 'voice', kind: 'strength', text: 'Children are known and seen, and young people bring about change.' },
	{ topic: 'workforce', kind: 'strength', text: 'Staff are proud to work here and look after each other.' },
	{ topic: 'partnership', kind: 'strength', text: 'Partners work well together and quickly when a child may be at risk.' },
	{ topic: 'early-help', kind: 'strength', text: 'Early help is warm, local and well used.' },
	{ topic: 'quality-assurance', kind: 'strength', text: 'You know your own strengths and weaknesses.' },
	{ topic: 'children-in-care', kind: 'strength', text: 'Children in care have settled homes and people who stay with them.' },
	{ topic: 'culture', kind: 'strength', text: 'The culture is open, and good work is noticed.' },
	{ topic: 'members', kind: 'strength', text: 'Members of all groups support children’s services and ask good questions.' },
	{ topic: 'recording', kind: 'area', text: 'Write down the thinking behind decisions where the next worker will find it.' },
	{ topic: 'supervision', kind: 'area', text: 'Make reflection in supervision visible on the child’s record.' },
	{ topic: 'plans', kind: 'area', text: 'Make plans say what must change, by when and how you will know.' },
	{ topic: 'step-up-step-down', kind: 'area', text: 'Settle who holds the plan when help steps down, and look again after three months.' },
	{ topic: 'quality-assurance', kind: 'area', text: 'Close the loop, so that what audits find leads to better practice.' },
	{ topic: 'equality', kind: 'area', text: 'Let identity, culture and language shape plans.' },
	{ topic: 'health', kind: 'area', text: 'Work together to shorten waits for mental health support.' },
	{ topic: 'sufficiency', kind: 'area', text: 'Find more local homes for teenagers.' },
	{ topic: 'assessments', kind: 'area', text: 'Keep chronologies, and weigh risk as well as you describe it.' },
	{ topic: 'data', kind: 'area', text: 'Measure what is different for children as well as what was done.' },
	{ topic: 'send-leadership', kind: 'strength', text: 'Leaders share one plan and are honest about what is behind.' },
	{ topic: 'send-plans', kind: 'area', text: 'Bring reviews and replies to families up to the standard of new plans.' },
	{ topic: 'adults-people', kind: 'strength', text: 'Workers listen and start with what people can do.' },
	{ topic: 'adults-people', kind: 'area', text: 'Shorten waits, and tell people how to get help meanwhile.' },
	{ topic: 'corporate-place', kind: 'strength', text: 'The council is a partner whom others trust.' },
	{ topic: 'corporate-governance', kind: 'area', text: 'Make decisions by fewer steps, and use risk to choose.' }
];
