import type { Framework, SectionLayout } from '#frameworks/framework.ts';

export const serviceNames: Record<Framework['service'], string> = {
	children: "Children's services",
	send: 'Special educational needs and disabilities',
	adults: 'Adult social care',
	corporate: 'The whole council'
};

/** What leads the letter, in a sentence. */
export const ledByWords: Record<Framework['ledBy'], string> = { themes: 'Themes lead the letter', kloes: 'Key lines of enquiry lead the letter' };

/** What stands in a section of the letter, in a few words. */
export const layoutWords: Record<SectionLayout, string> = {
	prose: 'Words by the team',
	facts: 'A table of facts about the visit',
	scope: 'The key lines of enquiry',
	activities: 'What the team did',
	summary: 'Headlines',
	'themes-table': 'Strengths, then areas, for each theme in one table',
	'theme-pair': 'Two headings for each theme: strengths, then areas',
	'theme-lists': 'Lists under each theme',
	'unsplit-list': 'Findings in one list, not split by kind',
	activity: 'Findings of one activity',
	recommendations: 'Recommendations',
	'improve-list': 'What needs to improve',
	'kloe-answers': 'Each key line of enquiry with its answer',
	'appendix-kloes': 'An appendix with the answers',
	'appendix-cases': 'An appendix on case records',
	'appendix-audit': 'An appendix on the host’s audits',
	closing: 'Closing words and signature'
};
