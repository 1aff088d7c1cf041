import { act, all, host, may, onceIssued, whileItIsFollowed, type Row } from './who-sees-what.ts';

const reads = [may(all, onceIssued)];
const writes = may(['host lead'], whileItIsFollowed);
// A contributor's own: the measure of an action whose post they hold, as they do here.
const records = may(host, whileItIsFollowed);

const measure = { about: '', name: 'Another measure', kind: 'proportion', unit: '', direction: 'higher', source: '', targetValue: '80', targetOn: '' };
const reading = { readOn: '', numerator: '98', denominator: '146', value: '', source: '' };

/** Measures of the plan: everyone reads them, published outside the host; the host lead writes them, and who holds a post of the action records readings. */
export const measureRows: Record<string, Row> = {
	'/reviews/[review]/plan/measures': {
		sees: reads,
		acts: { limit: act(writes, ({ version }) => ({ version: version('plan'), smallUnder: '6' })) }
	},
	'/reviews/[review]/plan/measures/new': {
		sees: [writes],
		acts: { add: act(writes, ({ the, fresh }) => ({ id: fresh(), version: '0', ...measure, about: `area:${the('area')}` })) }
	},
	'/reviews/[review]/plan/measures/[measure]': {
		sees: reads,
		acts: {
			record: act(records, ({ fresh }) => ({ id: fresh(), ...reading, words: '' })),
			correct: act(records, ({ the, fresh }) => ({ id: fresh(), ...reading, readOn: '2026-01-31', replaces: the('reading'), words: 'Wrong way round' })),
			// Only a measure without readings.
			remove: act(writes, undefined, { measure: 'free plan measure' })
		},
		nouns: { measure: 'plan measure' }
	},
	'/reviews/[review]/plan/measures/[measure]/edit': {
		sees: [writes],
		acts: { edit: act(writes, ({ the, version }) => ({ id: the('plan measure'), version: version('plan measure'), ...measure })) },
		nouns: { measure: 'plan measure' }
	}
};
