import { may, type Row } from './who-sees-what.ts';

const adviser = [may(['adviser'])];

/** What a region remembers: its improvement advisers, and to everybody else it is not there. */
export const regionRows: Record<string, Row> = {
	'/region': { sees: adviser },
	'/region/issues': { sees: adviser },
	'/region/export/[format]': { sees: adviser, params: { format: 'csv' } },
	'/region/issues/export/[format]': { sees: adviser, params: { format: 'csv' } },
	'/region/issues/[issue]': { sees: adviser, params: { issue: 'supervision' } },
	'/region/issues/[issue]/export/[format]': { sees: adviser, params: { issue: 'supervision', format: 'csv' } }
};
