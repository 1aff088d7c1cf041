import type { Framework } from '../../frameworks/framework.ts';
import { generateFindings, type GeneratedFinding, type ThemeTopics } from '../generate-findings.ts';
import { linkEvidence } from '../link-evidence.ts';
import { caseFinding } from '../pools/case-comments.ts';
import { headlineIdeas } from '../pools/headlines.ts';
import { recommendationIdeas } from '../pools/recommendations.ts';
import type { CaseContent, DocumentContent, FindingContent, KloeContent, ReviewContent } from '../review-content.ts';
import type { ReviewDefinition } from '../review-definition.ts';
import { seeded } from '../seeded.ts';
import type { Topic } from '../sentences/sentence.ts';
import { rollUp } from './build-cases.ts';

type Parts = { themes: ThemeTopics[]; kloes: KloeContent[]; cases: CaseContent[]; documents: DocumentContent[]; notes: ReviewContent['notes']; feedbackOn: string };

const topicOfQuestion: Record<string, Topic> = {
	threshold: 'thresholds', 'timely-assessment': 'assessments', 'seen-alone': 'voice', 'voice-used': 'voice', chronology: 'assessments', analysis: 'assessments',
	'reason-for-decision': 'recording', 'plan-change': 'plans', partners: 'partnership', supervision: 'supervision', identity: 'equality', handover: 'step-up-step-down'
};

const reasons = [
	'Seen by everyone who was there; the letter says that it rests on one account.',
	'Too important to leave out; to be tested at the follow-up.',
	'Common knowledge in the feedback meeting and not disputed.'
];

/** Findings of the board: what the case audit counts, then sentences up to the wanted number, each with what it rests on and who agreed it. */
export function buildFindings(definition: ReviewDefinition, framework: Framework, parts: Parts): FindingContent[] {
	const { key, findings: wanted, stage, lead, manager } = definition;
	if (wanted === 0) return [];
	const random = seeded(`${key} board`);
	const counted = countedFindings(framework, parts).slice(0, Math.ceil(wanted / 6));
	const written = generateFindings(key, { themes: parts.themes, count: wanted - counted.length });
	const all = [...written.map((finding) => ({ ...finding, questions: [] as string[] })), ...counted];
	const links = linkEvidence(key, all, parts.notes);
	const board = all.map((finding, index) => ({ ...finding, notes: (links[index] ?? []).flatMap((note) => parts.notes[note] ?? []) }));
	const readDocuments = parts.documents.filter(({ readOn }) => readOn);
	const agreedShare = { scoping: 0, 'on-site': 0.58, drafting: 0.9, 'with-host': 1, final: 1, 'follow-up': 1, closed: 1 }[stage];
	const inOrder = parts.themes.flatMap(({ key: theme }) =>
		(['strength', 'mixed', 'area'] as const).flatMap((kind) => board.filter((finding) => finding.themeKey === theme && finding.kind === kind))
	);
	return inOrder.map((finding, index) => {
		const sources = sourcesOf(finding);
		const isAgreed = random.next() < agreedShare;
		return {
			...finding,
			key: `finding-${index + 1}`,
			notes: finding.notes.map((note) => note.key),
			documents: sources > 1 && readDocuments.length > 0 && random.next() < 0.15 ? [random.pick(readDocuments).key] : [],
			kloes: definition.kloes.flatMap(({ topics }, at) => (topics.includes(finding.topic) && parts.kloes[at] ? [parts.kloes[at].key] : [])),
			agreed: isAgreed ? { by: random.next() < 0.6 ? lead : manager, on: parts.feedbackOn, reason: sources < 2 ? random.pick(reasons) : '' } : null
		};
	});
}

/** A source is an activity, a document or the case audit, however many notes it gave. */
function sourcesOf({ notes, questions }: { notes: ReviewContent['notes']; questions: string[] }): number {
	const fromNotes = notes.map(({ from }) => ('case' in from ? 'case audit' : 'activity' in from ? from.activity : from.document));
	return new Set([...fromNotes, ...(questions.length > 0 ? ['case audit'] : [])]).size;
}

function countedFindings(framework: Framework, { themes, cases }: Parts): (GeneratedFinding & { questions: string[] })[] {
	return framework.caseAudit.flatMap(({ key: question }) => {
		const { n, m } = rollUp(cases, question);
		const topic = topicOfQuestion[question];
		const theme = themes.find(({ topics }) => topic !== undefined && topics.includes(topic));
		const finding = caseFinding(question, n, m);
		return finding && topic && theme ? [{ ...finding, themeKey: theme.key, topic, questions: [question] }] : [];
	});
}

/** Summary bullets that rest on agreed findings of their topic and kind: a third as many as would fit all, in the order of the list. */
export function buildHeadlines({ findings: wanted }: ReviewDefinition, findings: FindingContent[]): ReviewContent['headlines'] {
	const each = wanted > 100 ? 8 : 4;
	const fitting = headlineIdeas.flatMap(({ topic, kind, text }) => {
		const resting = findings.filter((finding) => finding.agreed && finding.topic === topic && finding.kind === kind).map(({ key }) => key);
		return resting.length > 0 ? [{ kind, text, findings: resting }] : [];
	});
	return (['strength', 'area'] as const).flatMap((kind) => fitting.filter((headline) => headline.kind === kind).slice(0, each));
}

/** Recommendations for frameworks whose letters have them, on the areas that were found. Forces run from gentle to strong as the framework orders them. */
export function buildRecommendations({ findings: wanted }: ReviewDefinition, framework: Framework, findings: FindingContent[]): ReviewContent['recommendations'] {
	const { used, forces } = framework.recommendations;
	if (!used) return [];
	return recommendationIdeas
		.flatMap(({ topic, text, deadline, forWhom, weight }) => {
			const resting = findings.filter((finding) => finding.topic === topic && finding.kind !== 'strength');
			const force = forces.length === 0 ? null : (forces[Math.min(forces.length - 1, Math.floor(((weight - 1) * forces.length) / 3))]?.key ?? null);
			return resting[0] ? [{ theme: resting[0].themeKey, text, deadline, forWhom, force, findings: resting.map(({ key }) => key) }] : [];
		})
		.slice(0, Math.max(3, Math.round(wanted / 3)));
}
