import { addDays, daysBetween, formatDate } from '../../domain/dates.ts';
import { authorities, demonstrationToday } from '../authorities.ts';
import { actionIdeas, progressWords, proofWords, type ActionIdea } from '../pools/actions.ts';
import { headlineIdeas } from '../pools/headlines.ts';
import { people } from '../people.ts';
import type { ActionContent, FindingContent, PlanAreaContent, PlanContent, Rag } from '../review-content.ts';
import type { PlanDefinition, ReviewDefinition } from '../review-definition.ts';
import { buildMeasures } from './build-measures.ts';
import { seeded, type Seeded } from '../seeded.ts';
import type { Topic } from '../sentences/sentence.ts';

const leads = ['Assistant Director, Social Care', 'Head of Quality', 'Head of Early Help', 'Head of Social Work', 'Head of Inclusion', 'Director of Strategy'];
/** The way to each status, so that a history has a direction. */
const ways: Record<Rag, Rag[]> = {
	complete: ['not-started', 'on-track', 'on-track', 'complete'],
	'on-track': ['not-started', 'on-track', 'on-track'],
	'at-risk': ['not-started', 'on-track', 'at-risk'],
	'off-track': ['not-started', 'on-track', 'at-risk', 'off-track'],
	'not-started': ['not-started']
};

/** The host's plan, with its updates up to the demonstration's day or the day on which the review closed; null where there is none. */
export function buildPlan(definition: ReviewDefinition, findings: FindingContent[]): PlanContent | null {
	const { plan, key, authority, hostLead, closedOn } = definition;
	if (!plan) return null;
	const random = seeded(`${key} plan`);
	const found = (topic: Topic) => findings.filter((finding) => finding.topic === topic && finding.kind !== 'strength');
	const topics = topicsWith(plan, found);
	const chosen = actionsByTopic(topics, plan);
	const until = closedOn ?? demonstrationToday;
	const statuses = statusesFor(chosen, plan, until);
	const areas = topics.map((topic, index): PlanAreaContent => {
		const resting = found(topic);
		const { response, reason } = plan.responses?.[topic] ?? { response: 'accepted' as const, reason: '' };
		const ideas = response === 'declined' ? [] : chosen.filter((idea) => idea.topic === topic);
		const actions = ideas.map((idea) => anAction(idea, statuses.get(idea) ?? 'complete', { agreedOn: plan.agreedOn, until, by: hostLead, random }));
		const title = headlineIdeas.find((headline) => headline.topic === topic && headline.kind === 'area')?.text.replace(/\.$/, '') ?? resting[0]?.shortText ?? '';
		return { title, response, reason, findings: resting.map((finding) => finding.key), lead: leads[index % leads.length] as string, actions };
	});
	const council = authorities.find(({ name }) => name === authority)?.officialName ?? authority;
	return {
		title: `Action plan: ${definition.title.charAt(0).toLowerCase()}${definition.title.slice(1)}`,
		introduction: `${council} has answered each area for development in the letter. The plan was agreed by ${plan.agreedBy} on ${formatDate(plan.agreedOn)} and is looked at each month.`,
		agreedBy: plan.agreedBy,
		agreedOn: plan.agreedOn,
		posts: postsOf(areas, { council, authority, random }),
		areas,
		measures: buildMeasures({ topics, areas, agreedOn: plan.agreedOn, until, by: hostLead })
	};
}

/**
 * A status for each action that its date can bear: what is off track is past its date, what has not started or is at risk lies ahead, and what
 * goes on month by month is on track. The rest is complete, the earliest dates first.
 */
function statusesFor(ideas: ActionIdea[], { agreedOn, notComplete = {} }: PlanDefinition, until: string): Map<ActionIdea, Rag> {
	const left = new Set(ideas);
	const statuses = new Map<ActionIdea, Rag>();
	const passed = daysBetween(agreedOn, until);
	const give = (rag: keyof typeof notComplete, order: (idea: ActionIdea) => number) => {
		for (const idea of [...left].sort((a, b) => order(b) - order(a)).slice(0, notComplete[rag] ?? 0)) {
			statuses.set(idea, rag);
			left.delete(idea);
		}
	};
	give('off-track', ({ days }) => (days !== null && days < passed ? days : -1));
	give('not-started', ({ days }) => days ?? -1);
	give('at-risk', ({ days }) => days ?? -1);
	give('on-track', ({ days }) => (days === null ? 10_000 : days));
	return statuses;
}

