import { today } from '#domain/dates.ts';
import { act, all, host, leads, may, onceIssued, whileItIsFollowed, type Row } from './who-sees-what.ts';

const reads = [may(all, onceIssued)];
const writes = may(['host lead'], whileItIsFollowed);
// A contributor's own: an action of a post that they hold, as they do here.
const updates = may(host, whileItIsFollowed);

const action = {
	text: 'Another action',
	leads: [],
	newLeads: '',
	responsible: [],
	newResponsible: '',
	evidenceOfSuccess: '',
	timescale: 'Monthly',
	dueOn: '',
	otherPlans: ''
};
const update = { rag: 'at-risk', progress: 'It is late', willHelp: '', newDate: '', dueReason: '', doneOn: '' };
const labels = ['Done', 'On track', 'Some risk', 'Off track', 'Not begun'];

/** The action plan: everyone reads it once the letter is issued, the host lead writes it, contributors their own actions; the peers give their view. */
export const planRows: Record<string, Row> = {
	'/reviews/[review]/plan': {
		sees: reads,
		acts: {
			update: act(updates, ({ the, fresh }) => ({ id: fresh(), actionId: the('action'), ...update })),
			together: act(writes, ({ the, version, fresh }) => ({ rows: [`${the('action')}:${version('action')}`], otherPlans: `Plan ${fresh()}` }))
		}
	},
	'/reviews/[review]/plan/about': {
		sees: reads,
		acts: {
			describe: act(writes, ({ version }) => ({ version: version('plan'), title: 'Our plan', introduction: '', labels, meanings: ['', '', '', '', ''] })),
			legend: act(writes, ({ version }) => ({ version: version('plan'), set: 'three' })),
			agree: act(writes, () => ({ body: 'Improvement board', agreedOn: '2026-03-14' }))
		}
	},
	'/reviews/[review]/plan/actions/new': {
		sees: [writes],
		acts: {
			add: act(writes, ({ the, fresh }) => ({ id: fresh(), areaId: the('area'), ...action })),
			another: act(writes, ({ the, fresh }) => ({ id: fresh(), areaId: the('area'), ...action, leads: [the('post')] }))
		}
	},
	'/reviews/[review]/plan/actions/[action]': {
		sees: reads,
		acts: {
			update: act(updates, ({ the, fresh }) => ({ id: fresh(), actionId: the('action'), ...update })),
			proof: act(updates, ({ the }) => ({ actionId: the('action'), words: 'Families say so' })),
			comment: act(updates, ({ fresh }) => ({ id: fresh(), words: 'Can you bring it forward?' })),
			redactComment: act(writes, ({ the }) => ({ commentId: the('action comment'), reason: 'A name slipped in' })),
			// Only an action that nobody has updated.
			remove: act(writes, undefined, { action: 'other action' })
		}
	},
	'/reviews/[review]/plan/actions/[action]/edit': {
		sees: [writes],
		acts: { edit: act(writes, ({ the, version }) => ({ version: version('action'), areaId: the('area'), ...action, leads: [the('post')] })) }
	},
	'/reviews/[review]/plan/areas': {
		sees: reads,
		acts: {
			move: act(writes, ({ the }) => ({ areaId: the('area'), direction: 'up' })),
			place: act(writes, ({ the }) => ({ id: the('area'), before: '' })),
			add: act(writes, ({ fresh }) => ({ id: fresh(), title: 'An area of our own' }))
		}
	},
	'/reviews/[review]/plan/areas/[area]': {
		sees: reads,
		acts: {
			edit: act(writes, ({ the, version }) => ({ version: version('area'), title: 'Another title', response: 'accepted', leads: [the('post')] })),
			move: act(writes, ({ the }) => ({ actionId: the('other action'), direction: 'up' })),
			place: act(writes, ({ the }) => ({ id: the('other action'), before: '' })),
			split: act(writes, ({ the, fresh }) => ({ id: fresh(), newTitle: 'The other half', items: [`action:${the('action')}`] })),
			// A progress review speaks of the first, so it stays.
			merge: act(writes, ({ the }) => ({ into: the('area') }), { area: 'other area' }),
			// Only an area in which nothing is planned.
			remove: act(writes, undefined, { area: 'other area' }),
			// A progress review speaks of the first.
			view: act(may(leads, whileItIsFollowed), () => ({ view: 'partly', words: 'Some of it' }), { area: 'other area' }),
			close: act(writes, () => ({ proven: 'no', closedOn: today(), words: 'No longer needed', carriedOnBy: '' })),
			reopen: act(writes, () => ({ reason: 'There is more to do' }), { area: 'closed area' })
		}
	},
	'/reviews/[review]/plan/choose': {
		sees: [writes],
		acts: {
			choose: act(writes, ({ the, fresh }) => ({ id: fresh(), items: [`finding:${the('finding of the letter')}`], how: 'each' })),
			add: act(writes, ({ fresh }) => ({ id: fresh(), title: 'An area of our own' }))
		}
	},
	'/reviews/[review]/plan/export/[format]': { sees: reads, params: { format: 'csv' } },
	'/reviews/[review]/plan/posts': {
		sees: reads,
		acts: { add: act(writes, ({ fresh }) => ({ id: fresh(), name: 'Head of Something', code: 'HS', organisation: '' })) }
	},
	'/reviews/[review]/plan/posts/[post]': {
		sees: [writes],
		acts: {
			edit: act(writes, ({ version }) => ({ version: version('post'), name: 'Another post', code: '', organisation: '' })),
			hold: act(writes, ({ fresh }) => ({ id: fresh(), holder: 'Somebody', email: '', from: '', to: '' })),
			handOver: act(writes, ({ fresh }) => ({ id: fresh(), holder: 'Somebody else', email: '', from: '2030-01-01' })),
			end: act(writes, ({ the }) => ({ holdingId: the('holding'), to: '2026-03-14' })),
			unhold: act(writes, ({ the }) => ({ holdingId: the('holding') })),
			remove: act(writes)
		},
		nouns: { post: 'free post' }
	}
};
