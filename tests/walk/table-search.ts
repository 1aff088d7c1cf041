import { may, type Row } from './who-sees-what.ts';

const adviser = [may(['adviser'])];

/** Search of what a region remembers, its totals and its briefing: its improvement advisers, and to everybody else it is not there. */
export const searchRows: Record<string, Row> = {
	'/region/search': { sees: adviser, query: '?q=reasons' },
	'/region/search/export/[format]': { sees: adviser, params: { format: 'csv' }, query: '?q=reasons' },
	'/region/totals': { sees: adviser },
	'/region/briefing': { sees: adviser },
	'/region/briefing/[format]': { sees: adviser, params: { format: 'md' } }
};
