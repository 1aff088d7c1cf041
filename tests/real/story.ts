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
	audit: { element: string; covered: 'yes' | 'partial' | 'no'; comment: string }[];
};

export type Peer = { name: string; post: string; organisation: string };
export type Kind = 'strength' | 'area';
export type Finding = { theme: string; kind: Kind; text: string };

/** Findings that stand in no theme stand here. */
export const overview = 'Overview';
