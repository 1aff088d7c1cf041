import {
	act,
	beforeItIsIssued,
	beforeTheEnd,
	beforeTheLetter,
	beforeTheVisitEnds,
	caseReaders,
	host,
	leads,
	may,
	team,
	type Given,
	type Row
} from './who-sees-what.ts';

const judges = may(caseReaders, beforeTheLetter);
const reads = [may(caseReaders)];
// The host says which groups it has and how many are in each; those who lead may name groups to draw from.
const listsGroups = [may(host, beforeTheVisitEnds), may(leads, beforeTheLetter)];
const words = { text: 'Is the plan clear?', shortText: 'Clear plan', guidance: '' };
const asks = may(leads, beforeItIsIssued);

/** A judged row as the form carries it along: what it was when the page was opened (nothing), and what it is now. */
function judged(id: string, answer = 'yes') {
	return { [`was-${id}`]: '\n', [`answer-${id}`]: answer, [`comment-${id}`]: 'Said plainly' };
}
const judging = ({ the }: Given) => judged(the('question'));

/** The host's list: the team and the host. Case judgements: those who lead, and those given them one by one. An urgent concern: besides them, whoever raised it and the host lead. */
export const caseRows: Record<string, Row> = {
	'/reviews/[review]/cases': { sees: [may([...team, ...host])] },
	'/reviews/[review]/cases/list': {
		sees: [may([...team, ...host])],
		acts: {
			add: act(listsGroups, ({ fresh }) => ({ id: fresh(), version: '0', name: 'Care leavers', onHostList: '12' })),
			change: act(listsGroups, ({ the, version }) => ({ id: the('group'), version: version('group'), name: 'Care leavers', onHostList: '12' })),
			drop: act(listsGroups, ({ the }) => ({ id: the('group') })),
			paste: act(may(host, beforeTheVisitEnds), () => ({ list: 'Care leavers\t12\nChild in need\t40' }))
		}
	},
	'/reviews/[review]/cases/new': {
		sees: [judges],
		acts: { add: act(judges, ({ the, fresh }) => ({ id: fresh(), version: '0', groupId: the('group'), howChosen: 'At random' })) }
	},
	'/reviews/[review]/cases/[case]': {
		sees: reads,
		acts: {
			judge: act(judges, judging),
			change: act(judges, ({ the, version }) => ({ id: the('case'), version: version('case'), groupId: the('group'), howChosen: 'At random' })),
			drop: act(judges, ({ the }) => ({ id: the('case') }))
		}
	},
	'/reviews/[review]/cases/[case]/second': { sees: reads, acts: { judge: act(judges, judging) } },
	'/reviews/[review]/cases/questions': {
		sees: reads,
		acts: {
			add: act(asks, ({ fresh }) => ({ id: fresh(), version: '0', ...words })),
			change: act(asks, ({ the, version }) => ({ id: the('question'), version: version('question'), ...words })),
			move: act(asks, ({ the }) => ({ id: the('question'), direction: 'up' })),
			drop: act(asks, ({ the }) => ({ id: the('question') }))
		}
	},
	'/reviews/[review]/cases/audit-validation': {
		sees: reads,
		acts: { judge: act(judges, ({ the }) => judged(the('element'), 'partial')), reread: act(judges, () => ({ reread: '7', was: '' })) }
	},
	'/reviews/[review]/concerns': {
		sees: [may([...team, 'host lead'])],
		acts: {
			raise: act(may(team, beforeTheEnd), ({ fresh }) => ({ id: fresh(), caseId: '', text: 'A child may not be safe tonight' })),
			step: act(may([...leads, 'host lead'], beforeTheEnd), ({ the }) => ({ concernId: the('concern'), step: 'acknowledged', words: 'We have it' }))
		}
	},
	'/reviews/[review]/files/[file]': { sees: [may(team)] },
	'/reviews/[review]/history': { sees: [may([...team, ...host])] }
};
