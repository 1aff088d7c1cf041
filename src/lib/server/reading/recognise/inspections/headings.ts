/** What stands under a heading of an inspectorate's report. */
export type Section =
	| { part: 'findings' | 'summary' | 'passed over' | 'children' }
	| { part: 'listed'; kind: 'strength' | 'area' }
	| { part: 'recommendations'; force: string | null }
	/** Its words alone tell nothing: what it stands under does. */
	| { part: 'theme' };

const told: [pattern: RegExp, section: Section][] = [
	[
		/^(?:areas? (?:for|of) )?priority(?: and immediate)? actions?\b|^areas? (?:for|requiring) (?:immediate |priority )(?:and immediate )?action|^immediate and priority action/,
		{ part: 'recommendations', force: 'priority action' }
	],
	[/^recommendations?\b(?! (?:from|made))/, { part: 'recommendations', force: 'recommendation' }],
	[/^(?:key |main |further |other )?areas? (?:for|of|requiring) (?:further )?improvement\b/, { part: 'recommendations', force: 'area for improvement' }],
	[
		/\bneeds? to (?:improve|be improved|do to improve|change)\b|^what (?:must|should) (?:improve|be improved)|^areas? that (?:need|require)s? (?:to improve|improvement)|^improvements? (?:needed|required)$|^actions? (?:required|for improvement)$|^next steps for improvement$/,
		{ part: 'recommendations', force: null }
	],
	[/^inspection outcomes?$|^what is it like to be a child/, { part: 'findings' }],
	[/\bstrengths and (?:weaknesses|areas)/, { part: 'findings' }],
	[
		/(?:\bhas|have) the following strengths$|(?:^|[’']s )(?:key |main |particular |areas? of )?strengths?(?: of .*)?$|^areas? of strength|^what (?:is|are) working well|^what .* doing that is effective|^the service meets the requirements/,
		{ part: 'listed', kind: 'strength' }
	],
	[/\b(?:is|are|was|were)(?: judged(?: to be)?)? (?:good|outstanding)(?: overall)?,? (?:because|as)(?: of)?$/, { part: 'listed', kind: 'strength' }],
	[
		/\b(?:because|as|due to)(?: of)?:?$|^(?:key |main )?(?:areas of )?weakness(?:es)?$|^areas of concern|^areas? (?:for|of) (?:further )?development\b|\bneeds? to do better$/,
		{ part: 'listed', kind: 'area' }
	],
	[
		/summary for children|^(?:a )?(?:letter|summary) (?:for|to) (?:children|young people)|^what .* mean(?:s)? for (?:children|young people)$/,
		{ part: 'children' }
	],
	[
		/^contents$|^about (?:this|the|our) (?:inspection|visit|report)|^information about|^the inspection team|^inspection team|judge?ments? (?:and what they )?mean|^what the inspection judge?ments|^service information|^the area and its|^the legal basis|^background|^context\b|^(?:local authority |area )?(?:profile|context)|^annex|^appendi|^glossary|^children (?:living|looked after) in this area|^child protection in this area|^other (?:ofsted inspections|information)|^local leadership|^previous (?:ofsted )?inspection|^inspection (?:details|information|activity|arrangements)$|^lead inspector|^scope of|^areas? covered by (?:the|this) visit|^about ofsted|^complaints|^next steps$|^practice (?:study|example)|^case study|^evidence (?:base|gathered|considered)|^methodology/,
		{ part: 'passed over' }
	],
	[
		/^(?:executive )?summary\b|^headline findings|^overview\b|^summary of (?:key )?findings|^key findings|^overall (?:summary|findings)|^main (?:messages|summary)/,
		{ part: 'summary' }
	],
	[
		/^(?:inspection |main |detailed |key )?findings\b|^findings and evaluation|^evaluation of progress|^progress since|^inspection judgements? about|^the effectiveness of|^record of main/,
		{ part: 'findings' }
	]
];

/** What a heading says of what stands under it. */
export function sectionOf(heading: string): Section {
	const plain = plainHeading(heading);
	return told.find(([pattern]) => pattern.test(plain))?.[1] ?? { part: 'theme' };
}

/** Headings that part a theme, and are none: findings under them stand in the theme above. */
export function isDivision(heading: string): boolean {
	return /^(?:inspection |main |detailed |key |headline )?findings?\b|^(?:executive )?summary$|^summary of|^overview$|^section \d|^findings and evaluation|^inspection judgements? about/.test(
		plainHeading(heading)
	);
}

/** A heading for comparing: small letters, no number before it, no mark behind it. */
export function plainHeading(heading: string): string {
	return heading
		.toLowerCase()
		.replaceAll(/\s/g, ' ')
		.replaceAll('’', "'")
		.replace(/^(?:\d+(?:\.\d+)*[.)]?|section \d+\s*[:.–-]?|part \d+\s*[:.–-]?)\s+/, '')
		.replace(/[?:.;\s]+$/, '')
		.replaceAll("'", '’')
		.trim();
}

/** Words that name a theme of an inspection, for lines that no font or tag marks as a heading. */
export const namesTheme =
	/\b(?:experiences and progress|impact of leaders|overall effectiveness|help and protection|looked after and achieving|adoption performance|care leavers|children in care|leadership(?:, management)?(?:,? and governance| and management)|capacity (?:for|to) improve|quality of (?:provision|practice)|safeguarding children board|lscb|being healthy|staying safe|enjoying and achieving|economic well-?being|positive contribution|ambition and prioritisation|partnership working|equality and diversity|performance management|value for money|safe and feel safe|contribution of health)\b/i;
