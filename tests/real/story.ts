/** What a real document says of a review, read at run time: everything that its people typed once. */
export type Story = {
	framework: string;
	host: string;
	title: string;
	visit: { start: string; end: string; letter: string };
	lead: Peer;
	hostLead: Peer;
	team: Peer[];
	themes: string[];
	kloes: { question: string; shortName: string; askedBy: 'host' | 'team'; answer?: string }[];
	activities: { title: string; method: string }[];
	findings: Finding[];
	headlines: { kind: Kind; text: string; theme: string }[];
	head: Record<string, string>;
	/** Prose by the title of its section in the framework's outline. */
	prose: Record<string, string>;
	/** Author, date and method of sections that are reports of their own, by title. */
	reports: Record<string, { author: string; dated: string; method: string }>;
	/** The audit validation: in the order of the framework's elements, the host's words for each, whether its template covers it, and a comment. */
	audit: { element: string; covered: 'yes' | 'partial' | 'no'; comment: string }[];
	/** How many case records were read, and to how many of them each question of the audit tool, counted from 0, was answered no. */
	cases: { read: number; no: Record<number, number> };
};

export type Peer = { name: string; post: string; organisation: string };
export type Kind = 'strength' | 'area';
export type Finding = { theme: string; kind: Kind; text: string };

/** Findings that stand in no theme stand here. */
export const overview = 'Overview';

/** Paragraphs and list items of prose as it is typed, without the marks of Markdown. */
export function paragraphs(prose = ''): string[] {
	return prose.split('\n').flatMap(
		(line) =>
			line
				.replace(/^(- |#+ )/, '')
				.replaceAll('**', '')
				.trim() || []
	);
}
