import { act, all, host, may, onceIssued, type Row } from './who-sees-what.ts';

const makes = may(['host lead'], onceIssued);
const kind = { kind: 'scrutiny' };

/** What does not go to plan is read by everyone who reads the plan; reports are the host's own: its lead makes them, its people read them. */
export const reportRows: Record<string, Row> = {
	'/reviews/[review]/plan/exceptions': { sees: [may(all, onceIssued)] },
	'/reviews/[review]/plan/reports': {
		sees: [may(host, onceIssued)],
		acts: { make: act(makes, ({ fresh }) => ({ id: fresh(), ...kind })) }
	},
	'/reviews/[review]/plan/reports/[kind]': {
		sees: [makes],
		acts: {
			save: act(makes, ({ version }) => ({
				version: version('report words'),
				title: 'Findings and progress',
				keys: ['summary', 'purpose'],
				titles: ['Summary', 'Purpose'],
				words: ['', 'What members are told'],
				printed: ['summary', 'purpose']
			}))
		},
		params: kind
	},
	'/reviews/[review]/plan/reports/[kind]/preview': {
		sees: [makes],
		acts: { make: act(makes, ({ fresh }) => ({ id: fresh(), ...kind })) },
		params: kind
	},
	'/reviews/[review]/plan/reports/risks': {
		sees: [makes],
		acts: {
			set: act(makes, ({ the, version }) => ({
				areaId: the('area'),
				version: version('risks'),
				levels: ['high', '', '', '', 'low'],
				words: ['It takes time', '', '', '', '']
			}))
		}
	},
	'/reviews/[review]/plan/reports/made/[report]/[format]': { sees: [may(host, onceIssued)], params: { format: 'pdf' } }
};
