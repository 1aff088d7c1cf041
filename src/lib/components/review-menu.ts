import type { ReviewFrame } from '$edge/review.ts';
import type { Permission } from '#domain/permissions.ts';

export type MenuLink = { href: string; label: string; count?: number; counted?: string };
type Line = { path: string; label: string; needs: Permission[]; count?: keyof ReviewFrame['counts'] };

const way: Line[] = [
	{ path: '', label: 'Overview', needs: ['review:open'] },
	{ path: '/scope', label: 'Scope', needs: ['scope:read'] },
	{ path: '/timetable', label: 'Timetable', needs: ['timetable:read'] },
	{ path: '/own-view', label: 'Own view', needs: ['own-view:read'] },
	{ path: '/evidence', label: 'Evidence', needs: ['notes:read'], count: 'notes' },
	{ path: '/cases', label: 'Cases', needs: ['case-list:read'], count: 'cases' },
	{ path: '/findings', label: 'Findings', needs: ['findings:read'], count: 'findings' },
	{ path: '/letter', label: 'Letter', needs: ['letter:read-drafts', 'letter:read-shared', 'letter:read-issued'] },
	{ path: '/plan', label: 'Action plan', needs: ['plan:read'] }
];
const manage: Line[] = [
	{ path: '/team', label: 'Team and access', needs: ['members:read'], count: 'people' },
	{ path: '/documents', label: 'Documents', needs: ['documents:read'], count: 'documents' },
	{ path: '/concerns', label: 'Urgent concerns', needs: ['concern:raise', 'concern:read-all'] },
	{ path: '/history', label: 'History', needs: ['history:read'] }
];

/** The menu of a review: only what this person may open now, with the counts they may see. */
export function reviewMenu(review: ReviewFrame): { title?: string; links: MenuLink[] }[] {
	const links = (lines: Line[]): MenuLink[] =>
		lines
			.filter((line) => line.needs.some((permission) => review.may.includes(permission)))
			.map((line) => {
				const count = line.count ? review.counts[line.count] : 0;
				return { href: `/reviews/${review.id}${line.path}`, label: line.label, ...(count > 0 ? { count } : {}) };
			});
	return [{ links: links(way) }, { title: 'Manage', links: links(manage) }].filter((group) => group.links.length > 0);
}