/** The definition's topics that the letter found wanting; where they lack actions enough, others that it found. */
function topicsWith({ topics, actions }: PlanDefinition, found: (topic: Topic) => FindingContent[]): Topic[] {
	const chosen = topics.filter((topic) => found(topic).length > 0);
	const ideasOf = (topic: Topic) => actionIdeas.filter((idea) => idea.topic === topic).length;
	let room = actions - chosen.reduce((sum, topic) => sum + ideasOf(topic), 0);
	for (const topic of new Set(actionIdeas.map((idea) => idea.topic))) {
		if (room <= 0 || chosen.includes(topic) || found(topic).length === 0) continue;
		chosen.push(topic);
		room -= ideasOf(topic);
	}
	return chosen;
}

/** As many actions as wanted, taken in turn from each topic, kept in the order of the topics. */
function actionsByTopic(topics: Topic[], { actions, responses = {} }: PlanDefinition): ActionIdea[] {
	const pools = topics.filter((topic) => responses[topic]?.response !== 'declined').map((topic) => actionIdeas.filter((idea) => idea.topic === topic));
	const chosen = new Set<ActionIdea>();
	for (let round = 0; round < 8; round++) {
		for (const pool of pools) {
			const idea = pool[round];
			if (idea && chosen.size < actions) chosen.add(idea);
		}
	}
	return pools.flat().filter((idea) => chosen.has(idea));
}

function anAction(idea: ActionIdea, rag: Rag, { agreedOn, until, by, random }: { agreedOn: string; until: string; by: string; random: Seeded }): ActionContent {
	const dueOn = idea.days === null ? null : addDays(agreedOn, idea.days);
	const way = ways[rag];
	const passed = Math.max(0, daysBetween(agreedOn, until));
	const lastAfter = rag === 'not-started' ? 0 : rag === 'complete' ? Math.min(passed, idea.days ?? passed) : Math.max(0, passed - random.whole(2, 20));
	const updates = way.map((step, index) => ({
		on: addDays(agreedOn, way.length === 1 ? 0 : Math.round((lastAfter * index) / (way.length - 1))),
		rag: step,
		progress: index === 0 ? 'Action agreed.' : random.pick(progressWords[step]),
		by,
		willHelp: step === 'off-track' ? 'Training time' : '',
		newDate: step === 'off-track' && dueOn ? { from: dueOn, to: addDays(dueOn, 120), reason: 'Staff shortage stopped the work; the board agreed a later date' } : null
	}));
	const last = updates.at(-1);
	const postponed = last?.newDate?.to ?? dueOn;
	return {
		text: idea.text,
		evidence: idea.evidence,
		timescale: idea.timescale ?? (dueOn ? formatDate(dueOn) : 'To be confirmed'),
		dueOn: postponed,
		responsible: idea.responsible.map((post) => post.replace(/ \(.*\)$/, '')),
		otherPlans: idea.otherPlans,
		rag,
		progress: last?.progress ?? '',
		updates,
		proof: rag === 'complete' && random.next() < 0.4 ? { words: random.pick(proofWords), seenBy: by } : null
	};
}

type Around = { council: string; authority: string; random: Seeded };

/** Every post of the plan, its initials as a code, with the partner that it belongs to and who holds it. */
function postsOf(areas: PlanAreaContent[], around: Around): PlanContent['posts'] {
	const organisations = new Map(actionIdeas.flatMap(({ responsible }) => responsible.map((post) => [post.replace(/ \(.*\)$/, ''), /\((.*)\)$/.exec(post)?.[1] ?? around.council] as const)));
	const names = [...new Set(areas.flatMap(({ lead, actions }) => [lead, ...actions.flatMap(({ responsible }) => responsible)]))];
	const codes = new Set<string>();
	const free = around.random.shuffle(holders);
	return names.map((name, index) => {
		const initials = name.replace(/[^A-Za-z ]/g, '').split(' ').map((word) => word.charAt(0).toUpperCase()).join('');
		const code = codes.has(initials) ? `${initials}${index}` : initials;
		codes.add(code);
		return { key: `post-${index + 1}`, name, code, organisation: organisations.get(name) ?? around.council, holder: holderOf(name, around, free) };
	});
}

/** Someone of the host who signs in, where that is their post; else a name that is made up. */
function holderOf(post: string, { authority }: Around, free: string[]): { name: string; person: string | null } | null {
	const person = people.find((one) => one.organisation === authority && one.post === post);
	if (person) return { name: person.name, person: person.key };
	const name = /s$/.test(post) ? undefined : free.pop();
	return name ? { name, person: null } : null;
}

/** Names for posts whose holders have no account in the demonstration; all made up. */
const holders = [
	'Alison Reeve',
	'Ben Otterley',
	'Carys Flint',
	'Dilip Anand',
	'Erin Colby',
	'Femi Adair',
	'Gwen Marlow',
	'Hassan Birk',
	'Isla Treadwell',
	'Joel Pargeter',
	'Karen Sholto',
	'Lewis Amory',
	'Mona Farrow',
	'Neil Standish',
	'Olive Brandt',
	'Pavel Greer',
	'Rhian Colley',
	'Suresh Vale'
];
