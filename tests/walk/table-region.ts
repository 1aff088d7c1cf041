import { act, may, type Row } from './who-sees-what.ts';

const adviser = [may(['adviser'])];

/** What a region remembers: its improvement advisers, and to everybody else it is not there. */
export const regionRows: Record<string, Row> = {
	'/region': { sees: adviser },
	'/region/issues': { sees: adviser },
	'/region/history': { sees: adviser },
	'/region/programme': {
		sees: adviser,
		acts: {
			visit: act(adviser, ({ fresh }) => ({ id: fresh(), authorityCode: 'X99000001', title: 'Peer challenge', visitOn: '2031-03-14' })),
			offer: act(adviser, ({ fresh }) => ({ id: fresh(), authorityCode: 'X99000001', peers: '2', until: '', note: '' })),
			interval: act(adviser, () => ({ years: '4', version: '0' })),
			removeVisit: act(adviser, ({ the }) => ({ id: the('planned visit') })),
			removeOffer: act(adviser, ({ the }) => ({ id: the('offer of peers') }))
		}
	},
	'/region/programme/export/[format]': { sees: adviser, params: { format: 'csv' } },
	'/region/export/[format]': { sees: adviser, params: { format: 'csv' } },
	'/region/issues/export/[format]': { sees: adviser, params: { format: 'csv' } },
	'/region/issues/[issue]': { sees: adviser, params: { issue: 'supervision' } },
	'/region/issues/[issue]/export/[format]': { sees: adviser, params: { issue: 'supervision', format: 'csv' } }
};
