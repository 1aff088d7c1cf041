import { authorities, type Authority } from '../../../../reference/authorities.ts';

/** Other names that authorities go by in letters, by the name in the reference list. A name here is enough without the word council. */
const goesBy: Record<string, string[]> = {
	'Barking and Dagenham': ['LBBD'],
	'Bath and North East Somerset': ['BANES', 'B&NES', 'Bath & NE Somerset'],
	'Blackburn with Darwen': ['Blackburn-with-Darwen', 'BwD'],
	'Bournemouth, Christchurch and Poole': ['BCP', 'Bournemouth Christchurch and Poole'],
	'Cheshire West and Chester': ['Cheshire West', 'CWAC', 'CW&C'],
	'City of Bristol': ['Bristol'],
	'County Durham': ['Durham', 'Durham County'],
	'Dorset Council': ['Dorset'],
	'Dorset County': ['Dorset'],
	'East Riding of Yorkshire': ['East Riding'],
	'Hammersmith and Fulham': ['LBHF', 'H&F'],
	Herefordshire: ['County of Herefordshire', 'Herefordshire, County of'],
	'Isle of Wight': ['Isle of Wight Children’s Services'],
	'Isles of Scilly': ['Scilly', 'Council of the Isles of Scilly'],
	'Kensington and Chelsea': ['RBKC', 'Royal Borough of Kensington and Chelsea'],
	'Kingston upon Hull': ['Hull', 'Kingston-upon-Hull', 'City of Hull'],
	'Kingston upon Thames': ['Kingston-upon-Thames', 'RBK'],
	'Newcastle upon Tyne': ['Newcastle', 'Newcastle-upon-Tyne'],
	'North East Lincolnshire': ['NE Lincolnshire', 'NELC'],
	'North Northamptonshire': ['North Northants'],
	Northamptonshire: ['Northants'],
	'Redcar and Cleveland': ['Redcar & Cleveland'],
	'Richmond upon Thames': ['Richmond-upon-Thames', 'Richmond'],
	'Southend-on-Sea': ['Southend'],
	'St. Helens': ['St Helens'],
	'Stockton-on-Tees': ['Stockton', 'Stockton on Tees'],
	'Stoke-on-Trent': ['Stoke', 'Stoke on Trent'],
	'Telford and Wrekin': ['Telford & Wrekin', 'Borough of Telford and Wrekin', 'Telford'],
	'West Northamptonshire': ['West Northants'],
	'Windsor and Maidenhead': ['RBWM', 'Windsor & Maidenhead'],
	York: ['City of York']
};

/** Names that are also ordinary words, surnames or parts of other places: they count only with "Council", "Borough" or the like beside them. */
const weakAlone = new Set(
	[
		'bath bury halton reading barnet brent camden dudley durham enfield hartlepool kent kingston lincoln poole richmond stoke telford york wells medway bedford hull newcastle stockton bristol derby'
	].flatMap((words) => words.split(' '))
);
/** Those of them that are no surname or word in a letter, and so may stand alone in a title. */
const aloneInTitle = new Set([
	'barnet',
	'brent',
	'camden',
	'dudley',
	'durham',
	'enfield',
	'hartlepool',
	'kent',
	'york',
	'medway',
	'bedford',
	'hull',
	'newcastle',
	'bristol',
	'derby',
	'telford',
	'halton',
	'bury',
	'reading',
	'poole'
]);

/** `full`: with "Council" and the like; `placed`: said as a place is, "in Dudley", "Dudley’s children". */
export type Named = { authority: Authority; at: number; end: number; text: string; full: boolean; placed: boolean };

const kinds = String.raw`(?:(?:Metropolitan |City |County |Borough |District |Unitary )*(?:Council|Authority|Corporation))`;
const before = String.raw`(?:(?:the )?(?:London Borough of|Royal Borough of|Metropolitan Borough of|Borough of|City and County of|City of|County of|Council of the|LB|RB|MBC of) ?)`;
const after = String.raw`(?: ?(?:MBC|MDC|CC|BC|LBC|UA|DC)\b)`;
/** A district, or a place far away, that holds the name of an authority. */
const districtBefore =
	/(?:\b(?:North|South|East|West|Mid|Central|Greater|Upper|Lower|New|Royal Borough of Kingston|University of|Bishop of|Diocese of|Duke of|Lord|Lady|Baroness|Baron)[ -]|-)$/;
const districtAfter =
	/^(?:[ -](?:Dales|Moorlands|Coast|Heath|Vale|under|Forest|Hills|Valley|Beacon|Police|Constabulary|Fire|University|Healthcare|NHS|Hospitals?|Academy|College|School|Primary|CCG|ICB|Safeguarding Partnership|LSCB|Street|Road|Avenue|House|Lane|Court|Crown|Row|Park|Way|Square|Gate|Partnership NHS|Airport|Cathedral|Football|United|City FC)\b|-(?:under|by|le|in|super)-)/i;

