import { may, type Row } from './who-sees-what.ts';

const adviser = [may(['adviser'])];

/** What a region remembers: its improvement advisers, and to everybody else it is not there. */
export const regionRows: Record<string, Row> = {
	'/region': { sees: adviser },
	'/region/issues': { sees: adviser },
	'/region/issues/[issue]': { sees: adviser, params: { issue: 'supervision' } }
};
