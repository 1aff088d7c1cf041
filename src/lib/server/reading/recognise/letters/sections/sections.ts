import {
	aboutHeadings,
	answersHeadings,
	closingHeadings,
	closingWords,
	findingsHeadings,
	processOpenings,
	processWords,
	summaryHeadings
} from './section-words.ts';

/** What a section of a letter is for, by its heading. `theme`: none of the others, so its words name what the findings under it are about. */
export type Section = 'about' | 'findings' | 'summary' | 'answers' | 'closing' | 'appendix' | 'theme';

/** A heading that is one of these phrases and nothing else, apart from what may stand before and behind any of them. */
function heading(list: readonly string[], before = '', behind = ''): RegExp {
	return new RegExp(`^(?:${before ? `(?:${before})*` : ''}(?:${list.join('|')})${behind})$`, 'i');
}

const number =
	/^(?:(?:(?:section|part|chapter|theme|kloe|key line of enquiry|question|area|priority|strand|domain)\s+)(?=\d))?(?:\d{1,2}(?:\.\d{1,2})*[.):]?|[ivx]+\.|[a-h][.)])\s+/i;
const about = heading(aboutHeadings, 'the |our |your |an? |brief |further |more ');
const findings = heading(
	findingsHeadings,
	'the |our |main |key |detailed |overall |general |peer |team |review |challenge |summary of |headline |case |other |additional |further ',
	String.raw`(?: (?:from|of|in detail|by theme|and themes|about|on|and evidence)\b.*)?`
);
const summary = heading(summaryHeadings, 'the |our |overall |an? |general ');
const answers = heading(answersHeadings);
const closing = heading(closingHeadings, 'our |the |your |suggested |proposed ');

/** A heading without its number: "4.1 Leadership" is "Leadership". */
export function withoutNumber(text: string): string {
	return text.replace(number, '').replace(/\s+/g, ' ').trim();
}

/** The purpose of the section under a heading. */
export function sectionOf(heading: string): Section {
	const plain = withoutNumber(heading)
		.replace(/[:.]+$/, '')
		.replace(/[’]/g, "'")
		.trim();
	if (/^(?:appendix|annex(?:e)?)\b/i.test(plain)) return sectionOfAppendix(plain);
	if (closing.test(plain)) return 'closing';
	if (summary.test(plain)) return 'summary';
	if (answers.test(plain)) return 'answers';
	if (about.test(plain)) return 'about';
	return findings.test(plain) ? 'findings' : 'theme';
}

function sectionOfAppendix(plain: string): Section {
	const rest = plain.replace(/^(?:appendix|annexe?)\s*(?:[a-z]|\d{1,2}|[ivx]+)?\b\s*[:.–—-]?\s*/i, '');
	if (!rest) return 'appendix';
	const section = sectionOf(rest);
	return section === 'theme' ? 'appendix' : section;
}

/** Paragraphs that end what a letter found: thanks, wishes, offers, what happens after. */
export const closes = new RegExp(`^(?:${closingWords.join('|')})`, 'i');
/** Paragraphs that say what a letter is, how it came about, and thanks; not what was found. */
export const tellsHow = new RegExp(String.raw`^(?:${processOpenings.join('|')})|\b(?:${processWords.join('|')})`, 'i');
