/** One source of a finding: a distinct activity, document, data set, or the case audit (all its cases together), however many notes it gave. */
export type Source = { id: string; method: string; perspectives: string[] };

export type SourceStrength = 'none' | 'single' | 'building' | 'strong';

/**
 * How well a finding is supported. Strong: three or more sources, by two or more methods, from two or more perspectives; a source listed twice
 * counts once. Source of the rule: the trade's triangulation, as the product's words define it.
 */
export function sourceStrength(sources: Source[]): SourceStrength {
	const { count, methods, perspectives } = countSources(sources);
	if (count < 2) return count === 0 ? 'none' : 'single';
	return count >= 3 && methods >= 2 && perspectives >= 2 ? 'strong' : 'building';
}

/** The strength in words for a card or a check, e.g. "Strong: 6 sources, 4 methods". Says what is missing where that is the point. */
export function describeSourceStrength(sources: Source[]): string {
	const { count, methods, perspectives } = countSources(sources);
	switch (sourceStrength(sources)) {
		case 'none':
			return 'No sources yet';
		case 'single':
			return 'Single source: find a second';
		case 'strong':
			return `Strong: ${amount(count, 'source')}, ${amount(methods, 'method')}`;
		case 'building': {
			const onlyPerspectivesAreMissing = count >= 3 && methods >= 2;
			const tail = onlyPerspectivesAreMissing ? `, ${amount(perspectives, 'perspective')}` : '';
			return `Building: ${amount(count, 'source')}, ${amount(methods, 'method')}${tail}`;
		}
	}
}

function countSources(sources: Source[]): { count: number; methods: number; perspectives: number } {
	return {
		count: new Set(sources.map((source) => source.id)).size,
		methods: new Set(sources.map((source) => source.method)).size,
		perspectives: new Set(sources.flatMap((source) => source.perspectives)).size
	};
}

function amount(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
