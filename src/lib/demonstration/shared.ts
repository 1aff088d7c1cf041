import type { Audience, Shareable } from '../domain/plan/sharing.ts';

export type DemonstrationSharing = { review: string; what: Shareable; audience: Audience; named: boolean; from: string };

/** What hosts of the demonstration share, by the key of the review: most by name with the region, one without its name, the rest nothing. */
export const shared: DemonstrationSharing[] = [
	{ review: 'harrowfield-2026', what: 'letter', audience: 'region', named: true, from: '2026-05-01' },
	{ review: 'harrowfield-2026', what: 'plan-status', audience: 'region', named: true, from: '2026-06-01' },
	{ review: 'eastvale-2025', what: 'letter', audience: 'region', named: true, from: '2026-01-12' },
	{ review: 'eastvale-2025', what: 'plan-text', audience: 'region', named: true, from: '2026-01-12' },
	{ review: 'lindhurst-2025', what: 'letter', audience: 'region', named: true, from: '2025-09-01' },
	{ review: 'lindhurst-2025', what: 'plan-status', audience: 'region', named: true, from: '2025-09-01' },
	{ review: 'fenmoor-2017', what: 'letter', audience: 'region', named: true, from: '2025-09-01' },
	{ review: 'harrowfield-2014', what: 'letter', audience: 'region', named: true, from: '2025-09-01' },
	{ review: 'kingsholt-2019', what: 'letter', audience: 'region', named: true, from: '2025-11-03' },
	{ review: 'kingsholt-2019', what: 'plan-status', audience: 'region', named: true, from: '2025-11-03' },
	{ review: 'stonebridge-2022', what: 'letter', audience: 'region', named: false, from: '2025-09-01' }
];
