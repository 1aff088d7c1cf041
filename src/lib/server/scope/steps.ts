import { formatDate, today as dayOf } from '#domain/dates.ts';
import { teamRoles } from '#domain/role.ts';
import { amount } from './amount.ts';
import { nextStep } from './next-step.ts';
import type { Overview } from './read-overview.ts';
import type { Standing } from './review-standing.ts';

export type Step = { state: 'done' | 'urgent' | 'to-do'; text: string; detail: string; path: string; due: string | null };

/** What is done, what cannot wait, and what comes next, in that order. Pure. */
export function stepsOf({ standing, timetable, cases }: Overview): Step[] {
	const next = nextStep(standing, timetable.now.date);
	return [
		...doneOf(standing, cases),
		...(standing.concernsOpen > 0
			? [
					step(
						'urgent',
						standing.concernsOpen === 1 ? 'Follow up the urgent concern' : `Follow up ${amount(standing.concernsOpen, 'urgent concern')}`,
						concernDetail(standing),
						'/concerns'
					)
				]
			: []),
		...meetings(standing, timetable),
		...(standing.stage === 'closed' ? [] : [{ ...step('to-do', next.text, next.detail, pathOf(standing)), due: next.due }])
	];
}

function doneOf(standing: Standing, cases: number): Step[] {
	const done: Step[] = [];
	if (standing.issuedAt) done.push(step('done', `Letter issued ${formatDate(dayOf(new Date(standing.issuedAt)))}`, '', '/letter'));
	else if (standing.sharedAt) done.push(step('done', `Draft letter shared ${formatDate(dayOf(new Date(standing.sharedAt)))}`, '', '/letter'));
	if (standing.planAgreedOn) done.push(step('done', `Action plan agreed ${formatDate(standing.planAgreedOn)}`, '', '/plan'));
	if (!teamRoles.includes(standing.role) || done.length > 0) return done;
	if (standing.agreed) done.push(step('done', 'Agreement stated', '', '/scope#agreement'));
	if (standing.kloes > 0) done.push(step('done', `${amount(standing.kloes, 'key line')} of enquiry agreed`, '', '/scope#kloes'));
	if (cases > 0) done.push(step('done', `Case sample: ${amount(cases, 'case')}`, '', '/cases'));
	return done;
}

/** The team's own next two meetings during the visit, such as sorting evidence and agreeing headlines. */
function meetings(standing: Standing, { activities, now }: Overview['timetable']): Step[] {
	if (standing.stage !== 'on-site' || !teamRoles.includes(standing.role)) return [];
	return activities
		.filter(
			({ heldOn, more }) => more?.method === 'team' && heldOn !== null && (heldOn > now.date || (heldOn === now.date && (more.endsAt ?? '24') > now.time))
		)
		.slice(0, 2)
		.map(({ title, heldOn, more }) => ({ ...step('to-do', title, more?.startsAt ?? '', '/findings'), due: heldOn }));
}

function concernDetail(standing: Standing): string {
	if (standing.role === 'host-lead') return standing.concernsWaiting > 0 ? 'Waiting for your reply' : 'Acknowledged, not closed';
	if (standing.concernsUntold > 0) return 'The host has not been told';
	return standing.concernsWaiting > 0 ? 'Waiting for a reply' : 'Acknowledged, not closed';
}

function pathOf({ stage, role }: Standing): string {
	const team = teamRoles.includes(role);
	switch (stage) {
		case 'scoping':
			return team ? '/scope' : role === 'observer' ? '/timetable' : '/own-view';
		case 'on-site':
			return '/timetable';
		case 'drafting':
			return team ? '/letter' : '/timetable';
		case 'with-host':
			return role === 'observer' ? '/timetable' : '/letter';
		default:
			return '/plan';
	}
}

function step(state: Step['state'], text: string, detail: string, path: string): Step {
	return { state, text, detail, path, due: null };
}
