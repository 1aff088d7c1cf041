/**
 * The gaps that a letter's starter words may hold, each with what fills it. Filled once, when the section is first opened; from then on the words belong to
 * the person who writes. A count comes with its noun, so that "1 activity" and "35 activities" both read well.
 */
export const starterGaps = {
	addressee: 'How the letter greets the person it goes to, e.g. "Dawn" or "Ms Whitlock"',
	host: 'The host council as it is named in a sentence, e.g. "Westmere Borough Council"',
	lead: 'Name of the review lead',
	team: 'The rest of the team, each with the council or body they come from, joined into one phrase',
	'visit name': 'What the visit is called: the framework\'s `visitName`, e.g. "peer challenge"',
	'visit dates': 'First to last day on site, e.g. "22 to 24 September 2026", or the one day',
	'feedback date': 'The day on which the team told the host what it had found',
	'activities count': 'Activities carried out, with the noun, e.g. "35 activities"',
	'people met count': 'People met, with the noun, e.g. "112 people"',
	'documents count': 'Documents read, with the noun, e.g. "64 documents"',
	'cases count': 'Case records read, with the noun, e.g. "16 case records"',
	'audits count': 'Of the host\'s own case audits, how many were read again, with the noun, e.g. "5 case audits"',
	'themes list': 'The names of the themes as a Markdown list; stands in a paragraph of its own'
} as const;

export type StarterGap = keyof typeof starterGaps;

const gap = /\{([^{}]*)\}/g;

/** The gap names in a text, in order, each once; known or not. */
export function gapsIn(text: string): string[] {
	return [...new Set([...text.matchAll(gap)].map((match) => match[1] ?? ''))];
}

/** Fills the gaps that have a value. A gap without one stays as it stands, so that it is seen and can be found by a check. */
export function fillGaps(starter: string, values: Partial<Record<StarterGap, string>>): string {
	return starter.replace(gap, (whole, name: string) => (name in starterGaps ? (values[name as StarterGap] ?? whole) : whole));
}
