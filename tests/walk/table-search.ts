import { may, type Row } from './who-sees-what.ts';

const adviser = [may(['adviser'])];

/** Search of what a region remembers: its improvement advisers, and to everybody else it is not there. */
export const searchRows: Record<string, Row> = {
	'/region/search': { sees: adviser, query: '?q=reasons' }
};
