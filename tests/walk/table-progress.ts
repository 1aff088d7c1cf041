import { today } from '#domain/dates.ts';
import { act, all, host, leads, may, onceIssued, team, whileItIsFollowed, type Row } from './who-sees-what.ts';

const bothSides = [...leads, 'host lead'] as const;
const dates = may(bothSides, whileItIsFollowed);
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
	'/reviews/[review]/plan/progress/[progress]/view': {
		sees: [may(team, onceIssued)],
		acts: { save: act(may(leads, whileItIsFollowed), ({ the }) => ({ areaId: the('other area'), version: '0', view: 'partly', words: 'Some of it' })) }
	}
};
