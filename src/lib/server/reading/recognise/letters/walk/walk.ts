import type { Gathered, Under } from '../letter-items.ts';
import type { Section } from '../sections/sections.ts';

/** Where the walk through a letter has come to, and what it has gathered. */
export type Walk = Gathered & {
	under: Under;
	section: Section | 'before';
	/** Whether unlabelled words of this section are findings. */
	narrative: boolean;
	/** Whether a list under a label has begun: a paragraph after it is no item. */
	listed: number;
	labelled: boolean;
	themes: string[];
	known: Set<string>;
	loose: boolean;
	/** Whether no list of it is headed as strengths, so that lists under themes are findings of any kind. */
	unsplit: boolean;
	/** Level of a nested list each of whose lines is a finding of its own, and what stood before it; null in any other. */
	apart: { level: number; under: Under } | null;
	/** Whether one heading of the letter is over recommendations, so that they are those of all its themes. */
	isOnce: boolean;
	/** The line of the last label of the letter. */
	lastLabel: number;
	/** Whether the recommendations stand in groups. */
	grouped: boolean;
	closed: boolean;
	/** Whether it was closed by no more than thanks, which also stand at the start of a report. */
	thanked: boolean;
	/** Whether a list is passed over that says what was looked at. */
	passing: boolean;
	appended: boolean;
	title: string;
	/** Level of the heading that the theme came from. */
	depth: number;
	/** Level of the heading that the label came from. */
	labelDepth: number;
	/** How many items there were when it came. */
	labelAt: number;
};

export const none: Under = { theme: '', label: '', kind: null, force: null, deadline: '', isSummary: false };

/** Notes a theme, once. */
export function addTheme(walk: Walk, theme: string): void {
	if (theme && !walk.themes.some((one) => plain(one) === plain(theme))) walk.themes.push(theme);
}

/** Words without their marks and capitals, to compare them. */
export function plain(text: string): string {
	return text
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, ' ')
		.trim();
}
