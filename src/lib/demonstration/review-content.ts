import type { MeasureIdea } from './pools/measures.ts';
import type { Role } from '../domain/role.ts';
import type { Stage } from '../domain/stage.ts';
import type { GeneratedFinding } from './generate-findings.ts';
import type { GeneratedNote } from './generate-notes.ts';
import type { Perspective } from './notes/note-sentence.ts';
import type { ActivityMethod } from './pools/activities.ts';
import type { Answer } from './pools/case-comments.ts';

/**
 * A whole review of the demonstration as plain data, in the words of the tables, for a loader to turn into acts. Things are named by keys that are
 * unique within the review; people by the keys of `people.ts`; dates are YYYY-MM-DD and instants carry their zone.
 */
export type ReviewContent = {
	key: string;
	authorityCode: string;
	frameworkKey: string;
	title: string;
	stage: Stage;
	stages: { stage: Stage; enteredOn: string }[];
	visitStart: string;
	visitEnd: string;
	feedbackOn: string;
	draftDue: string;
	issueDue: string;
	background: string;
	peopleMet: number | null;
	auditsReread: number | null;
	agreement: AgreementContent;
	members: MemberContent[];
	themes: ThemeContent[];
	kloes: KloeContent[];
	ownViews: { subject: { theme: string } | { kloe: string }; text: string; writtenBy: string }[];
	measures: MeasureContent[];
	documents: DocumentContent[];
	activities: ActivityContent[];
	caseGroups: { key: string; name: string; onHostList: number }[];
	cases: CaseContent[];
	auditElements: { element: string; covered: 'yes' | 'partial' | 'no'; comment: string }[];
	urgentConcerns: UrgentConcernContent[];
	notes: (GeneratedNote & { key: string })[];
	findings: FindingContent[];
	headlines: { kind: 'strength' | 'area' | 'mixed'; text: string; findings: string[] }[];
	recommendations: { theme: string | null; text: string; deadline: string; forWhom: string; force: string | null; findings: string[] }[];
	letter: LetterContent | null;
	plan: PlanContent | null;
};

export type AgreementContent = {
	controllers: string;
	legalBasis: string;
	agreement: string;
	agreedOn: string;
	destroyOn: string;
	marking: string;
	hostDataContact: string;
	teamDataContact: string;
	urgentTelephone: string;
};

export type MemberContent = { person: string; role: Role; accessUntil: string | null; readsCases: boolean };

/** `own`: not one of the framework's. */
export type ThemeContent = { key: string; name: string; shortName: string; about: string; own: boolean; notLookedAt: string | null };

export type KloeContent = {
	key: string;
	askedBy: 'host' | 'team';
	question: string;
	shortName: string;
	theme: string | null;
	answer: string;
	notLookedAt: string | null;
};

export type MeasureContent = {
	key: string;
	theme: string | null;
	name: string;
	value: string;
	numerator: number | null;
	denominator: number | null;
	period: string;
	source: string;
	timescale: string;
	givenBy: 'host' | 'team';
};

export type DocumentContent = {
	key: string;
	title: string;
	kind: 'document' | 'data';
	askedOn: string;
	receivedOn: string | null;
	readOn: string | null;
	readBy: string | null;
};

export type ActivityContent = {
	key: string;
	title: string;
	method: ActivityMethod;
	heldOn: string;
	startsAt: string;
	endsAt: string;
	place: string;
	rolesMet: string;
	/** Null before it was held, and for a survey. */
	peopleMet: number | null;
	perspectives: Perspective[];
	peers: string[];
};

export type CaseContent = {
	number: number;
	group: string;
	howChosen: string;
	readOn: string;
	readBy: string;
	answers: { question: string; answer: Answer; comment: string; reader: 1 | 2 }[];
};

export type UrgentConcernContent = {
	case: number;
	text: string;
	raisedBy: string;
	raisedAt: string;
	steps: { step: 'told' | 'acknowledged' | 'closed'; words: string; by: string; at: string }[];
};

export type FindingContent = GeneratedFinding & {
	key: string;
	notes: string[];
	documents: string[];
	/** Keys of the case audit's questions, for a finding that rests on the audit. */
	questions: string[];
	kloes: string[];
	agreed: { by: string; on: string; reason: string } | null;
};

export type LetterContent = {
	ourRef: string;
	yourRef: string;
	letterDate: string;
	addressee: string;
	addresseePost: string;
	addresseeAddress: string;
	subject: string;
	contact: string;
	signatory: string;
	copies: string;
	/** Words by people for sections that the framework leaves empty, by section key. */
	prose: Record<string, string>;
	sharedOn: string | null;
	comments: { quoted: string; comment: string; madeBy: string; madeOn: string; answer: string | null; changed: boolean | null }[];
	releasedBy: string | null;
	signedOn: string | null;
	issuedOn: string | null;
	published: { on: string; place: string } | null;
};

export type Rag = 'complete' | 'on-track' | 'at-risk' | 'off-track' | 'not-started';

export type PlanContent = {
	title: string;
	introduction: string;
	agreedBy: string;
	agreedOn: string;
	/** `holder` is null for a post that several people hold; `person` is the key of one who signs in. */
	posts: { key: string; name: string; code: string; organisation: string; holder: { name: string; person: string | null } | null }[];
	areas: PlanAreaContent[];
	measures: PlanMeasureContent[];
};

/** `area` and `action` are places in the plan; null for the whole plan, and for a measure of an area as a whole. */
export type PlanMeasureContent = Omit<MeasureIdea, 'topic' | 'action' | 'remarks'> & {
	area: number | null;
	action: number | null;
	baselineOn: string;
	targetOn: string;
	readings: { on: string; figure: number[]; remark: string; by: string }[];
};

export type PlanAreaContent = {
	title: string;
	response: 'accepted' | 'partly' | 'declined';
	reason: string;
	findings: string[];
	lead: string;
	actions: ActionContent[];
};

export type ActionContent = {
	text: string;
	evidence: string;
	timescale: string;
	dueOn: string | null;
	responsible: string[];
	otherPlans: string;
	rag: Rag;
	progress: string;
	updates: { on: string; rag: Rag; progress: string; by: string; willHelp: string; newDate: { from: string; to: string; reason: string } | null }[];
	proof: { words: string; seenBy: string } | null;
};
