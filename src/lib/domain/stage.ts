/** The stages of a review, in order. `final` means that the letter is issued. */
export const stages = ['scoping', 'on-site', 'drafting', 'with-host', 'final', 'follow-up', 'closed'] as const;
export type Stage = (typeof stages)[number];

export const stageLabels: Record<Stage, string> = {
	scoping: 'Scoping',
	'on-site': 'On site',
	drafting: 'Drafting',
	'with-host': 'With host',
	final: 'Final',
	'follow-up': 'Follow-up',
	closed: 'Closed'
};
