import { migrateToLatest } from '#server/db/migrate.ts';
import { loadAuthorities } from '#server/scope/load-authorities.ts';
import type { Command } from '../command.ts';

export const migrate: Command = {
	name: 'migrate',
	usage: 'cf migrate [--json]',
	about: 'bring the database to the newest shape',
	options: {},
	async run({ db }) {
		const done = await migrateToLatest(db);
		await loadAuthorities(db);
		return { lines: done.length > 0 ? done.map((name) => `applied ${name}`) : ['The database is up to date.'], json: { applied: done } };
	}
};
