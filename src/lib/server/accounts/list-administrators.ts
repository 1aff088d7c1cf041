import type { Database } from '../db/connect.ts';

/** Whom to ask for help with an account: the administrators who can sign in, by name. For people who are signed in. */
export async function listAdministrators(db: Database): Promise<{ name: string; email: string }[]> {
	return db
		.selectFrom('account')
		.select(['name', 'email'])
		.where('is_administrator', '=', true)
		.where('disabled_at', 'is', null)
		.where('password_hash', 'is not', null)
		.where('fictional', '=', false)
		.orderBy('name')
		.limit(10)
		.execute();
}
