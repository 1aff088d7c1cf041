import { parseArgs } from 'node:util';
import { NotFound, RuleBroken } from '#domain/outcomes.ts';
import type { Answer } from './answer.ts';
import { UsageError, type Command, type Context, type Given } from './command.ts';
import { commands } from './commands.ts';

/** Finds the command that a line of words asks for and reads its options. Throws UsageError with the usage. */
export function parseCommand(words: string[]): { command: Command; given: Given } {
	const command = commands.find((one) => one.name.split(' ').every((word, index) => words[index] === word));
	if (!command) throw new UsageError(`There is no such command. Use one of:\n${commands.map((one) => `  ${one.usage.padEnd(62)} ${one.about}`).join('\n')}`);
	try {
		const { values, positionals } = parseArgs({
			args: words.slice(command.name.split(' ').length),
			options: { ...command.options, json: { type: 'boolean' } },
			allowPositionals: true
		});
		if (command.positionals === 'some' ? positionals.length === 0 : positionals.length !== (command.positionals ?? 0)) throw new UsageError('');
		return { command, given: { values: values as Given['values'], positionals, files: new Map() } };
	} catch (cause) {
		const reason = cause instanceof UsageError ? '' : `${cause instanceof Error ? cause.message : String(cause)}\n`;
		throw new UsageError(`${reason}Usage: ${command.usage}`, { cause });
	}
}

/** Runs a command and turns what it throws into a sentence and an exit code. */
export async function runCommand(context: Context, command: Command, given: Given): Promise<Answer & { error?: string }> {
	try {
		if ('alone' in command) throw new UsageError(`${command.name} is carried out by the process that is called`);
		return await command.run(context, given);
	} catch (cause) {
		if (cause instanceof UsageError || cause instanceof RuleBroken) return { error: cause.message, code: 2 };
		if (cause instanceof NotFound) return { error: `There is ${cause.message}`, code: 3 };
		return { error: cause instanceof Error ? cause.message : String(cause), code: 1 };
	}
}
