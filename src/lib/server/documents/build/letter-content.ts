import type { Labels, SectionLayout } from '#frameworks/framework.ts';
import type { RollUp } from '#domain/case-rollup.ts';

/** Everything a letter is made of, read once; the builder and the checks are pure functions of it. */
export type LetterContent = {
	host: string;
	title: string;
	visitName: string;
	visitStart: string | null;
	visitEnd: string | null;
	marking: string;
	peopleMet: number | null;
	auditsReread: number | null;
	labels: Labels;
	forces: { key: string; label: string }[];
	head: LetterHead;
	signature: { data: string; mediaType: 'image/png' | 'image/jpeg' } | null;
	sections: LetterSection[];
	themes: { id: string; name: string; shortName: string; notLookedAt: string | null }[];
	kloes: { id: string; askedBy: 'host' | 'team'; question: string; shortName: string; answer: string; notLookedAt: string | null }[];
	findings: LetterFinding[];
	headlines: { id: string; kind: FindingKind; text: string; findingIds: string[] }[];
	recommendations: { id: string; themeId: string | null; text: string; deadline: string; forWhom: string; force: string | null; findingIds: string[] }[];
	activities: { id: string; title: string; method: string; inLetter: boolean }[];
	people: { name: string; role: string; post: string; organisation: string }[];
	caseCount: number;
	questions: (Pick<RollUp, 'yes' | 'partial' | 'no' | 'notApplicable'> & { text: string })[];
	audit: { element: string; covered: 'yes' | 'partial' | 'no' | null; comment: string }[];
};

export type FindingKind = 'strength' | 'area' | 'mixed';

export type LetterFinding = {
	id: string;
	themeId: string | null;
	kind: FindingKind;
	/** As the letter words it: adapted when somebody adapted it, else the finding's own. */
	text: string;
	adapted: boolean;
	newSinceFeedback: boolean;
	agreement: { byName: string; reason: string } | null;
	strength: 'none' | 'single' | 'building' | 'strong';
	support: string;
	activityIds: string[];
	kloeIds: string[];
};

export type LetterHead = {
	date: string | null;
	ourRef: string;
	yourRef: string;
	addressee: string;
	addresseePost: string;
	addresseeAddress: string;
	salutation: string;
	subject: string;
	contact: string;
	letterhead: string;
	closing: string;
	signatory: string;
	signatoryPost: string;
	copies: string;
};

export type LetterSection = {
	id: string;
	key: string;
	layout: SectionLayout;
	title: string;
	showTitle: boolean;
	prose: string;
	settings: SectionSettings;
	activityId: string | null;
	author: string;
	dated: string;
	method: string;
	optional: boolean;
	version: number;
};

/** What the framework's outline says of a section beyond its title, kept with the review's own copy. */
export type SectionSettings = { labels?: Labels; byTheme?: boolean; kinds?: FindingKind[]; kloesOf?: 'host' | 'team'; hint?: string };

/** A sentence or list item of the letter, with the findings it rests on. */
export type Claim = { sectionId: string; of: 'finding' | 'headline' | 'recommendation' | 'answer'; findingIds: string[]; text: string };
