import { newId } from '#domain/id.ts';
import { hashToken } from '#server/access/session-adapter.ts';
import type { Role } from '#domain/role.ts';
import type { Database } from '#server/db/connect.ts';

/** What a person is in the review that is walked: one of its roles (given case records or not), or an outsider of some kind. */
export const members = [
	'manager',
	'lead',
	'reviewer',
	'reviewer given cases',
	'quality assurer',
	'quality assurer given cases',
	'host lead',
	'host contributor',
	'observer'
] as const;
export const outsiders = ['member whose access has ended', 'manager of another review', 'adviser', 'administrator', 'stranger', 'nobody'] as const;
export const everyone = [...members, ...outsiders] as const;

export type Member = (typeof members)[number];
export type Person = (typeof everyone)[number];

const roles: Record<Member, Role> = {
	manager: 'manager',
	lead: 'lead',
	reviewer: 'reviewer',
	'reviewer given cases': 'reviewer',
	'quality assurer': 'quality-assurer',
	'quality assurer given cases': 'quality-assurer',
	'host lead': 'host-lead',
	'host contributor': 'host-contributor',
	observer: 'observer'
};

/** `cookie` is the sign-in that the walk uses; `otherSignIn` is the id of a second one, on another device. */
export type Account = { id: string; email: string; cookie: string; otherSignIn: string };
export type Accounts = Record<Exclude<Person, 'nobody'>, Account>;

/** Makes an account for each kind of person, signed in: the session is written straight into its table, as the hash of a token known here. */
export async function makePeople(db: Database): Promise<Accounts> {
	const made: Partial<Record<Person, Account>> = {};
	for (const person of everyone) {
		if (person === 'nobody') continue;
		const [id, token] = [newId(), `walk-${person.replaceAll(' ', '-')}`];
		const email = `${person.replaceAll(' ', '.')}@walk.example.org`;
		await db
			.insertInto('account')
			.values({
				id,
				email,
				name: `Walker ${person}`,
				is_administrator: person === 'administrator',
				// Whoever starts reviews is chosen by the administrator, whatever else they are.
				starts_reviews: person === 'manager of another review',
				adviser_of_region: person === 'adviser' ? 'X-MC' : null
			})
			.execute();
		const otherSignIn = hashToken(`${token}-elsewhere`);
		const expires_at = new Date(Date.now() + 12 * 3600_000).toISOString();
		const signIns = [hashToken(token), otherSignIn].map((session) => ({ id: session, account_id: id, expires_at }));
		await db.insertInto('session').values(signIns).execute();
		made[person] = { id, email, cookie: `cf_session=${token}`, otherSignIn };
	}
	return made as Accounts;
}

/** Gives each kind of member their role in a review, and the one whose access has ended the manager's, until yesterday. */
export async function joinReview(db: Database, reviewId: string, accounts: Accounts): Promise<void> {
	const yesterday = new Date(Date.now() - 24 * 3600_000).toISOString().slice(0, 10);
	const rows = [...members, 'member whose access has ended' as const].map((person) => ({
		id: newId(),
		review_id: reviewId,
		account_id: accounts[person].id,
		name: `Walker ${person}`,
		role: person === 'member whose access has ended' ? 'manager' : roles[person],
		reads_cases: person.endsWith('given cases'),
		access_until: person === 'member whose access has ended' ? yesterday : null
	}));
	await db.insertInto('member').values(rows).execute();
}
