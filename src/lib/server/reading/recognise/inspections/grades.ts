import { namesTheme } from './headings.ts';
import { isJudgedTheme } from './judged-themes.ts';

const printed: [pattern: RegExp, grade: string][] = [
	[/^outstanding$/, 'outstanding'],
	[/^good$/, 'good'],
	[/^(?:requires?|requiring|require) improvement(?: to be good)?$/, 'requires improvement to be good'],
	[/^adequate$/, 'adequate'],
	[/^inadequate$/, 'inadequate']
];
const anyGrade = '(outstanding|good|requir(?:es?|ing) improvement(?: to be good)?|adequate|inadequate)';
/** With the number that was printed beside the word until 2012, before or behind it. */
const graded = new RegExp(`^(?:grade)?\\s*:?\\s*[1-4]\\s*[:–—-]?\\s*\\(?\\s*${anyGrade}\\s*\\)?$`);
const numbered = new RegExp(`^${anyGrade}\\s*[:–—-]?\\s*\\(?\\s*(?:grade\\s*)?[1-4]\\s*\\)?$`);
const byNumber: Record<string, string> = { 'grade 1': 'outstanding', 'grade 2': 'good', 'grade 3': 'adequate', 'grade 4': 'inadequate' };
const atEnd: RegExp[] = [
	// "Overall effectiveness: good", "... is Good", "Overall effectiveness Grade 3 (adequate)"
	new RegExp(`^(.{3,160}?)\\s*(?:[:–—-]|\\b(?:is|are|was|were)(?: judged(?: to be)?)?(?: that (?:it|they) (?:is|are))?)\\s*${anyGrade}$`),
	new RegExp(`^(.{3,160}?)\\s*[:–—-]?\\s*\\(?grade\\s*[1-4]\\s*[:–—-]?\\s*\\(?\\s*${anyGrade}\\s*\\)*$`),
	// The verb is the grade: "Leadership, management and governance requires improvement"
	/^(.{3,160}?)(?: (?:that )?(?:it|they))?\s+(requires? improvement(?: to be good)?)$/
];

/** The grade that a text is, in the words that are printed today; null when it is anything else. */
export function gradeOf(text: string): string | null {
	const plain = plainGrade(text);
	const inWords = graded.exec(plain)?.[1] ?? numbered.exec(plain)?.[1] ?? byNumber[plain.replace(/[()]/g, '').replace(/ *: */, ' ').trim()] ?? plain;
	return printed.find(([pattern]) => pattern.test(inWords))?.[1] ?? null;
}

/** A line that is the name of a theme with its grade beside it, as a table reads where nothing tells its cells apart: "Overall effectiveness Good". */
export function themeBesideGrade(text: string): { theme: string; grade: string } | null {
	const [, words = '', last = ''] =
		/^(.{5,140}?)\s+(\(?(?:grade:? ?[1-4] ?[–-]? ?\(?)?(?:outstanding|good|requires improvement(?: to be good)?|adequate|inadequate)(?: ?\(?(?:grade ?)?[1-4]\)?)?\)?|\(?grade:? ?[1-4]\)?)$/i.exec(
			text.trim()
		) ?? [];
	const grade = gradeOf(last);
	return grade &&
		(isJudgedTheme(words) ||
			(namesTheme.test(words) &&
				/(?:effectiveness|famil(?:y|ies)|protection|care|leavers|permanence|performance|governance|management|people|improve(?:ment)?|provision|board|\(lscb\)|healthy|safe|achieving|well-?being|contribution|prioritisation|diversity|assurance|working|engagement|practice|services?)$/i.test(
					words
				)))
		? { theme: words, grade }
		: null;
}

/** A heading that ends in a grade, as its theme in the words that are printed, and the grade; null when it does not. */
export function themeAndGrade(text: string): { theme: string; grade: string } | null {
	const plain = plainGrade(text);
	for (const pattern of atEnd) {
		const [, theme = '', words = ''] = pattern.exec(plain) ?? [];
		const grade = gradeOf(words);
		if (theme && grade)
			return {
				theme: text
					.trim()
					.slice(0, theme.length)
					.replace(/(?:[\s:–—-]+|\s+(?:is|are|was|were)(?: judged(?: to be)?)?)+$/, ''),
				grade
			};
	}
	return null;
}

function plainGrade(text: string): string {
	return text
		.toLowerCase()
		.replaceAll(/\s/g, ' ')
		.trim()
		.replace(/[.;*]+$/, '')
		.trim();
}
