import type { Stage } from '../domain/stage.ts';
import type { Service } from './pools/activities.ts';
import type { Topic } from './sentences/sentence.ts';

/** A theme of a review's own, beside or in place of the framework's. `notLookedAt` says why a team left it out. */
export type OwnTheme = { key: string; name: string; shortName: string; about: string; topics: Topic[]; notLookedAt?: string };

export type KloeDefinition = { askedBy: 'host' | 'team'; question: string; shortName: string; topics: Topic[]; answer?: string; notLookedAt?: string };

/** One review of the demonstration in a screenful; `buildReview` makes the whole of it. Dates are YYYY-MM-DD, people by key. */
export type ReviewDefinition = {
	/** Also the seed of all that is combined for it. */
	key: string;
	authority: string;
	frameworkKey: string;
	title: string;
	service: Service;
	stage: Stage;
	visitStart: string;
	visitEnd: string;
	background: string;
	lead: string;
	manager: string;
	reviewers: string[];
	qualityAssurer?: string;
	hostLead: string;
	contributors?: string[];
	observers?: string[];
	/** Keys of the framework's themes that the review left out. */
	droppedThemes?: string[];
	/** Themes put beside the framework's own. */
	addedThemes?: OwnTheme[];
	kloes: KloeDefinition[];
	activities: number;
	documents: number;
	notes: number;
	findings: number;
	caseGroups?: [name: string, onHostList: number, chosen: number][];
	auditsReread?: number;
	issuedOn?: string;
	closedOn?: string;
	published?: { on: string; place: string };
	plan?: PlanDefinition;
};

export type PlanDefinition = {
	agreedBy: string;
	agreedOn: string;
	/** In order; each becomes an area of the plan when the letter has an area of that topic. */
	topics: Topic[];
	actions: number;
	/** How many actions stand at each status; the rest are complete. */
	notComplete?: Partial<Record<'on-track' | 'at-risk' | 'off-track' | 'not-started', number>>;
	/** Topic of an area that the host accepts in part or declines, with its reason. */
	responses?: Partial<Record<Topic, { response: 'partly' | 'declined'; reason: string }>>;
};
