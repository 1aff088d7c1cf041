import { NotFound } from '#domain/outcomes.ts';
import { isAppendix } from '../documents/build/letter.ts';
import type { LetterFinding, LetterSection } from '../documents/build/letter-content.ts';
import type { SettledCheck } from './checks/check.ts';
import { unsettled } from './checks/find-checks.ts';
import { countWords, hashBlocks } from './freeze.ts';
import type { CheckedLetter } from './letter-checks.ts';

export type OutlineLine = { sectionId: string; themeId: string | null | undefined; title: string; open: number; appendix: boolean; current: boolean };
export type SentenceView = Pick<LetterFinding, 'id' | 'kind' | 'text' | 'adapted' | 'strength' | 'support'> & { version: number };
/** A check with the theme under which its sentence is opened; undefined where the section has no themes. */
export type PlacedCheck = SettledCheck & { themeId: string | null | undefined };
export type EditorView = {
	outline: OutlineLine[];
	section: LetterSection;
	/** The theme that is open in a section by themes; undefined where the section has none, null for Overview. */
	theme: { id: string | null; name: string } | undefined;
	sentences: SentenceView[];
	checks: PlacedCheck[];
	open: number;
	words: number;
	hash: string;
};

const overview = { id: null as string | null, name: 'Overview' };

/**
 * What the letter's page shows: the outline with its open checks, the chosen section (the first when none is), the findings that it prints, each with its
 * support, and all checks. A section by themes is opened a theme at a time, so that a letter of 190 findings stays readable. Throws NotFound for a section that is not there.
 */
export function editorView(letter: CheckedLetter, choice: { sectionId: string | null; themeId: string | null }): EditorView {
	const { content, wordings } = letter.material;
	const section = choice.sectionId ? content.sections.find((one) => one.id === choice.sectionId) : content.sections[0];
	if (!section) throw new NotFound('section');
	const themes = themesOf(letter, section);
	const theme = themes.length > 0 ? (themes.find((one) => (one.id ?? 'overview') === choice.themeId) ?? themes[0]) : undefined;
	const printed = new Set(letter.claims.filter((claim) => claim.sectionId === section.id && claim.of === 'finding').map((claim) => claim.findingIds[0]));
	const sentences = content.findings
		.filter((finding) => printed.has(finding.id) && (!theme || finding.themeId === theme.id))
		.map(({ id, kind, text, adapted, strength, support }) => ({
			id,
			kind,
			text,
			adapted,
			strength,
			support,
			version: wordings.find((one) => one.findingId === id)?.version ?? 0
		}));
	const outline = content.sections.flatMap((one) => outlineOf(letter, one, section, theme?.id));
	return {
		outline,
		section,
		theme,
		sentences,
		checks: letter.checks.map((check) => placed(letter, check)),
		open: unsettled(letter.checks).length,
		words: countWords(letter.document),
		hash: hashBlocks(letter.document).sha256.slice(0, 16)
	};
}

/** Sections that print findings word for word; a summary prints headlines, and the others print neither. */
function isFindingSection(section: LetterSection): boolean {
	return ['themes-table', 'theme-pair', 'theme-lists', 'unsplit-list', 'activity'].includes(section.layout);
}

function themesOf(letter: CheckedLetter, section: LetterSection): { id: string | null; name: string }[] {
	if (!isFindingSection(section) || section.layout === 'activity') return [];
	const { content } = letter.material;
	const all = [overview, ...content.themes.map(({ id, shortName }) => ({ id: id as string | null, name: shortName }))];
	return all.filter((theme) => content.findings.some((finding) => finding.themeId === theme.id));
}

function placed(letter: CheckedLetter, check: SettledCheck): PlacedCheck {
	const section = letter.material.content.sections.find((one) => one.id === check.sectionId);
	const finding = letter.material.content.findings.find((one) => one.id === check.findingId);
	return { ...check, themeId: finding && section && themesOf(letter, section).length > 0 ? finding.themeId : undefined };
}

function outlineOf(letter: CheckedLetter, section: LetterSection, chosen: LetterSection, chosenTheme: string | null | undefined): OutlineLine[] {
	const open = unsettled(letter.checks).filter((check) => check.sectionId === section.id);
	const line = { sectionId: section.id, appendix: isAppendix(section) };
	const themes = themesOf(letter, section);
	if (themes.length === 0) return [{ ...line, themeId: undefined, title: section.title, open: open.length, current: section.id === chosen.id }];
	const themeOf = new Map(letter.material.content.findings.map((finding) => [finding.id, finding.themeId]));
	const inTheme = (id: string | null) => open.filter((check) => check.findingId !== null && themeOf.get(check.findingId) === id).length;
	return themes.map((theme, index) => ({
		...line,
		themeId: theme.id,
		title: theme.name,
		open: inTheme(theme.id) + (index === 0 ? open.filter((check) => check.findingId === null).length : 0),
		current: section.id === chosen.id && theme.id === chosenTheme
	}));
}
