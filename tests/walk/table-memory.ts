import { act, may, type Row } from './who-sees-what.ts';

const adviser = [may(['adviser'])];

/** One authority's record, a sentence and its issues, and who could help: improvement advisers, and to everybody else they are not there. */
export const memoryRows: Record<string, Row> = {
	'/region/authorities': { sees: adviser, query: '?authority=X99000003' },
	'/region/authorities/[authority]': {
		sees: adviser,
		params: { authority: 'X99000003' },
		query: '?issue=supervision',
		acts: {
			match: act(adviser[0]!, ({ the }) => ({
				earlierId: the('earlier sentence'),
				laterId: the('later sentence'),
				issue: 'supervision',
				decision: 'confirmed'
			}))
		}
	},
	'/region/findings/[finding]': {
		sees: adviser,
		nouns: { finding: 'later sentence' },
		acts: { decide: act(adviser[0]!, () => ({ issue: 'neglect', decision: 'confirmed' })) }
	},
	'/region/authorities/[authority]/export/[format]': { sees: adviser, params: { authority: 'X99000003', format: 'csv' }, query: '?issue=supervision' },
	'/region/help': { sees: adviser, query: '?issue=supervision' },
	'/region/help/export/[format]': { sees: adviser, params: { format: 'csv' }, query: '?issue=supervision' }
};
