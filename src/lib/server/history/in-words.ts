import type { HistoryLine } from './history-line.ts';

/** A history entry in plain words: what was done, named by its title where it has one, and all its texts with a label each. */
export function inWords(what: string, stored: string | null): Pick<HistoryLine, 'what' | 'texts'> {
	const texts = stored === null ? {} : (JSON.parse(stored) as Record<string, unknown>);
	const named = ['name', 'title', 'question', 'issue'].map((key) => texts[key]).find((value) => typeof value === 'string' && value !== '') as
		string | undefined;
	const sentence = what.charAt(0).toUpperCase() + what.slice(1);
	return {
		what: named ? `${sentence}: ${named.length > 100 ? `${named.slice(0, 100)}…` : named}` : sentence,
		texts: Object.entries(texts).flatMap(([key, value]) => {
			const words = typeof value === 'string' ? value : value === null || value === undefined ? '' : JSON.stringify(value);
			return words && !(words === named && named.length <= 100) ? [{ label: labels[key] ?? spaced(key), words }] : [];
		})
	};
}

const labels: Record<string, string> = { was: 'Before', agreedBy: 'Agreed by', shortName: 'Short name', titles: 'Titles', on: 'Date', forWhom: 'For whom' };

/** "hostDataContact" as "Host data contact". */
function spaced(key: string): string {
	const words = key.replace(/([A-Z])/g, ' $1').toLowerCase();
	return words.charAt(0).toUpperCase() + words.slice(1);
}
