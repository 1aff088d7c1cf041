/**
 * What a finding says of one of its issues. `mentioned`: it names it and says nothing either way, which a long paragraph does of some of what it names; it
 * raises nothing and praises nothing.
 */
export const kindsOnIssue = ['strength', 'area', 'mixed', 'recommendation', 'mentioned'] as const;
export type KindOnIssue = (typeof kindsOnIssue)[number];

/** What a person may say that a mixed finding says of an issue. */
export const choosableKinds = ['strength', 'area', 'mixed', 'mentioned'] as const satisfies KindOnIssue[];

export const kindOnIssueLabels: Record<KindOnIssue, string> = {
	strength: 'Strength',
	area: 'Area for development',
	mixed: 'Mixed',
	recommendation: 'Recommendation',
	mentioned: 'Only named'
};
