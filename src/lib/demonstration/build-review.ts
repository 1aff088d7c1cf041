import { addDays } from '../domain/dates.ts';
import { stages, type Stage } from '../domain/stage.ts';
import { findFramework } from '../frameworks/index.ts';
import { addWorkingDays } from '../reference/bank-holidays.ts';
import { authorities, authorityCode, demonstrationToday } from './authorities.ts';
import { buildAuditElements, buildCaseGroups, buildCases, caseReaders } from './build/build-cases.ts';
import { buildFindings, buildHeadlines, buildRecommendations } from './build/build-findings.ts';
import { buildLetter } from './build/build-letter.ts';
import { buildPlan } from './build/build-plan.ts';
import { buildActivities, buildDocuments, buildKloes, buildMeasures, buildOwnViews, buildThemes, topicsOfThemes } from './build/build-scope.ts';
import { generateNotes } from './generate-notes.ts';
import { findPerson } from './people.ts';
import type { ActivityContent, AgreementContent, MemberContent, ReviewContent } from './review-content.ts';
import type { ReviewDefinition } from './review-definition.ts';
import { urgentConcernsOf } from './urgent-concerns.ts';

/** The time of day, on the demonstration's day, up to which an on-site review has notes. */
const nowOnSite = '14:00';

/** The whole of a review, from its definition. Pure: the same definition gives the same content. Throws RangeError for an unknown framework or person. */
export function buildReview(definition: ReviewDefinition): ReviewContent {
	const framework = findFramework(definition.frameworkKey);
	if (!framework) throw new RangeError(`No such framework: ${definition.frameworkKey}`);
	const { visitStart, visitEnd } = definition;
	const themes = topicsOfThemes(definition);
	const kloes = buildKloes(definition, themes);
	const planned = buildActivities(definition);
	const documents = buildDocuments(definition);
	const cases = buildCases(definition, framework);
	const isHeld = ({ heldOn, startsAt }: ActivityContent) => `${heldOn}T${startsAt}` < `${demonstrationToday}T${nowOnSite}`;
	// How many came is known once it was held; a survey meets nobody.
	const activities = planned.map((activity) => ({ ...activity, peopleMet: isHeld(activity) && activity.method !== 'survey' ? activity.peopleMet : null }));
	const held = activities.filter(isHeld);
	const read = cases.filter(({ readOn }) => readOn <= demonstrationToday);
	const notes = generateNotes(definition.key, { count: definition.notes, themes, sources: { activities: held, documents, cases: read } }).map(
		(note, index) => ({
			...note,
			key: `note-${index + 1}`
		})
	);
	const feedbackOn = visitEnd;
	const agreedBoardOn = feedbackOn <= demonstrationToday ? feedbackOn : demonstrationToday;
	const findings = buildFindings(definition, framework, { themes, kloes, cases: read, documents, notes, feedbackOn: agreedBoardOn });
	return {
		key: definition.key,
		authorityCode: authorityCode(definition.authority),
		frameworkKey: definition.frameworkKey,
		title: definition.title,
		stage: definition.stage,
		stages: stagesOf(definition, framework.timetable.draftWorkingDays),
		visitStart,
		visitEnd,
		feedbackOn,
		draftDue: addWorkingDays(visitEnd, framework.timetable.draftWorkingDays),
		issueDue: addWorkingDays(visitEnd, framework.timetable.issueWorkingDays),
		background: definition.background,
		peopleMet: definition.stage === 'scoping' ? null : peopleMetIn(held),
		auditsReread: definition.auditsReread ?? null,
		agreement: agreementOf(definition),
		members: membersOf(definition),
		themes: buildThemes(definition, framework),
		kloes,
		ownViews: buildOwnViews(definition, kloes, themes),
		measures: buildMeasures(definition, framework, themes),
		documents,
		activities,
		caseGroups: buildCaseGroups(definition),
		cases: definition.stage === 'scoping' ? [] : read,
		auditElements: buildAuditElements(definition, framework),
		urgentConcerns: urgentConcernsOf(definition.key),
		notes,
		findings,
		headlines: buildHeadlines(definition, findings),
		recommendations: buildRecommendations(definition, framework, findings),
		letter: buildLetter(definition, framework, findings),
		plan: buildPlan(definition, findings)
	};
}

/** As the timetable counts them, so that the letter and the timetable say one figure. */
function peopleMetIn(held: ActivityContent[]): number {
	return held.reduce((sum, { peopleMet }) => sum + (peopleMet ?? 0), 0);
}

/** When each stage was entered, up to the present one. */
function stagesOf({ stage, visitStart, visitEnd, issuedOn, closedOn, plan }: ReviewDefinition, draftWorkingDays: number): ReviewContent['stages'] {
	const entered: Record<Stage, string> = {
		scoping: addDays(visitStart, -70),
		'on-site': visitStart,
		drafting: addDays(visitEnd, 1),
		'with-host': addWorkingDays(visitEnd, draftWorkingDays),
		final: issuedOn ?? addWorkingDays(visitEnd, 20),
		'follow-up': plan?.agreedOn ?? addDays(issuedOn ?? visitEnd, 60),
		closed: closedOn ?? addDays(issuedOn ?? visitEnd, 400)
	};
	return stages.slice(0, stages.indexOf(stage) + 1).map((reached) => ({ stage: reached, enteredOn: entered[reached] }));
}

/** Raw notes go a year after the visit ends; for reviews long closed that day has passed. */
function agreementOf({ authority, visitStart, visitEnd, hostLead }: ReviewDefinition): AgreementContent {
	const council = authorities.find(({ name }) => name === authority)?.officialName ?? authority;
	const host = findPerson(hostLead);
	return {
		controllers: `${council} and the Mid Counties improvement partnership, as joint controllers`,
		legalBasis: 'Public task: the duty of councils to improve services for children and families',
		agreement: `Information-sharing agreement of the Mid Counties improvement partnership, signed for ${council}`,
		agreedOn: addDays(visitStart, -45),
		destroyOn: addDays(visitEnd, 365),
		marking: 'OFFICIAL-SENSITIVE',
		hostDataContact: `Data protection officer, ${council}: data.protection@example.org`,
		teamDataContact: 'Data protection contact, Mid Counties: privacy@example.org',
		urgentTelephone: `${host.post}, 01632 9601${String(authority.length).padStart(2, '0')}`
	};
}

/** The visiting team, the host's people and those who look on. The team's access ends about a year after the visit, or half a year after the review closed. */
function membersOf(definition: ReviewDefinition): MemberContent[] {
	const { manager, lead, reviewers, qualityAssurer, hostLead, contributors = [], observers = [], visitEnd, closedOn = visitEnd, caseGroups = [] } = definition;
	const accessUntil = [addDays(visitEnd, 400), addDays(closedOn, 180)].sort().at(-1) as string;
	const peer = (person: string, role: MemberContent['role'], readsCases = false) => ({ person, role, accessUntil, readsCases });
	const host = (person: string, role: MemberContent['role']) => ({ person, role, accessUntil: null, readsCases: false });
	return [
		peer(manager, 'manager', true),
		peer(lead, 'lead', true),
		...reviewers.map((person, index) => peer(person, 'reviewer', caseGroups.length > 0 && index < caseReaders)),
		...(qualityAssurer ? [peer(qualityAssurer, 'quality-assurer')] : []),
		host(hostLead, 'host-lead'),
		...contributors.map((person) => host(person, 'host-contributor')),
		...observers.map((person) => peer(person, 'observer'))
	];
}
