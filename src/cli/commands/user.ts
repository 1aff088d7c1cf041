import { newAccountByCommand } from '#server/accounts/add-by-command.ts';
import { NotFound } from '#domain/outcomes.ts';
import { actOnInstallation } from '#server/history/act.ts';
import { commandLine, required, type Command } from '../command.ts';

export const addUser: Command = {
	name: 'user add',
	usage: 'cf user add --email ADDRESS --name NAME [--post POST] [--administrator] [--starts-reviews] [--json]',
	about: 'add an account and print its invitation link (once, one hour)',
	options: {
		email: { type: 'string' },
		name: { type: 'string' },
		post: { type: 'string' },
		administrator: { type: 'boolean' },
		'starts-reviews': { type: 'boolean' }
	},
	async run({ db, configuration }, given) {
		const account = {
			email: required(given, 'email').trim().toLowerCase(),
			name: required(given, 'name').trim(),
			post: String(given.values.post ?? ''),
			isAdministrator: given.values.administrator === true,
			startsReviews: given.values['starts-reviews'] === true
		};
		const { id, token } = await newAccountByCommand(db, account);
		const link = `${configuration.origin}/invitation/${token}`;
		return { lines: [`Added ${account.name}. The link works once, for one hour:`, link], json: { id, link } };
	}
};

export const listUsers: Command = {
	name: 'user list',
	usage: 'cf user list [--json]',
	about: 'list the accounts',
	options: {},
	async run({ db }) {
		const rows = await db
			.selectFrom('account')
			.select(['id', 'email', 'name', 'post', 'is_administrator', 'starts_reviews', 'disabled_at'])
			.orderBy('email')
			.execute();
		const users = rows.map((row) => ({
			id: row.id,
			email: row.email,
			name: row.name,
			post: row.post,
			administrator: row.is_administrator,
			startsReviews: row.starts_reviews,
			disabled: row.disabled_at !== null
		}));
		return {
			lines: users.map((user) => `${user.email}  ${user.name}${user.administrator ? ', administrator' : ''}${user.disabled ? ', disabled' : ''}`),
			json: users
		};
	}
};

export const disableUser: Command = {
	name: 'user disable',
	usage: 'cf user disable --email ADDRESS [--json]',
	about: 'disable an account and end its sign-ins at once',
	options: { email: { type: 'string' } },
	async run({ db }, given) {
		const email = required(given, 'email').trim().toLowerCase();
		await actOnInstallation(db, commandLine, 'account disabled', async (trx) => {
			const account = await trx
				.updateTable('account')
				.set({ disabled_at: new Date().toISOString() })
				.where('email', '=', email)
				.returning(['id', 'name'])
				.executeTakeFirst();
			if (!account) throw new NotFound('account with this e-mail address');
			await trx.deleteFrom('session').where('account_id', '=', account.id).execute();
			await trx.deleteFrom('account_link').where('account_id', '=', account.id).where('used_at', 'is', null).execute();
			return { about: { account: account.id }, texts: { name: account.name } };
		});
		return { lines: [`Disabled ${email}.`], json: { disabled: email } };
	}
};