type Pattern = { authority: Authority; name: string; order: number; regex?: RegExp };

/** The patterns by the longest word of their name, since most names stand in no text; each is made when its word is first met. */
const byWord = new Map<string, Pattern[]>();
const names = authorities
	.flatMap((authority) =>
		[...new Set([authority.name, authority.officialName, ...authority.alsoKnownAs, ...(goesBy[authority.name] ?? [])])].map((name) => ({ authority, name }))
	)
	.toSorted((one, other) => other.name.length - one.name.length);
for (const [order, { authority, name }] of names.entries()) {
	const word = longestWord(name);
	byWord.set(word, [...(byWord.get(word) ?? []), { authority, name, order }]);
}

function longestWord(name: string): string {
	const bare = name.replace(/\b(?:London|Royal|Metropolitan|District|County|City|Borough|Council|Corporation|of|the)\b/g, ' ').match(/[A-Za-z&]+/g) ?? [
		name.split(' ').at(-1) ?? name
	];
	return (bare.toSorted((one, other) => other.length - one.length)[0] ?? name).toLowerCase();
}

function regexOf(pattern: Pattern): RegExp {
	pattern.regex ??= new RegExp(String.raw`(?<![\p{L}\d])(?:${before})?${patternOf(pattern.name)}(?![\p{L}\d])(?: ${kinds}(?![\p{L}])|${after})?`, 'giu');
	return pattern.regex;
}

function patternOf(name: string): string {
	return name
		.replace(/^(?:London Borough of|Royal Borough of|Borough of) /, '')
		.replaceAll(/[.*+?^${}()|[\]\\]/g, '')
		.replaceAll(/ (?:and|&) /g, ' (?:and|&) ?')
		.replaceAll(/[’']/g, "[’']")
		.replaceAll(/,/g, ',?')
		.replaceAll(/[ -]/g, '[ -]')
		.replaceAll('St[ -]', 'St\\.?[ -]')
		.replaceAll(')[ -]?', ') ?')
		.replaceAll('[ -](?:and|&)', ' (?:and|&)');
}

/**
 * The authorities that a text names, in the order of the text. The longest name wins, so that Derbyshire is not Derby and North Northamptonshire not
 * Northamptonshire; districts that hold a county's name, police forces, hospitals and streets are no authority.
 */
export function namedIn(text: string): Named[] {
	const found: Named[] = [];
	const words = new Set((text.match(/\p{Lu}[\p{L}&]*/gu) ?? []).map((word) => word.toLowerCase()));
	const likely = [...words].flatMap((word) => byWord.get(word) ?? []).toSorted((one, other) => one.order - other.order);
	for (const pattern of likely) {
		const { authority } = pattern;
		for (const match of text.matchAll(regexOf(pattern))) {
			const at = match.index;
			const end = at + match[0].length;
			if (found.some((one) => at < one.end && end > one.at)) continue;
			const isFull = /\b(?:Council|Authority|Corporation|Borough|LB|RB|MBC|MDC|CC|BC|LBC)\b/i.test(match[0]);
			if (
				!/^\p{Lu}/u.test(match[0].replace(/^the /i, '')) ||
				districtAfter.test(text.slice(end)) ||
				(districtBefore.test(text.slice(0, at)) && !/^(?:London|Royal|City)/.test(match[0]))
			)
				continue;
			if (!isFull && /\p{Lu}\p{Ll}+ $/u.test(text.slice(0, at)) && isPerson(text, at, end)) continue;
			const placed =
				/\b(?:in|for|across|within|to|of|at|around|from|throughout|that|and) (?:the )?$/i.test(text.slice(0, at)) ||
				/^(?:[’']s\b|[’'] | (?:Safeguarding|Children|LSCB|Local|is|are|has|have)\b)/.test(text.slice(end));
			found.push({ authority, at, end, text: match[0], full: isFull, placed });
		}
	}
	return found.toSorted((a, b) => a.at - b.at);
}

/** A surname behind a first name, such as Andrew Bury: only where the name is one word that people bear too. */
function isPerson(text: string, at: number, end: number): boolean {
	return weakAlone.has(text.slice(at, end).toLowerCase()) && !/^[’']s\b/.test(text.slice(end));
}

/** Whether a name that stands alone is one to trust: 1 as it is, 0.5 in a title, 0 for a word that is more often something else. */
export function trust({ text, full, placed }: Named, inTitle: boolean): number {
	if (full || (placed && !inTitle)) return 1;
	const word = text.toLowerCase();
	if (!weakAlone.has(word)) return 1;
	return inTitle && aloneInTitle.has(word) ? 0.8 : 0.2;
}
