import { sharedRows } from './table-progress.ts';
import { act, may, signedIn, type Row } from './who-sees-what.ts';
import { everyone } from './people.ts';

const administrator = may(['administrator']);
const whoeverSignsIn = may(signedIn);
const anybody = may(everyone);

const rights = { authorityCode: '', isAdministrator: '', startsReviews: 'yes', adviserOfRegion: '' };
const password = 'walked-harbour-lantern-42';

/** Accounts and the installation: the administrator alone. One's own account: everyone who signs in. The doors, help and legal pages: anybody. */
export const installationRows: Record<string, Row> = {
	...sharedRows,
	'/accounts': { sees: [administrator] },
	'/accounts/history': { sees: [administrator] },
	'/accounts/invite': {
		sees: [administrator],
		acts: { default: act(administrator, ({ fresh }) => ({ id: fresh(), name: 'Somebody new', email: 'somebody.new@walk.example.org', post: '', ...rights })) }
	},
	'/accounts/[account]': {
		sees: [administrator],
		acts: {
			save: act(administrator, ({ version }) => ({
				version: version('account'),
				name: 'Another name',
				email: 'another@walk.example.org',
				post: '',
				...rights
			})),
			link: act(administrator),
			disable: act(administrator),
			enable: act(administrator, undefined, { account: 'disabled account' })
		}
	},
	'/outbox': { sees: [administrator], acts: { again: act(administrator, ({ the }) => ({ id: the('mail') })) } },
	'/set-up': { sees: [administrator], acts: { demonstration: act(administrator), remove: act(administrator) } },

	'/': { sees: [whoeverSignsIn] },
	'/reviews': { sees: [whoeverSignsIn] },
	'/actions': { sees: [whoeverSignsIn] },
	'/reviews/new': {
		sees: [whoeverSignsIn],
		acts: {
			default: act(may(['manager of another review']), ({ the, fresh }) => ({
				id: fresh(),
				authorityCode: the('authority'),
				frameworkKey: 'regional-peer-challenge',
				title: 'A new review',
				visitStart: '',
				visitEnd: ''
			}))
		}
	},
	'/frameworks': { sees: [whoeverSignsIn] },
	'/frameworks/[key]': { sees: [whoeverSignsIn], params: { key: 'regional-peer-challenge' } },
	'/me': {
		sees: [whoeverSignsIn],
		acts: {
			details: act(whoeverSignsIn, () => ({ name: 'Another name', post: 'Another post' })),
			password: act(whoeverSignsIn, ({ the }) => ({ currentPassword: the('password'), password })),
			end: act(whoeverSignsIn, ({ the, person }) => ({ id: the(`sign-in of ${person}`) })),
			endOthers: act(whoeverSignsIn),
			stay: act(whoeverSignsIn)
		}
	},
	'/resume': { sees: [whoeverSignsIn], acts: { discard: act(whoeverSignsIn, () => ({ id: 'no-such-form' })) } },

	'/sign-in': { sees: [anybody], acts: { default: act(anybody, ({ the }) => ({ email: the('e-mail'), password: the('password') })) } },
	'/locked': { sees: [anybody], acts: { default: act(anybody, ({ the }) => ({ password: the('password') })) } },
	'/reset': { sees: [anybody], acts: { default: act(anybody, () => ({ email: 'nobody.here@walk.example.org' })) } },
	'/reset/[token]': { sees: [anybody], acts: { default: act(anybody, () => ({ password })) }, params: { token: 'walk-reset' } },
	'/invitation/[token]': { sees: [anybody], acts: { default: act(anybody, () => ({ password })) }, params: { token: 'walk-invitation' } },
	'/set-up/[token]': {
		sees: [anybody],
		// For nobody, once there is an account.
		acts: { default: act(may([]), () => ({ name: 'First', email: 'first@walk.example.org', password })) },
		params: { token: 'walk-set-up' }
	},
	'/help': { sees: [anybody] },
	'/privacy': { sees: [anybody] },
	'/accessibility': { sees: [anybody] },
	'/health/live': { sees: [anybody] },
	'/health/ready': { sees: [anybody] },
	'/metrics': { sees: [anybody] }
};

/** Endpoints that take a POST of their own. */
export const posted: Record<string, Row> = { '/sign-out': { acts: { POST: act(anybody) } } };
