import type { UrgentConcernContent } from './review-content.ts';

/** Urgent concerns of the demonstration: one open on the day, one closed. They are in no export of the review. */
const concerns: Record<string, UrgentConcernContent[]> = {
	'ashbourne-2026': [
		{
			case: 7,
			text: 'No visit recorded for five weeks after an injury was reported.',
			raisedBy: 'tom-okafor',
			raisedAt: '2026-10-14T10:08:00Z',
			steps: [{ step: 'told', words: 'Telephoned the host lead; a message was left and sent as well.', by: 'helen-marsh', at: '2026-10-14T10:20:00Z' }]
		},
		{
			case: 12,
			text: 'Contact details shown to the wrong parent in a letter on file.',
			raisedBy: 'sian-bevan',
			raisedAt: '2026-10-13T13:40:00Z',
			steps: [
				{ step: 'told', words: 'Telephoned the host lead.', by: 'helen-marsh', at: '2026-10-13T13:46:00Z' },
				{ step: 'acknowledged', words: 'Letter withdrawn, both parents rung.', by: 'nadia-rahim', at: '2026-10-13T14:30:00Z' },
				{ step: 'closed', words: 'Put right in two hours; nothing more to do.', by: 'helen-marsh', at: '2026-10-13T15:40:00Z' }
			]
		}
	]
};

export function urgentConcernsOf(reviewKey: string): UrgentConcernContent[] {
	return concerns[reviewKey] ?? [];
}
