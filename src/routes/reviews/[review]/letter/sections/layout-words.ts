import type { SectionLayout } from '#frameworks/framework.ts';

/** What each layout draws below the prose of its section. */
export const layoutWords: Record<SectionLayout, string> = {
	prose: 'Words by the team',
	facts: 'A table of facts about the visit',
	scope: 'The questions, listed',
	activities: 'What the team did, from the timetable',
	summary: 'Headlines, strengths then areas',
	'themes-table': 'A table with a row for each theme',
	'theme-pair': 'For each theme, its strengths and then its areas, as paragraphs',
	'theme-lists': 'For each theme, lists of strengths and areas',
	'unsplit-list': 'All findings in one list',
	activity: 'The findings of one activity',
	recommendations: 'Recommendations',
	'improve-list': 'What needs to improve, as one list',
	'kloe-answers': 'Each question and its answer',
	'appendix-kloes': 'An appendix: each question and its answer',
	'appendix-cases': 'An appendix: what the case records showed',
	'appendix-audit': 'An appendix: the audit validation',
	closing: 'Closing words and the signature'
};
