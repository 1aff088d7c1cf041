import type { MenuLink } from './review-menu.ts';

/** What a region remembers, in the order in which an adviser asks for it. A page is listed from the day it is there. */
export const regionMenu: MenuLink[] = [
	{ href: '/region', label: 'Compare authorities' },
	{ href: '/region/issues', label: 'Recurring issues' },
	{ href: '/region/search', label: 'Search' },
	{ href: '/region/programme', label: 'Programme' },
	{ href: '/region/briefing', label: 'Briefing' },
	{ href: '/region/totals', label: 'Without a name' },
	{ href: '/region/documents', label: 'Documents' },
	{ href: '/shared', label: 'Shared with you' },
	{ href: '/region/history', label: 'History' }
];
