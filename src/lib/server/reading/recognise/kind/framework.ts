import type { Line } from '#domain/reading/reading.ts';
import { frameworks } from '#frameworks/index.ts';

const named: [key: string, words: RegExp][] = [
	['safeguarding-assurance-visit', /\bassurance visit\b|\bsafeguarding assurance\b/i],
	['front-door-readiness', /\bfront door\b[^.]{0,40}\b(?:review|readiness|diagnostic|challenge|audit|visit)\b|\binspection readiness\b/i],
	['corporate-peer-challenge', /\b(?:corporate|finance|governance|whole council) peer (?:challenge|review)\b|\bcorporate (?:governance )?challenge\b/i],
	[
		'adult-social-care',
		/\badult(?:s[’']?|[’']s)? (?:social care|services|safeguarding)[^.]{0,40}\b(?:peer|challenge|review)\b|\bpeer (?:challenge|review) of adult/i
	],
	[
		'area-send',
		/\b(?:SEND|[Ss]pecial [Ee]ducational [Nn]eeds)\b[^.]{0,60}\b(?:[Pp]eer|[Cc]hallenge|[Rr]eview|[Dd]iagnostic)\b|\b[Pp]eer (?:[Cc]hallenge|[Rr]eview)[^.]{0,40}\b(?:SEND|[Ss]pecial [Ee]ducational [Nn]eeds)\b/
	]
];
const national = /\bLGA\b|\blocal government (?:association|improvement)\b|\bIDeA\b|\bC4EO\b|\bchildren[’']s improvement board\b/i;
const children = /\bchild|\bsafeguarding|\byoung people\b|\bcare leavers|\bearly help\b/i;

/**
 * The shipped framework that a peer review was made under, by the words of its title and opening; null where none fits. A focused visit by peers has the words of
 * its own framework in the title.
 */
export function frameworkOf(lines: readonly Line[], title: string, themes: readonly string[]): string | null {
	const opening = lines
		.slice(0, 40)
		.map(({ text }) => text)
		.join('\n');
	for (const [key, words] of named) if (words.test(title)) return key;
	const byThemes = frameworks
		.map(({ key, themes: own }) => ({ key, count: own.filter(({ name }) => themes.some((theme) => plain(theme) === plain(name))).length, of: own.length }))
		.toSorted((a, b) => b.count - a.count)[0];
	if (byThemes && byThemes.count >= 3 && byThemes.count >= byThemes.of * 0.5) return byThemes.key;
	if (/\bfocused visit\b/i.test(title)) return 'focused-visit';
	for (const [key, words] of named) if (key !== 'area-send' && words.test(opening.slice(0, 1500))) return key;
	const whole = lines.map(({ text }) => text).join('\n');
	if (!children.test(title) && !children.test(whole.slice(0, 20_000))) return null;
	if (
		national.test(opening) ||
		national.test(
			lines
				.slice(-40)
				.map(({ text }) => text)
				.join('\n')
		) ||
		/\bchildren[’']?s safeguarding peer review\b/i.test(title)
	)
		return 'national-safeguarding-peer-review';
	return /\bpeer (?:challenge|review|team|diagnostic|visit)|\bpeers\b|\bsector[- ]led|\bADCS\b|\bregional (?:challenge|review|diagnostic)/i.test(whole)
		? 'regional-peer-challenge'
		: null;
}

function plain(text: string): string {
	return text
		.toLowerCase()
		.replaceAll('&', ' and ')
		.replaceAll(/[^a-z]+/g, ' ')
		.trim();
}
