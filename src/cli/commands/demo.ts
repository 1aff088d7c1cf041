import { loadDemonstration, removeDemonstration } from '#server/demonstration/load-demonstration.ts';
import { commandLine, type Command } from '../command.ts';

export const demonstrate: Command = {
	name: 'demo',
	usage: 'cf demo [--remove] [--json]',
	about: 'load the demonstration region, or take it out',
	options: { remove: { type: 'boolean' } },
	async run({ db }, { values }) {
		if (values.remove) {
			await removeDemonstration(db, commandLine);
			return { lines: ['The demonstration region is removed.'], json: { removed: true } };
		}
		const { reviews, password, emails } = await loadDemonstration(db, commandLine);
		const lines = [
			`The demonstration region is loaded, with ${reviews} reviews. Everything in it is fictional.`,
			`Sign in as any of these people with the password ${password}`
		];
		return { lines: [...lines, ...emails.map(({ name, email }) => `  ${email}  ${name}`)], json: { reviews, password, emails } };
	}
};
