import { missesNotes } from '#domain/activity.ts';
import { hostRoles, teamRoles } from '#domain/role.ts';
import type { Permission } from '#domain/permissions.ts';
import { amount } from './amount.ts';
import type { Overview } from './read-overview.ts';

export type Gap = { icon: 'warning' | 'flag' | 'edit' | 'document'; strong: string; rest: string; path: string; link: string };

/**
 * What is missing, above what is done, each with the one link that closes it. Only while it can still be closed: before and during the visit, and while drafting.
 * Pure.
 */
export function gapsOf(overview: Overview, may: readonly Permission[]): Gap[] {
	const { role, stage } = overview.standing;
	if (hostRoles.includes(role)) return hostGaps(overview, may);
	return teamRoles.includes(role) && ['scoping', 'on-site', 'drafting'].includes(stage) ? teamGaps(overview, may) : [];
}

function teamGaps({ standing, single, bare, kloes, timetable }: Overview, may: readonly Permission[]): Gap[] {
	const gaps: Gap[] = [];
	const writes = may.includes('scope:write');
	if (!standing.agreed) {
		const link = may.includes('agreement:state')
			? { path: '/scope?edit=agreement#agreement', link: 'State the agreement' }
			: { path: '/scope#agreement', link: 'See the scope' };
		gaps.push({ icon: 'warning', strong: 'The agreement is not stated.', rest: 'No notes can be recorded until it is.', ...link });
	}
	if (!standing.visitStart)
		gaps.push({ icon: 'flag', strong: 'The visit has no dates.', rest: '', path: '/scope?edit=visit#visit', link: writes ? 'Set the dates' : 'See the scope' });
	if (kloes.length === 0)
		gaps.push({
			icon: 'flag',
			strong: 'There are no key lines of enquiry.',
			rest: 'Agree with the host what the review should answer.',
			path: '/scope#kloes',
			link: writes ? 'Add questions' : 'See the scope'
		});
	if (timetable.activities.length === 0)
		gaps.push({ icon: 'flag', strong: 'The timetable is empty.', rest: '', path: '/timetable?add#edit', link: 'Add an activity' });
	if (standing.stage !== 'scoping') gaps.push(...evidenceGaps(standing, single, bare, timetable, may));
	if (standing.stage === 'drafting' && standing.releaseWaiting && may.includes('letter:read-drafts')) {
		const link = may.includes('letter:release') ? 'Read and release it' : 'See how far it is';
		gaps.push({ icon: 'edit', strong: 'The letter is waiting for release by the quality assurer.', rest: '', path: '/letter/finish', link });
	}
	return gaps;
}

function evidenceGaps(standing: Overview['standing'], single: number, bare: number, timetable: Overview['timetable'], may: readonly Permission[]): Gap[] {
	const gaps: Gap[] = [];
	if (standing.bareKloes > 0) {
		const onSite = standing.stage === 'on-site' && may.includes('timetable:write');
		const link = onSite ? { path: '/timetable', link: 'Plan who will ask' } : { path: '/findings/kloes', link: 'Answer, or set aside' };
		gaps.push({
			icon: 'warning',
			strong: `${amount(standing.bareKloes, 'KLOE')} ${standing.bareKloes === 1 ? 'has' : 'have'} no evidence yet.`,
			rest: `${standing.bareKloeNames}.`,
			...link
		});
	}
	if (bare > 0)
		gaps.push({
			icon: 'warning',
			strong: `${amount(bare, 'finding')} ${bare === 1 ? 'rests' : 'rest'} on nothing yet.`,
			rest: 'Link a note, a document or a measure.',
			path: '/findings',
			link: 'Open the findings'
		});
	if (single > 0) {
		const rest = 'Look for a second kind of evidence, or say so in the letter.';
		gaps.push({
			icon: 'flag',
			strong: `${amount(single, 'finding')} ${single === 1 ? 'rests' : 'rest'} on a single source.`,
			rest,
			path: '/findings',
			link: `See the ${amount(single, 'finding')}`
		});
	}
	const missed = timetable.activities.filter((entry) => missesNotes(entry, timetable.now));
	if (missed.length > 0) {
		const names = missed.slice(0, 3).map((entry) => entry.title);
		const rest = missed.length > 3 ? `${names.join('; ')}; and ${missed.length - 3} more.` : `${names.join('; ')}.`;
		const link = may.includes('notes:write')
			? { path: `/evidence/new?activity=${missed[0]!.id}`, link: 'Add a note' }
			: { path: '/timetable', link: 'Open the timetable' };
		gaps.push({
			icon: 'edit',
			strong: `${amount(missed.length, 'activity', 'activities')} ${missed.length === 1 ? 'has' : 'have'} no notes.`,
			rest,
			...link
		});
	}
	return gaps;
}

function hostGaps({ standing }: Overview, may: readonly Permission[]): Gap[] {
	const gaps: Gap[] = [];
	const left = standing.ownSubjects - standing.ownViews;
	if (may.includes('own-view:write') && left > 0) {
		gaps.push({
			icon: 'edit',
			strong: `Your own view: ${standing.ownViews} of ${standing.ownSubjects} written.`,
			rest: 'The team reads it before it comes.',
			path: '/own-view',
			link: 'Write your own view'
		});
	}
	if (may.includes('documents:give') && standing.documentsWaiting > 0) {
		gaps.push({
			icon: 'document',
			strong: `${amount(standing.documentsWaiting, 'document')} still to send.`,
			rest: 'Mark each as received once the team has it.',
			path: '/documents?show=waiting',
			link: 'Open the list'
		});
	}
	return gaps;
}
