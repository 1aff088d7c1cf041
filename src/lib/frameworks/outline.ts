import type { Framework, LetterOutline } from './framework.ts';
import { ragLegend } from './rag-legend.ts';

type OutlineFacts = Pick<Framework, 'key' | 'name' | 'summary' | 'visitName' | 'service' | 'themes' | 'labels' | 'basis'> & { subject: string };

/** A framework of which only the themes and labels are worked out: a plain letter, no case audit tool, no measures. */
export function outlineFramework({ subject, ...facts }: OutlineFacts): Framework {
	return {
		...facts,
		version: 1,
		depth: 'outline',
		recommendations: { used: true, forces: [] },
		qualityAssured: false,
		ledBy: 'themes',
		letter: plainLetter(subject),
		caseCategories: [],
		caseAudit: [],
		auditElements: [],
		measures: [],
		ragLegend,
		judgementScale: null,
		timetable: { daysOnSite: 3, draftWorkingDays: 10, issueWorkingDays: 25 }
	};
}

function plainLetter(subject: string): LetterOutline {
	return {
		subject,
		salutation: 'Dear {addressee}',
		closing: 'Yours sincerely',
		sections: [
			{
				key: 'opening',
				title: 'Opening and thanks',
				showTitle: false,
				layout: 'prose',
				starter:
					'Thank you for inviting us to {host} for the {visit name} of {visit dates}, and for the time and thought that people gave us. We shared our findings with you on {feedback date}; here they are in writing.'
			},
			{ key: 'scope', title: 'What you asked us to look at', showTitle: true, layout: 'scope', optional: true },
			{
				key: 'activities',
				title: 'What we did',
				showTitle: true,
				layout: 'activities',
				starter: 'We took part in {activities count}, met {people met count} and read {documents count}.'
			},
			{ key: 'summary', title: 'Summary', showTitle: true, layout: 'summary' },
			{ key: 'findings', title: 'What we found', showTitle: true, layout: 'theme-lists' },
			{ key: 'recommendations', title: 'Recommendations', showTitle: true, layout: 'recommendations', byTheme: false, optional: true },
			{
				key: 'closing',
				title: 'Closing',
				showTitle: false,
				layout: 'closing',
				starter: 'Thank you again. We have learned from you, and would be glad to hear how you get on.'
			}
		]
	};
}
