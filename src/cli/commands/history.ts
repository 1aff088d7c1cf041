import { verifyHistory } from '#server/history/verify-history.ts';
import type { Command } from '../command.ts';

export const verify: Command = {
	name: 'history verify',
	usage: 'cf history verify [--json]',
	about: 'check that no entry of any history was changed; exit code 1 if one was',
	options: {},
	async run({ db }) {
		const result = await verifyHistory(db);
		const whole = `${result.chains} ${result.chains === 1 ? 'chain' : 'chains'} with ${result.entries} ${result.entries === 1 ? 'entry' : 'entries'}: whole.`;
		return { lines: result.faults.length > 0 ? result.faults : [whole], json: result, code: result.faults.length > 0 ? 1 : 0 };
	}
};
