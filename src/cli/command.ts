import type { ParseArgsOptionsConfig } from 'node:util';
import type { Configuration } from '#server/configuration.ts';
import type { Connection, Database } from '#server/db/connect.ts';
import type { Answer } from './answer.ts';
import type { Frame } from './frames.ts';

/** What a command works with. It touches no file and no screen itself: the process that was called reads and writes for it, also when a running server carries it out. */
export type Context = { db: Database; connection: Connection; configuration: Configuration };

export type Given = {
	values: Record<string, string | boolean | undefined>;
	positionals: string[];
	/** The files named by `inputs`, read by the process that was called. */
	files: Map<string, Buffer>;
	/** The passphrase of a backup, from CF_PASSPHRASE. */
	passphrase?: string;
};

type Typed = {
	/** As it is typed, e.g. `letter export`. */
	name: string;
	usage: string;
	about: string;
	options: ParseArgsOptionsConfig;
	/** How many words follow it; `some` for one or more. */
	positionals?: number | 'some';
	/** Files to read before the command runs. */
	inputs?: (given: Given) => string[];
};

/** A command that works on the database, carried out by the server where one runs. */
export type DatabaseCommand = Typed & { run: (context: Context, given: Given) => Promise<Answer> };
/** A command that needs no database and no settings: carried out by the process that was called, which shows each part of the answer as it comes. */
export type LoneCommand = Typed & { alone: (given: Given) => AsyncGenerator<Frame> };
export type Command = DatabaseCommand | LoneCommand;

/** A command that was asked wrongly: the sentence says what to do. Exit code 2. */
export class UsageError extends Error {
	override name = 'UsageError';
}

/** The person in the history for what the command line did. */
export const commandLine = { id: null, name: 'command line' };

/** The text of an option that must be given. Throws UsageError. */
export function required(given: Given, option: string): string {
	const value = given.values[option];
	if (typeof value !== 'string' || value === '') throw new UsageError(`Give --${option}`);
	return value;
}
