import { newId } from '#domain/id.ts';
import type { Database } from '#server/db/connect.ts';

export type Account = {
	id: string;
	name: string;
	email: string;
	post: string;
	isAdministrator: boolean;
	startsReviews: boolean;
	adviserOfRegion: string | null;
};

let made = 0;

/** An account that can sign in nowhere yet (no password): valid defaults, any of them may be given. */
export async function anAccount(db: Database, given: Partial<Omit<Account, 'id'>> & { authorityCode?: string | null } = {}): Promise<Account> {
	const number = ++made;
	const account: Account = {
		id: newId(),
		name: given.name ?? `Person ${number}`,
		email: given.email ?? `person-${number}-${newId().slice(-6)}@example.org`,
		post: given.post ?? 'Head of Service',
		isAdministrator: given.isAdministrator ?? false,
		startsReviews: given.startsReviews ?? false,
		adviserOfRegion: given.adviserOfRegion ?? null
	};
	await db
		.insertInto('account')
		.values({
			id: account.id,
			name: account.name,
			email: account.email,
			post: account.post,
			authority_code: given.authorityCode ?? null,
			is_administrator: account.isAdministrator,
			starts_reviews: account.startsReviews,
			adviser_of_region: account.adviserOfRegion
		})
		.execute();
	return account;
}
