import type { Claim, LetterContent } from '../../documents/build/letter-content.ts';
import { checkKey, type Check } from './check.ts';
import { readWords } from './read-words.ts';

/** Words of a letter with the place they stand in. */
export type Words = {
	sectionId: string | null;
	place: string;
	findingId: string | null;
	text: string;
	/** People are named here on purpose: team, addressee, thanks. */ named: boolean;
};

/** Sentences that may let a reader work out whom they speak of, and proportion words that do not agree with their counts. */
export function checkWording(content: LetterContent, claims: Claim[]): Check[] {
	return checkWords(wordsOf(content, claims));
}

/** The same for words of any letter. */
export function checkWords(all: Words[]): Check[] {
	return all.flatMap((words) => [...identity(words), ...proportions(words)]);
}

function wordsOf(content: LetterContent, claims: Claim[]): Words[] {
	const named = new Set([content.sections[0]?.id, ...content.sections.filter((section) => section.layout === 'closing').map((section) => section.id)]);
	const prose = content.sections
		.filter((section) => section.prose.trim())
		.map((section) => ({ sectionId: section.id, place: section.id, findingId: null, text: section.prose, named: named.has(section.id) }));
	const seen = new Set<string>();
	const sentences = claims.flatMap((claim): Words[] => {
		const findingId = claim.of === 'finding' ? (claim.findingIds[0] ?? null) : null;
		const place = findingId ?? claim.sectionId;
		if (seen.has(place + claim.text)) return [];
		seen.add(place + claim.text);
		return [{ sectionId: claim.sectionId, place, findingId, text: claim.text, named: false }];
	});
	return [...prose, ...sentences];
}

function identity(words: Words): Check[] {
	const names = readWords(words.text).names.filter((found) => !words.named || found.kind === 'NHS number' || found.kind === 'date of birth');
	const people = words.named ? [] : readWords(words.text).people;
	const found = [
		...names.map((name) => ({ match: name.match, says: `“${name.match}” looks like a ${name.kind}. ${name.advice}.`, suggestion: undefined })),
		...people.map((one) => ({ match: one.match, says: `${one.reason}.`, suggestion: one.suggestion }))
	];
	const one = new Map(found.map((each) => [each.match, each]));
	return [...one.values()].map(({ match, says, suggestion }) => ({
		key: checkKey('may-identify', words.place, `${match}\n${sentenceAround(words.text, match)}`),
		kind: 'may-identify',
		sectionId: words.sectionId,
		findingId: words.findingId,
		quote: match,
		says,
		...(suggestion ? { suggestion } : {})
	}));
}

function proportions(words: Words): Check[] {
	return readWords(words.text).proportions.map((fault) => ({
		key: checkKey('proportion', words.place, `${fault.match}\n${sentenceAround(words.text, fault.match)}`),
		kind: 'proportion',
		sectionId: words.sectionId,
		findingId: words.findingId,
		quote: fault.match,
		says: fault.message.endsWith('.') ? fault.message : `${fault.message}.`
	}));
}

/** The line that a match stands in, so that a reason holds while the line stays as it is, whatever happens elsewhere in the section. */
function sentenceAround(text: string, match: string): string {
	return text.split('\n').find((line) => line.includes(match)) ?? text;
}
