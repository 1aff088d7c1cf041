import { today } from '#domain/dates.ts';
import { act, all, host, leads, may, onceIssued, team, whileItIsFollowed, type Row } from './who-sees-what.ts';

const bothSides = [...leads, 'host lead'] as const;
const dates = may(bothSides, whileItIsFollowed);
const writes = may(leads, whileItIsFollowed);
const reads = [may([...team, ...host], onceIssued)];

/** Progress reviews: both sides set the dates, the host lead writes the position, the leads give the peers' view; an observer reads the issued letter. */
export const progressRows: Record<string, Row> = {
	'/reviews/[review]/plan/progress': {
		sees: [may(all, onceIssued)],
		acts: {
			date: act(dates, ({ the, version }) => ({ id: the('progress'), months: '6', version: version('progress'), plannedOn: '2031-03-14' })),
			held: act(dates, ({ the, version }) => ({ id: the('progress'), version: version('progress'), heldOn: today() }))
		}
	},
	'/reviews/[review]/plan/progress/[progress]/position': {
		sees: reads,
		acts: {
			save: act(may(['host lead'], whileItIsFollowed), ({ the }) => ({ areaId: the('other area'), version: '0', done: 'Done', difference: '', next: '' }))
		}
	},
	'/reviews/[review]/plan/progress/[progress]/position/export/[format]': { sees: reads, params: { format: 'md' } },
	'/reviews/[review]/plan/progress/[progress]/letter': {
		sees: [may(all, onceIssued)],
		acts: {
			start: act(writes, undefined, { progress: 'other progress' }),
			edit: act(writes, ({ version }) => ({ version: version('progress letter'), date: '2031-03-14', introduction: 'Other words', close: '' })),
			keep: act(writes, ({ the }) => ({ key: the('progress check'), reason: 'It is right so' })),
			reopen: act(writes, () => ({ key: 'walked' })),
			version: act(writes, ({ fresh }) => ({ id: fresh() })),
			share: act(writes, ({ fresh }) => ({ id: fresh() })),
			issue: act(writes, ({ fresh }) => ({ id: fresh(), seen: '', reason: 'A figure was wrong' })),
			comment: act(may(host, whileItIsFollowed), ({ the, fresh }) => ({ id: fresh(), versionId: the('progress version'), comment: 'Wrong' })),
			answer: act(writes, ({ the }) => ({ commentId: the('progress comment'), answer: 'Put right' }))
		}
	},
	'/reviews/[review]/plan/progress/[progress]/letter/compare': { sees: [may(all, onceIssued)] },
	'/reviews/[review]/plan/progress/[progress]/letter/export/[format]': { sees: [may(all, onceIssued)], params: { format: 'md' }, query: '?version=1' },
	'/reviews/[review]/plan/progress/[progress]/letter/read': { sees: [may(all, onceIssued)], query: '?version=1' },
	'/reviews/[review]/plan/progress/[progress]/view': {
		sees: [may(team, onceIssued)],
		acts: { save: act(writes, ({ the }) => ({ areaId: the('other area'), version: '0', view: 'partly', words: 'Some of it' })) }
	},
	'/reviews/[review]/plan/share': {
		sees: [may(['host lead'], onceIssued)],
		acts: {
			share: act(may(['host lead'], onceIssued), () => ({ what: 'letter', audience: 'region', named: 'no', from: '2026-03-14' })),
			unshare: act(may(['host lead'], onceIssued), () => ({ what: 'plan-text' }))
		}
	}
};

/** What a host shares: an adviser reads it, and to everybody else it is not there. */
export const sharedRows: Record<string, Row> = {
	'/shared': { sees: [may(['adviser'])] },
	'/shared/[shared]/letter': { sees: [may(['adviser'])], nouns: { shared: 'shared review' } },
	'/shared/[shared]/letter/pdf': { sees: [may(['adviser'])], nouns: { shared: 'shared review' } },
	'/shared/[shared]/plan': { sees: [may(['adviser'])], nouns: { shared: 'shared review' } }
};
