import { may, type Row } from './who-sees-what.ts';

const adviser = [may(['adviser'])];

/** Search of what a region remembers, and its totals: its improvement advisers, and to everybody else it is not there. */
export const searchRows: Record<string, Row> = {
	'/region/search': { sees: adviser, query: '?q=reasons' },
	'/region/totals': { sees: adviser }
};
